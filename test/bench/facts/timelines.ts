import { SIZES } from '../../../src/bot/views.ts';
import { analyse } from '../../../src/briefings/analyse.ts';
import { poolSentences } from '../../../src/briefings/facts/pool.ts';
import { eventsOf } from '../../../src/briefings/timeline.ts';
import { paragraphsOf, readRows } from '../rows.ts';

interface Told {
  readonly id: string;
  readonly docs: readonly { readonly text: string; readonly title?: string; readonly date: string }[];
  readonly timelines: readonly (readonly { readonly date: string }[])[];
}

/**
 * Prints for each topic how many of the days that journalists chose the timeline shows: of the first days that it would show when it
 * has room for as many (F1, and the mean of all), and of the days of a view of the usual length.
 */
export function printTimelines(path: string, print: (line: string) => void): void {
  const scores = readRows<Told>(path).flatMap(({ id, docs, timelines }) => {
    const pool = poolSentences(
      docs.map(({ text: tokens, title, date }, origin) => {
        const text = joinTokens(tokens);
        const published = Date.parse(date);
        const article = { text, paragraphs: paragraphsOf(text), published, ...(title ? { title } : {}) };
        return { ...article, origin, analysis: analyse(article) };
      }),
    );
    const shown = eventsOf(pool, Number.POSITIVE_INFINITY).map(({ sortKey }) => sortKey);
    const view = daysOf(shown.slice(0, SIZES.timeline.timeline));
    return timelines.map((timeline) => {
      const days = new Set(timeline.map(({ date }) => date.slice(0, 10)));
      const right = (found: readonly string[]) => found.filter((day) => days.has(day)).length;
      const found = daysOf(shown).slice(0, days.size);
      const f1 = (2 * right(found)) / Math.max(1, found.length + days.size);
      const ofView = `${right(view)} of the ${view.length} days of a view are right`;
      print(`  ${id.padEnd(28)} ${docs.length} articles, ${days.size} days, F1 ${f1.toFixed(3)}; ${ofView}`);
      return f1;
    });
  });
  const mean = scores.reduce((a, b) => a + b, 0) / Math.max(1, scores.length);
  print(`  ${'mean'.padEnd(28)} F1 ${mean.toFixed(3)}`);
}

/** Each once, in the order of their weight: journalists' timelines have no months or years. */
function daysOf(keys: readonly string[]): readonly string[] {
  return [...new Set(keys)].filter((key) => key.length === '2020-07-12'.length);
}

/** Text that was taken apart into tokens (`the world 's flu , he said .`) as it was: the engine reads no others. */
function joinTokens(text: string): string {
  return text
    .replace(/``\s*/g, '“')
    .replace(/\s*''/g, '”')
    .replace(/-LRB-\s?/g, '(')
    .replace(/\s?-RRB-/g, ')')
    .replace(/ (?=[.,;:!?%)\]](?:[\s.,;:)”]|$))/g, '')
    .replace(/([([$£€]) /g, '$1')
    .replace(/ (?=(?:'(?:s|re|ve|ll|d|m)?|n't)(?:[\s.,;:!?]|$))/g, '');
}
