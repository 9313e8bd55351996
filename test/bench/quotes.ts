/**
 * Runs the development sets of a folder through the quote engine and prints what the folder's own scorer says of them.
 *
 *   npm run bench:quotes -- DIR            every set, its typography variants, calibration, speed
 *   npm run bench:quotes -- DIR half=1     only every other article; half=2 the rest: tune on one, check on the other
 *   npm run bench:quotes -- DIR sets=de errors=40     the sets whose name holds `de`, with the scorer's list of errors
 *
 * DIR holds `score.mjs`, `variants.mjs` and, in itself or in folders, sets `*.jsonl`: rows `{id, lang, text, quotes: [{text, start, end,
 * speaker}]}`. Each text goes the whole way, cleaning included, and its quotes are placed back in the raw text. Ends with 1 where names
 * printed at a confidence are right less often than that, or a quote is not verbatim.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { rawSpan } from '../../src/briefings/article.ts';
import { cleanText } from '../../src/briefings/clean.ts';
import { type Intake, takeIn } from '../../src/briefings/intake.ts';
import { extractQuotes } from '../../src/briefings/quotes/extract.ts';
import { languageOf } from '../../src/briefings/text/language.ts';
import { splitSentences } from '../../src/briefings/text/sentences.ts';

interface Row {
  readonly id: string;
  readonly lang?: string;
  readonly text: string;
}

/** What the scorer is given for one article. */
interface Answer {
  readonly id: string;
  readonly quotes: readonly {
    readonly text: string;
    readonly start: number;
    readonly end: number;
    readonly speaker: string | null;
    readonly confidence: number;
  }[];
}

interface Rates {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

/** What the scorer prints with `--json`. */
interface Score {
  readonly counts: { readonly docs: number; readonly gold: number; readonly givenN: number };
  readonly exact: Rates;
  readonly speakerAcc: number | null;
  readonly speakerPrecisionWhenGiven: number | null;
  readonly speakerCoverage: number | null;
  readonly endToEnd: Rates;
}

const VARIANTS = ['straight', 'curly', 'british', 'mixed', 'wrap', 'pdf'] as const;
const LENGTHS = [4, 1] as const;
const BARS = [0.95, 0.9, 0.8, 0.7, 0.6, 0.5] as const;
/** How long speed is measured on each set, in milliseconds. */
const MEASURED_FOR = 2000;
/** Fewer names than this say nothing of how often such names are right. */
const ENOUGH = 20;

const [dir, ...settings] = process.argv.slice(2);
if (dir === undefined)
  throw new Error('usage: npm run bench:quotes -- DIR [half=1|2] [sets=WORD] [errors=N] [variants=no]');
const wish = new Map(settings.map((setting) => setting.split('=', 2) as [string, string]));
const folder = mkdtempSync(join(tmpdir(), 'copydesk-quotes-'));
try {
  bench(setsIn(dir).filter((path) => basename(path).includes(wish.get('sets') ?? '')));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function bench(sets: readonly string[]): void {
  heading(['set', 'words', 'quotes', 'span F1', 'end-to-end', 'speaker', 'printed right', 'printed'], '');
  const golds = sets.map((path) => ({ name: basename(path).replace(/\..*$/, ''), gold: chosen(path) }));
  const answers = golds.map(({ name, gold }) => {
    const answered = answersTo(gold);
    for (const words of LENGTHS) row(name, words, score(gold, answered.answers, words));
    listErrors(gold, answered.answers);
    return answered;
  });
  if (wish.get('variants') !== 'no') for (const { name, gold } of golds) variants(name, gold);
  calibration(
    golds,
    answers.map((one) => one.answers),
  );
  const unfaithful = answers.reduce((sum, one) => sum + one.unfaithful, 0);
  if (unfaithful > 0) process.exitCode = 1;
  const quotes = answers.reduce((sum, one) => sum + one.answers.reduce((n, { quotes }) => n + quotes.length, 0), 0);
  line(`\nverbatim: ${quotes - unfaithful} of ${quotes} quotes stand in their clean text, letter for letter`);
  for (const { name, gold } of golds) speed(name, gold);
}

/** Every set in a folder and in the folders in it. */
function setsIn(path: string): readonly string[] {
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(path, name));
}

/** A file with the wanted half of a set. */
function chosen(path: string): string {
  const half = wish.get('half');
  if (half === undefined) return path;
  const lines = linesOf(path).filter((_line, i) => i % 2 === Number(half) - 1);
  return written(`${basename(path)}.half`, lines);
}

function answersTo(gold: string): { readonly answers: readonly Answer[]; readonly unfaithful: number } {
  let unfaithful = 0;
  const answers = linesOf(gold).map((json): Answer => {
    const { id, lang, text } = JSON.parse(json) as Row;
    const intake = takeIn({ raw: text, format: 'text', ...(lang === undefined ? {} : { language: lang }) });
    unfaithful += intake.analysis.quotes.filter(
      (quote) => quote.text !== intake.article.clean.text.slice(quote.start, quote.end),
    ).length;
    return { id, quotes: quotesIn(text, intake) };
  });
  return { answers, unfaithful };
}

function quotesIn(raw: string, { article, analysis }: Intake): Answer['quotes'] {
  return analysis.quotes.map((quote) => {
    const { start, end } = rawSpan(article.clean.map, quote);
    return {
      text: raw.slice(start, end),
      start,
      end,
      speaker: quote.speaker?.name ?? null,
      confidence: quote.confidence,
    };
  });
}

function score(gold: string, answers: readonly Answer[], words: number): Score {
  return JSON.parse(scorer(gold, answers, '--min-words', String(words), '--json')) as Score;
}

function scorer(gold: string, answers: readonly Answer[], ...options: readonly string[]): string {
  const given = written(
    'answers.jsonl',
    answers.map((answer) => JSON.stringify(answer)),
  );
  return run(join(dir!, 'score.mjs'), gold, given, ...options);
}

function listErrors(gold: string, answers: readonly Answer[]): void {
  const errors = wish.get('errors');
  if (errors !== undefined) line(scorer(gold, answers, '--min-words', '1', '--errors', errors));
}

/** The same articles in other typography: how far each falls behind the original, in points. */
function variants(name: string, gold: string): void {
  const own = score(gold, answersTo(gold).answers, 4).endToEnd.f1;
  const falls = VARIANTS.map((variant) => {
    const varied = written(
      `${variant}.jsonl`,
      run(join(dir!, 'variants.mjs'), gold, variant).split('\n').filter(Boolean),
    );
    const { f1 } = score(varied, answersTo(varied).answers, 4).endToEnd;
    return `${variant} ${signed(100 * (f1 - own))}`;
  });
  line(`${name}, other typography against ${percent(own).trim()}: ${falls.join('  ')}`);
}

/** Of the names printed at a confidence of at least p, at least p are to be right. Quotes of all lengths. */
function calibration(golds: readonly { name: string; gold: string }[], answers: readonly (readonly Answer[])[]): void {
  heading(['set', ...BARS.map((bar) => `p >= ${bar}`)], '\n');
  golds.forEach(({ name, gold }, i) => {
    const cells = BARS.map((bar) => {
      const sure = answers[i]!.map(({ id, quotes }) => ({
        id,
        quotes: quotes.map((quote) => (quote.confidence >= bar ? quote : { ...quote, speaker: null })),
      }));
      const { counts, speakerPrecisionWhenGiven: right } = score(gold, sure, 1);
      if (counts.givenN < ENOUGH || right === null) return '-';
      if (right < bar) process.exitCode = 1;
      return `${percent(right)}${right < bar ? ' TOO SURE' : ''} (${counts.givenN})`;
    });
    cell([name, ...cells]);
  });
}

function speed(name: string, gold: string): void {
  const articles = linesOf(gold).map((json) => {
    const { lang, text } = JSON.parse(json) as Row;
    const { text: clean, paragraphs } = cleanText(text, 'text');
    const language = lang ?? languageOf(clean);
    return { text: clean, paragraphs, ...(language === undefined ? {} : { language }) };
  });
  const pass = (): number => {
    const before = process.cpuUsage();
    for (const article of articles) extractQuotes(article, splitSentences(article.text, article.paragraphs));
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  const passes: number[] = [];
  for (const until = performance.now() + MEASURED_FOR; performance.now() < until; ) passes.push(pass());
  passes.sort((a, b) => a - b);
  const rate = (ms: number): number => Math.round((articles.length * 1000) / ms);
  const [best, median] = [rate(passes[0]!), rate(passes[passes.length >> 1]!)];
  line(`${name}: ${median} articles for a second of processor time, sentences and quotes (best pass ${best})`);
}

function linesOf(path: string): readonly string[] {
  return readFileSync(path, 'utf8').split('\n').filter(Boolean);
}

function written(name: string, lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

function run(script: string, ...words: readonly string[]): string {
  return execFileSync(process.execPath, [script, ...words], { encoding: 'utf8', maxBuffer: 1 << 28 });
}

function row(name: string, words: number, result: Score): void {
  cell([
    name,
    words === 1 ? 'all' : `${words}+`,
    String(result.counts.gold),
    percent(result.exact.f1),
    percent(result.endToEnd.f1),
    percent(result.speakerAcc),
    percent(result.speakerPrecisionWhenGiven),
    percent(result.speakerCoverage),
  ]);
}

function percent(rate: number | null): string {
  return rate === null ? '-' : (100 * rate).toFixed(1).padStart(5);
}

function signed(points: number): string {
  return `${points < 0 ? '' : '+'}${points.toFixed(1)}`;
}

function heading(cells: readonly string[], before: string): void {
  process.stdout.write(before);
  cell(cells);
}

function cell(cells: readonly string[]): void {
  line(cells.map((text, i) => text.padEnd(i === 0 ? 20 : 14)).join(''));
}

function line(text: string): void {
  process.stdout.write(`${text}\n`);
}
