import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPdf } from '../../src/adapters/sources/pdf.ts';
import { type Draft, textAt } from '../../src/briefings/article.ts';
import { takeIn } from '../../src/briefings/intake.ts';

/*
 * npm run bench:pdf -- FOLDER [-v]
 *
 * Scores what becomes of PDFs: FOLDER holds NAME.pdf files and a gold.json, a list of {"i": NAME, "kind", "gold": paragraphs with blank
 * lines between}. A paragraph counts where it is the same from its first to its last letter; white space and Unicode composition are equal.
 */

interface Case {
  readonly i: number | string;
  readonly kind?: string;
  readonly gold: string;
}

interface Score {
  readonly kind: string;
  readonly gold: number;
  readonly given: number;
  readonly exact: number;
  readonly tokenF1: number;
}

const [folder, flag] = process.argv.slice(2);
if (!folder) throw new Error('takes a folder with PDFs and their gold.json');
const cases: readonly Case[] = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8'));
const scores: Score[] = [];
const started = performance.now();
for (const one of cases) {
  const draft = await readPdf(readFileSync(join(folder, `${one.i}.pdf`)));
  const given = 'why' in draft ? [] : paragraphsOf(draft);
  const gold = one.gold
    .split(/\n{2,}/)
    .map(norm)
    .filter(Boolean);
  scores.push(score(one, gold, given));
  if (flag === '-v') tellMisses(one, gold, given);
}
const seconds = (performance.now() - started) / 1000;
for (const kind of ['all', ...new Set(scores.map((one) => one.kind))])
  tell(
    kind,
    scores.filter((one) => kind === 'all' || one.kind === kind),
  );
console.log(`${cases.length} files in ${seconds.toFixed(2)} s`);

/** As a reader of the product gets them. */
function paragraphsOf(draft: Draft): readonly string[] {
  const { clean } = takeIn(draft).article;
  return clean.paragraphs.map((span) => norm(textAt(clean.text, span)));
}

function norm(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function score({ kind = 'all' }: Case, gold: readonly string[], given: readonly string[]): Score {
  return {
    kind,
    gold: gold.length,
    given: given.length,
    exact: shared(gold, given),
    tokenF1: f1(wordsOf(gold), wordsOf(given)),
  };
}

function wordsOf(paragraphs: readonly string[]): readonly string[] {
  return paragraphs.join(' ').match(/[\p{L}\p{N}_]+/gu) ?? [];
}

function f1(gold: readonly string[], given: readonly string[]): number {
  return gold.length + given.length === 0 ? 1 : (2 * shared(gold, given)) / (gold.length + given.length);
}

/** How many the two lists have in common, each as often as it stands in both. */
function shared(gold: readonly string[], given: readonly string[]): number {
  const left = new Map<string, number>();
  for (const one of gold) left.set(one, (left.get(one) ?? 0) + 1);
  return given.filter((one) => {
    const count = left.get(one) ?? 0;
    left.set(one, count - 1);
    return count > 0;
  }).length;
}

function tell(kind: string, own: readonly Score[]): void {
  const sum = (pick: (one: Score) => number) => own.reduce((total, one) => total + pick(one), 0);
  const [gold, given, exact] = [sum((one) => one.gold), sum((one) => one.given), sum((one) => one.exact)];
  const f = ((200 * exact) / (gold + given)).toFixed(1);
  console.log(
    `${kind.padEnd(14)} exact ${exact} of ${gold} (${((100 * exact) / gold).toFixed(1)} %), given ${given}, F1 ${f}, tokens ${(sum((one) => one.tokenF1) / own.length).toFixed(4)}`,
  );
}

function tellMisses({ i }: Case, gold: readonly string[], given: readonly string[]): void {
  for (const one of gold) if (!given.includes(one)) console.log(`${i} missing  ${one}`);
  for (const one of given) if (!gold.includes(one)) console.log(`${i} instead  ${one}`);
}
