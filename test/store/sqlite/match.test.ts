import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTopic, type TopicQuery } from '../../../src/briefings/topic.ts';
import { matchOf } from '../../../src/store/sqlite/match.ts';
import { segment } from '../../../src/store/sqlite/segment.ts';
import { cpuNow } from '../../support/cpu-time.ts';

describe('matchOf', () => {
  it.each<[string, string]>([
    ['karabakh', '"karabakh"'],
    ['nagorno-karabakh', '"nagorno karabakh"'],
    ['"peace talks"', '"peace talks"'],
    ['peace talks', '("peace" AND "talks")'],
    ['peace | talks', '("peace" OR "talks")'],
    ['peace -talks', '("peace" NOT "talks")'],
    ['a b -c -d', '(("a" AND "b") NOT ("c" OR "d"))'],
    ['a | b -(c | d)', '("a" OR ("b" NOT ("c" OR "d")))'],
    ['NEAR(a)', '("NEAR" AND "a")'],
    ['title:a*', '"title a"'],
  ])('writes %s as %s', (text, match) => {
    const topic = parseTopic(text);
    expect(topic.ok && matchOf(topic.query)).toBe(match);
  });

  it('is understood by FTS5 whatever a person types', () => {
    const sql = new DatabaseSync(':memory:');
    sql.exec(`CREATE VIRTUAL TABLE search USING fts5(title, body, content = '', contentless_delete = 1)`);
    const find = sql.prepare('SELECT rowid FROM search WHERE search MATCH ?');
    const pieces = fc.constantFrom(
      'a',
      '東京',
      '"',
      '|',
      '-',
      '(',
      ')',
      ' ',
      '\u0000',
      '*',
      '^',
      ':',
      '{',
      '+',
      '\ud800',
      "'",
      '🔥',
    );
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 30 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const topic = parseTopic(text);
        if (topic.ok) expect(find.all(matchOf(topic.query))).toEqual([]);
      }),
    );
    const terms: TopicQuery = {
      kind: 'and',
      parts: Array.from({ length: 100 }, (_, n) => ({ kind: 'word', text: `w${n}` })),
    };
    expect(find.all(matchOf(terms))).toEqual([]);
    expect(find.all(matchOf({ kind: 'word', text: '' }))).toEqual([]);
    sql.close();
  });
});

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
