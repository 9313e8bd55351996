import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseTopic } from '../../src/briefings/topic.ts';
import { topicWords } from '../../src/briefings/topic-words.ts';
import type { Archive } from '../../src/store/archive.ts';
import { openArchive } from '../../src/store/sqlite/archive.ts';
import { type Floor, faultsIn, missesOf } from './floors.ts';
import { SEARCHED } from './search/articles.ts';
import { type Judged, judge, mean, store } from './search/measure.ts';
import { QUERIES, QUERIES_KEPT_ASIDE, QUERIES_WRITTEN_LATER, SLIPS } from './search/queries.ts';

const history = JSON.parse(readFileSync(new URL('search/floors.json', import.meta.url), 'utf8')) as readonly Floor[];

describe('what is found for the annotated queries', () => {
  let archive: Archive;
  beforeAll(async () => {
    archive = openArchive('sqlite::memory:');
    await store(archive, SEARCHED);
  });
  afterAll(() => archive.close());

  it('is asked for by at least enough queries, each once, among articles that are there', () => {
    const all = [...QUERIES, ...QUERIES_KEPT_ASIDE, ...QUERIES_WRITTEN_LATER];
    expect(new Set(all.map(({ typed }) => typed)).size).toBe(all.length);
    expect(all.length).toBeGreaterThanOrEqual(130);
    expect(QUERIES_KEPT_ASIDE.length).toBeGreaterThanOrEqual(30);
    const ids = new Set(SEARCHED.map(({ id }) => id));
    expect(ids.size).toBe(SEARCHED.length);
    expect(all.flatMap(({ wants }) => wants).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('keeps every measure over its floor', async () => {
    const open = await judgedAll(archive, QUERIES);
    const aside = await judgedAll(archive, QUERIES_KEPT_ASIDE);
    const later = await judgedAll(archive, QUERIES_WRITTEN_LATER);
    const misses = missesOf(history, {
      precision: mean(open, 'precision'),
      recall: mean(open, 'recall'),
      order: mean(open, 'ndcg'),
      'precision, kept aside': mean(aside, 'precision'),
      'recall, kept aside': mean(aside, 'recall'),
      'order, kept aside': mean(aside, 'ndcg'),
      'precision, written later': mean(later, 'precision'),
      'recall, written later': mean(later, 'recall'),
      'order, written later': mean(later, 'ndcg'),
      'slips put right': await slipsPutRight(archive),
    });
    const faults = [...open, ...later]
      .filter(({ missed, wrong }) => missed.length + wrong.length > 0)
      .map(({ typed, missed, wrong }) => `${typed}: misses ${missed.join(' ')}; wrong ${wrong.join(' ')}`);
    expect(misses, [...misses, ...faults].join('\n')).toEqual([]);
  });

  it('has floors that nobody lowered without a reason', () => {
    expect(faultsIn(history)).toEqual([]);
  });
});

/** In percent. */
async function slipsPutRight(archive: Archive): Promise<number> {
  let right = 0;
  for (const { typed, meant } of SLIPS) {
    const topic = parseTopic(typed);
    const unfound = topic.ok ? await archive.unfound(topic.query) : undefined;
    if (unfound?.meant && topicWords(unfound.meant) === meant) right++;
  }
  return (100 * right) / SLIPS.length;
}

async function judgedAll(archive: Archive, queries: typeof QUERIES): Promise<readonly Judged[]> {
  const judged: Judged[] = [];
  for (const query of queries) judged.push(await judge(archive, query));
  return judged;
}
