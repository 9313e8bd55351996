import { Clock } from '../../briefings/cards/clock.ts';
import type { LedgerLine } from '../../store/ledger.ts';
import { isMade, openDatabase } from '../../store/sqlite/database.ts';
import { ledgerIn } from '../../store/sqlite/ledger.ts';
import { subscriptionsIn } from '../../store/sqlite/subscriptions.ts';
import type { Kept } from '../../store/subscriptions.ts';
import { becameOf } from '../digests/became.ts';
import { subscriptionsNow } from '../digests/subscriptions-now.ts';
import { timesInWords } from '../input/times.ts';
import { type Command, type CommandInput, type ExitCode, type Surroundings, wholeNumber } from './command.ts';
import { requireConfig } from './settings.ts';

export const ledgerCommand: Command = {
  name: 'ledger',
  words: '[CHANNEL] [TOPIC]',
  summary: 'Tells in words what became of the last digests, and why one did not come.',
  options: [{ name: 'limit', value: 'N', summary: 'at most so many lines (30)' }],
  examples: ['ledger', 'ledger karabakh', 'ledger discord:123456789012345678 --limit 100'],
  run,
};

async function run(input: CommandInput, around: Surroundings): Promise<ExitCode> {
  const limit = wholeNumber(input, 'limit', 30, [1, 10_000]);
  const config = requireConfig(around);
  if (!isMade(config.storeUrl)) {
    around.err.write('Nothing was sent yet.\n');
    return 0;
  }
  const database = openDatabase(config.storeUrl, { readOnly: true });
  try {
    const isMeant = (name: string) => input.words.every((word) => name.toLowerCase().includes(word.toLowerCase()));
    const all = subscriptionsNow(config, await subscriptionsIn(database).list(), around.now());
    const kept = all.filter((one) => isMeant(`${one.place}/${one.topic}`));
    for (const one of kept) around.out.write(`${subscriptionLine(one, around.now())}\n`);
    const last = await ledgerIn(database).lines(input.words.length === 0 ? limit : MOST_READ);
    const lines = last.filter(({ subscription }) => isMeant(subscription)).slice(0, limit);
    if (kept.length > 0 && lines.length > 0) around.out.write('\n');
    for (const line of lines) around.out.write(`${slotLine(line, config.timeZone, around.now())}\n`);
    if (kept.length + lines.length === 0) around.err.write('No digest is set up for this, and none was sent.\n');
    return 0;
  } finally {
    database.sql.close();
  }
}

/** Lines in which those that are meant are looked for. */
const MOST_READ = 100_000;

function subscriptionLine({ place, topic, cron, timeZone, origin, since, paused }: Kept, now: number): string {
  const clock = new Clock(timeZone, now);
  const state = paused
    ? `PAUSED since ${clock.moment(paused.at)}: ${paused.why}`
    : `counts from ${clock.moment(since)} on`;
  const from = origin === 'chat' ? 'subscribed in the chat' : 'from the settings';
  return `${place}  ${topic}: ${timesInWords(cron, timeZone)}, ${from}; ${state}`;
}

function slotLine(line: LedgerLine, timeZone: string, now: number): string {
  const clock = new Clock(timeZone, now);
  return `${clock.moment(line.slot).padEnd(18)}  ${line.subscription}  ${becameOf(line, clock)}`;
}
