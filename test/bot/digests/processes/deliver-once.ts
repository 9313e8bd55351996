/** Sends all digests that are due, once, in a process of its own; dies at a step where that is wished. Takes one word of JSON. */
import type { Deliveries } from '../../../../src/adapters/chat.ts';
import { digestLoop } from '../../../../src/bot/digests/run.ts';
import { aDigestContext } from '../../../support/digests/context.ts';
import type { DeliverOrder, Step } from '../../../support/digests/deliver-process.ts';

const { url, platform, api, token, ahead, die, by } = JSON.parse(process.argv[2]!) as DeliverOrder;

const ignore = () => undefined;
const deliveries: Deliveries =
  platform === 'discord'
    ? (await import('../../../../src/adapters/discord/deliver.ts')).discordDeliveries({ token, apiBase: api }, ignore)
    : (await import('../../../../src/adapters/slack/deliver.ts')).slackDeliveries(
        { botToken: token, apiUrl: api, channelGapMs: 100 },
        ignore,
      );
const dieAt = (step: Step, part: number) => {
  if (die?.step === step && die.part === part) process.kill(process.pid, 'SIGKILL');
};
/** The part that is being sent: one after the other. */
let sending = 0;

const context = aDigestContext({
  url,
  by,
  platforms: {
    [platform]: {
      ...deliveries,
      post: async (delivery) => {
        dieAt('before the send', sending);
        return deliveries.post(delivery);
      },
    },
  },
  settings: { TOPICS: 'karvala' },
});
const { ledger } = context;
const loop = digestLoop({
  ...context,
  now: () => Date.now() + ahead,
  ledger: {
    ...ledger,
    claim: async (key, ...given) => {
      dieAt('before the claim', key.part);
      const claim = await ledger.claim(key, ...given);
      dieAt('after the claim', key.part);
      sending = key.part;
      return claim;
    },
    settle: async (claim, ...given) => {
      dieAt('before the record', claim.part);
      const isOurs = await ledger.settle(claim, ...given);
      dieAt('after the record', claim.part);
      return isOurs;
    },
  },
});
process.stdout.write('ready\n');
await loop.deliverDue();
// whoever was to die and did not says what happened instead
if (die) process.stderr.write(`${context.logged.join('\n')}\n`);
context.close();
process.exit(0);
