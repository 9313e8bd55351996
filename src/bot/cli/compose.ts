import { z } from 'zod';
import type { Article, Instant, Span } from '../../briefings/article.ts';
import { rawSpan } from '../../briefings/article.ts';
import type { Passage } from '../../briefings/briefing.ts';
import { compose } from '../../briefings/compose.ts';
import { takeIn } from '../../briefings/intake.ts';
import { parseTopic, searchTerms } from '../../briefings/topic.ts';
import { type Command, type CommandInput, type ExitCode, type Surroundings, wholeNumber } from './command.ts';
import { isoDate, readJsonLines, rounded, writeJsonLine } from './jsonl.ts';

export const composeCommand: Command = {
  name: 'compose',
  words: '[FILE|-]',
  summary: 'Makes one briefing for each line of articles, as JSON lines; stores nothing.',
  options: [
    { name: 'facts', value: 'N', summary: 'at most so many facts (3)' },
    { name: 'words', value: 'N', summary: 'at most so many words over all facts' },
    { name: 'quotes', value: 'N', summary: 'at most so many quotes (5)' },
  ],
  examples: ['compose stories.jsonl > briefings.jsonl'],
  run,
};

/** One line of input: the articles on one story. */
const Input = z.object({
  id: z.union([z.string(), z.number()]),
  topic: z.string().nullish(),
  docs: z.array(
    z.object({
      id: z.union([z.string(), z.number()]).nullish(),
      text: z.string(),
      title: z.string().nullish(),
      source: z.string().nullish(),
      url: z.string().nullish(),
      published: isoDate.nullish(),
    }),
  ),
});

type Input = z.infer<typeof Input>;

interface Size {
  readonly facts: number;
  readonly quotes: number;
  readonly words?: number;
}

async function run(input: CommandInput, around: Surroundings): Promise<ExitCode> {
  const words = input.options.words === undefined ? undefined : wholeNumber(input, 'words', 0, [1, 10_000]);
  const size = {
    facts: wholeNumber(input, 'facts', 3, [1, 100]),
    quotes: wholeNumber(input, 'quotes', 5, [0, 100]),
    ...(words === undefined ? {} : { words }),
  };
  let code: ExitCode = 0;
  for await (const line of readJsonLines(input, Input, around)) {
    if (line.ok) {
      await writeJsonLine(briefingOf(line.value, size, around.now()), around);
      continue;
    }
    around.err.write(`copydesk compose: line ${line.line}: ${line.problem}\n`);
    code = 1;
  }
  return code;
}

/** All offsets are UTF-16 offsets into the text of the document named beside them. */
function briefingOf({ id, topic, docs }: Input, size: Size, now: Instant): object {
  // the place in the list is the key: documents may come without an id, or two with the same
  const articles = docs.flatMap((doc, index) => articleOf(doc, String(index), now));
  const query = topic ? parseTopic(topic) : undefined;
  const briefing = compose(articles, {
    ...size,
    topic: topic ?? '',
    terms: query?.ok ? searchTerms(query.query) : [],
    now,
  });
  const keyOf = (source: number) => briefing.sources[source - 1]?.article ?? '';
  const docOf = (source: number) => docs[Number(keyOf(source))]?.id ?? Number(keyOf(source));
  const place = (source: number, span: Span) => {
    const found = articles.find(({ article }) => article.id === keyOf(source));
    return found ? rawSpan(found.article.clean.map, span) : span;
  };
  const passage = ({ text, parts, source }: Passage) => ({
    text,
    doc: docOf(source),
    ...place(source, { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 }),
  });
  return {
    id,
    facts: briefing.facts.map((fact) => ({
      ...passage(fact),
      support: fact.support.map(docOf),
      origins: fact.origins,
      ...(fact.conflict && {
        conflict: fact.conflict.map(({ text, value, source }) => ({ text, value, doc: docOf(source) })),
      }),
    })),
    quotes: briefing.quotes.map((quote) => ({
      text: quote.text,
      doc: docOf(quote.source),
      ...place(quote.source, quote),
      speaker: quote.speaker?.name ?? null,
      role: quote.speaker?.role ?? null,
      confidence: rounded(quote.confidence),
    })),
    background: briefing.background.map((one) => ({ ...passage(one), when: one.when ?? null })),
  };
}

function articleOf(doc: Input['docs'][number], id: string, now: Instant) {
  const intake = takeIn({
    raw: doc.text,
    format: 'text',
    ...(doc.title ? { title: doc.title } : {}),
    ...(doc.source ? { source: doc.source } : {}),
    ...(doc.url ? { url: doc.url } : {}),
    ...(doc.published === null || doc.published === undefined ? {} : { published: doc.published }),
  });
  if (!intake) return [];
  const article: Article = { ...intake.article, id, revision: 1, stored: now };
  return [{ article, analysis: intake.analysis }];
}
