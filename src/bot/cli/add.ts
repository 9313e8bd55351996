import { type Overrides, type Refusal, readDrafts } from '../../adapters/sources/file.ts';
import type { Draft } from '../../briefings/article.ts';
import { displayText } from '../../briefings/text/display.ts';
import { parseIsoInstant } from '../../briefings/text/iso-instant.ts';
import { openArchive } from '../../store/sqlite/archive.ts';
import { type Ingested, ingest } from '../ingest.ts';
import { type Command, type CommandInput, type ExitCode, type Surroundings, UsageError } from './command.ts';
import { Progress } from './progress.ts';
import { requireConfig } from './settings.ts';

export const addCommand: Command = {
  name: 'add',
  words: 'PATH|- ...',
  summary: 'Stores articles from .txt, .md, .html, .pdf, .eml and .jsonl files, folders of them, or standard input.',
  options: [
    { name: 'source', value: 'NAME', summary: 'the outlet; this and the next stand above what a file says' },
    { name: 'published', value: 'ISO', summary: 'when it was published (UTC where no zone is given)' },
    { name: 'title', value: 'T', summary: 'the headline' },
    { name: 'url', value: 'U', summary: 'the address of the original' },
  ],
  examples: [
    'add article.txt --source "Meridian Wire" --published 2020-10-07',
    'add inbox/ more.jsonl',
    'add - < article.txt',
  ],
  run,
};

async function run(input: CommandInput, around: Surroundings): Promise<ExitCode> {
  if (input.words.length === 0) throw new UsageError('takes files, folders, or - for standard input');
  const overrides = readOverrides(input);
  const archive = openArchive(requireConfig(around).storeUrl);
  const progress = new Progress(around.err);
  const tally = { inserted: 0, revised: 0, same: 0, refused: 0 };
  const refuse = ({ place, why }: { readonly place: string; readonly why: string }) => {
    tally.refused++;
    progress.clear();
    around.err.write(`refused  ${place}: ${why}\n`);
  };
  try {
    for await (const one of ingest(readAll(input.words, overrides, around, refuse), archive, around.now)) {
      if (one.outcome === 'refused') refuse({ place: one.draft.title ?? one.draft.url ?? 'an article', why: one.why });
      else {
        tally[one.outcome]++;
        progress.clear();
        around.out.write(`${lineOf(one)}\n`);
      }
      progress.show(`${tally.inserted + tally.revised + tally.same} articles`);
    }
  } finally {
    progress.clear();
    await archive.close();
  }
  around.err.write(
    `${tally.inserted} stored, ${tally.revised} changed, ${tally.same} known already, ${tally.refused} refused\n`,
  );
  return tally.refused === 0 ? 0 : 1;
}

function readOverrides({ options }: CommandInput): Overrides {
  const published = options.published === undefined ? undefined : parseIsoInstant(String(options.published));
  if (options.published !== undefined && published === undefined)
    throw new UsageError('--published takes a date in ISO 8601: 2020-10-07 or 2020-10-07T14:05:00Z');
  const url = options.url === undefined ? undefined : String(options.url);
  if (url !== undefined && !(URL.canParse(url) && /^https?:/i.test(url)))
    throw new UsageError('--url takes an http or https address');
  return {
    ...(options.source === undefined ? {} : { source: String(options.source) }),
    ...(options.title === undefined ? {} : { title: String(options.title) }),
    ...(url === undefined ? {} : { url }),
    ...(published === undefined ? {} : { published }),
  };
}

/** Reads the paths in their order. What cannot be read is told and passed over. */
async function* readAll(
  paths: readonly string[],
  overrides: Overrides,
  around: Surroundings,
  refuse: (refusal: { place: string; why: string }) => void,
): AsyncGenerator<Draft> {
  for (const path of paths) {
    for await (const item of readDrafts(path, overrides, around.in)) {
      if (isRefusal(item))
        refuse({ place: item.line === undefined ? item.path : `${item.path}, line ${item.line}`, why: item.why });
      else yield item;
    }
  }
}

function isRefusal(item: Draft | Refusal): item is Refusal {
  return 'why' in item;
}

const WORDS = { inserted: 'stored ', revised: 'changed', same: 'known  ' } as const;

function lineOf({ outcome, id, article }: Exclude<Ingested, { outcome: 'refused' }>): string {
  const { title = article.clean.text.slice(0, NAME_LENGTH), source } = article;
  return `${WORDS[outcome]}  ${id}  ${source === undefined ? '' : `${displayText(source)}: `}${displayText(title).trim()}`;
}

/** How much of the first sentence stands for a missing headline. */
const NAME_LENGTH = 60;
