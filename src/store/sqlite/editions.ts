import type { Instant } from '../../briefings/article.ts';
import type { Card } from '../../briefings/card.ts';
import type { Printed } from '../../briefings/digest/printed.ts';
import type { Editions } from '../editions.ts';
import type { SlotKey } from '../ledger.ts';
import { pack, unpack } from './body.ts';
import { type Database, reading, writing } from './database.ts';
import { heldRow } from './ledger.ts';
import { prepare } from './rows.ts';

/** The editions in an open file, beside its ledger. See `Editions` for its promises. */
export function editionsIn(database: Database): Editions {
  const rows = reading(database, () => prepareEditions(database));
  return {
    put: async (claim, { at, printed }, cards) =>
      writing(database, () => {
        if (!rows.held({ ...claim, part: 0 })) return false;
        rows.put.run(claim.subscription, claim.slot, at, pack(printed), pack(cards));
        return true;
      }),
    cards: async ({ subscription, slot }) =>
      reading(database, () => {
        const cards = rows.cards.get(subscription, slot)?.cards;
        return cards ? unpack<readonly Card[]>(cards) : [];
      }),
    finish: async ({ subscription, slot }) => writing(database, () => void rows.finish.run(subscription, slot)),
    unfinished: async () => reading(database, () => rows.unfinished.all()),
    printed: async (subscription, since) =>
      reading(database, () =>
        rows.since
          .all(subscription, since)
          .map(({ slot, at, printed }) => ({ subscription, slot, at, printed: unpack<Printed>(printed) })),
      ),
    last: async (limit) =>
      reading(database, () => {
        const read = unpackOnce();
        return rows.last
          .all(limit)
          .map(({ printed, state, ...key }) => ({ ...key, printed: read(printed), isSure: state === 'sent' }));
      }),
    forget: async (until) => writing(database, () => rows.forget.run(until)),
  };
}

/** Channels of one topic are sent the same: 5,000 such editions are read in 20 ms. */
function unpackOnce(): (packed: Uint8Array) => Printed {
  const known = new Map<string, Printed>();
  return (packed) => {
    const key = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength).toString('latin1');
    const printed = known.get(key) ?? unpack<Printed>(packed);
    known.set(key, printed);
    return printed;
  };
}

interface Row {
  readonly slot: Instant;
  readonly at: Instant;
  readonly printed: Uint8Array;
}

function prepareEditions({ sql }: Database) {
  return {
    held: heldRow(sql),
    put: prepare<[string, number, number, Uint8Array, Uint8Array]>(
      sql,
      'INSERT OR REPLACE INTO edition(subscription, slot, at, printed, cards) VALUES (?, ?, ?, ?, ?)',
    ),
    cards: prepare<[string, number], { readonly cards: Uint8Array | null }>(
      sql,
      'SELECT cards FROM edition WHERE subscription = ? AND slot = ?',
    ),
    finish: prepare<[string, number]>(sql, 'UPDATE edition SET cards = NULL WHERE subscription = ? AND slot = ?'),
    unfinished: prepare<[], SlotKey>(
      sql,
      `SELECT e.subscription, e.slot FROM edition e JOIN part p USING (subscription, slot)
       WHERE e.cards IS NOT NULL AND p.part = 0 AND p.state = 'sent' AND p.message IS NOT NULL ORDER BY e.slot`,
    ),
    since: prepare<[string, number], Row>(
      sql,
      `SELECT e.slot, e.at, e.printed FROM edition e JOIN part p USING (subscription, slot)
       WHERE e.subscription = ? AND e.slot >= ? AND p.part = 0 AND p.state IN ('sent', 'unknown') ORDER BY e.slot`,
    ),
    last: prepare<[number], Row & { readonly subscription: string; readonly state: string }>(
      sql,
      `SELECT e.subscription, e.slot, e.at, e.printed, p.state FROM edition e JOIN part p USING (subscription, slot)
       WHERE p.part = 0 AND p.state IN ('sent', 'unknown') ORDER BY e.slot DESC LIMIT ?`,
    ),
    forget: prepare<[number]>(sql, 'DELETE FROM edition WHERE slot < ?'),
  };
}
