import type { Instant } from '../../briefings/article.ts';
import type { Leases } from '../leases.ts';
import { type Database, reading, writing } from './database.ts';
import { translated } from './errors.ts';
import { noteWriter } from './keyed.ts';
import { prepare } from './rows.ts';

/** The leases in an open file. See `Leases` for its promises. */
export function leasesIn(database: Database): Leases {
  const rows = reading(database, () => prepareLeases(database));
  return {
    // one statement is a transaction of its own, and a writer from its beginning
    take: async (work, now, until) =>
      translated(database.name, () => {
        const taken = rows.take.get(work, now, until);
        if (taken) return { lease: { work, number: taken.number } };
        return { heldUntil: rows.get.get(work)?.until ?? now };
      }),
    extend: async ({ work, number }, until) =>
      translated(database.name, () => rows.extend.run(until, work, number) > 0),
    settle: async ({ work, number }, notes, freeAt = 0) =>
      writing(database, () => {
        if (rows.end.run(freeAt, work, number) === 0) return false;
        for (const note of notes) rows.write(note);
        return true;
      }),
    forget: async (until) => translated(database.name, () => rows.forget.run(until)),
  };
}

function prepareLeases({ sql }: Database) {
  return {
    take: prepare<[string, Instant, Instant], { number: number }>(
      sql,
      // begins with the time, so that no number comes again where the work was forgotten meanwhile
      `INSERT INTO lease(work, number, until) VALUES (?1, ?2, ?3)
       ON CONFLICT DO UPDATE SET number = number + 1, until = excluded.until
       WHERE until <= ?2 OR until > ?3 + (?3 - ?2)
       RETURNING number`,
    ),
    get: prepare<[string], { until: Instant }>(sql, 'SELECT until FROM lease WHERE work = ?'),
    extend: prepare<[Instant, string, number]>(sql, 'UPDATE lease SET until = ? WHERE work = ? AND number = ?'),
    end: prepare<[Instant, string, number]>(
      sql,
      'UPDATE lease SET until = ?, number = number + 1 WHERE work = ? AND number = ?',
    ),
    forget: prepare<[Instant]>(sql, 'DELETE FROM lease WHERE until < ?'),
    write: noteWriter(sql),
  };
}
