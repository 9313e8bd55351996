import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import type { LanguagePack } from './pack.ts';
import { russian } from './ru.ts';

/** The languages whose speakers can be named. */
const PACKS: readonly LanguagePack[] = [english, german, french, spanish, russian, italian];

/** Function words that are looked at to tell a language. */
const SAMPLE = 6000;
const LEAST_EVIDENCE = 2;

/**
 * The pack for a text, by its declared language or else by its function words; undefined where there is none.
 */
export function packFor(language: string | undefined, text: string): LanguagePack | undefined {
  if (language !== undefined) {
    const code = language.toLowerCase().split('-')[0];
    return PACKS.find((pack) => pack.code === code);
  }
  return guess(text.slice(0, SAMPLE));
}

function guess(sample: string): LanguagePack | undefined {
  const counts = PACKS.map(() => 0);
  for (const word of sample.toLowerCase().split(/[^\p{L}]+/u)) {
    PACKS.forEach((pack, i) => {
      if (pack.common.has(word)) counts[i]!++;
    });
  }
  const top = Math.max(0, ...counts);
  return top < LEAST_EVIDENCE ? undefined : PACKS[counts.indexOf(top)];
}
