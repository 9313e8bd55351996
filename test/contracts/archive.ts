import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseTopic, type TopicQuery } from '../../src/briefings/topic.ts';
import { topicWords } from '../../src/briefings/topic-words.ts';
import { type Archive, type FindOptions, RANKED, type Stored } from '../../src/store/archive.ts';
import { StoreError } from '../../src/store/errors.ts';
import { type ArticleParts, anAnalysis, anEntry } from '../support/articles.ts';
import { cpuNow } from '../support/cpu-time.ts';

const NOON = Date.UTC(2031, 4, 6, 12);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** What every archive must do. `open` gives a new, empty one. */
export function archiveContract(name: string, open: () => Archive): void {
  describe(`${name} keeps the archive's contract`, () => {
    let archive: Archive;
    beforeEach(() => {
      archive = open();
    });
    afterEach(() => archive.close());

    const put = async (...articles: ArticleParts[]) =>
      archive.put(
        articles.map((parts) => anEntry(parts)),
        NOON,
      );
    const find = (text: string, options: Partial<FindOptions> = {}) =>
      archive.find(topic(text), { limit: 10, order: 'newest', ...options });
    const found = async (text: string, options: Partial<FindOptions> = {}) => titles(await find(text, options));

    describe('put', () => {
      it('gives back what was stored, whole', async () => {
        const entry = anEntry(
          {
            text: 'First.\n\nSecond \ud800 🔥\u0000.',
            title: 'T',
            url: 'https://a.example/1',
            source: 'Meridian',
            published: NOON - DAY,
            media: [{ kind: 'image', url: 'https://a.example/1.jpg', credit: 'A. Reed' }],
          },
          { sentences: [{ start: 0, end: 6, paragraph: 0 }], signature: [1, 2], language: 'en' },
        );
        const [outcome] = await archive.put([entry], NOON);
        expect(outcome).toEqual({ id: expect.stringMatching(/^[0-9a-f]{20}$/), revision: 1, outcome: 'inserted' });
        expect(await archive.get(outcome!.id)).toEqual({
          article: { ...entry.article, id: outcome!.id, revision: 1, stored: NOON },
          analysis: entry.analysis,
        });
      });

      it('gives an outcome for each entry, in their order', async () => {
        const [first] = await put({ text: 'One.' });
        const again = await put({ text: 'Two.' }, { text: 'One.' }, { text: 'Two.' });
        expect(again.map(({ outcome }) => outcome)).toEqual(['inserted', 'same', 'same']);
        expect(again[1]!.id).toBe(first!.id);
        expect(again[2]!.id).toBe(again[0]!.id);
      });

      it('takes nothing for nothing', async () => {
        expect(await archive.put([], NOON)).toEqual([]);
      });

      it('stores all or nothing', async () => {
        const broken = anEntry({ text: 'Broken.' });
        Object.defineProperty(broken.article.clean, 'text', {
          get: () => {
            throw new Error('cannot be read');
          },
        });
        await expect(archive.put([anEntry({ text: 'Whole.' }), broken], NOON)).rejects.toThrow('cannot be read');
        expect(await archive.counts()).toMatchObject({ articles: 0, revisions: 0 });
        expect(await find('whole')).toEqual([]);
        expect((await put({ text: 'Whole.' }))[0]!.outcome).toBe('inserted');
      });

      it('keeps an empty article', async () => {
        const [outcome] = await put({ text: '' });
        expect((await archive.get(outcome!.id))?.article.raw).toBe('');
      });

      it.each<[string, number]>([
        ['before the year 1000', Date.UTC(-200, 0)],
        ['after the year 2200', Date.UTC(9000, 0)],
        ['before 1970', Date.UTC(1914, 6, 28)],
      ])('keeps a date %s as it came', async (_when, published) => {
        await put({ text: 'Odd date.', published });
        expect((await find('odd'))[0]!.article.published).toBe(published);
      });

      it('takes a date that is no number for unknown', async () => {
        await put({ text: 'Odd date.', published: Number.NaN });
        expect((await find('odd'))[0]!.article.published).toBeUndefined();
      });
    });

    describe('duplicates', () => {
      const known = { title: 'Pier vote', text: 'The council voted.', source: 'Meridian', published: NOON };

      it.each<[string, ArticleParts, ArticleParts]>([
        [
          'the same URL',
          { ...known, url: 'https://a.example/x' },
          { ...known, title: 'Pier Vote!', url: 'https://A.example/x/?utm_source=f#top' },
        ],
        ['the same GUID of the outlet', { ...known, guid: 'g1' }, { ...known, title: 'Pier vote', guid: 'g1' }],
        [
          'the same title and lead in the outlet',
          known,
          { ...known, url: 'https://a.example/amp/x', published: NOON + HOUR },
        ],
        ['the same text without anything else', { text: 'Bare.' }, { text: 'Bare.' }],
        [
          'an address that it was met under',
          { ...known, url: 'https://a.example/x', aliases: ['https://go.example/1'] },
          { ...known, title: 'Pier vote', url: 'https://go.example/1' },
        ],
        [
          'an address that leads to it',
          { ...known, url: 'https://a.example/x' },
          { ...known, url: 'https://go.example/1', aliases: ['https://a.example/x'] },
        ],
      ])('knows an article by %s', async (_key, first, second) => {
        const outcomes = await put(first, second);
        expect(outcomes[1]).toEqual({ ...outcomes[0], outcome: 'same' });
      });

      it.each<[string, ArticleParts, ArticleParts]>([
        ['a wire report in another outlet', known, { ...known, source: 'Harbour Times' }],
        [
          'a GUID of another outlet',
          { text: 'A.', guid: '1', source: 'Meridian' },
          { text: 'B.', guid: '1', source: 'Harbour Times' },
        ],
        ['a GUID of nobody knows whom', { text: 'A.', guid: '1' }, { text: 'B.', guid: '1' }],
        ['another title over the same lead', known, { ...known, title: 'Rates', text: 'The council voted.\n\nMore.' }],
        [
          'a column that opens alike a week later',
          { ...known, url: 'https://a.example/1' },
          { ...known, url: 'https://a.example/2', published: NOON + 7 * DAY },
        ],
      ])('takes %s for another article', async (_what, first, second) => {
        const outcomes = await put(first, second);
        expect(outcomes.map(({ outcome }) => outcome)).toEqual(['inserted', 'inserted']);
        expect(outcomes[0]!.id).not.toBe(outcomes[1]!.id);
      });

      describe('after an edit of', () => {
        const before = {
          url: 'https://a.example/pier',
          guid: '17',
          title: 'Pier vote',
          text: 'The council voted for the pier.\n\nThe mayor was absent.',
          source: 'Meridian',
          published: NOON,
        };
        const text = 'The council voted against the pier.\n\nThe mayor was present.';

        it.each<[string, ArticleParts, 'same' | 'revised']>([
          ['its address', { url: 'https://a.example/news/pier-vote-2' }, 'same'],
          ['its GUID', { guid: '4711' }, 'same'],
          ['its title', { title: 'Council rejects pier' }, 'revised'],
          ['its lead', { text }, 'revised'],
          ['its title and lead', { title: 'Council rejects pier', text }, 'revised'],
          ['its outlet', { source: 'Meridian Wire' }, 'same'],
          ['its date', { published: NOON + 9 * DAY }, 'same'],
        ])('%s the article is found again', async (_what, edit, outcome) => {
          const [first, second] = await put(before, { ...before, ...edit });
          expect(second).toMatchObject({ id: first!.id, outcome });
          const [third] = await put({ ...before, ...edit });
          expect(third).toMatchObject({ id: first!.id, outcome: 'same' });
        });

        it.each<[string, readonly (keyof typeof before)[], ArticleParts]>([
          ['the address of one without GUID', ['guid'], { url: 'https://a.example/other' }],
          [
            'the address and the text of one with a GUID',
            [],
            { url: 'https://a.example/other', title: 'No pier', text },
          ],
          ['title and text of one without GUID', ['guid'], { title: 'No pier', text }],
          ['the GUID of one without address', ['url'], { guid: '4711' }],
          ['title and text of one without address', ['url'], { title: 'No pier', text }],
        ])('%s it is found again too', async (_what, absent, edit) => {
          const known = Object.fromEntries(
            Object.entries(before).filter(([key]) => !(absent as readonly string[]).includes(key)),
          );
          const [first, second] = await put(known, { ...known, ...edit });
          expect(second!.id).toBe(first!.id);
        });
      });

      it('goes by the URL where the keys disagree, then by the GUID', async () => {
        const [byUrl, byGuid] = await put(
          { text: 'A.', source: 'M', url: 'https://a.example/1' },
          { text: 'B.', source: 'M', guid: 'g' },
          { text: 'C.', source: 'M', title: 'C' },
        );
        const [first, second] = await put(
          { text: 'C.', source: 'M', title: 'C', guid: 'g', url: 'https://a.example/1' },
          { text: 'Other.', source: 'M', guid: 'g', title: 'C' },
        );
        expect(first).toMatchObject({ id: byUrl!.id, outcome: 'revised' });
        expect(second).toMatchObject({ id: byUrl!.id, outcome: 'revised', revision: 3 });
        expect(byGuid!.id).not.toBe(byUrl!.id);
      });

      it('knows an article by every key that it was ever seen with', async () => {
        const [first] = await put(known);
        await put({ ...known, url: 'https://a.example/1' });
        const [third] = await put({ text: 'All new.', url: 'https://a.example/1' });
        expect(third).toEqual({ id: first!.id, revision: 2, outcome: 'revised' });
      });

      it('learns what was not known of a known text, and overwrites nothing', async () => {
        const [first] = await put({ text: 'The council voted.', url: 'https://a.example/1', author: 'A. Reed' });
        const published = NOON - 9 * DAY;
        await put({
          text: 'The council voted.',
          url: 'https://a.example/1',
          author: 'B',
          title: 'Pier vote',
          published,
        });
        const { article } = (await archive.get(first!.id))!;
        expect(article).toMatchObject({ revision: 1, author: 'A. Reed', title: 'Pier vote', published });
        expect(await found('pier', { until: NOON - 8 * DAY })).toEqual(['Pier vote']);
        expect(await found('council', { since: NOON - 8 * DAY })).toEqual([]);
        expect(await archive.counts()).toMatchObject({ articles: 1, revisions: 1, undated: 0 });
      });
    });

    describe('revisions', () => {
      const url = 'https://a.example/1';

      it('makes another text of the same article its next revision, and keeps the earlier one', async () => {
        const [first] = await put({
          url,
          text: 'Four ships.',
          title: 'Ships',
          source: 'Meridian',
          published: NOON - HOUR,
        });
        const [second] = await archive.put([anEntry({ url, text: 'Five boats.' }, { language: 'en' })], NOON + HOUR);
        expect(second).toEqual({ id: first!.id, revision: 2, outcome: 'revised' });
        expect(await archive.get(first!.id)).toMatchObject({
          article: {
            raw: 'Five boats.',
            revision: 2,
            stored: NOON + HOUR,
            title: 'Ships',
            source: 'Meridian',
            published: NOON - HOUR,
          },
          analysis: { language: 'en' },
        });
        expect(await archive.get(first!.id, 1)).toMatchObject({
          article: { raw: 'Four ships.', revision: 1, stored: NOON },
        });
        expect(await archive.get(first!.id, 3)).toBeUndefined();
        expect(await archive.counts()).toMatchObject({ articles: 1, revisions: 2, lastStored: NOON + HOUR });
      });

      it('finds only the newest revision', async () => {
        await put({ url, text: 'Four ships.', title: 'Old' }, { url, text: 'Five boats.', title: 'New' });
        expect(await found('ships')).toEqual([]);
        expect(await found('boats')).toEqual(['New']);
        expect(await archive.count(topic('old'))).toBe(0);
      });

      it('takes another title for a revision', async () => {
        const outcomes = await put(
          { url, text: 'Four ships.', title: 'Ships sail' },
          { url, text: 'Four ships.', title: 'Ships stay' },
        );
        expect(outcomes[1]).toMatchObject({ revision: 2, outcome: 'revised' });
      });

      it('takes another date alone for no revision', async () => {
        const outcomes = await put(
          { url, text: 'Four ships.', published: NOON },
          { url, text: 'Four ships.', published: NOON + HOUR, updated: NOON },
        );
        expect(outcomes[1]).toMatchObject({ revision: 1, outcome: 'same' });
        expect((await archive.get(outcomes[0]!.id))!.article).toMatchObject({ published: NOON, updated: NOON });
      });

      it('does not go back and forth between two states of a page', async () => {
        const outcomes = await put(
          { url, text: 'Short.' },
          { url, text: 'Long.' },
          { url, text: 'Short.' },
          { url, text: 'Long.' },
        );
        expect(outcomes.map(({ outcome, revision }) => `${outcome} ${revision}`)).toEqual([
          'inserted 1',
          'revised 2',
          'same 1',
          'same 2',
        ]);
        expect((await archive.get(outcomes[0]!.id))!.article.raw).toBe('Long.');
      });

      it('takes the whole for a revision of a teaser, and no teaser for one of the whole', async () => {
        const teaser = { url, text: 'Ships came.', title: 'Ships', extent: 'teaser' } as const;
        const outcomes = await put(
          teaser,
          { ...teaser, text: 'Ships came in.' },
          { url, text: 'Ships came in.\n\nAll of it.' },
        );
        expect(outcomes.map(({ outcome, revision }) => `${outcome} ${revision}`)).toEqual([
          'inserted 1',
          'revised 2',
          'revised 3',
        ]);
        const extentOf = async (revision?: number) => (await archive.get(outcomes[0]!.id, revision))!.article.extent;
        expect([await extentOf(1), await extentOf(2), await extentOf()]).toEqual(['teaser', 'teaser', undefined]);
        const [late] = await put({ ...teaser, text: 'Ships came, corrected.' });
        expect(late).toMatchObject({ outcome: 'same', revision: 3 });
        await put({ url, text: 'Ships came in.\n\nAll of it.', extent: 'teaser', author: 'A. Reed' });
        expect((await archive.get(outcomes[0]!.id))!.article).toMatchObject({ author: 'A. Reed', revision: 3 });
        expect(await extentOf()).toBeUndefined();
      });

      it('keeps whether it was there before anybody listened', async () => {
        const [old, fresh] = await put({ url, text: 'Old.', isBacklog: true }, { url: `${url}/fresh`, text: 'Fresh.' });
        await put({ url, text: 'Old, edited.' }, { url: `${url}/fresh`, text: 'Fresh.', isBacklog: true });
        await put({ url: `${url}/fresh`, text: 'Fresh, edited.', isBacklog: true });
        expect((await archive.get(old!.id))!.article.isBacklog).toBe(true);
        expect((await archive.get(fresh!.id))!.article.isBacklog).toBeUndefined();
      });

      it('moves with its date', async () => {
        await put(
          { url, text: 'Ships.', title: 'Moved', published: NOON - 2 * DAY },
          { text: 'Ships too.', title: 'Stays', published: NOON - DAY },
        );
        await put({ url, text: 'Ships again.', title: 'Moved', published: NOON });
        expect(await found('ships')).toEqual(['Moved', 'Stays']);
      });
    });

    describe('find', () => {
      beforeEach(() =>
        put(
          { title: 'Ships', text: 'Ships wait off the harbour of Sankt-Peter.', published: NOON - 3 * DAY },
          { title: 'Talks', text: 'Peace talks began; a football club was sold.', published: NOON - 2 * DAY },
          { title: 'Été', text: 'Peace, he said. Talks later. ДЕРЕВНЯ', published: NOON - DAY },
          { title: '東京', text: '人工知能は世界を変える。東京大学の研究者が発表した。', published: NOON - HOUR },
          { title: 'Wahltag', text: 'Die Bundestagswahlen zahlen alle.', language: 'de', published: NOON - 5 * DAY },
        ),
      );

      it.each<[string, string, readonly string[]]>([
        ['a word', 'harbour', ['Ships']],
        ['a word in another form', 'ship wait', ['Ships']],
        ['a word of the title', 'été', ['Été']],
        ['a word without its accents', 'ETE', ['Été']],
        ['a word in Cyrillic, whatever its case', 'деревня', ['Été']],
        ['Japanese words', '研究者', ['東京']],
        ['Japanese words side by side', '"東京大学"', ['東京']],
        ['words side by side', 'peace talks', ['Été', 'Talks']],
        ['a phrase', '"peace talks"', ['Talks']],
        ['a hyphenated word', 'sankt-peter', ['Ships']],
        ['alternatives', 'harbour | football', ['Talks', 'Ships']],
        ['an exclusion', 'peace -football', ['Été']],
        ['several exclusions', '(peace | harbour) -football -village -ships', ['Été']],
        ['nothing that matches', 'volcano', []],
        ['operators of the database as words', 'NEAR NOT', []],
        ['a word in a compound that it heads', 'wahl', ['Wahltag']],
        ['a word in another form of its language', 'zahle', ['Wahltag']],
        ['hostile text', `peace* ^peace title:peace {body}: peace+talks ' ; -- \u0000 \ud800`, []],
      ])('finds %s', async (_what, text, expected) => {
        expect(await found(text)).toEqual(expected);
        expect(await archive.count(topic(text))).toBe(expected.length);
        expect([...(await found(text, { order: 'relevance' }))].sort()).toEqual([...expected].sort());
      });

      it.each<[string, Partial<FindOptions>, readonly string[]]>([
        ['everything', {}, ['Été', 'Talks']],
        ['from a time on, including it', { since: NOON - DAY }, ['Été']],
        ['after a time', { since: NOON - DAY + 1000 }, []],
        ['up to a time, without it', { until: NOON - DAY }, ['Talks']],
        ['between two times', { since: NOON - 2 * DAY, until: NOON - DAY }, ['Talks']],
        ['an empty time', { since: NOON, until: NOON }, []],
        ['the newest only', { limit: 1 }, ['Été']],
        ['none', { limit: 0 }, []],
        ['none for a limit below zero', { limit: -1 }, []],
        ['all without a limit', { limit: Number.POSITIVE_INFINITY }, ['Été', 'Talks']],
      ])('looks at %s', async (_what, options, expected) => {
        expect(await found('peace', options)).toEqual(expected);
        expect([...(await found('peace', { ...options, order: 'relevance' }))].length).toBe(expected.length);
      });

      it('puts the best first by relevance, a word in the title above one in the text', async () => {
        const filler = 'Nothing else of note happened in the whole long week, as everybody agreed at the end of it.';
        await put(
          { title: 'Weather', text: `${filler} A comet passed. ${filler}`, published: NOON },
          { title: 'Comet', text: filler, published: NOON - 5 * DAY },
          { title: 'Sky', text: `Comet, comet and comet again. ${filler}`, published: NOON - 4 * DAY },
        );
        expect(await found('comet', { order: 'relevance' })).toEqual(['Comet', 'Sky', 'Weather']);
        expect(await found('comet', { order: 'relevance', limit: 1 })).toEqual(['Comet']);
        expect(await found('comet')).toEqual(['Weather', 'Sky', 'Comet']);
      });

      describe('with room shared among outlets', () => {
        const flood = Array.from({ length: 40 }, (_, n) => ({
          title: `Flood ${n}`,
          text: `Comet ${n}, comet, comet.`,
          // a new name each time: the site is one
          source: `Flood Daily ${n}`,
          url: `https://${n}.flood.example/${n}`,
          published: NOON - n * 1000,
        }));
        const others = ['Meridian', 'Valley Post'].flatMap((source) =>
          [2, 3, 9].map((days) => ({
            title: `${source}, ${days} days ago`,
            text: `A comet passed ${days} days ago, ${source} has learned, and nothing else of note happened.`,
            source,
            published: NOON - days * DAY,
          })),
        );
        const fair = { perOutlet: 4, reach: 7 * DAY };
        const whose = async (options: Partial<FindOptions>) =>
          (await find('comet', options)).map(({ article }) => article.source?.replace(/ \d+$/, ''));

        it.each<[string, Partial<FindOptions>, number, number]>([
          ['all of it, where it is not shared', { limit: 8 }, 8, 0],
          ['its part, where others lie within reach', { limit: 8, fair }, 4, 4],
          ['what room others leave', { limit: 20, fair }, 16, 4],
          ['less, where others of long ago count', { limit: 8, fair: { perOutlet: 3 } }, 3, 5],
          ['all of it, where nobody else is in the window', { limit: 8, fair, since: NOON - DAY }, 8, 0],
          ['its part of the best', { limit: 8, fair, order: 'relevance' }, 4, 4],
        ])('gives who floods it %s', async (_what, options, own, foreign) => {
          await put(...flood, ...others);
          const found = await whose(options);
          const floods = found.filter((source) => source === 'Flood Daily').length;
          expect([floods, found.length - floods]).toEqual([own, foreign]);
        });

        it('keeps the order', async () => {
          await put(...others, ...flood);
          const times = (await find('comet', { limit: 12, fair })).map(({ article }) => article.published!);
          expect(times).toEqual(times.toSorted((a, b) => b - a));
          expect((await found('comet', { limit: 2, fair }))[0]).toBe('Flood 0');
        });

        it('gives one outlet everything where there is no other', async () => {
          await put(...flood);
          expect(await found('comet', { limit: 30, fair })).toEqual(await found('comet', { limit: 30 }));
        });
      });

      it('counts as many as it finds in a window', async () => {
        expect(await archive.count(topic('peace'), { since: NOON - DAY })).toBe(1);
      });
    });

    describe('unfound', () => {
      beforeEach(() =>
        put(
          { title: 'Harbour', text: 'The harbour council met on the bridge. The bridges are old.', published: NOON },
          { title: 'Brücken', text: 'Die Brücken und die Straßen sind alt.', language: 'de', published: NOON },
          { title: 'Мост', text: 'Мосты закрыты, как и порт.', language: 'ru', published: NOON },
        ),
      );

      it.each<[string, string, readonly string[], string | undefined]>([
        ['two letters that are exchanged', 'harbuor', ['harbuor'], 'harbour'],
        ['a letter too many', 'harbourr', ['harbourr'], 'harbour'],
        ['a letter too few', 'counil', ['counil'], 'council'],
        ['another letter', 'coumcil', ['coumcil'], 'council'],
        ['the first letter', 'jarbour', ['jarbour'], 'harbour'],
        ['one word of several', 'harbour cuoncil', ['cuoncil'], 'harbour council'],
        ['both of two words', 'harbuor cuoncil', ['harbuor', 'cuoncil'], 'harbour council'],
        ['a word of a phrase', '"harbuor council"', ['harbuor'], '"harbour council"'],
        ['a word beside what is left out', 'harbuor -xylophone', ['harbuor'], 'harbour -xylophone'],
        ['a word of another language', 'Strasen', ['Strasen'], 'strassen'],
        ['a word in other letters', 'закрты', ['закрты'], 'закрыты'],
        ['what is like nothing', 'xylophone', ['xylophone'], undefined],
        ['what is still not found when it is put right', 'harbuor xylophone', ['harbuor', 'xylophone'], undefined],
        ['a short word', 'xqz', ['xqz'], undefined],
        ['words that are all there', 'harbour straße', [], undefined],
        ['hostile text', '^a:b*', ['a:b'], undefined],
      ])('tells of %s what is missing and what was meant', async (_what, text, missing, meant) => {
        const unfound = await archive.unfound(topic(text));
        expect(unfound.missing).toEqual(missing);
        expect(unfound.meant && topicWords(unfound.meant)).toBe(meant);
      });

      it('asks no longer for a hundred long words', async () => {
        const start = cpuNow();
        await archive.unfound(topic(Array.from({ length: 100 }, (_, n) => `abcdefghij${'xyzw'[n % 4]}kq`).join(' ')));
        expect(cpuNow() - start).toBeLessThan(2_000);
      });
    });

    describe('undated articles', () => {
      it('lie where they were stored and are shown without a date', async () => {
        await put({ text: 'Comet seen.', title: 'Dated', published: NOON - DAY });
        await archive.put([anEntry({ text: 'Comet gone.', title: 'Undated' })], NOON - 2 * DAY);
        const all = await find('comet');
        expect(titles(all)).toEqual(['Dated', 'Undated']);
        expect(all[1]!.article).not.toHaveProperty('published');
        expect(await found('comet', { since: NOON - 2 * DAY, until: NOON - DAY })).toEqual(['Undated']);
      });

      it('keep their place when they are revised', async () => {
        const url = 'https://a.example/1';
        await put({ url, text: 'Comet.' });
        await archive.put([anEntry({ url, text: 'Comet again.' })], NOON + DAY);
        expect(await archive.count(topic('comet'), { until: NOON + HOUR })).toBe(1);
      });

      it('can be stored by the thousand at one instant', async () => {
        const many = Array.from({ length: 5_000 }, (_, n) => anEntry({ text: `Report number ${n}.`, title: `${n}` }));
        for (let at = 0; at < many.length; at += 500) await archive.put(many.slice(at, at + 500), NOON);
        expect(await archive.counts()).toMatchObject({ articles: 5_000, undated: 5_000 });
        expect(await archive.count(topic('report'))).toBe(5_000);
        expect(await found('report', { limit: 2 })).toEqual(['4999', '4998']);
        expect(await find('report', { limit: 1, order: 'relevance' })).toHaveLength(1);
        expect(await archive.count(topic('report'), { until: NOON + 10_000 })).toBe(5_000);
        expect(RANKED).toBeLessThan(5_000);
      });
    });

    describe('iterate', () => {
      it('walks all articles once, newest first, in pages', async () => {
        const texts = Array.from({ length: 25 }, (_, n) => ({
          text: `Report ${n}.`,
          title: `${n}`,
          published: NOON + n * HOUR,
        }));
        await put(...texts);
        const expected = texts.map(({ title }) => title).reverse();
        expect(titles(await collect(archive.iterate({ page: 7 })))).toEqual(expected);
        expect(titles(await collect(archive.iterate()))).toEqual(expected);
        expect(titles(await collect(archive.iterate({ since: NOON + 3 * HOUR, until: NOON + 5 * HOUR })))).toEqual([
          '4',
          '3',
        ]);
      });

      it('lets others write between pages', async () => {
        await put(
          { text: 'A.', published: NOON },
          { text: 'B.', published: NOON + HOUR },
          { text: 'C.', published: NOON + DAY },
        );
        const seen: string[] = [];
        for await (const { article } of archive.iterate({ page: 1 })) {
          seen.push(article.raw);
          await archive.remove(article.id);
        }
        expect(seen).toEqual(['C.', 'B.', 'A.']);
        expect(await archive.counts()).toMatchObject({ articles: 0 });
      });
    });

    describe('remove and withdraw', () => {
      it('forgets an article with its revisions and keys', async () => {
        const article = { url: 'https://a.example/1', text: 'Ships.', title: 'Ships', source: 'M' };
        const [first] = await put(article, { ...article, text: 'More ships.' });
        expect(await archive.remove(first!.id)).toBe(true);
        expect(await archive.remove(first!.id)).toBe(false);
        expect(await archive.get(first!.id)).toBeUndefined();
        expect(await archive.get(first!.id, 1)).toBeUndefined();
        expect(await find('ships')).toEqual([]);
        expect(await archive.counts()).toEqual({ articles: 0, revisions: 0, undated: 0, outlets: 0 });
        expect((await put(article))[0]).toMatchObject({ revision: 1, outcome: 'inserted' });
        expect(await found('ships')).toEqual(['Ships']);
      });

      it('finds a withdrawn article no more, but still gives it', async () => {
        const url = 'https://a.example/1';
        const [first] = await put({ url, text: 'Ships.' });
        expect(await archive.withdraw(first!.id, NOON + HOUR)).toBe(true);
        expect(await archive.withdraw(first!.id, NOON + DAY)).toBe(true);
        expect(await find('ships')).toEqual([]);
        expect(await archive.count(topic('ships'))).toBe(0);
        expect(await collect(archive.iterate())).toEqual([]);
        expect((await archive.get(first!.id))?.article.withdrawn).toBe(NOON + HOUR);
        expect(await archive.counts()).toMatchObject({ articles: 1 });
      });

      it('keeps a withdrawn article withdrawn when it is found again, learned about or changed', async () => {
        const url = 'https://a.example/1';
        const [first] = await put({ url, text: 'Ships.' });
        await archive.withdraw(first!.id, NOON);
        const outcomes = await put(
          { url, text: 'Ships.', title: 'T', published: NOON - DAY },
          { url, text: 'Other ships.' },
        );
        expect(outcomes.map(({ outcome }) => outcome)).toEqual(['same', 'revised']);
        expect(await find('ships')).toEqual([]);
        expect((await archive.get(first!.id))?.article).toMatchObject({ revision: 2, withdrawn: NOON });
        expect(await archive.remove(first!.id)).toBe(true);
      });

      it('tells which of some articles changed', async () => {
        const outcomes = await archive.put(
          [anEntry({ url: 'https://a.example/1' }), anEntry({ url: 'https://a.example/2', text: 'Other.' })],
          NOON,
        );
        await archive.put([anEntry({ url: 'https://a.example/1', text: 'Another text now.' })], NOON);
        const [one, two] = outcomes.map(({ id }) => id);
        await archive.withdraw(two!, NOON + HOUR);
        const states = await archive.revisions([two!, 'none', one!, one!]);
        expect(states.toSorted((a, b) => a.revision - b.revision)).toEqual([
          { id: two, revision: 1, withdrawn: NOON + HOUR },
          { id: one, revision: 2 },
        ]);
      });

      it('tells what became of articles, the latest first, and why they were withdrawn where that is known', async () => {
        const [a, b, c, same] = [1, 2, 3, 4].map((n) => ({ url: `https://a.example/${n}`, text: `Ship ${n}.` }));
        const [first, second, third] = await put(a!, b!, c!, same!);
        expect(await archive.changes(9)).toEqual([]);
        await archive.put([anEntry({ ...b!, text: 'Ship two.' })], NOON + HOUR);
        await archive.withdraw(first!.id, NOON + 2 * HOUR, 'gone');
        await archive.withdraw(first!.id, NOON + 9 * HOUR, 'another reason');
        await archive.put([anEntry({ ...b!, text: 'Ship number two.' })], NOON + 3 * HOUR);
        await archive.withdraw(third!.id, NOON + 4 * HOUR);
        const told = [
          { id: third!.id, revision: 1, at: NOON + 4 * HOUR, withdrawal: {} },
          { id: second!.id, revision: 3, at: NOON + 3 * HOUR },
          { id: first!.id, revision: 1, at: NOON + 2 * HOUR, withdrawal: { why: 'gone' } },
          { id: second!.id, revision: 2, at: NOON + HOUR },
        ];
        expect(await archive.changes(9)).toEqual(told);
        expect(await archive.changes(3)).toEqual(told.slice(0, 3));
        await archive.remove(second!.id);
        expect(await archive.changes(9)).toEqual([told[0], told[2]]);
      });

      it('says that there is nothing to withdraw', async () => {
        expect(await archive.withdraw('none', NOON)).toBe(false);
      });
    });

    it('counts what it keeps', async () => {
      expect(await archive.counts()).toEqual({ articles: 0, revisions: 0, undated: 0, outlets: 0 });
      await put(
        { text: 'A.', source: 'Meridian', published: NOON - DAY },
        { text: 'B.', source: 'Harbour Times', published: NOON - HOUR },
        { text: 'C.', source: 'Meridian' },
        { text: 'D.' },
      );
      expect(await archive.counts()).toEqual({
        articles: 4,
        revisions: 4,
        undated: 2,
        outlets: 2,
        oldest: NOON - DAY,
        newest: NOON - HOUR,
        lastStored: NOON,
      });
    });

    describe('engine upgrades', () => {
      it('gives the articles that older engines analysed, newest first', async () => {
        await archive.put(
          [3, 1, 2, 1].map((engine, n) =>
            anEntry({ text: `Report ${n}.`, title: `${n}`, published: NOON + n * HOUR }, { engine }),
          ),
          NOON,
        );
        const outdated = async (engine: number, limit: number) =>
          (await archive.outdated(engine, limit)).map(({ title }) => title);
        expect(await outdated(3, 10)).toEqual(['3', '2', '1']);
        expect(await outdated(3, 2)).toEqual(['3', '2']);
        expect(await outdated(1, 10)).toEqual([]);
      });

      it('puts the new analysis in the place of the old', async () => {
        const [first] = await put({ text: 'Report.' });
        expect(await archive.replaceAnalysis(first!.id, 1, anAnalysis({ engine: 2, language: 'en' }))).toBe(true);
        expect((await archive.get(first!.id))?.analysis).toEqual(anAnalysis({ engine: 2, language: 'en' }));
        expect(await archive.outdated(2, 10)).toEqual([]);
      });

      it('puts other dates in the place of the old: it is found where it lies now, and nowhere else', async () => {
        const url = 'https://a.example/1';
        const [first] = await put({ url, text: 'Pier.', published: NOON + 9 * HOUR, updated: NOON + 9 * HOUR });
        const id = first!.id;
        const found = async (window: { readonly since?: number; readonly until?: number }) => {
          const query = parseTopic('pier');
          return query.ok ? await archive.count(query.query, window) : Number.NaN;
        };
        const dates = async () => {
          const { published, updated } = (await archive.get(id))!.article;
          return [published, updated];
        };
        expect(await archive.setDates(id, 1, { published: NOON - HOUR })).toBe(true);
        expect(await dates()).toEqual([NOON - HOUR, undefined]);
        expect([await found({ since: NOON }), await found({ until: NOON })]).toEqual([0, 1]);
        expect(await archive.setDates(id, 1, {})).toBe(true);
        expect(await dates()).toEqual([undefined, undefined]);
        expect([await found({ since: NOON }), await found({ until: NOON })]).toEqual([1, 0]);
        await put({ url, text: 'Another pier.' });
        expect(await archive.setDates(id, 1, { published: NOON })).toBe(false);
        expect(await archive.setDates('none', 1, {})).toBe(false);
        await archive.withdraw(id, NOON);
        expect(await archive.setDates(id, 2, { published: NOON })).toBe(true);
        expect(await found({})).toBe(0);
      });

      it('replaces the analysis of an earlier revision without touching the newest', async () => {
        const url = 'https://a.example/1';
        const [first] = await put({ url, text: 'One.' }, { url, text: 'Two.' });
        expect(await archive.replaceAnalysis(first!.id, 1, anAnalysis({ engine: 2 }))).toBe(true);
        expect(await archive.outdated(2, 10)).toHaveLength(1);
        expect(await archive.replaceAnalysis(first!.id, 3, anAnalysis({ engine: 2 }))).toBe(false);
        expect(await archive.replaceAnalysis('none', 1, anAnalysis({ engine: 2 }))).toBe(false);
      });
    });

    it('has another stamp when words were stored, changed, withdrawn or removed, and the same when they were only read anew', async () => {
      const stamps = [await archive.stamp()];
      const url = 'https://a.example/1';
      const [first] = await put({ url, text: 'One.' });
      stamps.push(await archive.stamp());
      await put({ url, text: 'Two.' });
      stamps.push(await archive.stamp());
      const [second] = await put({ url: 'https://a.example/2', text: 'Three.' });
      stamps.push(await archive.stamp());
      await archive.withdraw(first!.id, NOON);
      stamps.push(await archive.stamp());
      await archive.remove(second!.id);
      stamps.push(await archive.stamp());
      expect(new Set(stamps).size).toBe(stamps.length);
      await put({ url, text: 'Two.' });
      await archive.replaceAnalysis(first!.id, 2, anAnalysis({ engine: 2 }));
      expect(await archive.stamp()).toBe(stamps.at(-1));
    });

    it('fails with words after it was closed, and may be closed twice', async () => {
      await archive.close();
      await archive.close();
      await expect(archive.counts()).rejects.toThrow(StoreError);
      await expect(put({ text: 'A.' })).rejects.toThrow(StoreError);
    });
  });
}

function topic(text: string): TopicQuery {
  const parsed = parseTopic(text);
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.query;
}

function titles(stored: readonly Stored[]): readonly (string | undefined)[] {
  return stored.map(({ article }) => article.title);
}

async function collect<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
