import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quote } from '../../src/briefings/briefing.ts';
import { markParagraphs } from '../../src/briefings/marked-paragraphs.ts';
import { displayText } from '../../src/briefings/text/display.ts';

const TEXT = 'Ferries left late.\n\n“It is cramped,” Ines Duarte said.';
const PARAGRAPHS = [
  { start: 0, end: 18 },
  { start: 20, end: TEXT.length },
];
const QUOTE = {
  start: 21,
  end: 35,
  text: 'It is cramped,',
  confidence: 1,
  speaker: { name: 'Ines Duarte', named: at('Ines Duarte'), kind: 'person' },
  cue: at('said'),
} satisfies Quote;

describe('marks in an article', () => {
  it('stand on the words, and on who says them and how', () => {
    const [first, second] = markParagraphs({ text: TEXT, paragraphs: PARAGRAPHS }, { quotes: [QUOTE] }, [QUOTE]);
    expect(first).toEqual({ runs: [{ text: 'Ferries left late.' }], isCited: false });
    expect(second!.runs).toEqual([
      { text: '“' },
      { text: 'It is cramped,', mark: 'words' },
      { text: '” ' },
      { text: 'Ines Duarte', mark: 'speaker' },
      { text: ' ' },
      { text: 'said', mark: 'cue' },
      { text: '.' },
    ]);
  });

  it('show the speaker within the words of a fact', () => {
    const spans = [{ start: 20, end: TEXT.length }];
    const [, second] = markParagraphs({ text: TEXT, paragraphs: PARAGRAPHS }, { quotes: [QUOTE] }, spans);
    expect(second!.runs.map(({ mark }) => mark)).toEqual(['words', 'speaker', 'words', 'cue', 'words']);
  });

  it('leave the words as they are, wherever they stand', () => {
    const span = fc.record({ start: fc.integer({ min: -5, max: 70 }), end: fc.integer({ min: -5, max: 70 }) });
    fc.assert(
      fc.property(fc.array(span, { maxLength: 5 }), (spans) => {
        const marked = markParagraphs({ text: TEXT, paragraphs: PARAGRAPHS }, { quotes: [QUOTE] }, spans);
        const shown = marked.map(({ runs }) => runs.map(({ text }) => text).join(''));
        expect(shown).toEqual(PARAGRAPHS.map(({ start, end }) => displayText(TEXT.slice(start, end))));
      }),
    );
  });
});

function at(words: string) {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}
