import { groupStories, type StoryText } from '../../../src/briefings/stories.ts';
import { readRows } from '../rows.ts';
import { type Clusters, cpuMilliseconds } from './scorer.ts';

interface Labelled {
  readonly title?: string;
  readonly text?: string;
  readonly date?: string;
  readonly cluster: string;
}

/** Prints how well the stories of a set are told apart: B-cubed precision, recall and F1, and how fast. */
export function printStories(
  name: string,
  path: string,
  { evalClusters }: Clusters,
  print: (line: string) => void,
): void {
  const rows = readRows<Labelled>(path);
  const texts: readonly StoryText[] = rows.map(({ title, text = '', date }) => {
    const published = date === undefined ? Number.NaN : Date.parse(date);
    return { text, ...(title ? { title } : {}), ...(Number.isFinite(published) ? { published } : {}) };
  });
  const gold = rows.map(({ cluster }) => cluster);
  const { b3 } = evalClusters(gold, groupStories(texts));
  const alone = evalClusters(gold, [...texts.keys()]).b3;
  const percent = (value: number) => (100 * value).toFixed(1);
  const milliseconds = cpuMilliseconds(() => {
    for (let round = 0; round < ROUNDS; round++) groupStories(texts);
  });
  const rate = Math.round((ROUNDS * texts.length * 1000) / milliseconds).toLocaleString('en-US');
  print(
    `  ${name.padEnd(20)} P ${percent(b3.p)}  R ${percent(b3.r)}  F1 ${percent(b3.f)}  (each alone ${percent(alone.f)})  ${texts.length} articles, ${rate}/s`,
  );
}

const ROUNDS = 10;
