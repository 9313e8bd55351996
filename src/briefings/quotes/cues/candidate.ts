import type { Phrase } from '../words/phrases.ts';

export type Template =
  /** `"...," said Lee` */
  | 'inverted'
  /** `"...," Lee said` */
  | 'after'
  /** `Lee said: "..."` */
  | 'before'
  /** `according to Lee` */
  | 'source'
  /** `called "..." by Lee` */
  | 'passive'
  /** `the agency quoted Lee as saying` */
  | 'quoted'
  /** `Lee's promise to be "..."` */
  | 'utterance'
  /** `Lee was blunt: "..."` */
  | 'colon'
  /** The subject of the sentence, with no reporting word. */
  | 'subject';

/** A possible speaker of one quotation. */
export interface Candidate {
  readonly phrase: Phrase;
  readonly template: Template;
  /** 0..1: how well the words around the quotation fit the template. */
  readonly score: number;
  /** The reporting word. */
  readonly cue?: number;
  /** The cue is a verb of saying proper. */
  readonly says: boolean;
  /** The phrase is the owner, not the whole: `Lee's` of `Lee's promise`. */
  readonly owner?: boolean;
  /** It was said to them: `a jury was told`. The speaker is not named. */
  readonly isTold?: true;
}
