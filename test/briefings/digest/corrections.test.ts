import { describe, expect, it } from 'vitest';
import type { Analysed } from '../../../src/briefings/compose/material.ts';
import { findCorrections, printedArticles } from '../../../src/briefings/digest/corrections.ts';
import type { PastDigest, PrintedLine } from '../../../src/briefings/digest/printed.ts';
import { anAnalysed } from '../../support/analysed.ts';

const MONDAY = Date.UTC(2031, 3, 14, 8);
const SHIPS = 'Some 240 ships wait outside Karvala, the port authority said.';
const SAID = 'We will not open a pier that we do not trust.';
const line = (more: Partial<PrintedLine> = {}): PrintedLine => ({
  kind: 'fact',
  text: SHIPS,
  parts: [SHIPS],
  article: 'a1',
  revision: 1,
  from: 'Meridian Wire',
  ...more,
});
const past = (lines: readonly PrintedLine[], corrected: readonly PrintedLine[] = []): PastDigest => ({
  at: MONDAY,
  printed: { lines, corrections: corrected.map(({ article, text }) => ({ article, text })) },
});
const whenItIs = (now: Analysed) => (id: string) => (id === now.article.id ? now : undefined);

describe('findCorrections', () => {
  it.each<[string, string, boolean]>([
    ['stands as it was', SHIPS, false],
    ['stands beside more', `The port is shut. ${SHIPS} More wait upriver.`, false],
    ['has other marks and spaces', '“Some 240  ships” wait outside Karvala – the port authority said!', false],
    ['has another case', SHIPS.toUpperCase(), false],
    ['has another figure', SHIPS.replace('240', '24'), true],
    ['has another decimal', SHIPS.replace('240', '2.40'), true],
    ['is gone', 'The port is shut.', true],
    ['says the contrary', SHIPS.replace('wait', 'no longer wait'), true],
  ])('where the line %s', (_what, text, isCorrected) => {
    const now = anAnalysed({ id: 'a1', revision: 2, text });
    expect(findCorrections([past([line()])], whenItIs(now)).length > 0).toBe(isCorrected);
  });

  it('shows the sentence that stands in its place, and what the publisher says', () => {
    const text = `The port is shut. ${SHIPS.replace('240', '24')} The council meets on Thursday.`;
    const changed = anAnalysed({ id: 'a1', revision: 2, text });
    const notes = [{ kind: 'correction' as const, text: 'An earlier version had a wrong number of ships.' }];
    const now = { ...changed, article: { ...changed.article, clean: { ...changed.article.clean, notes } } };
    expect(findCorrections([past([line()])], whenItIs(now))).toEqual([
      {
        line: line(),
        printedAt: MONDAY,
        why: 'changed',
        now: SHIPS.replace('240', '24'),
        note: 'An earlier version had a wrong number of ships.',
      },
    ]);
  });

  it('shows no sentence where none is like it', () => {
    const now = anAnalysed({ id: 'a1', revision: 2, text: 'This report was shortened by the editors.' });
    expect(findCorrections([past([line()])], whenItIs(now))[0]).not.toHaveProperty('now');
  });

  it('corrects quotes, and all lines of an article that was taken back', () => {
    const quote = line({ kind: 'quote', text: SAID, parts: [SAID] });
    const now = anAnalysed({ id: 'a1', revision: 1, withdrawn: MONDAY + 1, text: `${SHIPS} “${SAID}”` });
    expect(findCorrections([past([line(), quote])], whenItIs(now)).map(({ why }) => why)).toEqual([
      'withdrawn',
      'withdrawn',
    ]);
  });

  it('wants all parts of a trimmed sentence to stand', () => {
    const trimmed = line({ text: 'Some ships wait.', parts: ['Some ships', ' wait.'] });
    const now = (text: string) => whenItIs(anAnalysed({ id: 'a1', revision: 2, text }));
    expect(findCorrections([past([trimmed])], now('Some ships, large ones, wait.'))).toEqual([]);
    expect(findCorrections([past([trimmed])], now('Some ships have left.'))).toHaveLength(1);
  });

  it('corrects a line once, though it was printed twice, and not again after it was corrected', () => {
    const now = whenItIs(anAnalysed({ id: 'a1', revision: 2, text: 'The port is shut.' }));
    expect(findCorrections([past([line()]), past([line()])], now)).toHaveLength(1);
    const corrected = [past([line()]), past([], [line()])];
    expect(findCorrections(corrected, now)).toEqual([]);
    expect(findCorrections(corrected, now, true)).toHaveLength(1);
  });

  it('says nothing of an article that is not kept any more', () => {
    expect(findCorrections([past([line()])], () => undefined)).toEqual([]);
    expect(printedArticles([past([line(), line()]), past([line({ article: 'a2' })])])).toEqual(['a1', 'a2']);
  });
});
