import { z } from 'zod';
import type { Article, Instant } from '../../briefings/article.ts';
import type { Passage } from '../../briefings/briefing.ts';
import { compose } from '../../briefings/compose.ts';
import { takeIn } from '../../briefings/intake.ts';
import { parseTopic } from '../../briefings/topic.ts';
import { termsOf } from '../library/brief.ts';
import { articleShape, draftOf, Id, passagePlace, quoteLine } from './article-line.ts';
import { type Command, type CommandInput, type ExitCode, type Surroundings, wholeNumber } from './command.ts';
import { readJsonLines, writeJsonLine } from './jsonl.ts';
import { LENGTH_OPTIONS, type Length, lengthFor, lengthOf } from './length.ts';

export const composeCommand: Command = {
  name: 'compose',
  words: '[FILE|-]',
  summary: 'Makes one briefing for each line of articles, as JSON lines; stores nothing.',
  line: '{"id": 1, "topic": "pier", "docs": [{"id": "a", "text": "...", "title": "...", "source": "...", "published": "2020-10-07"}]}',
  options: [
    { name: 'facts', value: 'N', summary: 'at most so many facts (3, of about 30 words each)' },
    ...LENGTH_OPTIONS,
    { name: 'quotes', value: 'N', summary: 'at most so many quotes (5)' },
  ],
  examples: ['compose stories.jsonl > briefings.jsonl'],
  run,
};

/** One line of input: the articles on one story. */
const Input = z.object({
  id: Id,
  topic: z.string().nullish(),
  docs: z.array(z.object({ id: Id.nullish(), ...articleShape })),
});

type Input = z.infer<typeof Input>;

interface Size {
  readonly length: Length;
  readonly quotes: number;
}

async function run(input: CommandInput, around: Surroundings): Promise<ExitCode> {
  const size = { length: lengthOf(input, 100), quotes: wholeNumber(input, 'quotes', 5, [0, 100]) };
  let code: ExitCode = 0;
  for await (const line of readJsonLines(input, Input, around)) {
    const tell = (problem: string) => void around.err.write(`copydesk compose: line ${line.line}: ${problem}\n`);
    if (line.ok) await writeJsonLine(briefingOf(line.value, size, around.now(), tell), around);
    else {
      tell(line.problem);
      code = 1;
    }
  }
  return code;
}

/** All offsets are UTF-16 offsets into the text of the document named beside them. */
function briefingOf(
  { id, topic, docs }: Input,
  { length, quotes }: Size,
  now: Instant,
  tell: (problem: string) => void,
): object {
  // the place in the list is the key: documents may come without an id, or two with the same
  const articles = docs.map((doc, index) => {
    const { article, analysis } = takeIn(draftOf(doc, tell));
    return { article: { ...article, id: String(index), revision: 1, stored: now } satisfies Article, analysis };
  });
  const query = topic ? parseTopic(topic) : undefined;
  const terms = query?.ok ? termsOf(query.query, articles) : [];
  const briefing = compose(articles, {
    ...lengthFor(length, docs.length),
    quotes,
    topic: topic ?? '',
    terms,
    now,
  });
  const indexOf = (source: number) => Number(briefing.sources[source - 1]!.article);
  const docOf = (source: number) => docs[indexOf(source)]!.id ?? indexOf(source);
  const cleanOf = (source: number) => articles[indexOf(source)]!.article.clean;
  const passage = (one: Passage) => ({
    text: one.text,
    doc: docOf(one.source),
    ...passagePlace(one, cleanOf(one.source)),
  });
  return {
    id,
    facts: briefing.facts.map(({ conflict, ...fact }) => ({
      ...passage(fact),
      support: fact.support.map(docOf),
      origins: fact.origins,
      ...(conflict && { conflict: conflict.map(({ text, value, source }) => ({ text, value, doc: docOf(source) })) }),
    })),
    quotes: briefing.quotes.map((quote) => ({ doc: docOf(quote.source), ...quoteLine(quote, cleanOf(quote.source)) })),
    background: briefing.background.map((one) => ({ ...passage(one), when: one.when ?? null })),
  };
}
