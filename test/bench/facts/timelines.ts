import { analyse } from '../../../src/briefings/analyse.ts';
import { eventDays } from '../../../src/briefings/event-days.ts';
import { poolSentences } from '../../../src/briefings/facts/pool.ts';
import { paragraphsOf, readRows } from '../rows.ts';

interface Told {
  readonly id: string;
  readonly docs: readonly { readonly text: string; readonly title?: string; readonly date: string }[];
  readonly timelines: readonly (readonly { readonly date: string }[])[];
}

/** Prints for each topic how many of the days that journalists chose are found when as many are asked for, and the mean of all. */
export function printTimelines(path: string, print: (line: string) => void): void {
  const scores = readRows<Told>(path).flatMap(({ id, docs, timelines }) => {
    const pool = poolSentences(
      docs.map(({ text, title, date }, origin) => {
        const published = Date.parse(date);
        const article = { text, paragraphs: paragraphsOf(text), published, ...(title ? { title } : {}) };
        return { ...article, origin, analysis: analyse(article) };
      }),
    );
    return timelines.map((timeline) => {
      const days = new Set(timeline.map(({ date }) => date.slice(0, 10)));
      const found = eventDays(pool, days.size);
      const f1 = (2 * found.filter((day) => days.has(day)).length) / Math.max(1, found.length + days.size);
      print(`  ${id.padEnd(28)} ${docs.length} articles, ${days.size} days, F1 ${f1.toFixed(3)}`);
      return f1;
    });
  });
  const mean = scores.reduce((a, b) => a + b, 0) / Math.max(1, scores.length);
  print(`  ${'mean'.padEnd(28)} F1 ${mean.toFixed(3)}`);
}
