import { kindAt, NUMBER, type Scan, WORD, wordAt } from '../scan.ts';
import type { Verb } from './grammar.ts';

type Words = ReadonlySet<string>;

/** The forms of a language whose participles need an auxiliary to carry a clause. */
export interface RomanceForms {
  readonly auxiliaries: Words;
  /** `avoir`, `haber` */
  readonly auxiliaryInfinitives: Words;
  /** `aurait`, `habría` */
  readonly unreal: Words;
  /** Stand between an auxiliary and its participle: `été`, `pas`. */
  readonly inGroup: Words;
  readonly and: Words;
  readonly articles: Words;
  readonly isFinite: (word: string) => boolean;
  readonly isParticiple: (word: string) => boolean;
  readonly isInfinitive: (word: string) => boolean;
  readonly isGerund: (scan: Scan, i: number) => boolean;
  readonly isTimeWord: (word: string) => boolean;
}

/** The verb that ends at the token `i`; absent where no verb stands there, as far as its form can tell. */
export function romanceVerbAt(forms: RomanceForms, scan: Scan, i: number, from: number): Verb | undefined {
  const kind = kindAt(scan, i);
  if (kind !== WORD && i !== 0) return undefined;
  const word = wordAt(scan, i);
  const before = wordAt(scan, i - 1);
  if (forms.isParticiple(word)) {
    if (forms.articles.has(before) || kindAt(scan, i - 1) === NUMBER) return undefined;
    return participleAt(forms, scan, i, from);
  }
  if (forms.auxiliaries.has(word) || forms.isFinite(word))
    return forms.articles.has(before) ? undefined : verbOf('finite', i, i, forms.unreal.has(word));
  if (forms.isGerund(scan, i)) return verbOf('gerund', i, i);
  if (forms.isInfinitive(word) || forms.auxiliaryInfinitives.has(word))
    return forms.articles.has(before) && before !== 'al' ? undefined : verbOf('infinitive', i, i);
  return undefined;
}

/** `a été arrêté`, `d'avoir tué`, `fue arrestado el lunes y puesto en libertad el martes` */
function participleAt(forms: RomanceForms, scan: Scan, i: number, from: number): Verb {
  let at = i - 1;
  while (at >= from && i - at < LONGEST_GROUP && isInGroup(forms, wordAt(scan, at))) at--;
  const word = at >= from ? wordAt(scan, at) : '';
  if (forms.auxiliaries.has(word)) {
    const isPerfect = forms.auxiliaryInfinitives.has(wordAt(scan, at - 1));
    return verbOf(isPerfect ? 'infinitive' : 'finite', at, i, forms.unreal.has(word));
  }
  if (forms.auxiliaryInfinitives.has(word)) return verbOf('infinitive', at, i);
  if (forms.and.has(word)) {
    for (let other = at - 1; other >= from; other--) {
      const verb = romanceVerbAt(forms, scan, other, from);
      if (verb === undefined) continue;
      return verbOf(verb.form === 'finite' && verb.first < verb.last ? 'finite' : 'participle', i, i);
    }
  }
  return verbOf('participle', i, i);
}

/** Words of an auxiliary, its adverbs and its participle. */
const LONGEST_GROUP = 6;

function isInGroup(forms: RomanceForms, word: string): boolean {
  return forms.inGroup.has(word) || forms.isTimeWord(word) || /.{3}ment(?:e)?$/.test(word);
}

function verbOf(form: Verb['form'], first: number, last: number, isUnreal = false): Verb {
  return { form, first, last, isUnreal };
}
