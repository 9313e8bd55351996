import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, changesBetween, headlineChange } from '../../src/briefings/diff.ts';
import { displayText } from '../../src/briefings/text/display.ts';
import { cpuNow } from '../support/cpu-time.ts';

describe('what changed between two revisions', () => {
  it.each<[string, string, string, readonly string[]]>([
    ['nothing', 'One two three.\n\nFour.', 'One two three.\n\nFour.', []],
    [
      'a word',
      'At least 42 people were hurt.',
      'At least 24 people were hurt.',
      ['changed: At least -42 -+24 +people were hurt.'],
    ],
    ['a new paragraph', 'One.\n\nThree.', 'One.\n\nTwo.\n\nThree.', ['added: +Two.+']],
    ['a paragraph that went', 'One.\n\nTwo.\n\nThree.', 'One.\n\nThree.', ['removed: -Two.-']],
    [
      'another one in its place',
      'Ships left at noon.',
      'Nobody knows why it rained.',
      ['added: +Nobody knows why it rained.+', 'removed: -Ships left at noon.-'],
    ],
    ['everything', 'One.', '', ['removed: -One.-']],
  ])('%s', (_what, before, after, changes) => {
    expect(changesBetween(clean(before), clean(after)).map(written)).toEqual(changes);
  });

  it('tells a headline that changed', () => {
    expect(headlineChange('Pier closed', 'Pier shut')?.edits).toEqual([
      { kind: 'same', text: 'Pier ' },
      { kind: 'removed', text: 'closed' },
      { kind: 'added', text: 'shut' },
    ]);
    expect(headlineChange('Pier closed', 'Pier closed')).toBeUndefined();
  });

  it('gives the earlier paragraphs by what is kept and gone, the later ones by what is kept and new', () => {
    const paragraph = fc.array(fc.constantFrom('a', 'b', 'c', 'ship', '\u202e', '“x”'), { minLength: 1, maxLength: 8 });
    const text = fc.array(paragraph, { maxLength: 6 }).map((all) => all.map((words) => words.join(' ')));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = changesBetween(clean(before.join('\n\n')), clean(after.join('\n\n')));
        const side = (kind: 'removed' | 'added', other: 'removed' | 'added') =>
          changes
            .filter((change) => change.kind !== other)
            .map(({ edits }) =>
              edits.map((edit) => (edit.kind === 'same' || edit.kind === kind ? edit.text : '')).join(''),
            );
        expect(rest(before, side('removed', 'added')).sort()).toEqual(rest(after, side('added', 'removed')).sort());
      }),
    );
  });

  it('does not take long for long texts that share nothing', () => {
    const text = (word: string) => clean(Array.from({ length: 3_000 }, (_, i) => `${word}${i}`).join(' '));
    const started = performance.now();
    expect(changesBetween(text('a'), text('b'))).toHaveLength(2);
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it('takes linear time for an article that was replaced by another', () => {
    const text = (word: string, paragraphs: number) => {
      const words = (i: number) => [i, i % 97, i % 89, i % 83].map((number, at) => `${word}${at}x${number}`);
      return clean(Array.from({ length: paragraphs }, (_, i) => words(i).join(' ')).join('\n\n'));
    };
    const time = (paragraphs: number) => {
      const [before, after] = [text('a', paragraphs), text('b', paragraphs)];
      const start = cpuNow();
      expect(changesBetween(before, after)).toHaveLength(2 * paragraphs);
      return cpuNow() - start;
    };
    time(500);
    expect(time(2_400)).toBeLessThan(10 * time(600) + 50);
  });

  it('takes no longer for an article whose paragraphs were all reworded than for one paragraph', () => {
    const text = (word: string, paragraphs: number) => {
      const words = (p: number) =>
        Array.from({ length: 1_200 }, (_, i) => (i % 3 === 0 ? `${word}${p}x${i}` : `w${i}`));
      return clean(Array.from({ length: paragraphs }, (_, p) => words(p).join(' ')).join('\n\n'));
    };
    const time = (paragraphs: number) => {
      const [before, after] = [text('a', paragraphs), text('b', paragraphs)];
      const start = cpuNow();
      changesBetween(before, after);
      return (cpuNow() - start) / paragraphs;
    };
    time(1);
    expect(time(32)).toBeLessThan(0.5 * time(1) + 1);
  });
});

function clean(text: string) {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
  return { text, paragraphs };
}

function written({ kind, edits }: Change): string {
  const signs = { same: '', added: '+', removed: '-' } as const;
  return `${kind}: ${edits.map((edit) => `${signs[edit.kind]}${edit.text}${signs[edit.kind]}`).join('')}`;
}

/** The paragraphs that no change speaks of. */
function rest(all: readonly string[], told: readonly string[]): string[] {
  const left = all.map(displayText);
  for (const paragraph of told) {
    const at = left.indexOf(paragraph);
    expect(at).toBeGreaterThanOrEqual(0);
    left.splice(at, 1);
  }
  return left;
}
