import { describe, expect, it } from 'vitest';
import { takeIn } from '../../src/briefings/intake.ts';

const DRAFT = { raw: 'The harbour authority in Velmark closed its northern pier on Tuesday.', format: 'text' } as const;

describe('what a source says of an article', () => {
  it.each(['title', 'source', 'author', 'language', 'guid'])('is kept: its %s', (key) => {
    expect(takeIn({ ...DRAFT, [key]: 'Meridian' }).article).toHaveProperty(key, 'Meridian');
  });

  it.each(['title', 'source', 'author', 'language', 'url', 'guid'])('is left out where no %s is so long', (key) => {
    const long = `https://meridian.example/${'a'.repeat(10_000)}`;
    const { article } = takeIn({ ...DRAFT, [key]: long, aliases: [long, 'https://meridian.example/a'] });
    expect(Object.values(article)).not.toContain(long);
    expect(article.aliases).toEqual(['https://meridian.example/a']);
    expect(article.clean.text).toBe(DRAFT.raw);
  });
});
