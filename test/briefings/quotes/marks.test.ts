import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../src/briefings/quotes/marks/marks.ts';
import { paragraphsOf } from './quoted.ts';

const marked = (text: string): readonly string[] =>
  findQuotations(text, paragraphsOf(text)).map(({ start, end }) => text.slice(start, end));

describe('findQuotations', () => {
  it.each([
    ['curly marks', '“The dam holds,” she said.', ['The dam holds,']],
    ['straight marks', 'She said: "The dam holds."', ['The dam holds.']],
    ['curly and straight marks mixed', '“The dam holds," she said. "For now.”', ['The dam holds,', 'For now.']],
    ['British single marks', '‘We don’t mind the dogs’ noise,’ he said.', ['We don’t mind the dogs’ noise,']],
    ['straight single marks', "'It's over,' he said. 'Go home.'", ["It's over,", 'Go home.']],
    ['marks within marks', '“He told me, ‘Run,’ and I ran,” she said.', ['He told me, ‘Run,’ and I ran,']],
    ['marks of the same kind within marks', '“A “great” day,” she said.', ['A “great” day,']],
    ['French guillemets with spaces', '« Nous partons », dit-il. Un « camp ».', ['Nous partons', 'camp']],
    ['German low-high marks', '„Wir gehen“, sagte er.', ['Wir gehen']],
    ['German guillemets turned inward', '»Wir gehen«, sagte er. »Bald.«', ['Wir gehen', 'Bald.']],
    ['Swedish marks that are all alike', '”Vi går nu”, sade hon. ”Snart.”', ['Vi går nu', 'Snart.']],
    ['Finnish guillemets that are all alike', '»Me lähdemme», hän sanoi.', ['Me lähdemme']],
    ['Japanese corner brackets', '彼女は「終わった」と述べた。『本』', ['終わった', '本']],
    [
      'double marks within British ones',
      '‘He told me, “Run,” and I ran,’ she said. ‘Twice.’',
      ['He told me, “Run,” and I ran,', 'Twice.'],
    ],
    [
      'double marks that a single one closes',
      '‘He told me, “Run,’ and I ran,’ she said.',
      ['He told me, “Run,’ and I ran,'],
    ],
    ['single marks beside guillemets', '«No nos vamos», dijo. ‘Ni mañana’, añadió.', ['No nos vamos', 'Ni mañana']],
    ['typewriter marks', "``We are done,'' she said.", ['We are done,']],
  ])('finds %s', (_what, text, expected) => {
    expect(marked(text)).toEqual(expected);
  });

  it.each([
    ['inches', 'The 9" pane and the 14" frame burst.', []],
    ['apostrophes', "The dogs' owner didn't see it, and the '90s are over.", []],
    ['a mark that closes what was never opened', 'The dam holds,” she said. “Today.”', ['Today.']],
    ['empty marks', 'He typed "" and “ ”.', []],
  ])('is not misled by %s', (_what, text, expected) => {
    expect(marked(text)).toEqual(expected);
  });

  it('takes a quotation over several paragraphs as one', () => {
    const text = '“The first rain came in May.\n\n“The second took the road,” she said.';
    expect(marked(text)).toEqual(['The first rain came in May.\n\n“The second took the road,']);
  });

  it('closes in the next paragraph what was not reopened there', () => {
    expect(marked('“The first rain came in May.\n\nThe second took the road,” she said.')).toEqual([
      'The first rain came in May.\n\nThe second took the road,',
    ]);
  });

  it('takes an unclosed quotation to the end of its paragraph and leaves the next one alone', () => {
    expect(marked('She said: “We are leaving.\n\nHe said: “We stay.” She left.')).toEqual([
      'We are leaving.',
      'We stay.',
    ]);
  });

  it('repairs an opening mark where a closing one belongs', () => {
    expect(marked('“We are leaving,“ she said. “Tonight.”')).toEqual(['We are leaving,', 'Tonight.']);
  });
});
