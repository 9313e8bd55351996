import { analyse } from '../../../src/briefings/analyse.ts';
import type { Analysed } from '../../../src/briefings/compose/material.ts';
import { compose } from '../../../src/briefings/compose.ts';
import { groupStories } from '../../../src/briefings/stories.ts';
import { anArticle } from '../../support/articles.ts';
import type { Report, Story } from './annotated.ts';
import type { STORIES } from './stories.ts';

/** What was found of what should be, and what should not have been there. */
export interface Verdict {
  readonly what: string;
  readonly isRight: boolean;
}

/** Each in percent of what was expected; one decimal. */
export interface Measures {
  /** Of the key facts, told in three facts of at most 75 words; in two thirds more of both for several reports. */
  readonly told: number;
  /** Of the printed facts, those that are not dull. */
  readonly apt: number;
  readonly background: number;
  readonly dates: number;
  readonly figures: number;
  /** B-cubed F1. */
  readonly grouped: number;
}

export function judge(
  stories: readonly Story[],
): Readonly<Record<keyof Omit<Measures, 'grouped'>, readonly Verdict[]>> {
  const each = stories.map(judgeStory);
  return {
    told: each.flatMap(({ told }) => told),
    apt: each.flatMap(({ apt }) => apt),
    background: each.flatMap(({ background }) => background),
    dates: each.flatMap(({ dates }) => dates),
    figures: each.flatMap(({ figures }) => figures),
  };
}

export function shareRight(verdicts: readonly Verdict[]): number {
  return rounded((100 * verdicts.filter(({ isRight }) => isRight).length) / Math.max(1, verdicts.length));
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

function judgeStory({ id, reports, key, dull, background = [], dates, figures }: Story) {
  const stored = reports.map(storedOf);
  const room = reports.length > 1 ? { facts: 5, words: 110 } : { facts: 3, words: 75 };
  const briefing = compose(stored, { topic: id, now: 0, quotes: 0, ...room });
  const facts = briefing.facts.map(({ text }) => text);
  const past = briefing.background.map(({ text }) => text);
  const analyses = stored.map(({ analysis }) => analysis);
  const found = analyses.flatMap((analysis) => analysis.dates);
  const counted = analyses.flatMap((analysis) => analysis.figures);
  return {
    told: key.map((words) =>
      verdict(
        id,
        words.join(' / '),
        words.some((each) => facts.some((fact) => fact.includes(each))),
      ),
    ),
    apt: facts.map((fact) => verdict(id, fact, !dull.some((words) => fact.includes(words)))),
    background: background.map((words) =>
      verdict(
        id,
        words,
        [...past, ...facts].some((passage) => passage.includes(words)),
      ),
    ),
    dates: dates.map(([text, from]) =>
      verdict(
        id,
        `${text} is ${from}`,
        found.some((date) => date.text.includes(text.replace(/^the /, '')) && date.from === from),
      ),
    ),
    figures: figures.map(([value, of]) =>
      verdict(
        id,
        `${value} ${of}`,
        counted.some((figure) => figure.value === value && (figure.unit === of || figure.counts === of)),
      ),
    ),
  };
}

function verdict(id: string, what: string, isRight: boolean): Verdict {
  return { what: `${id}: ${what}`, isRight };
}

function storedOf({ title, source, on, text }: Report, i: number): Analysed {
  const known = {
    ...(title === undefined ? {} : { title }),
    ...(source === undefined ? {} : { source }),
    ...(on === undefined ? {} : { published: Date.parse(on) }),
  };
  const article = anArticle({ id: `${source}-${i}`, text, ...known });
  const { clean } = article;
  return { article, analysis: analyse({ text: clean.text, paragraphs: clean.paragraphs, language: 'en', ...known }) };
}

/** How well the stories are told apart: B-cubed F1 in percent. */
export function grouped(stories: typeof STORIES): number {
  const reports = Object.entries(stories).flatMap(([story, own]) =>
    own.map(([on, title, text]) => ({ story, title, text, published: Date.parse(on) })),
  );
  const labels = groupStories(reports);
  let [precision, recall] = [0, 0];
  reports.forEach(({ story }, i) => {
    const beside = reports.filter((_other, j) => labels[j] === labels[i]);
    const belongs = reports.filter((other) => other.story === story).length;
    const both = beside.filter((other) => other.story === story).length;
    precision += both / beside.length / reports.length;
    recall += both / belongs / reports.length;
  });
  return rounded((200 * precision * recall) / (precision + recall));
}
