import type { Scan } from '../scan.ts';

/** A verb with its auxiliaries: tokens `first` to `last`. */
export interface Verb {
  /** `finite` carries a clause; `participle` stands beside a noun; `gerund` is what goes with the verb of its clause. */
  readonly form: 'finite' | 'participle' | 'infinitive' | 'gerund';
  readonly first: number;
  readonly last: number;
  /** `aurait quitté`: what may not have been so. */
  readonly isUnreal: boolean;
}

type Words = ReadonlySet<string>;

/** What is known of a language to say whether a time is its sentence's own. All words in lower case. */
export interface Grammar {
  /** `depuis` */
  readonly since: Words;
  /** Say when: `en`, `le`. */
  readonly when: Words;
  /** Tie a time to the thing before it, so that it is part of its name: `l'accord de 2015`. */
  readonly of: Words;
  /** Limit or compare: `avant`, `hasta`. */
  readonly limits: Words;
  /** Lead to the new date of what was put off: `au 9 septembre`. */
  readonly newDate: Words;
  /** Stand between a preposition and a time: `le`, `fin`. */
  readonly between: Words;
  /** Parts of a time: `la nuit de lundi`. */
  readonly timeParts: Words;
  readonly relatives: Words;
  /** Opens what is told, or a relative clause: `que`. */
  readonly that: Words;
  /** Open a clause that shares the time of the main one. */
  readonly whens: Words;
  /** Open who says so: `comme`, `selon`. */
  readonly as: Words;
  /** Open any other side clause. */
  readonly subordinators: Words;
  readonly and: Words;
  /** Take a time behind them to themselves: `après l'attaque lundi`. */
  readonly taking: Words;
  /** So do these where the time is not that of the news: `pour le meurtre de 2018`. */
  readonly takingFar: Words;
  /** Stand between an infinitive and what governs it. */
  readonly beforeInfinitive: Words;
  readonly telling: RegExp;
  readonly doubting: RegExp;
  /** Begin or end what an infinitive says, which is no less real for it: `volvió a producir`. */
  readonly phases: RegExp;
  readonly published: RegExp;
  readonly putOff: RegExp;
  /** Whether the verb, or what stands behind it, looks ahead. */
  readonly isAhead: (word: string) => boolean;
  readonly isTimeWord: (word: string) => boolean;
  /** The verb that ends at the token `i`, which starts at `from` at the earliest. */
  readonly verbAt: (scan: Scan, i: number, from: number) => Verb | undefined;
}

export const wordSet = (list: string): Words => new Set(list.split(' '));
