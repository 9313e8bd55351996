import { createReadStream, type Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { ArticleFacts, Draft } from '../../briefings/article.ts';
import { type Chunks, MAX_TEXT_BYTES, peek, readBounded, readLines } from './bytes.ts';
import { decodeText, looksBinary } from './charset.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { FactProblem } from './given-facts.ts';
import { readJsonLine } from './json-line.ts';

/** What could not be read, and why, in words that say what to do about it. */
export interface Refusal {
  /** As it was asked for; of a file in a folder, with the folder's path; `-` for standard input. */
  readonly path: string;
  /** 1, 2, 3...: the line of a JSONL file. */
  readonly line?: number;
  readonly why: string;
}

/** Facts that stand above what a file says of its article. */
export type Overrides = ArticleFacts;

/**
 * Reads articles from a file (.txt, .md, .html, .htm, .jsonl), from a folder of such files in the order of their names, or from standard
 * input (`-`), where the text itself tells which of these it is.
 *
 * A file that cannot be used gives a refusal, a bad line of JSONL too, and the others go on: no content throws. JSONL is read line by
 * line, so that memory holds one article at a time. An article may have 25 MB.
 *
 * `title`, `url` and `guid` name one article; with a folder or JSONL, which hold many, they are refused.
 */
export async function* readDrafts(
  path: string,
  overrides: Overrides,
  stdin: Chunks = process.stdin,
): AsyncGenerator<Draft | Refusal> {
  if (path === '-') return yield* readInput(stdin, overrides);
  const found = await lookAt(path);
  if (typeof found === 'string') yield { path, why: found };
  else if (found.isDirectory()) yield* readFolder(path, overrides);
  else yield* readFile(path, found, overrides);
}

async function* readFolder(folder: string, overrides: Overrides): AsyncGenerator<Draft | Refusal> {
  const names = namesOneArticle(overrides) ?? (await namesIn(folder));
  if (typeof names === 'string') return yield { path: folder, why: names };
  if (names.length === 0) yield { path: folder, why: 'the folder is empty' };
  for (const name of names) {
    const path = join(folder, name);
    const found = await lookAt(path);
    if (typeof found === 'string') yield { path, why: found };
    else if (found.isDirectory()) yield { path, why: 'a folder inside a folder is not read; name it by itself' };
    else yield* readFile(path, found, overrides);
  }
}

/** In the order of their code units, which is the same on every machine. Hidden files are passed over. */
async function namesIn(folder: string): Promise<readonly string[] | string> {
  try {
    return (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
  } catch (error) {
    return whyUnreadable(error);
  }
}

async function* readFile(path: string, found: Stats, overrides: Overrides): AsyncGenerator<Draft | Refusal> {
  const kind = KINDS.get(extname(path).toLowerCase());
  if (!kind) return yield { path, why: whyNotOurs(path) };
  if (!found.isFile()) return yield { path, why: 'not a file; to read a pipe, name - and pass it in with <' };
  if (kind !== 'jsonl' && found.size > MAX_TEXT_BYTES) return yield { path, why: TOO_LARGE };
  yield* readChunks(path, kind, createReadStream(path), overrides);
}

async function* readInput(stdin: Chunks, overrides: Overrides): AsyncGenerator<Draft | Refusal> {
  try {
    const { head, all } = await peek(stdin);
    yield* readChunks('-', kindOf(head.trimStart()), all, overrides);
  } catch (error) {
    yield { path: '-', why: whyUnreadable(error) };
  }
}

type Kind = 'text' | 'markdown' | 'page' | 'jsonl';

const KINDS: ReadonlyMap<string, Kind> = new Map([
  ['.txt', 'text'],
  ['.md', 'markdown'],
  ['.html', 'page'],
  ['.htm', 'page'],
  ['.jsonl', 'jsonl'],
]);

/** No article opens with a brace. */
function kindOf(head: string): Kind {
  if (head.startsWith('{')) return 'jsonl';
  return /^<(?:!--|(?:!doctype html|html|head|body|article)\b)/i.test(head) ? 'page' : 'text';
}

async function* readChunks(
  path: string,
  kind: Kind,
  chunks: Chunks,
  overrides: Overrides,
): AsyncGenerator<Draft | Refusal> {
  try {
    if (kind === 'jsonl') return yield* readJsonl(path, chunks, overrides);
    const bytes = await readBounded(chunks);
    yield bytes ? await readOne(path, kind, decodeText(bytes), overrides) : { path, why: TOO_LARGE };
  } catch (error) {
    yield { path, why: whyUnreadable(error) };
  }
}

async function readOne(
  path: string,
  kind: Exclude<Kind, 'jsonl'>,
  text: string,
  overrides: Overrides,
): Promise<Draft | Refusal> {
  if (looksBinary(text)) return { path, why: NOT_TEXT };
  if (text.trim() === '') return { path, why: 'empty' };
  if (kind === 'page') {
    // the page parsers take 0.1 s to load: texts do without them
    const { readPage } = await import('./page.ts');
    const draft = readPage(text, overrides.url);
    return draft ? { ...draft, ...overrides } : { path, why: 'the page holds no text' };
  }
  const { facts, problems, body } = splitFrontMatter(text);
  const why = whyUnusable(problems, overrides);
  if (why) return { path, why };
  if (body.trim() === '') return { path, why: 'empty below its front matter' };
  return { raw: body, format: kind, ...facts, ...overrides };
}

async function* readJsonl(path: string, chunks: Chunks, overrides: Overrides): AsyncGenerator<Draft | Refusal> {
  const many = namesOneArticle(overrides);
  if (many) return yield { path, why: many };
  let isEmpty = true;
  for await (const { number: line, text } of readLines(chunks)) {
    if (text?.trim() === '') continue;
    isEmpty = false;
    if (text === undefined) yield { path, line, why: TOO_LARGE };
    else if (looksBinary(text)) yield { path, line, why: NOT_TEXT };
    else yield readLine(path, line, text, overrides);
  }
  if (isEmpty) yield { path, why: 'empty' };
}

function readLine(path: string, line: number, text: string, overrides: Overrides): Draft | Refusal {
  const article = readJsonLine(text);
  if ('why' in article) return { path, line, why: article.why };
  const why = whyUnusable(article.problems, overrides);
  if (why) return { path, line, why };
  if (article.text.trim() === '') return { path, line, why: '"text" is empty' };
  return { raw: article.text, format: 'text', ...article.facts, ...overrides };
}

const TOO_LARGE = `larger than ${MAX_TEXT_BYTES / 1_000_000} MB, which is the most that one article may have`;

const NOT_TEXT = 'not text; save it as plain text (UTF-8), HTML or JSONL first';

/** What is overridden may be wrong in the file. */
function whyUnusable(problems: readonly FactProblem[], overrides: Overrides): string | undefined {
  return (
    problems
      .filter(({ key }) => !(key in overrides))
      .map(({ why }) => why)
      .join('; ') || undefined
  );
}

function namesOneArticle(overrides: Overrides): string | undefined {
  const given = (['title', 'url', 'guid'] as const).filter((key) => overrides[key] !== undefined);
  return given.length === 0 ? undefined : `holds many articles, and ${given.join(' and ')} can be given for one only`;
}

function whyNotOurs(path: string): string {
  const extension = extname(path);
  const read = [...KINDS.keys()].join(', ');
  return extension
    ? `${extension} files are not read; those read are ${read}`
    : `no known ending; those read are ${read}`;
}

async function lookAt(path: string): Promise<Stats | string> {
  try {
    return await stat(path);
  } catch (error) {
    return whyUnreadable(error);
  }
}

/** Words for a failure of the file system. Throws every other error again. */
function whyUnreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (code === undefined) throw error;
  return CODES.get(code) ?? `cannot be read (${code})`;
}

const CODES: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'not found'],
  ['ENOTDIR', 'not found'],
  ['EACCES', 'may not be read: permission denied'],
  ['EPERM', 'may not be read: permission denied'],
  ['ELOOP', 'a link that leads back to itself'],
  ['ENAMETOOLONG', 'the name is too long'],
]);
