import { expect, it } from 'vitest';
import { hashOfNext, NO_HASH } from '../../../src/briefings/text/lexicon.ts';
import { tokenise, Vocabulary } from '../../../src/briefings/text/tokens.ts';
import { cpuNow } from '../../support/cpu-time.ts';
import { heapNow } from '../../support/heap.ts';

const read = (text: string, language = 'en') =>
  tokenise(text, [{ start: 0, end: text.length }], new Vocabulary(language));

it('holds on to no text for the words that it met in it', () => {
  const articles = 60;
  const before = heapNow();
  for (let i = 0; i < articles; i++)
    read(`${'x '.repeat(100_000)} ${String.fromCharCode(97 + (i % 26)).repeat(20 + i)}.`);
  expect(heapNow() - before).toBeLessThan((articles * 200_000) / 2);
});

it('holds on to no words that are as long as articles', () => {
  const articles = 60;
  const before = heapNow();
  for (let i = 0; i < articles; i++) read(`${i}${'x'.repeat(200_000)}`);
  expect(heapNow() - before).toBeLessThan((articles * 200_000) / 2);
});

it('takes no longer for words whose hashes all fall on one place', () => {
  const chosen = wordsThat((place) => (place & 0x3ffff) < 400).join(' ');
  const any = wordsThat((place) => place % 331 === 0).join(' ');
  expect(any).toHaveLength(chosen.length);
  const time = (text: string) => {
    const start = cpuNow();
    read(text);
    return cpuNow() - start;
  };
  time(any.slice(0, 50_000));
  expect(time(chosen)).toBeLessThan(5 * time(any));
});

it('knows words again whose hashes fall on one place', () => {
  const words = wordsThat((place) => (place & 0x3ffff) < 400).slice(0, 3_000);
  const vocabulary = new Vocabulary('fi');
  const text = `${words.join(' ')} ${words.join(' ')}`;
  const { ids } = tokenise(text, [{ start: 0, end: text.length }], vocabulary);
  expect([...ids.subarray(words.length)]).toEqual([...ids.subarray(0, words.length)]);
});

/** The first 30,000 words of seven letters whose hash has a place that passes. */
function wordsThat(isWanted: (place: number) => boolean): readonly string[] {
  const words: string[] = [];
  const add = (word: string, hash: number) => {
    if (words.length === 30_000) return;
    if (word.length < 7)
      for (let code = 97; code < 123; code++) add(word + String.fromCharCode(code), hashOfNext(hash, code));
    else if (isWanted((hash ^ (hash >>> 15)) >>> 0)) words.push(word);
  };
  add('', NO_HASH);
  return words;
}

/** What is used of the heap, in bytes; one of Latin letters takes one. */
