import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import type { FigureGrammar } from './grammar.ts';
import { RUSSIAN } from './russian.ts';
import { SPANISH } from './spanish.ts';

/**
 * How figures are written in a language (BCP 47); `undefined` for English and for those that are not known, which are read as English.
 *
 * Spanish is written with a decimal comma in Spain and most of the South, with a decimal point from Mexico to Panama, and either way where
 * the tag speaks of all of the Americas.
 */
export function grammarOf(language: string | undefined): FigureGrammar | undefined {
  if (language === undefined) return undefined;
  const [name = '', ...parts] = language.toLowerCase().split(/[-_]/);
  if (name !== 'es') return GRAMMARS.get(name);
  if (parts.includes('419')) return EITHER;
  return parts.some((part) => POINT_COUNTRIES.has(part)) ? POINT : SPANISH;
}

const GRAMMARS: ReadonlyMap<string, FigureGrammar> = new Map([
  ['de', GERMAN],
  ['fr', FRENCH],
  ['ru', RUSSIAN],
]);
const POINT_COUNTRIES = new Set('mx us pr do gt hn sv ni pa pe'.split(' '));
const POINT: FigureGrammar = { ...SPANISH, separators: 'point' };
const EITHER: FigureGrammar = { ...SPANISH, separators: 'either' };
