import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupCopies, groupStories, resemblance, signatureOf } from '../../src/briefings/stories.ts';

const sign = (text: string) => signatureOf(text, [{ start: 0, end: text.length }]);

const QUAKE =
  'A strong earthquake shook the province of Varn early on Tuesday, bringing down houses in three villages and cutting the road to the ' +
  'coast. Rescue workers pulled 14 people from the rubble, the provincial governor said. The tremor was felt in the capital, 200 ' +
  'kilometres to the north, where people ran into the streets. Schools will stay closed for the rest of the week.';
const STRIKE =
  'Train drivers began a two-day strike on Tuesday over pay, stopping most long-distance services. The union asked for seven percent ' +
  'more; the railway has offered four. Talks will go on next week, a spokeswoman for the railway said.';

describe('signatureOf', () => {
  it('is blind to case, typography and paragraphs', () => {
    expect(sign(QUAKE.toUpperCase().replaceAll(' ', '  '))).toEqual(sign(QUAKE));
  });

  it('is empty for a text without words', () => {
    expect(sign(' … — !')).toEqual([]);
  });

  it('has 64 whole numbers below 2^32, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const signature = sign(text);
        expect([0, 64]).toContain(signature.length);
        expect(signature.every((place) => Number.isInteger(place) && place >= 0 && place < 2 ** 32)).toBe(true);
      }),
    );
  });
});

describe('groupCopies', () => {
  it('puts an edited copy with its original and leaves other reports alone', () => {
    const copy = `VARN CITY — ${QUAKE.replace('bringing down', 'destroying').replace('Schools will stay closed for the rest of the week.', '')}`;
    const rewritten =
      'Fourteen people have been rescued after houses collapsed in the Varn region, where the earth shook on Tuesday morning. Pupils will ' +
      'not go back to school before Monday, said the governor.';
    expect(groupCopies([sign(QUAKE), sign(STRIKE), sign(copy), sign(rewritten)])).toEqual([0, 1, 0, 3]);
  });

  it('never takes two texts without words for copies', () => {
    expect(groupCopies([[], []])).toEqual([0, 1]);
    expect(resemblance([], [])).toBe(0);
  });
});

describe('groupStories', () => {
  const day = 86_400_000;
  const articles = [
    { title: 'Strong earthquake hits Varn', text: QUAKE, published: 10 * day },
    { title: 'Train drivers on strike for two days', text: STRIKE, published: 10 * day },
    {
      title: 'Fourteen rescued after Varn earthquake',
      text: 'Rescue workers have pulled 14 people from collapsed houses after an earthquake in the province of Varn.',
      published: 10.5 * day,
    },
    {
      title: 'Rail strike: talks next week',
      text: 'The railway and the union of the train drivers will talk about pay again.',
      published: 11 * day,
    },
  ];

  it('puts reports on one event together and others apart', () => {
    const [quake, strike, rescue, talks] = groupStories(articles);
    expect(rescue).toBe(quake);
    expect(talks).toBe(strike);
    expect(strike).not.toBe(quake);
  });

  it('gives one label for each article, the same each time, whatever the texts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ title: fc.string(), text: fc.string({ unit: 'binary' }) }), { maxLength: 8 }),
        (texts) => {
          const labels = groupStories(texts);
          expect(labels).toHaveLength(texts.length);
          expect(groupStories(texts)).toEqual(labels);
        },
      ),
    );
  });
});
