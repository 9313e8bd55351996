import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ingest } from '../../src/bot/ingest.ts';
import { chooseTopic } from '../../src/bot/library/brief.ts';
import { remembering } from '../../src/bot/library/memory.ts';
import { openLibrary } from '../../src/bot/library/thread.ts';
import { libraryOf } from '../../src/bot/library.ts';
import type { Draft } from '../../src/briefings/article.ts';
import { printedBefore } from '../../src/briefings/digest/novelty.ts';
import { openArchive } from '../../src/store/sqlite/archive.ts';
import { aFolder } from '../support/folder.ts';
import { syntheticArticles } from '../support/synthetic.ts';

const NOW = Date.UTC(2031, 4, 14);
const REQUEST = { facts: 5, quotes: 3 };

function topicOf(words: string) {
  const topic = chooseTopic(words, []);
  if (!topic.ok) throw new Error(topic.problem);
  return topic;
}

async function store(url: string, drafts: Iterable<Draft>) {
  const archive = openArchive(url);
  for await (const _ of ingest(drafts, archive, () => NOW));
  return archive;
}

function aFile(): string {
  return `sqlite:${join(aFolder(), 'a.db')}`;
}

function aThread(url: string) {
  const library = openLibrary(url);
  onTestFinished(() => library.close());
  return library;
}

describe('the library in a thread', () => {
  it('answers as the one that reads where it is asked', async () => {
    const url = aFile();
    const archive = await store(url, syntheticArticles(60, NOW));
    const [there, here] = [aThread(url), libraryOf(archive)];
    const topic = topicOf('karvala | petrovac');
    expect(await there.brief(topic, REQUEST, NOW)).toEqual(await here.brief(topic, REQUEST, NOW));
    expect((await there.brief(topic, REQUEST, NOW)).facts).not.toEqual([]);
    expect(await there.sayings('Duarte')).toEqual(await here.sayings('Duarte'));
    expect(await there.count([topic.query])).toEqual(await here.count([topic.query]));
    expect(await there.counts()).toEqual(await here.counts());
    const request = { from: NOW - 365 * 86_400_000, previous: printedBefore([]), failed: [] };
    expect(await there.news(topic, request, NOW)).toEqual(await here.news(topic, request, NOW));
    expect((await there.news(topic, request, NOW)).lines).not.toEqual([]);
    await archive.close();
  });

  it('fails what was asked when it dies, and starts anew for the next question', async () => {
    const url = aFile();
    const library = aThread(url);
    await expect(library.counts()).rejects.toThrow('has ended');
    const archive = await store(url, syntheticArticles(3, NOW));
    expect(await library.counts()).toMatchObject({ articles: 3 });
    await archive.close();
  });

  it('fails what it has not answered when it is closed', async () => {
    const url = aFile();
    await (await store(url, syntheticArticles(3, NOW))).close();
    const library = aThread(url);
    const asked = expect(library.counts()).rejects.toThrow('has ended');
    await library.close();
    await asked;
  });
});

describe('a library that remembers', () => {
  it('makes an answer once, until something is stored or a minute has gone', async () => {
    const archive = await store('sqlite::memory:', syntheticArticles(40, NOW));
    let [asked, clock] = [0, NOW];
    const counting = {
      ...libraryOf(archive),
      counts: () =>
        libraryOf(archive)
          .counts()
          .finally(() => asked++),
    };
    const library = remembering(counting, archive, () => clock);
    expect(await library.counts()).toEqual(await library.counts());
    expect(asked).toBe(1);
    for await (const _ of ingest([...syntheticArticles(41, NOW)].slice(40), archive, () => NOW));
    expect(await library.counts()).toMatchObject({ articles: 41 });
    expect(asked).toBe(2);
    clock += 60_000;
    await library.counts();
    expect(asked).toBe(3);
    await archive.close();
  });

  it('keeps apart what differs in topic, time or size', async () => {
    const archive = await store('sqlite::memory:', syntheticArticles(40, NOW));
    const library = remembering(libraryOf(archive), archive);
    const [karvala, petrovac] = [topicOf('karvala'), topicOf('petrovac')];
    const briefings = await Promise.all([
      library.brief(karvala, REQUEST, NOW),
      library.brief(petrovac, REQUEST, NOW),
      library.brief(karvala, { ...REQUEST, since: NOW - 60_000 }, NOW),
      library.brief(karvala, { ...REQUEST, facts: 1 }, NOW),
    ]);
    expect(new Set(briefings.map((briefing) => JSON.stringify(briefing))).size).toBe(4);
    expect(await library.brief(karvala, { ...REQUEST }, NOW)).toBe(briefings[0]);
    await archive.close();
  });
});
