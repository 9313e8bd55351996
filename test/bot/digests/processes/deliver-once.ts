/** Sends all digests that are due, once, in a process of its own; dies at a step where that is wished. Takes one word of JSON. */
import { digestLoop } from '../../../../src/bot/digests/run.ts';
import type { DeliverOrder } from '../../../support/deliver-process.ts';
import { aDigestRoom } from '../../../support/digests.ts';

const { url, platform, api, token, ahead, die, by } = JSON.parse(process.argv[2]!) as DeliverOrder;

const ignore = () => undefined;
const deliveries =
  platform === 'discord'
    ? (await import('../../../../src/adapters/discord/deliver.ts')).discordDeliveries({ token, apiBase: api }, ignore)
    : (await import('../../../../src/adapters/slack/deliver.ts')).slackDeliveries(
        { botToken: token, apiUrl: api },
        ignore,
      );
const room = aDigestRoom({ url, by, platforms: { [platform]: deliveries }, settings: { TOPICS: 'karvala' } });
const kill = () => process.kill(process.pid, 'SIGKILL');

const { ledger, editions } = room;
const loop = digestLoop({
  ...room,
  now: () => Date.now() + ahead,
  ledger: {
    ...ledger,
    claim: async (...given) => {
      if (die === 'before the claim') kill();
      const claim = await ledger.claim(...given);
      if (die === 'after the claim') kill();
      return claim;
    },
    settle: async (...given) => {
      if (die === 'before the record') kill();
      const isOurs = await ledger.settle(...given);
      if (die === 'after the record') kill();
      return isOurs;
    },
  },
  editions: {
    ...editions,
    put: async (edition) => {
      await editions.put(edition);
      if (die === 'before the send') kill();
    },
  },
});
process.stdout.write('ready\n');
await loop.deliverDue();
// whoever was to die and did not says what happened instead
if (die) process.stderr.write(`${room.logged.join('\n')}\n`);
room.close();
process.exit(0);
