import { expect, it } from 'vitest';
import { parseTopic } from '../../../src/briefings/topic.ts';
import { archiveIn } from '../../../src/store/sqlite/archive.ts';
import { openDatabase } from '../../../src/store/sqlite/database.ts';
import { find, prepareFinder } from '../../../src/store/sqlite/find.ts';
import { placesIn } from '../../../src/store/sqlite/place.ts';
import { articleOf } from '../../../src/store/sqlite/rows.ts';
import { anAnalysis, anEntry } from '../../support/articles.ts';

const NOON = Date.UTC(2031, 4, 6, 12);
const DAY = 86_400_000;

it.each<[string, string, number, readonly string[]]>([
  ['a rare word by how often it stands there', 'comet', 10, ['Comet', 'Sky', 'Weather', 'Sea']],
  ['a common word by the title, then newest first', 'comet', 4, ['Comet', 'Weather', 'Sea', 'Sky']],
  ['common words together by the title', 'comet | sea', 4, ['Sea', 'Comet', 'Weather', 'Sky']],
  ['a phrase that holds a rare word as a rare one', '"comet crossed"', 3, ['Sky']],
  ['a common phrase', '"comet crossed"', 1, ['Sky']],
  ['a common word with an exclusion', 'comet -crossed', 1, ['Comet', 'Weather', 'Sea']],
])('ranks %s', async (_what, text, common, expected) => {
  const database = openDatabase('sqlite::memory:');
  const archive = archiveIn(database);
  const filler = 'Nothing else of note happened in the whole long week, as everybody agreed at the end of it. '.repeat(
    3,
  );
  await archive.put(
    [
      anEntry({ title: 'Weather', text: `A comet passed. ${filler}`, published: NOON }),
      anEntry({ title: 'Sea', text: `A comet fell. ${filler} ${filler}`, published: NOON - DAY }),
      anEntry({ title: 'Sky', text: `Comet, comet; a comet crossed the sky. ${filler}`, published: NOON - 2 * DAY }),
      anEntry({ title: 'Comet', text: filler, published: NOON - 3 * DAY }),
    ],
    NOON,
  );
  const topic = parseTopic(text);
  if (!topic.ok) throw new Error(topic.problem);
  const rows = find(prepareFinder(database.sql), topic.query, { limit: 10, order: 'relevance' }, common);
  expect(rows.map((row) => articleOf(row).title)).toEqual(expected);
  await archive.close();
});

it('walks the index between the ends of a window, without sorting or joining before the limit', () => {
  const { sql } = openDatabase('sqlite::memory:');
  const plan = sql
    .prepare(
      'EXPLAIN QUERY PLAN SELECT rowid FROM search WHERE search MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid DESC',
    )
    .all('"a"', ...placesIn({ since: NOON }))
    .map(({ detail }) => detail);
  expect(plan).toEqual([expect.stringMatching(/VIRTUAL TABLE INDEX \d+:M\d+><$/)]);
  sql.close();
});

it('gives the ends of a window as whole numbers of the database: FTS5 passes over floating point', () => {
  for (const window of [{}, { since: NOON }, { until: NOON }, { since: NOON, until: NOON + 1_500 }]) {
    for (const place of placesIn(window)) {
      expect(typeof place).toBe('bigint');
      expect(Number.isSafeInteger(Number(place))).toBe(true);
    }
  }
});

it('parts time into windows that neither overlap nor leave a gap', () => {
  const [before, after] = [placesIn({ until: NOON + 700 }), placesIn({ since: NOON + 700 })];
  expect(before[1] + 1n).toBe(after[0]);
  expect(placesIn({ since: Date.UTC(-5000, 0) })[0]).toBe(placesIn({})[0]);
});

it('finds an article by the place of its dateline, which is no part of its text', async () => {
  const database = openDatabase('sqlite::memory:');
  const archive = archiveIn(database);
  const entry = anEntry({ text: 'The council put off the vote on the new pier on Tuesday.', published: NOON });
  const { clean } = entry.article;
  await archive.put(
    [{ ...entry, article: { ...entry.article, clean: { ...clean, dateline: { place: 'Karsk' } } } }],
    NOON,
  );
  const topic = parseTopic('karsk');
  if (!topic.ok) throw new Error(topic.problem);
  const rows = find(prepareFinder(database.sql), topic.query, { limit: 10, order: 'relevance' }, 10);
  expect(rows).toHaveLength(1);
  await archive.close();
});

it('keeps the words of articles of an earlier program anew when they are analysed anew', async () => {
  const database = openDatabase('sqlite::memory:');
  const archive = archiveIn(database);
  const [outcome] = await archive.put(
    [
      anEntry({
        title: 'Neues',
        text: 'Die Brücken sind alt.',
        language: 'de',
        url: 'https://a.example/1',
        published: NOON,
      }),
    ],
    NOON,
  );
  const place = database.sql.prepare('SELECT place FROM article').get()!.place as number;
  database.sql.prepare('DELETE FROM search WHERE rowid = ?').run(BigInt(place));
  database.sql
    .prepare('INSERT INTO search(rowid, title, body) VALUES (?, ?, ?)')
    .run(BigInt(place), 'Neues', 'Die Brücken sind alt.');
  database.sql.exec('UPDATE article SET teller = NULL');
  const count = async (text: string) => {
    const topic = parseTopic(text);
    return topic.ok ? archive.count(topic.query) : undefined;
  };
  expect([await count('Brücken'), await count('Brücke')]).toEqual([1, 0]);
  expect(await archive.replaceAnalysis(outcome!.id, 1, anAnalysis())).toBe(true);
  expect([await count('Brücken'), await count('Brücke')]).toEqual([1, 1]);
  expect(database.sql.prepare('SELECT teller FROM article').get()).toEqual({ teller: 'a.example' });
  await archive.withdraw(outcome!.id, NOON);
  expect(await archive.replaceAnalysis(outcome!.id, 1, anAnalysis())).toBe(true);
  expect(await count('Brücke')).toBe(0);
  await archive.close();
});

it('looks words up in the languages that there are alone, and sees when another comes', async () => {
  const database = openDatabase('sqlite::memory:');
  const archive = archiveIn(database);
  const { spoken } = prepareFinder(database.sql);
  const marks = () => [...spoken()].map(({ mark }) => mark);
  expect(marks()).toEqual([]);
  await archive.put(
    [anEntry({ text: 'Bridges.', language: 'en' }), anEntry({ text: 'Alte Brücken.', language: 'de-CH' })],
    NOON,
  );
  expect(marks()).toEqual(['\uE001']);
  await archive.put([anEntry({ text: 'Les vieux ponts.', language: 'fr' })], NOON);
  expect(marks()).toEqual(['\uE001', '\uE002']);
  await archive.close();
});
