import { describe, expect, it } from 'vitest';
import { decodeText, looksBinary } from '../../../src/adapters/sources/charset.ts';

describe('bytes become text', () => {
  it.each([
    ['UTF-8', Buffer.from('café “now”'), 'café “now”'],
    ['UTF-8 with its mark', Buffer.from('\ufeffcafé'), 'café'],
    ['UTF-16, little end first', Buffer.from('\ufeffcafé', 'utf16le'), 'café'],
    ['UTF-16, big end first', Buffer.from('\ufeffcafé', 'utf16le').swap16(), 'café'],
    ['windows-1252', Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x20, 0x93, 0x94, 0x80]), 'café “”€'],
    ['nothing', Buffer.alloc(0), ''],
  ])('from %s', (_charset, bytes, text) => {
    expect(decodeText(bytes)).toBe(text);
  });

  it.each([
    ['a zip archive', 'PK\u0003\u0004\u0014\0\0\0', true],
    ['UTF-16 without its mark', 'c\0a\0f\0e\0', true],
    ['many control characters', '\u0001\u0002\u0003abc', true],
    ['a text with one stray control character', `${'A long text. '.repeat(20)}\u0002`, false],
    ['tabs and line ends', 'a\tb\r\nc\f', false],
    ['nothing', '', false],
  ])('tells %s from text', (_what, text, isBinary) => {
    expect(looksBinary(text)).toBe(isBinary);
  });
});
