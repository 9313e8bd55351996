import { analyse } from '../../../src/briefings/analyse.ts';
import type { Analysed } from '../../../src/briefings/compose/material.ts';
import { compose } from '../../../src/briefings/compose.ts';
import { anArticle } from '../../support/articles.ts';
import type { Verdict } from './measure.ts';
import type { CountedStory } from './stories.ts';

/** What a briefing of each story says of its figures: where the sources differ, and which changed since the last report but one. */
export function judgeStories(stories: readonly CountedStory[]): readonly Verdict[] {
  return stories.flatMap(({ id, language, reports, differ, changed }) => {
    const stored = reports.map((report, i) => storedOf(report, language, i));
    const all = compose(stored, { ...REQUEST, topic: id });
    const found = all.facts.flatMap(({ conflict }) =>
      conflict ? [conflict.map(({ value }) => value).sort((a, b) => a - b)] : [],
    );
    const verdicts = [verdict(`${id}: the sources differ on`, differ, found)];
    if (changed === undefined) return verdicts;
    const previous = compose(stored.slice(0, -1), { ...REQUEST, topic: id });
    const now = compose(stored, { ...REQUEST, topic: id, previous });
    const news = now.facts.flatMap(({ news: each }) => (typeof each === 'object' ? [[each.was, each.now]] : []));
    return [...verdicts, verdict(`${id}: what changed is`, changed, news)];
  });
}

const REQUEST = { now: 0, facts: 8, quotes: 0, words: 300 };

function verdict(what: string, wanted: unknown, found: readonly unknown[]): Verdict {
  const [expected, got] = [JSON.stringify(wanted), JSON.stringify(found)];
  const is = expected === got ? 'right' : found.length === 0 ? 'missed' : 'wrong';
  return { is, what: `${is}: ${what} ${expected}; found ${got}` };
}

function storedOf({ title, source, on, text }: CountedStory['reports'][number], language: string, i: number): Analysed {
  const known = {
    language,
    ...(title === undefined ? {} : { title }),
    ...(source === undefined ? {} : { source }),
    ...(on === undefined ? {} : { published: Date.parse(on) }),
  };
  const article = anArticle({ id: `${source}-${i}`, text, ...known });
  const { clean } = article;
  return { article, analysis: analyse({ text: clean.text, paragraphs: clean.paragraphs, ...known }) };
}
