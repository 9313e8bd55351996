import { describe, expect, it } from 'vitest';
import { besides } from '../../../src/adapters/console/besides.ts';

const WORDS = 'the northern pier of Velmark is shut for a week';

describe('words beside a label', () => {
  it.each([
    ['in a narrow window', 36, '  pier  the northern pier of Velmark\n        is shut for a week'],
    ['in one that is too narrow', 5, '  pier  the northern pier of\n        Velmark is shut for a\n        week'],
    ['in a wide window', 200, `  pier  ${WORDS}`],
    ['where nobody knows how wide it is', undefined, `  pier  ${WORDS}`],
  ])('stay on its right %s', (_where, columns, expected) => {
    expect(besides('  pier  ', WORDS, columns)).toBe(expected);
  });

  it('keep their own lines', () => {
    expect(besides('✗ ', 'one\ntwo', 80)).toBe('✗ one\n  two');
  });
});
