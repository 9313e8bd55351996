import type { Analysed } from '../../../src/briefings/compose/material.ts';
import { compose } from '../../../src/briefings/compose.ts';
import { mostFactsIn } from '../../../src/briefings/facts/budget.ts';
import { takeIn } from '../../../src/briefings/intake.ts';
import type { Row } from '../rows.ts';
import type { Baselines, Score, Scorer } from './scorer.ts';

/** How a set is measured: so many words for an answer. */
export interface Measured {
  readonly name: string;
  readonly words: number;
  readonly rows: readonly Row[];
}

/**
 * Prints how close the facts of a set come to what people wrote, beside the first sentences of the articles, with the difference that a
 * paired bootstrap finds between the two.
 */
export function printSummaries(
  { name, words, rows }: Measured,
  scorer: Scorer,
  baselines: Baselines,
  print: (line: string) => void,
): void {
  const stored = rows.map(storedOf);
  const score = (answer: (row: Row, i: number) => readonly string[]) =>
    rows.map((row, i) => scorer.scoreDoc(row, answer(row, i)));
  const ours = (facts: number, room?: number) =>
    score((_row, i) => factsOf(stored[i]!, { facts, ...(room === undefined ? {} : { words: room }) }));
  const lead = score((row) => leadOf(row, baselines, 0));
  const cut = score((row) => leadOf(row, baselines, words));
  const three = ours(3, words);
  const filled = ours(mostFactsIn(words), words);
  // three sentences have no limit of their own: so many words on average is the same length for all answers together
  const about = score((_row, i) => factsOf(stored[i]!, { facts: 3, about: words }));
  // the product prints whole sentences; cut as the baseline is, it can be compared with it
  const ranked = score((_row, i) => {
    const facts = factsOf(stored[i]!, { facts: mostFactsIn(words), words: Math.ceil(MORE * words) });
    return baselines.trunc(facts, words);
  });
  print(`\n${name}: ${rows.length} rows, ${words} words`);
  print(`  ${''.padEnd(32)}${COLUMNS.map((column) => column.padStart(8)).join('')}`);
  print(line('first three sentences', lead));
  print(line(`first sentences, cut at ${words} words`, cut));
  print(line(`Copydesk, 3 facts, <= ${words} words`, three));
  print(line(`Copydesk, <= ${words} words`, filled));
  print(line(`Copydesk, cut at ${words} words`, ranked));
  print(line(`Copydesk, 3 facts, about ${words} words`, about));
  print(line('Copydesk, 3 facts', ours(3)));
  const compare = (what: string, measure: (score: Score) => number, a: readonly Score[], b: readonly Score[]) => {
    const { mean, lo, hi, pLE0 } = scorer.pairedBootstrap(a.map(measure), b.map(measure));
    print(`  ${what.padEnd(44)} ${signed(mean)} [${signed(lo)}, ${signed(hi)}]  P(<=0) ${pLE0.toFixed(3)}`);
  };
  compare('R1, 3 facts against three sentences', ({ r1 }) => r1, three, lead);
  compare('R2, 3 facts against three sentences', ({ r2 }) => r2, three, lead);
  compare('coverage, as many facts as fit against cut', ({ cov }) => cov, filled, cut);
  compare('R1, about so many against three sentences', ({ r1 }) => r1, about, lead);
  compare('R2, about so many against three sentences', ({ r2 }) => r2, about, lead);
  compare('coverage, about so many against three', ({ cov }) => cov, about, lead);
  compare('coverage, both cut', ({ cov }) => cov, ranked, cut);
}

/** Room for so many times the words, so that what is cut is never too short. */
const MORE = 1.3;

const COLUMNS = ['R1', 'R2', 'cov', 'factP', 'same', 'words', 'facts'];

function line(what: string, scores: readonly Score[]): string {
  const mean = (measure: (score: Score) => number) =>
    scores.reduce((sum, one) => sum + measure(one), 0) / Math.max(1, scores.length);
  const percents = [mean(({ r1 }) => r1), mean(({ r2 }) => r2), mean(({ cov }) => cov)];
  const shares = [mean(({ factP }) => factP), mean(({ redBad }) => redBad)];
  const cells = [
    ...[...percents, ...shares].map((value) => (100 * value).toFixed(2)),
    mean(({ words }) => words).toFixed(1),
    mean(({ n }) => n).toFixed(2),
  ];
  return `  ${what.padEnd(32)}${cells.map((cell) => cell.padStart(8)).join('')}`;
}

function signed(value: number): string {
  return `${value < 0 ? '' : '+'}${(100 * value).toFixed(2)}`;
}

function leadOf(row: Row, baselines: Baselines, words: number): readonly string[] {
  const prepared = baselines.prep(row);
  const chosen = baselines.systems.lead(prepared, { k: 3, words });
  return baselines.trunc(
    chosen.map((i) => prepared.sents[i]!.t),
    words,
  );
}

/** The articles of a row as they would be stored. */
export function storedOf({ docs, ...row }: Row): readonly Analysed[] {
  return (docs ?? [row]).map(({ text, title, date, source }, i) => {
    const published = date === undefined ? Number.NaN : Date.parse(date);
    const { article, analysis } = takeIn({
      raw: text,
      format: 'text',
      source: `${source ?? 'source'} ${i}`,
      ...(title ? { title } : {}),
      ...(Number.isFinite(published) ? { published } : {}),
    });
    return { article: { ...article, id: `${row.id}-${i}`, revision: 1, stored: 0 }, analysis };
  });
}

function factsOf(
  stored: readonly Analysed[],
  size: { readonly facts: number; readonly words?: number; readonly about?: number },
) {
  const since = Number.NEGATIVE_INFINITY;
  return compose(stored, { topic: '', now: 0, since, quotes: 0, ...size }).facts.map(({ text }) => text);
}
