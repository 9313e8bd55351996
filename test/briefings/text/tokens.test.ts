import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAPITAL, NUMBER, tokenise, Vocabulary } from '../../../src/briefings/text/tokens.ts';

const whole = (text: string) => [{ start: 0, end: text.length }];
const idsOf = (text: string, vocabulary: Vocabulary) => [...tokenise(text, whole(text), vocabulary).ids];

describe('tokenise', () => {
  it.each([
    ['case', 'Ferry', 'ferry'],
    ['the plural', 'ferries', 'ferry'],
    ['the possessive', 'ferry’s', 'ferry'],
    ['-ed and -ing', 'rescued', 'rescuing'],
    ['a doubled letter', 'planning', 'planned'],
    ['thousands separators', '12,400', '12400'],
    ['full stops in initials', 'U.N.', 'UN'],
  ])('is blind to %s', (_what, a, b) => {
    const vocabulary = new Vocabulary();
    expect(idsOf(a, vocabulary)).toEqual(idsOf(b, vocabulary));
  });

  it.each([
    ['different words', 'harbour', 'hardware'],
    ['different numbers', '12', '13'],
    ['words that only look inflected', 'king', 'k'],
    ['-ss and -us', 'glass', 'gla'],
  ])('tells apart %s', (_what, a, b) => {
    const vocabulary = new Vocabulary();
    expect(idsOf(a, vocabulary)).not.toEqual(idsOf(b, vocabulary));
  });

  it('leaves stop words out and counts them', () => {
    const text = 'The pier was closed by the council';
    const tokens = tokenise(text, whole(text), new Vocabulary());
    expect(tokens.ids).toHaveLength(3);
    expect(tokens.words[0]).toBe(7);
  });

  it('knows the stop words of other languages, and that they are content in English', () => {
    expect(idsOf('war hat die', new Vocabulary('de'))).toEqual([]);
    expect(idsOf('war hat die', new Vocabulary('en'))).toHaveLength(3);
  });

  it.each([
    ['de', '1.400', '1400'],
    ['es', '12.345.678', '12345678'],
    ['ru', 'Варны', 'Варне'],
    ['ru', 'погибшими', 'погибших'],
  ])('is blind to separators and cases of other languages: %s, %s', (language, a, b) => {
    const vocabulary = new Vocabulary(language);
    expect(idsOf(a, vocabulary)).toEqual(idsOf(b, vocabulary));
  });

  it('tells a decimal comma from one that groups', () => {
    const vocabulary = new Vocabulary('de');
    expect(idsOf('2,5', vocabulary)).not.toEqual(idsOf('25', vocabulary));
  });

  it('marks numbers and names, but not the first word of a span', () => {
    const text = 'Divers met Maria Lopez 12 times';
    const { marks } = tokenise(text, whole(text), new Vocabulary());
    expect([...marks]).toEqual([0, 0, CAPITAL, CAPITAL, NUMBER, 0]);
  });

  it('takes each character of Chinese and Japanese for a token', () => {
    expect(idsOf('東京は雨', new Vocabulary())).toHaveLength(4);
  });

  it('keeps the spans apart', () => {
    const text = 'pier harbour. ferry';
    const tokens = tokenise(
      text,
      [
        { start: 0, end: 13 },
        { start: 14, end: 19 },
      ],
      new Vocabulary(),
    );
    expect([...tokens.from]).toEqual([0, 2, 3]);
  });

  it('gives ids below the size of the vocabulary, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const vocabulary = new Vocabulary();
        const tokens = tokenise(text, whole(text), vocabulary);
        expect(tokens.ids.every((id) => id >= 0 && id < vocabulary.size)).toBe(true);
      }),
    );
  });
});

describe('a vocabulary', () => {
  it('keeps its numbers though the words of its language were begun anew meanwhile', () => {
    const vocabulary = new Vocabulary();
    const before = idsOf('Ferry captain', vocabulary);
    const many = Array.from({ length: 70_000 }, (_, i) => `w${i.toString(36)}x`).join(' ');
    tokenise(many, whole(many), new Vocabulary());
    expect(idsOf('ferries captains', vocabulary)).toEqual(before);
    expect(idsOf('Ferry captain', new Vocabulary())).toEqual([0, 1]);
  });
});
