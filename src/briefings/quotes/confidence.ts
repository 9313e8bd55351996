import type { Unclear } from '../briefing.ts';
import type { Attribution } from './speakers/attributed.ts';

/** Under this a speaker is not printed: see docs/decisions/0003-quotes.md for the measurement. */
export const LEAST_CONFIDENCE = 0.5;

/** 0..1: how often an attribution of this kind is right. */
export function confidenceOf({ referent, score, way }: Attribution): number {
  if (referent === undefined) return 0;
  return Math.max(0, Math.min(0.99, referent.sureness * score * WAYS[way]));
}

const WAYS: Readonly<Record<Attribution['way'], number>> = {
  cue: 1,
  'same sentence': 0.98,
  continuation: 1,
  'lead-in': 1,
  'next paragraph': 1,
  reported: 1,
  subject: 1,
  turn: 1,
  none: 0,
};

/** Why a quotation is printed without a speaker. */
export function reasonFor({ referent, nobody }: Attribution): Unclear {
  if (nobody === 'two people') return 'two people could be meant';
  return referent === undefined ? 'no speaker named' : 'not certain enough';
}
