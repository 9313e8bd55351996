import type { Scan } from '../../scan.ts';

/** How a text groups thousands and starts decimals: `1.400` and `2,5`, `1,400` and `2.5`, or nobody knows which of the two. */
export type Separators = 'comma' | 'point' | 'either';

/** What happened to people, as `Figure.counts` says it. */
export type Fate = 'dead' | 'wounded' | 'arrested' | 'missing' | 'displaced' | 'hospitalised' | 'rescued';

/** A unit, and the scale that is written with it: `M€`. */
export interface UnitName {
  readonly unit: string;
  readonly scale?: number;
}

export interface NounPhrase {
  /** What is counted, without endings; absent where nothing is, or where it says no more than that people are meant. */
  readonly noun?: string;
  /** `people`, `others`: the number counts somebody. */
  readonly isAnybody?: boolean;
  /** The noun, or an adjective before it, says what happened: `30 Verletzte`, `30 verletzte Soldaten`. */
  readonly fate?: Fate;
  readonly next: number;
}

/** What a language other than English says numbers with. Words are in lower case. */
export interface FigureGrammar {
  readonly separators: Separators;
  /** A single group behind a point (`1.400`) is a thousand: elsewhere it may be a decimal. */
  readonly groupsByPoint: boolean;
  /** `$` alone is the peso or the dollar of the country. */
  readonly hasOwnDollar: boolean;

  /** Words that may start a number. */
  readonly starts: ReadonlySet<string>;
  /** Spelled numbers. Those of several words are added up; one alone is no number. */
  readonly numbers: ReadonlyMap<string, number>;
  /** `ein`: a number before a scale only. */
  readonly ones: ReadonlySet<string>;
  readonly halves: ReadonlySet<string>;
  /** `et`, `y`: may stand inside a spelled number. */
  readonly joins: ReadonlySet<string>;
  readonly hundreds: ReadonlySet<string>;
  readonly scales: ReadonlyMap<string, number>;
  /** Scales that stand without a number: `mille morts`. */
  readonly bareScales: ReadonlySet<string>;
  /** `une dizaine de`: about ten. */
  readonly rounds: ReadonlyMap<string, number>;
  /** Between a scale and what is counted: `millions de`. */
  readonly of: ReadonlySet<string>;

  /** By the words of a unit, up to four, with a space between. */
  readonly units: ReadonlyMap<string, UnitName>;
  readonly magnitudes: ReadonlySet<string>;

  /** Before these words' numbers are names: `Flug 1990`. */
  readonly namedByNumber: ReadonlySet<string>;
  /** Before these a small number only repeats what is known: `die drei Minister`. */
  readonly known: ReadonlySet<string>;
  /** `mehrere tausend`: no number at all. */
  readonly vague: ReadonlySet<string>;
  readonly fractions: ReadonlySet<string>;
  readonly clocks: ReadonlySet<string>;
  /** Words that tell a time of day or an age from a duration: `à 14 heures`, `im Alter von 45 Jahren`. */
  readonly beforeClock: ReadonlySet<string>;
  readonly hours: ReadonlySet<string>;
  readonly years: ReadonlySet<string>;
  readonly beforeAge: ReadonlySet<string>;
  /** A point behind digits makes an ordinal: `2. Liga`. */
  readonly hasPointOrdinals: boolean;
  /** `von 24 auf 31`: the first is what was. */
  readonly fromTo: readonly [from: ReadonlySet<string>, to: ReadonlySet<string>];
  readonly formerly: ReadonlySet<string>;
  /** `40 bis 50`, `zwischen 40 und 50` */
  readonly ranges: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;

  /** `52 von 180 Sitzen`: the words between a part and its whole. */
  readonly partOf: ReadonlySet<string>;
  readonly nounPhrase: (scan: Scan, at: number) => NounPhrase;
  /** What a verb says of the number between the tokens `start` and `end`; its noun phrase ends before `next`. */
  readonly fateOf: (scan: Scan, start: number, phrase: NounPhrase) => Fate | undefined;
  /** Nouns of `fateOf` that nothing of the kind happens to. */
  readonly noPeople: ReadonlySet<string>;
  /** `Zahl der`: what stands behind it is counted by a number later on. */
  readonly numberOf: ReadonlySet<string>;
  /** `Opferzahl` */
  readonly tolls: ReadonlyMap<string, Fate>;
  /** Words right before the number of a toll: `auf`, `bei`. */
  readonly reaching: ReadonlySet<string>;
  /** Words that say no more than that a number is a bound or an estimate, or another one. */
  readonly estimates: ReadonlySet<string>;
  /** Between a number and the one that it is joined to: `2 Soldaten und mindestens 15 Zivilisten`. */
  readonly joining: ReadonlySet<string>;
}

/** Most words of a text start no number: one look tells. */
export function grammarWith(words: Omit<FigureGrammar, 'starts'>): FigureGrammar {
  const starts = new Set([...words.numbers.keys(), ...words.ones, ...words.halves, ...words.bareScales]);
  return { ...words, starts };
}

export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** `[['dead', 'tote toten'], ...]` by word. */
export function byWord<T>(entries: readonly (readonly [value: T, words: string])[]): ReadonlyMap<string, T> {
  return new Map(entries.flatMap(([value, words]) => words.split(' ').map((word): [string, T] => [word, value])));
}
