import { describe, expect, it } from 'vitest';
import { joinedWordsIn, writtenTogether } from '../../../src/briefings/search/joined.ts';
import { oneSpelling } from '../../../src/briefings/search/spelling.ts';

/** Marks as they are shown here: `~` a short name, `#` and `+` a letter with signs. */
const shown = (text: string) => text.replaceAll('\uE00A', '~').replaceAll('\uE00B', '#').replaceAll('\uE00C', '+');

describe('oneSpelling', () => {
  it.each<[string, string, string]>([
    ['plain text as it is', 'The council met, it says.', 'The council met, it says.'],
    ['a country by its points', 'The U.S. Senate told us', 'The US~ Senate told us'],
    ['a country by its capitals', 'New US tariffs hit us', 'New US~ tariffs hit us'],
    ['a country before a hyphen', 'US-Zölle and U.S.-led talks', 'US~-Zölle and US~-led talks'],
    ['short names that are no small words', 'NATO and the E.U. met', 'NATO and the EU met'],
    ['a short name at the end', 'He left the U.N.', 'He left the UN~'],
    ['a sentence without a space behind it', 'It ended.Then it rained.', 'It ended.Then it rained.'],
    ['a short name alone', 'WHO', 'WHO~'],
    ['a headline in capitals, where no word is a name', 'WHO TOLD US', 'WHO TOLD US'],
    ['letters and digits apart', 'COVID19, G7 and MH17', 'COVID 19, G 7 and MH 17'],
    ['units apart', '30km in 5h', '30 km in 5 h'],
    ['a letter with signs', 'C++ and C# but C', 'C+ and C# but C'],
    ['signs elsewhere as they are', '1+1, Kanal+, #metoo', '1+1, Kanal+, #metoo'],
    ['letters that are not typed everywhere', 'Łódź, Tromsø, Straße, Iğdır', 'Lódź, Tromso, Strasse, Iğdir'],
    ['marks as one character', 'e\u0301te\u0301', 'été'],
  ])('writes %s', (_what, text, spelled) => {
    expect(shown(oneSpelling(text))).toBe(spelled);
  });
});

it.each<[string, readonly string[], string]>([
  ['a cease-fire in Nagorno-Karabakh', ['ceasefire', 'NagornoKarabakh'], 'a ceasefire in NagornoKarabakh'],
  ["O'Brien and D’Angelo don't", ['OBrien', 'DAngelo'], "OBrien and DAngelo don't"],
  ['a G-7 of T-shirts', [], 'a G-7 of T-shirts'],
  ['no joint', [], 'no joint'],
])('writes what is joined in %s together', (text, joined, together) => {
  expect(joinedWordsIn(text)).toEqual(joined);
  expect(writtenTogether(text)).toBe(together);
});
