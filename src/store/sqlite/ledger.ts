import type { Instant } from '../../briefings/article.ts';
import type { LedgerEntry, SlotState } from '../../briefings/due.ts';
import type { Ledger, LedgerLine, Outcome } from '../ledger.ts';
import { type Database, reading, writing } from './database.ts';
import { prepare } from './rows.ts';

/** The ledger in an open file. See `Ledger` for its promises. */
export function ledgerIn(database: Database): Ledger {
  const rows = reading(database, () => prepareLedger(database));
  return {
    claim: async ({ subscription, slot, part }, by, now, until) =>
      writing(database, () => {
        const before = rows.get.get(subscription, slot, part);
        if (before && !isFree(before, now)) return undefined;
        const attempt = (before?.attempt ?? 0) + 1;
        const isUncertain = before?.state === 'claimed' || before?.state === 'unknown';
        const uncertain = isUncertain ? (before.uncertain ?? before.at) : null;
        rows.put.run(subscription, slot, part, 'claimed', by, attempt, now, until, null, null, uncertain);
        return {
          subscription,
          slot,
          part,
          by,
          until,
          attempt,
          ...(uncertain !== null && { uncertainSince: uncertain }),
        };
      }),
    settle: async (claim, outcome, now) =>
      writing(database, () => {
        const { subscription, slot, part, by, attempt } = claim;
        const held = rows.get.get(subscription, slot, part);
        if (held?.state !== 'claimed' || held.claimer !== by || held.attempt !== attempt) return false;
        const { until, message, why } = columnsOf(outcome);
        const uncertain = outcome.is === 'unknown' ? (held.uncertain ?? held.at) : null;
        rows.put.run(subscription, slot, part, outcome.is, by, attempt, now, until, message, why, uncertain);
        return true;
      }),
    skip: async (subscription, slots, why, now) =>
      writing(database, () => {
        const free = slots.filter((slot) => {
          const before = rows.get.get(subscription, slot, FIRST);
          return before === undefined || before.state === 'failed';
        });
        for (const slot of free) rows.put.run(subscription, slot, FIRST, 'skipped', '', 0, now, null, null, why, null);
        return free.length;
      }),
    entries: async (subscription, since) =>
      reading(database, () => rows.since.all(subscription, since, FIRST).map(entryOf)),
    parts: async ({ subscription, slot }) => reading(database, () => rows.parts.all(subscription, slot).map(lineOf)),
    lines: async (limit, subscription) =>
      reading(database, () => rows.last.all(subscription ?? null, limit).map(lineOf)),
    forget: async (until) => writing(database, () => rows.forget.run(until)),
  };
}

/** The message in the channel. */
const FIRST = 0;

interface Row {
  readonly subscription: string;
  readonly slot: Instant;
  readonly part: number;
  readonly state: LedgerLine['state'];
  readonly claimer: string;
  readonly attempt: number;
  readonly at: Instant;
  readonly until: Instant | null;
  readonly message: string | null;
  readonly why: string | null;
  readonly uncertain: Instant | null;
}

function prepareLedger({ sql }: Database) {
  return {
    get: prepare<[string, number, number], Row>(
      sql,
      'SELECT * FROM part WHERE subscription = ? AND slot = ? AND part = ?',
    ),
    put: prepare<
      [
        string,
        number,
        number,
        string,
        string,
        number,
        number,
        number | null,
        string | null,
        string | null,
        number | null,
      ]
    >(
      sql,
      `INSERT OR REPLACE INTO part(subscription, slot, part, state, claimer, attempt, at, until, message, why, uncertain)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
    since: prepare<[string, number, number], Row>(
      sql,
      'SELECT * FROM part WHERE subscription = ? AND slot > ? AND part = ? ORDER BY slot',
    ),
    parts: prepare<[string, number], Row>(sql, 'SELECT * FROM part WHERE subscription = ? AND slot = ? ORDER BY part'),
    last: prepare<[string | null, number], Row>(
      sql,
      'SELECT * FROM part WHERE ?1 IS NULL OR subscription = ?1 ORDER BY slot DESC, subscription, part LIMIT ?2',
    ),
    forget: prepare<[number]>(sql, `DELETE FROM part WHERE slot < ? AND state IN ('sent', 'skipped')`),
  };
}

function isFree({ state, until }: Row, now: Instant): boolean {
  return state !== 'sent' && state !== 'skipped' && (until ?? 0) <= now;
}

function columnsOf(outcome: Outcome): Pick<Row, 'until' | 'message' | 'why'> {
  switch (outcome.is) {
    case 'sent':
      return { until: null, message: outcome.message ?? null, why: null };
    case 'skipped':
      return { until: null, message: null, why: outcome.why };
    default:
      return { until: outcome.retryAt, message: null, why: outcome.why };
  }
}

function entryOf({ slot, state, until }: Row): LedgerEntry {
  return { slot, state: stateOf(state, until ?? 0) };
}

function stateOf(state: Row['state'], until: Instant): SlotState {
  switch (state) {
    case 'claimed':
      return { is: 'claimed', until };
    case 'failed':
    case 'unknown':
      return { is: state, retryAt: until };
    default:
      return { is: state };
  }
}

function lineOf({ claimer, until, message, why, uncertain, ...line }: Row): LedgerLine {
  return {
    ...line,
    by: claimer,
    ...(until === null ? {} : { until }),
    ...(message === null ? {} : { message }),
    ...(why === null ? {} : { why }),
  };
}
