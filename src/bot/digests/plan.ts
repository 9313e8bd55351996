import { setImmediate as pause } from 'node:timers/promises';
import type { Instant } from '../../briefings/article.ts';
import { dueSlots, jitterOf, type SlotState } from '../../briefings/digest/due.ts';
import { nextSlot, type Schedule } from '../../briefings/digest/schedule.ts';
import type { Kept } from '../../store/subscriptions.ts';
import { readCron } from '../input/times.ts';
import type { DigestContext } from './context.ts';
import { splitPlace, subscriptionId } from './keys.ts';

/** A slot that somebody has to see to. */
export interface Step {
  readonly subscription: Kept;
  readonly schedule: Schedule;
  readonly slot: Instant;
  readonly at: Instant;
}

/** Slots that are older than this are not thought of any more. The ledger keeps its lines a little longer. */
export const WINDOW_MS = 35 * 86_400_000;

/** Tells which slots are to be seen to, and records those that are skipped. */
export class Planner {
  readonly #context: Pick<DigestContext, 'subscriptions' | 'ledger' | 'config' | 'platforms' | 'log'>;
  readonly #schedules = new Map<string, Schedule | undefined>();
  /** For each subscription up to when all its slots are settled, and when its next one is due. */
  readonly #quiet = new Map<string, { readonly from: Instant; readonly until: Instant }>();

  constructor(context: Pick<DigestContext, 'subscriptions' | 'ledger' | 'config' | 'platforms' | 'log'>) {
    this.#context = context;
  }

  /** What is due now, or becomes so within `ahead`. Thousands of subscriptions that wait for their time cost next to nothing. */
  async plan(now: Instant, ahead = 0): Promise<readonly Step[]> {
    const { subscriptions, platforms } = this.#context;
    const steps: Step[] = [];
    let looked = 0;
    for (const subscription of await subscriptions.list()) {
      if (subscription.paused || !platforms.has(splitPlace(subscription.place).platform)) continue;
      const schedule = this.#scheduleOf(subscription);
      if (!schedule || this.#isQuiet(subscription, now + ahead)) continue;
      steps.push(...(await this.#stepsOf(subscription, schedule, now, ahead)));
      if (++looked % AT_ONCE === 0) await pause();
    }
    return steps;
  }

  async #stepsOf(subscription: Kept, schedule: Schedule, now: Instant, ahead: number): Promise<readonly Step[]> {
    const { ledger, config, log } = this.#context;
    const id = subscriptionId(subscription);
    const known = this.#quiet.get(keyOf(subscription))?.from ?? Number.NEGATIVE_INFINITY;
    const since = Math.max(subscription.since, now - WINDOW_MS, known);
    const entries = await ledger.entries(id, since);
    const due = dueSlots({ id, schedule, since }, entries, now, { ...config.digests, ahead });
    for (const skip of due) {
      if (skip.act !== 'skip') continue;
      const skipped = await ledger.skip(id, skip.slots, skip.why, now);
      if (skipped > 0) log('digests skipped', { subscription: id, slots: skipped, why: skip.why });
    }
    const steps = due.flatMap((one) =>
      one.act === 'skip' ? [] : [{ subscription, schedule, slot: one.slot, at: one.at }],
    );
    if (steps.length === 0 && entries.every(({ state }) => isSettled(state))) {
      const delay = jitterOf(id, config.digests.spread);
      const from = Math.max(since, now - delay);
      const next = nextSlot(schedule, from);
      this.#quiet.set(keyOf(subscription), { from, until: next === undefined ? Infinity : next + delay });
    }
    return steps;
  }

  #isQuiet(subscription: Kept, until: Instant): boolean {
    return until < (this.#quiet.get(keyOf(subscription))?.until ?? Number.NEGATIVE_INFINITY);
  }

  #scheduleOf({ cron, timeZone }: Kept): Schedule | undefined {
    const key = `${cron} ${timeZone}`;
    if (!this.#schedules.has(key)) {
      const read = readCron(cron, timeZone);
      this.#schedules.set(key, read.ok ? read.schedule : undefined);
      if (!read.ok) this.#context.log('a schedule cannot be read', { cron, timeZone });
    }
    return this.#schedules.get(key);
  }
}

/** Subscriptions between two chances for others to go on. */
const AT_ONCE = 50;

function isSettled({ is }: SlotState): boolean {
  return is === 'sent' || is === 'skipped';
}

function keyOf({ origin, place, topic, cron, timeZone, since }: Kept): string {
  return [origin, place, topic, cron, timeZone, since].join('\n');
}
