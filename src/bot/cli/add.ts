import { type Overrides, type Refusal, readDrafts } from '../../adapters/sources/file.ts';
import { openReaders, type Readers } from '../../adapters/sources/readers.ts';
import type { Draft, Instant } from '../../briefings/article.ts';
import { CLOCKS_DIFFER_MS } from '../../briefings/intake.ts';
import { displayText } from '../../briefings/text/display.ts';
import { parseIsoInstant } from '../../briefings/text/iso-instant.ts';
import { StoreError } from '../../store/errors.ts';
import { archiveIn } from '../../store/sqlite/archive.ts';
import { type Database, openDatabase } from '../../store/sqlite/database.ts';
import { isWebAddress } from '../config/lists.ts';
import type { Config } from '../config.ts';
import { type Ingested, ingest } from '../ingest.ts';
import type { TakenIn } from '../take-in.ts';
import { type Command, type CommandInput, type ExitCode, type Surroundings, UsageError } from './command.ts';
import { Progress } from './progress.ts';
import { requireConfig } from './settings.ts';

export const addCommand: Command = {
  name: 'add',
  words: 'PATH|URL|- ...',
  summary:
    'Stores articles from files (.txt, .md, .html, .pdf, .eml, .jsonl), folders of them, the web, or standard input.',
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
    'add https://harbour.example/news/1 https://harbour.example/feed',
  ],
  run,
};

async function run(input: CommandInput, around: Surroundings): Promise<ExitCode> {
  if (input.words.length === 0) throw new UsageError('takes files, folders, web addresses, or - for standard input');
  const overrides = readOverrides(input, around.now());
  const [urls, paths] = [input.words.filter(isWebAddress), input.words.filter((word) => !isWebAddress(word))];
  if (urls.length > 0 && Object.keys(overrides).length > 0)
    throw new UsageError('--source, --published, --title and --url are for files; a page tells these itself');
  const config = requireConfig(around);
  const database = openDatabase(config.storeUrl);
  const archive = archiveIn(database);
  const readers = openReaders();
  const progress = new Progress(around.err);
  const tally = { inserted: 0, revised: 0, same: 0, refused: 0 };
  const refuse = ({ place, why }: { readonly place: string; readonly why: string }) => {
    tally.refused++;
    progress.clear();
    around.err.write(`refused  ${displayText(place)}: ${displayText(why)}\n`);
  };
  const tell = () =>
    around.err.write(
      `${tally.inserted} stored, ${tally.revised} changed, ${tally.same} known already, ${tally.refused} refused\n`,
    );
  const stop = new AbortController();
  const interrupt = () => {
    stop.abort();
    // what is being waited for may never come
    around.in.destroy();
    void readers.close();
  };
  for (const signal of STOPS) process.once(signal, interrupt);
  try {
    const drafts = readAll(paths, overrides, { around, readers, refuse, signal: stop.signal });
    for await (const one of ingest(drafts, archive, around.now)) {
      if (one.outcome === 'refused') refuse({ place: one.draft.title ?? one.draft.url ?? 'an article', why: one.why });
      else {
        tally[one.outcome]++;
        progress.clear();
        around.out.write(`${lineOf(one)}\n`);
      }
      progress.show(`${tally.inserted + tally.revised + tally.same} articles`);
    }
    if (urls.length > 0 && !stop.signal.aborted) await addUrls(urls, database, config);
  } catch (error) {
    progress.clear();
    tell();
    if (error instanceof StoreError) around.err.write(GOES_ON);
    throw error;
  } finally {
    for (const signal of STOPS) process.off(signal, interrupt);
    progress.clear();
    await readers.close();
    await archive.close();
  }
  tell();
  if (stop.signal.aborted) around.err.write(GOES_ON);
  return stop.signal.aborted ? 130 : tally.refused === 0 ? 0 : 1;

  async function addUrls(addresses: readonly string[], into: Database, settings: Config): Promise<void> {
    // what reads the web takes a while to load: files do without it
    const [{ openIntaker }, { closeOutside, openIngest }] = await Promise.all([
      import('../take-in.ts'),
      import('../ingest/run.ts'),
    ]);
    const context = await openIngest(settings, into, around.now);
    const intaker = openIntaker(context);
    try {
      for (const address of addresses) {
        progress.show(`reading ${address}`);
        const taken = await intaker.url(address, stop.signal);
        if (!taken.ok && stop.signal.aborted) return;
        if (!taken.ok) refuse({ place: address, why: taken.why });
        else {
          for (const outcome of ['inserted', 'revised', 'same'] as const) tally[outcome] += taken.tally[outcome];
          progress.clear();
          around.out.write(`${urlLine(address, taken)}\n`);
        }
      }
    } finally {
      await closeOutside(context);
    }
  }
}

/** The first one ends the work in good order; a second one does not wait for that. */
const STOPS = ['SIGINT', 'SIGTERM'] as const;

const GOES_ON = 'What was stored stays; the same command goes on from there.\n';

function urlLine(address: string, { ids, title = address, outcome }: Extract<TakenIn, { ok: true }>): string {
  const what = ids.length === 1 ? `${ids[0]!} ` : `${ids.length} articles of`;
  return `${WORDS[outcome]}  ${what} ${displayText(title).trim()}`;
}

function readOverrides({ options }: CommandInput, now: Instant): Overrides {
  const published = options.published === undefined ? undefined : parseIsoInstant(String(options.published));
  if (options.published !== undefined && published === undefined)
    throw new UsageError('--published takes a date in ISO 8601: 2020-10-07 or 2020-10-07T14:05:00Z');
  if (published !== undefined && published > now + CLOCKS_DIFFER_MS)
    throw new UsageError('--published takes a date that is not in the future');
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
interface Reading {
  readonly around: Surroundings;
  /** Pages, PDFs and mails are read in a process of its own: a hostile one ends that alone. */
  readonly readers: Readers;
  readonly refuse: (refusal: { place: string; why: string }) => void;
  /** Ends it: what cannot be read then is not told. */
  readonly signal: AbortSignal;
}

async function* readAll(
  paths: readonly string[],
  overrides: Overrides,
  { around, readers, refuse, signal }: Reading,
): AsyncGenerator<Draft> {
  for (const path of paths) {
    for await (const item of readDrafts(path, overrides, around.in, readers)) {
      if (signal.aborted) return;
      if (isRefusal(item))
        refuse({
          place: item.line === undefined ? item.path : `${item.path}, line ${item.line}`,
          why: item.why === 'not found' ? whyNotFound(item.path) : item.why,
        });
      else yield item;
    }
  }
}

function isRefusal(item: Draft | Refusal): item is Refusal {
  return 'why' in item;
}

const WORDS = { inserted: 'stored ', revised: 'changed', same: 'known  ' } as const;

function lineOf({ outcome, id, article }: Exclude<Ingested, { outcome: 'refused' }>): string {
  const { title = beginningOf(article.clean.text), source } = article;
  return `${WORDS[outcome]}  ${id}  ${source === undefined ? '' : `${displayText(source)}: `}${displayText(title).trim()}`;
}

/** Whole words, as far as they go, stand for a missing headline. */
function beginningOf(text: string): string {
  if (text.length <= NAME_LENGTH) return text;
  const words = text.slice(0, NAME_LENGTH).replace(/\s+\S*$/, '');
  return `${words.toWellFormed()}…`;
}

const NAME_LENGTH = 60;

/** What was meant for the web is no file that is missing. */
function whyNotFound(path: string): string {
  if (OTHER_SCHEME.test(path)) return 'only addresses with http:// or https:// are fetched';
  return LIKE_AN_ADDRESS.test(path)
    ? 'not found; if it is a web address, write it with https:// in front'
    : 'not found';
}

/** `ftp://harbour.example/news`; a letter alone is a drive of Windows. */
const OTHER_SCHEME = /^(?!https?:)[a-z][a-z\d+.-]+:\/\//i;

/** `harbour.example/news/1`, `www.harbour.example`, `127.0.0.1:8080/a.html` */
const LIKE_AN_ADDRESS = /^(?:www\.|[\w.-]+\.[a-z]{2,}(?::\d+)?\/|[\w.-]+:\d+(?:\/|$))/i;
