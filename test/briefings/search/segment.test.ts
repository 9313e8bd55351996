import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment, segmentsOf } from '../../../src/briefings/search/segment.ts';
import { cpuNow } from '../../support/cpu-time.ts';

describe('segment', () => {
  it.each<[string, string]>([
    ['Plain text stays.', 'Plain text stays.'],
    ['', ''],
    ['서울에서 만났다', '서울에서 만났다'],
    ['in 東京大学 today', 'in  東京 大学  today'],
    ['ผมรักประเทศไทย', ' ผม รัก ประเทศไทย '],
    ['e\u0301te\u0301', 'été'],
  ])('makes of %j', (text, spaced) => {
    expect(segment(text)).toBe(spaced);
  });

  it('takes time in proportion to the text', () => {
    const start = cpuNow();
    segment('人工知能は世界を変える'.repeat(100_000));
    expect(cpuNow() - start).toBeLessThan(5_000);
  });

  it('throws on nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof segment(text) === 'string'));
    expect(segment('\ud800東\udc00京\u0000')).toContain('東');
  });
});

describe('segmentsOf', () => {
  it.each<[string, readonly string[]]>([
    ['台湾选举', ['台湾', '选举']],
    ['東京都', ['東京都']],
    ['カラバフ', ['カラバフ']],
    ['COVID疫苗', ['COVID', '疫苗']],
  ])('parts %s into words, single characters with the one before', (typed, words) => {
    expect(segmentsOf(typed)).toEqual(words);
  });
});
