import type { DatabaseSync } from 'node:sqlite';
import type { Instant } from '../../briefings/article.ts';
import type { LedgerEntry, SlotState } from '../../briefings/digest/due.ts';
import type { Claim, Ledger, LedgerLine, Outcome } from '../ledger.ts';
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
        const claimed = { ...BLANK, state: 'claimed', claimer: by, attempt, at: now, until, uncertain } as const;
        rows.put({ subscription, slot, part, ...claimed });
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
        const held = rows.held(claim);
        if (!held) return false;
        const uncertain = outcome.is === 'unknown' ? (held.uncertain ?? held.at) : null;
        rows.put({ ...held, ...BLANK, state: outcome.is, at: now, uncertain, ...columnsOf(outcome) });
        return true;
      }),
    skip: async (subscription, slots, why, now) =>
      writing(database, () => {
        const free = slots.filter((slot) => {
          const before = rows.get.get(subscription, slot, FIRST);
          return before === undefined || before.state === 'failed';
        });
        const skipped = { ...BLANK, state: 'skipped', claimer: '', attempt: 0, at: now, why } as const;
        for (const slot of free) rows.put({ subscription, slot, part: FIRST, ...skipped });
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

const BLANK = { until: null, message: null, why: null, uncertain: null } as const;

/** The row of a claim, as long as it is held. */
export function heldRow(sql: DatabaseSync): (claim: Claim) => Row | undefined {
  const held = prepare<[string, number, number, string, number], Row>(
    sql,
    `SELECT * FROM part
     WHERE subscription = ? AND slot = ? AND part = ? AND state = 'claimed' AND claimer = ? AND attempt = ?`,
  );
  return ({ subscription, slot, part, by, attempt }) => held.get(subscription, slot, part, by, attempt);
}

function prepareLedger({ sql }: Database) {
  return {
    get: prepare<[string, number, number], Row>(
      sql,
      'SELECT * FROM part WHERE subscription = ? AND slot = ? AND part = ?',
    ),
    held: heldRow(sql),
    put: rowWriter(sql),
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

function rowWriter(sql: DatabaseSync): (row: Row) => void {
  const put = prepare<(string | number | null)[]>(
    sql,
    `INSERT OR REPLACE INTO part(${COLUMNS.join(', ')}) VALUES (${COLUMNS.map(() => '?').join(', ')})`,
  );
  return (row) => void put.run(...COLUMNS.map((column) => row[column]));
}

const COLUMNS = [
  ...(['subscription', 'slot', 'part'] as const),
  ...(['state', 'claimer', 'attempt', 'at', 'until', 'message', 'why', 'uncertain'] as const),
];

function isFree({ state, until }: Row, now: Instant): boolean {
  return state !== 'sent' && state !== 'skipped' && (until ?? 0) <= now;
}

function columnsOf(outcome: Outcome): Partial<Pick<Row, 'until' | 'message' | 'why'>> {
  switch (outcome.is) {
    case 'sent':
      return { message: outcome.message ?? null };
    case 'skipped':
      return { why: outcome.why };
    default:
      return { until: outcome.retryAt, why: outcome.why };
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
