import type { Span } from '../../article.ts';
import type { NameRun } from '../words/name-parts.ts';
import type { Grammar } from '../words/phrases.ts';
import { LOWER, PUNCTUATION } from '../words/shapes.ts';
import type { Words } from '../words/words.ts';
import { type Draft, type Entity, entityOf } from './entities.ts';
import { describe, endWithStop, personality, titleGender } from './roles.ts';

export interface People {
  readonly entities: readonly Entity[];
  /** The entity of each name run, or -1. */
  readonly entityOfRun: Int32Array;
}

/**
 * Who and what an article names: one entity for all forms of a name, in order of appearance.
 *
 * A bare surname belongs to the person with that surname; where several share it, to the one named most often.
 */
export function tabulate(grammar: Grammar): People {
  const table = new Table(grammar);
  const { runs } = grammar.names;
  runs.forEach((run, i) => {
    if (run.core < run.end && run.end - run.core >= 2) table.addFull(run, i);
  });
  runs.forEach((run, i) => {
    if (run.core < run.end && run.end - run.core === 1) table.addShort(run, i);
  });
  return table.finish();
}

/** Nobody is called so many things; each description that speaks is held against all of them. */
const MOST_ROLES = 24;

/** How much it counts that somebody was called by the bare surname before. */
const BARE = 1;

class Table {
  readonly #grammar: Grammar;
  readonly #drafts: Draft[] = [];
  readonly #byKey = new Map<string, Draft>();
  readonly #bySurname = new Map<string, Draft[]>();
  readonly #byGiven = new Map<string, Draft[]>();
  readonly #entityOfRun: Int32Array;

  constructor(grammar: Grammar) {
    this.#grammar = grammar;
    this.#entityOfRun = new Int32Array(grammar.names.runs.length).fill(-1);
  }

  addFull(run: NameRun, index: number): void {
    const { words, suffix } = this.#wordsOf(run);
    if (words.length === 0) return;
    if (words.length === 1) {
      this.addShort(run, index);
      return;
    }
    const born = this.#bornAs(run, words);
    const draft = this.#find(words, suffix, run.isBody) ?? born ?? this.#create(run, words, suffix);
    this.#meet(draft, run, index);
    if (draft !== born && !run.isBody && words.length > draft.words.length) {
      draft.named = this.#spanOf(run);
    }
  }

  addShort(run: NameRun, index: number): void {
    const { words, suffix } = this.#wordsOf(run);
    const word = words[0];
    if (word === undefined) return;
    const draft = this.#bestNamed(word, run, suffix) ?? this.#byKey.get(word) ?? this.#create(run, [word], suffix);
    draft.bare++;
    this.#meet(draft, run, index);
  }

  finish(): People {
    const { language } = this.#grammar;
    const entities = this.#drafts.map((draft) => entityOf(draft, language));
    return { entities, entityOfRun: this.#entityOfRun };
  }

  #wordsOf(run: NameRun): { words: string[]; suffix: string } {
    const { words } = this.#grammar;
    const found: string[] = [];
    let suffix = '';
    for (let i = run.core; i < endOfName(words, run); i++) {
      const lower = this.#uninflected(words.lower[i]!);
      if (words.shape[i] === PUNCTUATION) continue;
      if (i > run.core && /^(?:jr|sr|ii|iii|iv)$/.test(lower)) suffix = lower;
      else if (run.isBody || lower.length > 1) found.push(lower);
    }
    return { words: found, suffix };
  }

  /** The part of a name that stays the same wherever it stands. */
  #uninflected(word: string): string {
    const { nameEndings } = this.#grammar.language;
    return nameEndings === undefined ? word : word.replace(nameEndings, '');
  }

  #find(words: readonly string[], suffix: string, isBody: boolean): Draft | undefined {
    const exact = this.#byKey.get(words.join(' ') + suffix);
    if (exact !== undefined || isBody) return exact;
    const surname = words.at(-1)!;
    for (const other of this.#bySurname.get(surname) ?? []) {
      if (other.isBody || other.suffix !== suffix || other.words.length < 2) continue;
      if (sameGivenName(other.words, words)) return other;
    }
    // "Vega Molina" behind "Ana Vega Molina"
    for (const other of this.#bySurname.get(surname) ?? []) {
      if (!other.isBody && other.words.length > words.length && words.every((word) => other.words.includes(word)))
        return other;
    }
    return undefined;
  }

  /** `Ada Maud Brandt was born in ...` of Ada Kalloway: the name that she had before she married. */
  #bornAs(run: NameRun, name: readonly string[]): Draft | undefined {
    const { words } = this.#grammar;
    if (run.isBody || words.lower[run.end] !== 'was' || words.lower[run.end + 1] !== 'born') return undefined;
    const given = this.#byGiven.get(name[0]!);
    return given?.length === 1 && !given[0]!.isBody ? given[0] : undefined;
  }

  #bestNamed(word: string, run: NameRun, suffix: string): Draft | undefined {
    const sharing = this.#bySurname.get(word);
    if (sharing !== undefined) {
      const gender = titleGender(this.#grammar, run);
      // "Mr. Dunne" of two sisters is their father, or somebody's husband
      const able = sharing.filter((draft) => gender * this.#leaning(draft) >= 0);
      return best(able, (draft) => {
        const fits = gender === 0 ? 0 : Math.sign(gender) === Math.sign(this.#leaning(draft)) ? 50 : -50;
        return (
          draft.mentions +
          fits +
          (draft.suffix === suffix ? 5 : -5) +
          BARE * Math.min(3, draft.bare) +
          (draft.id === this.#lastOf(sharing, run) ? 1.5 : 0)
        );
      });
    }
    const given = this.#byGiven.get(word);
    return given?.length === 1 && !given[0]!.isBody ? given[0] : undefined;
  }

  /** Who of those sharing a surname was named last before the run. */
  #lastOf(sharing: readonly Draft[], run: NameRun): number {
    const at = this.#grammar.words.start[run.start]!;
    let last = -1;
    let id = -1;
    for (const draft of sharing) {
      if (draft.named.start < at && draft.named.start > last) {
        last = draft.named.start;
        id = draft.id;
      }
    }
    return id;
  }

  #leaning(draft: Draft): number {
    const { given } = draft;
    const { language } = this.#grammar;
    return draft.female - draft.male + (language.female.has(given) ? 2 : 0) - (language.male.has(given) ? 2 : 0);
  }

  #create(run: NameRun, words: string[], suffix: string): Draft {
    const draft: Draft = {
      id: this.#drafts.length,
      named: this.#spanOf(run),
      words,
      given: this.#grammar.words.lower[run.core]!,
      suffix,
      isBody: run.isBody,
      female: 0,
      male: 0,
      personal: 0,
      role: undefined,
      roles: new Set(),
      mentions: 0,
      bare: 0,
    };
    this.#drafts.push(draft);
    this.#byKey.set(words.join(' ') + suffix, draft);
    if (words.length > 1 && !run.isBody) {
      append(this.#bySurname, words.at(-1)!, draft);
      append(this.#byGiven, words[0]!, draft);
    }
    return draft;
  }

  #meet(draft: Draft, run: NameRun, index: number): void {
    draft.mentions++;
    draft.personal += personality(this.#grammar, run);
    this.#entityOfRun[index] = draft.id;
    if (draft.isBody) return;
    const { roles, span, leaning } = describe(this.#grammar, run);
    for (const role of roles) if (draft.roles.size < MOST_ROLES) draft.roles.add(role);
    draft.role ??= span;
    if (leaning > 0) draft.female += leaning;
    else draft.male -= leaning;
  }

  #spanOf(run: NameRun): Span {
    const { words } = this.#grammar;
    const last = endOfName(words, run) - 1;
    // "Lees Anwalt": the ending of the genitive is no part of the name
    const end = words.possessive[last] === 1 ? words.start[last]! + words.lower[last]!.length : words.end[last]!;
    const hasSuffix = /^(?:jr|sr)$/.test(words.lower[last]!);
    return { start: words.start[run.core]!, end: hasSuffix ? endWithStop(words.text, end, words.text.length) : end };
  }
}

/** `Judith Maddern KC`: letters behind a name that say what somebody is are no part of it. */
function endOfName(words: Words, { core, end, isBody }: NameRun): number {
  const last = end - 1;
  return !isBody && last > core && words.shape[last] !== LOWER && LETTERS.test(words.lower[last]!) ? last : end;
}

const LETTERS = /^(?:kc|qc|mp|mps|mep|msp|mla|td|mbe|obe|cbe|kbe|dbe|frs|md|phd|esq)$/;

/** `Ana M. Ruiz` and `Ana Ruiz`, `Sam Ash` and `Samuel Ash`. */
function sameGivenName(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a[0]!, b[0]!];
  if (x === y) return true;
  return a.includes(y) || b.includes(x) || (x.length > 2 && y.length > 2 && (x.startsWith(y) || y.startsWith(x)));
}

function best(drafts: readonly Draft[], score: (draft: Draft) => number): Draft | undefined {
  let found: Draft | undefined;
  let top = Number.NEGATIVE_INFINITY;
  for (const draft of drafts) {
    const value = score(draft);
    if (value > top) {
      top = value;
      found = draft;
    }
  }
  return found;
}

function append(map: Map<string, Draft[]>, key: string, draft: Draft): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [draft]);
  else if (list.length < 12) list.push(draft);
}
