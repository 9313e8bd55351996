import { describe, expect, it } from 'vitest';
import { keepsHyphen } from '../../../src/briefings/clean/hyphens.ts';
import { cleanText } from '../../../src/briefings/clean.ts';

const NOWHERE = { joined: 0, hyphenated: 0, isEnglish: true };

describe('the hyphen at a line end', () => {
  it.each([
    ['Turkic', 'speaking'],
    ['well', 'known'],
    ['two', 'thirds'],
    ['ex', 'minister'],
    ['customer', 'driven'],
    ['day-to', 'day'],
    ['6', '2'],
    ['anti', 'Trump'],
    ['EU', 'wide'],
    ['x', 'ray'],
    ['long', 'term'],
  ])('stays in %s-%s', (left, right) => {
    expect(keepsHyphen(left, right, NOWHERE)).toBe(true);
  });

  it.each([
    ['govern', 'ment'],
    ['for', 'tunate'],
    ['inter', 'national'],
    ['some', 'what'],
    ['week', 'end'],
    ['con', 'tinued'],
    ['look', 'ing'],
    ['PARLIA', 'MENT'],
    ['world', 'wide'],
  ])('goes from %s-%s', (left, right) => {
    expect(keepsHyphen(left, right, NOWHERE)).toBe(false);
  });

  it.each([
    ['the same text writes it with a hyphen', { joined: 3, hyphenated: 1, isEnglish: true }, true],
    ['the same text writes it in one', { joined: 2, hyphenated: 0, isEnglish: true }, false],
    ['the text is in another language', { joined: 0, hyphenated: 0, isEnglish: false }, false],
  ])('follows the text where %s', (_why, evidence, expected) => {
    expect(keepsHyphen('health', 'care', evidence)).toBe(expected);
  });

  it.each([
    [
      'a word that is joined elsewhere',
      'The health-\ncare bill passed. Healthcare is dear. All healthcare is.',
      'The healthcare bill passed.',
    ],
    [
      'a word that is hyphenated elsewhere',
      'The lake-\nside path closed. Lake-side huts burned.',
      'The lake-side path closed.',
    ],
    ['two compounds with one end', 'It has short-\nand long-term goals.', 'It has short- and long-term goals.'],
    ['a soft hyphen', 'The long\u00ad\nterm is over.', 'The longterm is over.'],
    [
      'German',
      'Die Bundes-\nregierung und der Rat sagten, die Hilfe sei da.',
      'Die Bundesregierung und der Rat sagten',
    ],
  ])('is decided in context: %s', (_what, raw, expected) => {
    expect(cleanText(raw, 'text').text).toContain(expected);
  });
});
