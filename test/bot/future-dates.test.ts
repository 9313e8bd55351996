import { describe, expect, it, onTestFinished } from 'vitest';
import { ingest } from '../../src/bot/ingest.ts';
import { briefTopic, chooseTopic } from '../../src/bot/library/brief.ts';
import type { Draft } from '../../src/briefings/article.ts';
import { takeIn } from '../../src/briefings/intake.ts';
import { openArchive } from '../../src/store/sqlite/archive.ts';

const NOW = Date.UTC(2031, 4, 14, 12);
const HOUR = 3_600_000;
const NEWS = 'The port of Velmark was closed on Tuesday after a storm hit its pier, officials said.';
const ADVERT = 'Velmark gold never loses its price, dealers say, and everybody in Velmark has known this for years.';

const aDraft = (facts: Partial<Draft>): Draft => ({ raw: NEWS, format: 'text', ...facts });

describe('a date in the future', () => {
  it.each([
    ['of this morning is kept', NOW - 4 * HOUR, NOW - 4 * HOUR],
    ['in a zone east of the one that was told is kept', NOW + 12 * HOUR, NOW + 12 * HOUR],
    ['of tomorrow is none', NOW + 25 * HOUR, undefined],
    ['of the next century is none', Date.UTC(2131, 0), undefined],
  ])('%s', (_what, told, kept) => {
    const { article } = takeIn(aDraft({ published: told, updated: told }), NOW);
    expect([article.published, article.updated]).toEqual([kept, kept]);
  });

  it('is none either where the text tells it', () => {
    const { article } = takeIn(aDraft({ raw: `Published: May 15, 2131 10:00\n\n${NEWS}` }), NOW);
    expect(article.published).toBeUndefined();
  });

  it('puts no article before the news', async () => {
    const archive = openArchive('sqlite::memory:');
    onTestFinished(() => archive.close());
    const drafts = [
      aDraft({ published: NOW - HOUR, source: 'Meridian Wire' }),
      aDraft({ raw: ADVERT, published: Date.UTC(2131, 0), source: 'Gold Post' }),
    ];
    for await (const _ of ingest(drafts, archive, () => NOW));
    const topic = chooseTopic('velmark', []);
    if (!topic.ok) throw new Error(topic.problem);
    const { facts } = await briefTopic(archive, topic, { facts: 5, quotes: 5 }, NOW);
    expect(facts.map(({ text }) => text)).toContain(NEWS);
  });
});
