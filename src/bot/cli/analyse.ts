import { z } from 'zod';
import { briefOne } from '../../briefings/compose.ts';
import { takeIn } from '../../briefings/intake.ts';
import { articleShape, draftOf, Id, passagePlace, quoteLine, rounded } from './article-line.ts';
import type { Command, CommandInput, ExitCode, Surroundings } from './command.ts';
import { readJsonLines, writeJsonLine } from './jsonl.ts';
import { LENGTH_OPTIONS, lengthFor, lengthOf } from './length.ts';

export const analyseCommand: Command = {
  name: 'analyse',
  words: '[FILE|-]',
  summary: 'Prints what the engine finds in articles, as JSON lines; stores nothing.',
  line: '{"id": 1, "text": "...", "title": "...", "source": "...", "published": "2020-10-07"}',
  options: [
    { name: 'facts', value: 'N', summary: 'at most so many facts an article (3, of about 70 words)' },
    ...LENGTH_OPTIONS,
  ],
  examples: ['analyse articles.jsonl > found.jsonl', 'analyse - < articles.jsonl'],
  run,
};

/** One line of input. */
const Input = z.object({ id: Id, ...articleShape });

type Input = z.infer<typeof Input>;

async function run(input: CommandInput, around: Surroundings): Promise<ExitCode> {
  const size = { ...lengthFor(lengthOf(input, 100), 1), quotes: 0 };
  let code: ExitCode = 0;
  for await (const line of readJsonLines(input, Input, around)) {
    const tell = (problem: string) => void around.err.write(`copydesk analyse: line ${line.line}: ${problem}\n`);
    if (line.ok) await writeJsonLine(findings(line.value, size, tell), around);
    else {
      tell(line.problem);
      code = 1;
    }
  }
  return code;
}

/** What is printed for one article. All offsets are UTF-16 offsets into the text that came in. */
function findings(input: Input, size: Parameters<typeof briefOne>[2], tell: (problem: string) => void): object {
  const { article, analysis } = takeIn(draftOf(input, tell));
  const { clean, title, published } = article;
  const { text, paragraphs, links, removed } = clean;
  const dated = published === undefined ? {} : { published };
  const briefing = briefOne({ text, paragraphs, ...(title === undefined ? {} : { title }), ...dated }, analysis, size);
  return {
    id: input.id,
    title: title ?? null,
    published: published === undefined ? null : new Date(published).toISOString(),
    paragraphs: paragraphs.map(({ start, end }) => text.slice(start, end)),
    quotes: analysis.quotes.map((quote) => quoteLine(quote, clean)),
    facts: briefing.facts.map((fact) => ({ text: fact.text, ...passagePlace(fact, clean) })),
    background: briefing.background.map((passage) => ({
      text: passage.text,
      ...passagePlace(passage, clean),
      when: passage.when ?? null,
    })),
    dates: analysis.dates.map((date) => ({
      text: date.text,
      ...passagePlace({ parts: [date] }, clean),
      from: date.from ?? null,
      to: date.to ?? null,
      grain: date.grain,
      confidence: rounded(date.confidence),
    })),
    links: links.map(({ url, kind, label, start }) => ({ url, kind, label: label ?? null, start: start ?? null })),
    removed: removed.map(({ kind, text: words, start, end }) => ({ kind, text: words, start, end })),
  };
}
