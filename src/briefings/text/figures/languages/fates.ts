import { kindAt, type Scan, WORD, wordAt } from '../../scan.ts';
import type { Fate, NounPhrase } from './grammar.ts';

/** What a language says of the fate of people, where the verb stands beside the number. */
export interface FateWords {
  /** `sont mortes`: of the subject, on either side. By up to three words. */
  readonly dying: ReadonlyMap<string, Fate>;
  /** `ont été tuées`: what was done, on either side. */
  readonly done: ReadonlyMap<string, Fate>;
  /** `a tué`: who does it stands before, so that a number behind is the object. */
  readonly doing: ReadonlyMap<string, Fate>;
  /** Between a number and what is said of it. */
  readonly auxiliaries: ReadonlySet<string>;
  /** Without one of these a participle behind `ont` is what the subject did; empty where participles are passive always. */
  readonly passive: ReadonlySet<string>;
  readonly having: ReadonlySet<string>;
  /** Between a verb and the number behind it. */
  readonly estimates: ReadonlySet<string>;
}

/** What the verb right before a number, or behind its noun, says of it. */
export function fateBeside(scan: Scan, start: number, phrase: NounPhrase, words: FateWords): Fate | undefined {
  return fateBehind(scan, phrase.next, words) ?? fateBefore(scan, start, words);
}

function fateBehind(scan: Scan, next: number, words: FateWords): Fate | undefined {
  let [isPassive, isHaving] = [false, false];
  for (let i = next; i < next + REACH; i++) {
    if (kindAt(scan, i) !== WORD) return undefined;
    const word = wordAt(scan, i);
    const dying = fateAt(scan, i, words.dying);
    if (dying !== undefined) return dying;
    const done = fateAt(scan, i, words.done);
    if (done !== undefined) return isHaving && !isPassive ? undefined : done;
    if (!words.auxiliaries.has(word)) return undefined;
    isPassive ||= words.passive.has(word);
    isHaving ||= words.having.has(word);
  }
  return undefined;
}

/** Words between a number and its verb, on either side. */
const REACH = 7;

function fateBefore(scan: Scan, start: number, { dying, done, doing, estimates }: FateWords): Fate | undefined {
  for (let i = start - 1; i >= 0 && i > start - REACH; i--) {
    const word = wordAt(scan, i);
    if (kindAt(scan, i) === WORD || i === 0) {
      const fate =
        dying.get(word) ??
        done.get(word) ??
        doing.get(word) ??
        phraseEnding(scan, i, dying) ??
        phraseEnding(scan, i, doing);
      if (fate !== undefined) return fate;
    }
    if (!estimates.has(word)) return undefined;
  }
  return undefined;
}

function fateAt(scan: Scan, i: number, fates: ReadonlyMap<string, Fate>): Fate | undefined {
  const [first, second, third] = [wordAt(scan, i), wordAt(scan, i + 1), wordAt(scan, i + 2)];
  return fates.get(first) ?? fates.get(`${first} ${second}`) ?? fates.get(`${first} ${second} ${third}`);
}

function phraseEnding(scan: Scan, i: number, fates: ReadonlyMap<string, Fate>): Fate | undefined {
  const [first, second, third] = [wordAt(scan, i - 2), wordAt(scan, i - 1), wordAt(scan, i)];
  return fates.get(`${second} ${third}`) ?? fates.get(`${first} ${second} ${third}`);
}

/** Forms of one fate, with a comma between them. */
export function fates(entries: readonly (readonly [fate: Fate, forms: string])[]): ReadonlyMap<string, Fate> {
  return new Map(entries.flatMap(([fate, forms]) => forms.split(',').map((form): [string, Fate] => [form, fate])));
}
