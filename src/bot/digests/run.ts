import { setTimeout as wait } from 'node:timers/promises';
import { createTask, type Logger } from 'node-cron';
import type { Instant } from '../../briefings/article.ts';
import type { SlotKey } from '../../store/ledger.ts';
import { Agenda, type Job } from './agenda.ts';
import type { DigestContext } from './context.ts';
import { deliver } from './deliver.ts';
import { Editor } from './edit.ts';
import { splitPlace, splitSubscription, subscriptionId } from './keys.ts';
import { Planner, type Step, WINDOW_MS } from './plan.ts';
import { environmentWishes } from './subscriptions-now.ts';
import { deliverRest } from './thread.ts';

/** The loop that sends digests. */
export interface DigestLoop {
  /** Begins nothing more, and lets what is running finish for `graceMs`. */
  stop(graceMs: number): Promise<void>;
}

/**
 * Starts to send digests at their times.
 *
 * node-cron only wakes the check, every minute: what is due is told by the schedules, the ledger and the clock, so that nothing is lost or
 * sent twice through downtime or clocks that jump. What becomes due before the next check waits in the agenda for its moment.
 */
export async function runDigests(context: DigestContext): Promise<DigestLoop> {
  const { subscriptions, now, config } = context;
  await subscriptions.setEnvironment(environmentWishes(config), now());
  const loop = digestLoop(context);
  const check = async () => {
    await loop.check(MINUTE + CLOCK_SLACK_MS);
    await forgetOld(context);
  };
  const task = createTask('* * * * *', () => check().catch((error) => report(context, error)), {
    noOverlap: true,
    // the default of 1 s would leave a check out whenever the process is busy
    missedExecutionTolerance: MINUTE - 1_000,
    name: 'digests',
    logger: loggerOf(context),
  });
  await task.start();
  void check().catch((error) => report(context, error));
  return {
    stop: async (graceMs) => {
      await task.destroy();
      await Promise.race([loop.stop(), wait(graceMs, undefined, { ref: false })]);
    },
  };
}

/**
 * The loop without its clock: `check` sees to what is due now or within `ahead`, and to digests whose rest somebody left; `deliverDue` resolves
 * when what is due now is done.
 */
export function digestLoop(context: DigestContext) {
  const planner = new Planner(context);
  const editor = new Editor(context);
  const agendas = new Map<string, Agenda>();
  // a platform may join while the loop runs
  const agendaOf = (name: string) => {
    const agenda = agendas.get(name) ?? new Agenda(context.now, MOST_AT_ONCE);
    agendas.set(name, agenda);
    return agenda;
  };
  const check = async (ahead: number) => {
    const steps = await planner.plan(context.now(), ahead);
    const left = await context.editions.unfinished();
    for (const name of context.platforms.keys()) {
      const agenda = agendaOf(name);
      const here = steps.filter(({ subscription }) => splitPlace(subscription.place).platform === name);
      const follow = (rest: SlotKey) => agenda.add([restJob(rest, context)]);
      agenda.add(here.map((step) => jobOf(step, context, editor, follow)));
      agenda.add(left.filter((rest) => platformOf(rest) === name).map((rest) => restJob(rest, context)));
    }
  };
  return {
    check,
    deliverDue: async () => {
      await check(0);
      await Promise.all([...agendas.values()].map((agenda) => agenda.idle()));
    },
    stop: async () => {
      await Promise.all([...agendas.values()].map((agenda) => agenda.stop()));
    },
  };
}

const MINUTE = 60_000;

/** A check may come so much later than its minute: what is due meanwhile is in the agenda already. */
const CLOCK_SLACK_MS = 5_000;

/**
 * Enough to keep a platform's pace where each reply takes half a second: 40 a second on Discord. When all of them could be parts of threads, the last
 * of 1,000 messages came 2.4 s late; when a third of them can, no more than eight requests are before a message that becomes due.
 */
const MOST_AT_ONCE = 24;

function platformOf({ subscription }: SlotKey): string {
  return splitPlace(splitSubscription(subscription).place).platform;
}

/** `follow` is told of a digest whose rest is to be sent. */
function jobOf(step: Step, context: DigestContext, editor: Editor, follow: (rest: SlotKey) => void): Job {
  const { subscription, slot, at, schedule } = step;
  return {
    subject: subscriptionId(subscription),
    slot,
    at,
    run: () =>
      untilNextCheck(context, async () => {
        if (!(await isWanted(step, context))) return undefined;
        const { again, rest } = await deliver({ subscription, slot, schedule }, context, editor);
        if (rest) follow(rest);
        return again;
      }),
  };
}

/** Thousands may wait for their turn: they hold nothing, what is to be sent is kept with the editions. */
function restJob(rest: SlotKey, context: DigestContext): Job {
  const { subscription: subject, slot } = rest;
  const run = () => untilNextCheck(context, () => deliverRest(rest, context));
  return { subject, slot, at: context.now(), isPatient: true, run };
}

/** What fails is left to the next check, which finds it again. */
async function untilNextCheck(
  context: DigestContext,
  work: () => Promise<Instant | undefined>,
): Promise<Instant | undefined> {
  try {
    return await work();
  } catch (error) {
    report(context, error);
    return undefined;
  }
}

/** Somebody may have paused or removed it since it was planned. */
async function isWanted({ subscription, slot }: Step, { subscriptions }: DigestContext): Promise<boolean> {
  const { origin, place, topic, cron, timeZone } = subscription;
  const kept = (await subscriptions.list(place)).find((one) => one.origin === origin && one.topic === topic);
  return kept !== undefined && !kept.paused && kept.cron === cron && kept.timeZone === timeZone && kept.since < slot;
}

/** Its own logger writes to standard output. */
function loggerOf({ log }: DigestContext): Logger {
  const tell = (words: string | Error) =>
    log('digests’ clock', { words: words instanceof Error ? words.message : words });
  return { debug: () => undefined, info: () => undefined, warn: tell, error: tell };
}

function report({ log }: DigestContext, error: unknown): void {
  log('digests failed', { error: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
}

/** Lines of the ledger outlive the window in which slots are thought of. */
async function forgetOld({ ledger, editions, now }: DigestContext): Promise<void> {
  if (new Date(now()).getUTCMinutes() !== 0) return;
  const until = now() - WINDOW_MS - 5 * 86_400_000;
  await ledger.forget(until);
  await editions.forget(until);
}
