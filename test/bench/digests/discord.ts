/** A Discord in a process of its own, with many channels, in which a person asks for briefings all the time. */
import { startDiscord } from '../../support/discord/server.ts';

const channels = Number(process.argv[2]);
const discord = await startDiscord();
discord.world.limits.isOff = false;
const ids = Array.from({ length: channels }, () => discord.world.addChannel().id);
process.send?.({ api: discord.api, token: discord.token, ids });

const briefs: number[] = [];
const failures: string[] = [];
let asking: NodeJS.Timeout | undefined;
process.on('message', (word) => {
  if (word === 'ask') asking = setInterval(ask, 250);
  if (word === 'report') {
    clearInterval(asking);
    const sent = ids.map((id) => discord.world.channels.get(id)!.messages);
    const times = sent.flatMap((messages) => messages.map(({ timestamp }) => Date.parse(String(timestamp))));
    const { busiest, refused } = discord.world.limits;
    const violations = discord.world.violations.slice(0, 5);
    const counts = sent.map(({ length }) => length);
    process.send?.({ times, counts, briefs, failures, busiest, refused, violations });
  }
  if (word === 'count')
    process.send?.({ count: ids.filter((id) => discord.world.channels.get(id)!.messages.length > 0).length });
  if (word === 'stop') process.exit(0);
});

/** As the person sees it: from the command to the card. */
function ask(): void {
  const started = performance.now();
  const outcome = discord.people.command('brief', { topic: 'karvala' });
  outcome.answered.then(() => briefs.push(performance.now() - started)).catch((error) => failures.push(String(error)));
  outcome.acknowledged.catch((error) => failures.push(String(error)));
}
