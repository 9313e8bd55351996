import type { Candidate } from '../cues/candidate.ts';
import type { Nobody, Referent } from './referent.ts';

/** How a quotation came to its speaker. */
export type Way =
  /** A reporting word beside it. */
  | 'cue'
  /** Words of its own sentence already belong to the speaker. */
  | 'same sentence'
  /** It goes on behind "...," he said. */
  | 'continuation'
  /** The sentence before it is about the speaker. */
  | 'lead-in'
  /** It follows the last speaker's paragraph. */
  | 'next paragraph'
  /** Its sentence is reported speech, and goes on from the last one who spoke. */
  | 'reported'
  /** The subject of its sentence. */
  | 'subject'
  /** A turn of a printed conversation: its label. */
  | 'turn'
  | 'none';

/** The decision on one quotation. */
export interface Attribution {
  readonly referent?: Referent;
  readonly nobody?: Nobody;
  readonly way: Way;
  readonly candidate?: Candidate;
  /** It has reporting words, but they name nobody. */
  readonly isUnnamed?: true;
  /** 0..1: how well the words fit, before calibration. */
  readonly score: number;
  readonly continues: boolean;
}
