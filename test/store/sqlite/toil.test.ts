import { describe, expect, it, onTestFinished } from 'vitest';
import { parseTopic } from '../../../src/briefings/topic.ts';
import { archiveIn } from '../../../src/store/sqlite/archive.ts';
import { openDatabase } from '../../../src/store/sqlite/database.ts';
import { matchOf } from '../../../src/store/sqlite/match.ts';
import { prepareForeman, tooMuch } from '../../../src/store/sqlite/toil.ts';
import { anEntry } from '../../support/articles.ts';

const NOON = Date.UTC(2031, 4, 6, 12);
const ARTICLES = 200;

/** What of a topic is loosened among 200 articles, each of which holds `the` and `of`, and every tenth `comet`; and what it finds then. */
async function loosened(text: string, most: number) {
  const database = openDatabase('sqlite::memory:');
  const archive = archiveIn(database);
  onTestFinished(() => archive.close());
  const entries = Array.from({ length: ARTICLES }, (_, i) =>
    anEntry({ text: `The end of ${i % 10 === 0 ? 'a comet' : 'a day'} ${i}.`, published: NOON + i * 1_000 }),
  );
  await archive.put(entries, NOON);
  const topic = parseTopic(text);
  if (!topic.ok) throw new Error(topic.problem);
  const phrases = tooMuch(prepareForeman(database.sql), topic.query, undefined, most);
  const found = database.sql.prepare('SELECT count(*) AS count FROM search WHERE search MATCH ?');
  return { phrases, found: Number(found.get(matchOf(topic.query, undefined, phrases))!.count) };
}

const LONG = `"${'the of '.repeat(30)}"`;

describe('a query', () => {
  it.each([
    ['one word', 'comet', 20],
    ['a hundred words', Array.from({ length: 100 }, () => 'the').join(' | '), 200],
    ['a phrase', '"the end of a comet"', 20],
    ['many phrases that hold a rare word', Array.from({ length: 20 }, () => '"a comet"').join(' | '), 20],
  ])('of %s is asked as it is', async (_what, text, count) => {
    expect(await loosened(text, 1_000)).toEqual({ phrases: new Set(), found: count });
  });

  it.each([
    ['a phrase of sixty common words', LONG, 200],
    ['a word of sixty with hyphens', 'the-of-'.repeat(30), 200],
    ['forty phrases of common words', Array.from({ length: 40 }, () => '"of the"').join(' | '), 200],
    ['as many that are left out', `comet ${Array.from({ length: 40 }, () => '-"of the"').join(' ')}`, 0],
  ])('of %s is asked for words that stand anywhere', async (_what, text, count) => {
    const { phrases, found } = await loosened(text, 1_000);
    expect([phrases.size, found]).toEqual([1, count]);
    expect((await loosened(text, 1_000_000)).phrases.size).toBe(0);
  });

  it('keeps the phrases that are the least work', async () => {
    const many = Array.from({ length: 12 }, () => '"of the"').join(' | ');
    expect((await loosened(`"a comet" | ${many}`, 100)).phrases).toEqual(new Set(['"of" "the"']));
  });
});
