import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexed, lookedFor } from '../../../src/briefings/search/forms.ts';
import { plainLetters } from '../../../src/briefings/search/letters.ts';
import { cpuNow } from '../../support/cpu-time.ts';
import { heapNow } from '../../support/heap.ts';

const WORDS = /[\p{L}\p{N}\p{M}\p{Co}]+/gu;
/** As SQLite's tokeniser folds them. */
const folded = (word: string) => plainLetters(word.toLowerCase());
const wordsOf = (text: string) => (text.match(WORDS) ?? []).map(folded);

/** Whether what is typed is found in a text of a language, as an index of words would find it. */
function isFound(typed: string, text: string, language: string | undefined, isPhrase = false): boolean {
  const words = wordsOf(indexed(text, language));
  const isAt = (wanted: readonly string[], at: number) => wanted.every((word, i) => words[at + i] === folded(word));
  return lookedFor(typed, isPhrase).every((forms) =>
    forms.some(({ words: wanted, isOpening }) =>
      isOpening
        ? words.some((word) => word.startsWith(folded(wanted[0]!)))
        : wanted.length > 0 && words.some((_, at) => isAt(wanted, at)),
    ),
  );
}

describe('what is kept of a text and what is looked for', () => {
  it.each<[string, string, string | undefined, boolean]>([
    ['karabakh', 'War in Nagorno-Karabakh', 'en', true],
    ['Nagorno-Karabakh', 'Au Nagorno-Karabakh', 'fr', true],
    ['Nagorno-Karabakh', 'Karabakh and Nagorno', 'en', false],
    ['Wahlen', 'Nach der Wahl', 'de', true],
    ['Wahl', 'Die Bundestagswahlen', 'de', true],
    ['Wahl', 'Die Auswahl', 'de', false],
    ['Rat', 'Das Referat', 'de', false],
    ['Wahl', 'Die Wahlurne', 'de', false],
    ['Zuerich', 'Der Stadtrat von Zürich', 'de', true],
    ['Zürich', 'In Zurich', 'en', true],
    ['ceasefire', 'A cease-fire holds', 'en', true],
    ['cease-fire', 'A ceasefire holds', 'en', true],
    ['cease-fire talks', 'The ceasefire talks', 'en', true],
    ['fire holds', 'A cease-fire holds', 'en', true],
    ['OBrien', 'Mayor O’Brien', 'en', true],
    ["O'Brien", 'Mayor OBrien', 'en', true],
    ["O'Brien", 'Brien, O yes', 'en', false],
    ['US', 'The U.S. Senate', 'en', true],
    ['U.S', 'Die US-Zölle', 'de', true],
    ['us', 'The US Senate', 'en', true],
    ['us-led', 'A US-led coalition', 'en', true],
    ['us-geführte', 'Die US-geführte Koalition', 'de', true],
    ['us-china', 'Talks of the U.S. and China', 'en', false],
    ['at&t', 'Shares of AT&T rose', 'en', true],
    ['US', 'They told us', 'en', false],
    ['us', 'They told us', 'en', true],
    ['UN', "Dans un village de l'Oise", 'fr', false],
    ['G7', 'The G-7 leaders', 'en', true],
    ['G-7', 'Vor dem G7-Gipfel', 'de', true],
    ['covid19', 'The COVID-19 wave', 'en', true],
    ['C++', 'The C++ committee', 'en', true],
    ['C++', 'Vitamin C', 'en', false],
    ['C', 'The C++ committee', 'en', false],
    ['Lodz', 'Händler in Łódź', 'de', true],
    ['Карабах', 'В Нагорном Карабахе', 'ru', true],
    ['انتخابات', 'موعد الانتخابات المحلية', 'ar', true],
    ['台湾选举', '台湾地方选举', 'zh', true],
    ['京都', '東京都知事選挙', 'ja', false],
    ['Нагорный Карабах', 'В Нагорном Карабахе', 'ru', true],
    ['die', 'Sie die', 'en', true],
    ['вакцины covid', 'Вакцина Covid', 'ru', true],
    ['вакцины covid', 'Covid, вакцина', 'ru', false],
    ['Путин', 'Herr Путин sprach', 'de', true],
  ])('%s in “%s” (%s): %s', (typed, text, language, found) => {
    expect(isFound(typed, text, language, typed.includes(' '))).toBe(found);
  });

  it('keeps no phrase over the end of the text', () => {
    expect(isFound('talks ceasefire', 'A cease-fire after talks', 'en', true)).toBe(false);
    expect(isFound('Wahl Wahl', 'Die Bundestagswahl', 'de', true)).toBe(false);
  });

  it('finds every word of a text that it keeps, in any language', () => {
    const word = fc.constantFrom(
      'Wahlen',
      'COVID-19',
      "O'Brien",
      'U.S.',
      'Łódź',
      '東京都',
      'Карабаха',
      'seçimlere',
      'G7',
      'ein',
    );
    const language = fc.constantFrom('de', 'en', 'ru', 'tr', 'ja', undefined);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), language, (words, tag) => {
        const text = words.join(', ');
        for (const each of words) expect(isFound(each, text, tag), `${each} in ${text}`).toBe(true);
      }),
    );
  });

  it('throws on nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (text, isPhrase) => {
        for (const tag of ['de', 'ru', undefined]) indexed(text, tag);
        expect(lookedFor(text, isPhrase).length).toBeGreaterThan(0);
      }),
    );
  });

  it.each([
    'Die U.S.-Zölle der COVID19-Zeit, C++ und Bundestagswahlen. ',
    'a.a.a.a.',
    'aa-aa-aa-',
    "O'Aa",
    'A1a1',
    '東京',
  ])('takes time in proportion to the text: %s', (piece) => {
    const start = cpuNow();
    indexed(piece.repeat(40_000), 'de');
    expect(cpuNow() - start).toBeLessThan(5_000);
  });
});

it('holds on to no text for the words that it met in it', () => {
  const articles = 80;
  const letter = (i: number) => String.fromCharCode(97 + (i % 26));
  const before = heapNow();
  for (let i = 0; i < articles; i++)
    indexed(`${'Der Rat tagt. '.repeat(7_000)}Zusammenkunft${letter(i)}${letter(i / 26)}unter vielen.`, 'de');
  expect(heapNow() - before).toBeLessThan((articles * 98_000) / 2);
});
