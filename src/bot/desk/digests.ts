import type { DigestView } from '../../adapters/desk/port.ts';
import { Clock } from '../../briefings/cards/clock.ts';
import { nextSlot } from '../../briefings/digest/schedule.ts';
import type { Kept } from '../../store/subscriptions.ts';
import { becameOf } from '../digests/became.ts';
import type { DigestContext } from '../digests/context.ts';
import { subscriptionId } from '../digests/keys.ts';
import { isSentTo } from '../digests/subscriptions-now.ts';
import { readCron, timesInWords } from '../input/times.ts';

type Context = Pick<DigestContext, 'subscriptions' | 'ledger' | 'config' | 'now'>;

/** So many lines of the ledger are told of each digest. */
const LINES = 10;

/** All digests, with when the next comes and what became of the last. Throws `StoreError`. */
export async function digestViews(context: Context | undefined): Promise<readonly DigestView[]> {
  if (!context) return [];
  return Promise.all((await context.subscriptions.list()).map((one) => viewOf(one, context)));
}

async function viewOf(one: Kept, { ledger, config, now }: Context): Promise<DigestView> {
  const { place, topic, cron, timeZone, origin, paused } = one;
  const clock = new Clock(timeZone, now());
  const read = readCron(cron, timeZone);
  const isSent = isSentTo(place, config);
  const next = read.ok && isSent && !paused ? nextSlot(read.schedule, now()) : undefined;
  const lines = await ledger.lines(LINES, subscriptionId(one));
  const when = [
    timesInWords(cron, timeZone),
    origin === 'chat' ? 'subscribed in the chat' : 'from the settings',
    ...(paused ? [`paused since ${clock.moment(paused.at)}: ${paused.why}`] : []),
    ...(isSent ? [] : ['cannot be sent, since the token of its platform is not set']),
  ];
  return {
    name: `${topic}, in ${place}`,
    when: when.join(' · '),
    timeZone,
    ...(next === undefined ? {} : { next }),
    ledger: lines.map((line) => ({
      slot: line.slot,
      words: becameOf(line, clock),
      isWell: line.state === 'sent' || line.state === 'skipped',
    })),
  };
}

/** The last parts of all digests whose states are counted. */
const COUNTED = 1_000;

/** The states of the last parts. Throws `StoreError`. */
export async function slotStates({ ledger }: Pick<DigestContext, 'ledger'>): Promise<readonly string[]> {
  return (await ledger.lines(COUNTED)).map(({ state }) => state);
}
