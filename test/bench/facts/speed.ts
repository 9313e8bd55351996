import { analyse } from '../../../src/briefings/analyse.ts';
import { briefOne } from '../../../src/briefings/compose.ts';
import { poolSentences } from '../../../src/briefings/facts/pool.ts';
import { selectFacts } from '../../../src/briefings/facts/select.ts';
import { worthOf } from '../../../src/briefings/facts/worth.ts';
import { scoreSentences } from '../../../src/briefings/facts.ts';
import { takeIn } from '../../../src/briefings/intake.ts';
import { splitSentences } from '../../../src/briefings/text/sentences.ts';
import { paragraphsOf, type Row } from '../rows.ts';
import { type Baselines, cpuMilliseconds } from './scorer.ts';

/**
 * Prints how many articles a second one core takes from text to ranked facts, beside what the scorer's baseline needs to print the first
 * three sentences: ranked facts alone, with all else that is known of an article, and with cleaning and storing in mind.
 */
export function printSpeed(rows: readonly Row[], baselines: Baselines, print: (line: string) => void): void {
  const articles = rows.map(({ text, title }) => ({
    text,
    paragraphs: paragraphsOf(text),
    ...(title ? { title } : {}),
  }));
  const floor = rateOf(rows, (row) => baselines.systems.lead(baselines.prep(row), { k: 3, words: 0 }));
  const row = (what: string, rate: number) =>
    print(
      `  ${what.padEnd(52)} ${Math.round(rate).toLocaleString('en-US').padStart(7)}/s  ${(rate / floor).toFixed(2)}`,
    );
  row('first three sentences, by the baseline', floor);
  row('text in, ranked facts out', rateOf(articles, factsOfText));
  row(
    'the same with quotes, dates and figures',
    rateOf(articles, (article) => briefOne(article, analyse(article), SIZE)),
  );
  row(
    'the same from raw text, cleaned',
    rateOf(rows, ({ text, title }) => {
      const { article, analysis } = takeIn({ raw: text, format: 'text', ...(title ? { title } : {}) });
      const { text: clean, paragraphs } = article.clean;
      return briefOne({ text: clean, paragraphs, ...(title ? { title } : {}) }, analysis, SIZE);
    }),
  );
}

const RUNS = 20;

const SIZE = { facts: 3, quotes: 0, words: 70 };

function factsOfText(article: Parameters<typeof analyse>[0]) {
  const sentences = splitSentences(article.text, article.paragraphs);
  const scores = scoreSentences(article, sentences, []);
  const analysis = { sentences, scores, quotes: [], dates: [], figures: [] };
  const pool = poolSentences([{ ...article, origin: 0, analysis }]);
  return selectFacts(pool, worthOf(pool), { count: 3, words: 70 });
}

/** The best of some runs, after one that warms up: other programs only ever slow one down, and in the first ones Node's compiler takes its share. */
function rateOf<T>(items: readonly T[], work: (item: T) => unknown): number {
  let kept: unknown;
  const run = () =>
    cpuMilliseconds(() => {
      for (const item of items) kept = work(item);
    });
  run();
  const least = Math.min(...Array.from({ length: RUNS }, run));
  if (kept === undefined) throw new Error('there is nothing to measure');
  return (items.length * 1000) / least;
}
