import type { Instant } from '../../briefings/article.ts';
import type { Kept, Origin, Subscriptions, Wish } from '../subscriptions.ts';
import { type Database, reading, writing } from './database.ts';
import { prepare } from './rows.ts';

/** The subscriptions in an open file. See `Subscriptions` for its promises. */
export function subscriptionsIn(database: Database): Subscriptions {
  const rows = reading(database, () => prepareSubscriptions(database));
  const put = ({ origin, place, topic, cron, timeZone, by }: Wish, now: Instant) =>
    rows.put.run(origin, place, topic, cron, timeZone, by ?? null, now);
  return {
    list: async (place) => reading(database, () => rows.list.all(place ?? null).map(keptOf)),
    subscribe: async (wish, now) =>
      writing(database, () => {
        const before = rows.get.get(wish.origin, wish.place, wish.topic);
        if (!before || !isSame(before, wish)) put(wish, now);
        else if (before.paused !== null) rows.resume.run(now, wish.origin, wish.place, wish.topic);
      }),
    setEnvironment: async (wishes, now) =>
      writing(database, () => {
        const wanted = new Map(wishes.map((wish) => [`${wish.place}\n${wish.topic}`, wish]));
        for (const row of rows.list.all(null)) {
          if (row.origin !== 'environment') continue;
          const wish = wanted.get(`${row.place}\n${row.topic}`);
          if (wish && isSame(row, wish)) wanted.delete(`${row.place}\n${row.topic}`);
          else if (!wish) rows.remove.run('environment', row.place, row.topic);
        }
        for (const wish of wanted.values()) put({ ...wish, origin: 'environment' }, now);
      }),
    pause: async ({ origin, place, topic }, why, now) =>
      writing(database, () => rows.pause.run(why, now, origin, place, topic) > 0),
    resume: async ({ origin, place, topic }, now) =>
      writing(database, () => rows.resume.run(now, origin, place, topic) > 0),
    remove: async ({ origin, place, topic }) => writing(database, () => rows.remove.run(origin, place, topic) > 0),
  };
}

interface Row {
  readonly origin: Origin;
  readonly place: string;
  readonly topic: string;
  readonly cron: string;
  readonly zone: string;
  readonly by: string | null;
  readonly since: Instant;
  readonly paused: string | null;
  readonly paused_at: Instant | null;
}

function prepareSubscriptions({ sql }: Database) {
  const one = 'origin = ? AND place = ? AND topic = ?';
  return {
    list: prepare<[string | null], Row>(
      sql,
      'SELECT * FROM subscription WHERE ?1 IS NULL OR place = ?1 ORDER BY place, topic, origin',
    ),
    get: prepare<[string, string, string], Row>(sql, `SELECT * FROM subscription WHERE ${one}`),
    put: prepare<[string, string, string, string, string, string | null, number]>(
      sql,
      `INSERT OR REPLACE INTO subscription(origin, place, topic, cron, zone, by, since) VALUES (?, ?, ?, ?, ?, ?, ?)`,
    ),
    pause: prepare<[string, number, string, string, string]>(
      sql,
      `UPDATE subscription SET paused = ?, paused_at = ? WHERE ${one} AND paused IS NULL`,
    ),
    resume: prepare<[number, string, string, string]>(
      sql,
      `UPDATE subscription SET paused = NULL, paused_at = NULL, since = ? WHERE ${one} AND paused IS NOT NULL`,
    ),
    remove: prepare<[string, string, string]>(sql, `DELETE FROM subscription WHERE ${one}`),
  };
}

function isSame({ cron, zone }: Row, wish: Omit<Wish, 'origin'>): boolean {
  return cron === wish.cron && zone === wish.timeZone;
}

function keptOf({ origin, place, topic, cron, zone, by, since, paused, paused_at }: Row): Kept {
  return {
    origin,
    place,
    topic,
    cron,
    timeZone: zone,
    since,
    ...(by === null ? {} : { by }),
    ...(paused === null ? {} : { paused: { why: paused, at: paused_at ?? since } }),
  };
}
