import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTopic, type TopicQuery } from '../../../src/briefings/topic.ts';
import { matchOf } from '../../../src/store/sqlite/match.ts';

describe('matchOf', () => {
  // Greek words have one form each
  it.each<[string, string]>([
    ['ειρηνη', '"ειρηνη"'],
    ['"ειρηνη τωρα"', '"ειρηνη τωρα"'],
    ['α-β', '"α β"'],
    ['νεα-πολη', '("νεα πολη" OR "νεαπολη")'],
    ['α β', '("α" AND "β")'],
    ['α | β', '("α" OR "β")'],
    ['α β α', '("α" AND "β")'],
    ['α | α', '"α"'],
    ['α -β', '("α" NOT "β")'],
    ['α β -γ -δ', '(("α" AND "β") NOT ("γ" OR "δ"))'],
    ['α | β -(γ | δ)', '("α" OR ("β" NOT ("γ" OR "δ")))'],
    ['α:β*', '"α β"'],
    ['台湾选举', '("台湾" AND "选举")'],
    ['"台湾选举"', '"台湾 选举"'],
    ['мир', '("мир" OR "мир\uE007")'],
    [
      'Wahlen',
      '("Wahlen" OR "wahl\uE001" OR "wahlen\uE002" OR "wahl\uE003" OR "wahlen\uE004" OR "wahlen\uE005" OR "wahl\uE006" OR "wahlen\uE009" OR "\uE00Elhaw" *)',
    ],
  ])('writes %s as %s', (text, match) => {
    const topic = parseTopic(text);
    expect(topic.ok && matchOf(topic.query)).toBe(match);
  });

  it('lets the words of what is loosened stand anywhere, in each form', () => {
    const topic = parseTopic('"α β" | γ');
    expect(topic.ok && matchOf(topic.query, undefined, new Set(['"α" "β"']))).toBe('(("α" AND "β") OR "γ")');
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
