import { z } from 'zod';
import { analyse } from '../../briefings/analyse.ts';
import { type CleanText, rawSpan, type Span } from '../../briefings/article.ts';
import { cleanText } from '../../briefings/clean.ts';
import { briefOne } from '../../briefings/compose.ts';
import { parseIsoInstant } from '../../briefings/text/iso-instant.ts';
import { type Command, type CommandInput, type ExitCode, type Surroundings, wholeNumber } from './command.ts';
import { isoDate, readJsonLines, rounded, writeJsonLine } from './jsonl.ts';

export const analyseCommand: Command = {
  name: 'analyse',
  words: '[FILE|-]',
  summary: 'Prints what the engine finds in articles, as JSON lines; stores nothing.',
  options: [
    { name: 'facts', value: 'N', summary: 'at most so many facts an article (3)' },
    { name: 'words', value: 'N', summary: 'at most so many words over all facts of an article' },
  ],
  examples: ['analyse articles.jsonl > found.jsonl', 'analyse - < articles.jsonl'],
  run,
};

/** One line of input. */
const Input = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  title: z.string().nullish(),
  url: z.string().nullish(),
  source: z.string().nullish(),
  language: z.string().nullish(),
  published: isoDate.nullish(),
});

type Input = z.infer<typeof Input>;

async function run(input: CommandInput, around: Surroundings): Promise<ExitCode> {
  const facts = wholeNumber(input, 'facts', 3, [1, 100]);
  const words = input.options.words === undefined ? undefined : wholeNumber(input, 'words', 0, [1, 10_000]);
  let code: ExitCode = 0;
  for await (const line of readJsonLines(input, Input, around)) {
    if (line.ok) {
      await writeJsonLine(
        findings(line.value, { facts, quotes: 0, ...(words === undefined ? {} : { words }) }),
        around,
      );
      continue;
    }
    around.err.write(`copydesk analyse: line ${line.line}: ${line.problem}\n`);
    code = 1;
  }
  return code;
}

/** What is printed for one article. All offsets are UTF-16 offsets into the text that came in. */
function findings(input: Input, size: Parameters<typeof briefOne>[2]): object {
  const clean = cleanText(input.text, 'text');
  const title = input.title ?? clean.title;
  const published = input.published ?? (clean.published === undefined ? undefined : parseIsoInstant(clean.published));
  const article = {
    text: clean.text,
    paragraphs: clean.paragraphs,
    ...(title === undefined ? {} : { title }),
    ...(input.language ? { language: input.language } : {}),
    ...(published === undefined ? {} : { published }),
  };
  const analysis = analyse(article);
  const briefing = briefOne(article, analysis, size);
  const place = (span: Span) => rawSpan(clean.map, span);
  return {
    id: input.id,
    title: title ?? null,
    published: published === undefined ? null : new Date(published).toISOString(),
    paragraphs: clean.paragraphs.map(({ start, end }) => clean.text.slice(start, end)),
    quotes: analysis.quotes.map((quote) => ({
      text: quote.text,
      ...place(quote),
      speaker: quote.speaker?.name ?? null,
      role: quote.speaker?.role ?? null,
      confidence: rounded(quote.confidence),
      ...(quote.unclear && { unclear: quote.unclear }),
      ...(quote.audience && { to: quote.audience }),
      ...(quote.relayedBy && { relayedBy: quote.relayedBy }),
      ...(quote.continues && { continues: true }),
    })),
    facts: briefing.facts.map(({ text, parts }) => ({ text, ...outer(parts, clean) })),
    background: briefing.background.map(({ text, parts, when }) => ({
      text,
      ...outer(parts, clean),
      when: when ?? null,
    })),
    dates: analysis.dates.map(({ text, start, end, from, to, grain, confidence }) => ({
      text,
      ...place({ start, end }),
      from: from ?? null,
      to: to ?? null,
      grain,
      confidence: rounded(confidence),
    })),
    links: clean.links.map(({ url, kind, label, start }) => ({
      url,
      kind,
      label: label ?? null,
      start: start ?? null,
    })),
    removed: clean.removed.map(({ kind, text, start, end }) => ({ kind, text, start, end })),
  };
}

/** From the first to the last word of a passage, in the text that came in. */
function outer(parts: readonly Span[], clean: CleanText): Span {
  return rawSpan(clean.map, { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 });
}
