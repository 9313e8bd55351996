import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cpuNow } from '../../support/cpu-time.ts';
import type { Row } from '../rows.ts';

/** What the scorer measures of one answer, 0..1, but `words` and `n`. */
export interface Score {
  readonly r1: number;
  readonly r2: number;
  readonly cov: number;
  readonly factP: number;
  readonly redBad: number;
  readonly words: number;
  readonly n: number;
}

/** What this bench uses of the scorer that lies in the folder of the sets. */
export interface Scorer {
  scoreDoc(gold: Row, facts: readonly string[]): Score;
  pairedBootstrap(
    ours: readonly number[],
    others: readonly number[],
  ): { readonly mean: number; readonly lo: number; readonly hi: number; readonly pLE0: number };
}

/** The first sentences of each article in turn, as the scorer's own baseline takes them. */
export interface Baselines {
  prep(row: Row): Prepared;
  readonly systems: { lead(prepared: Prepared, size: Size): readonly number[] };
  trunc(facts: readonly string[], words: number): readonly string[];
}

export interface Prepared {
  readonly sents: readonly { readonly t: string }[];
}

/** So many sentences, or so many words. */
export interface Size {
  readonly k: number;
  readonly words: number;
}

export interface Clusters {
  evalClusters(
    gold: readonly string[],
    ours: readonly number[],
  ): { readonly b3: { readonly p: number; readonly r: number; readonly f: number } };
}

/** Loads a module of the folder that the bench was given. */
export async function load<T>(folder: string, name: string): Promise<T> {
  return (await import(pathToFileURL(join(folder, name)).href)) as T;
}

/** How long the work computes, in milliseconds. */
export function cpuMilliseconds(work: () => void): number {
  const before = cpuNow();
  work();
  return cpuNow() - before;
}
