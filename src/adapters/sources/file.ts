import { createReadStream, type Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Draft } from '../../briefings/article.ts';
import {
  type FileReaders,
  NOT_TEXT,
  type Overrides,
  type Refusal,
  readArticle,
  TOO_LARGE,
  whyUnusable,
} from './article-bytes.ts';
import { type Chunks, MAX_TEXT_BYTES, peek, readBounded, readLines } from './bytes.ts';
import { looksBinary } from './charset.ts';
import { readJsonLine } from './formats/json-line.ts';
import { type Kind, kindByContent, kindByName, whyNotOurs } from './kinds.ts';
import { LONGEST_ARTICLE, TOO_LONG } from './longest-article.ts';

export type { Overrides, Refusal } from './article-bytes.ts';

/**
 * Reads articles from a file (.txt, .md, .html, .htm, .pdf, .eml, .jsonl), from a folder of such files in the order of their names, or
 * from standard input (`-`), where the content itself tells which of these it is.
 *
 * A file that cannot be used gives a refusal, a bad line of JSONL too, and the others go on: no content throws. JSONL is read line by
 * line, so that memory holds one article at a time. A file or line may have 25 MB, its text a million characters. Pages, PDFs and mails
 * are read by `readers`, where nothing that they hold can stop the program; without them, here.
 *
 * `title`, `url` and `guid` name one article; with a folder or JSONL, which hold many, they are refused.
 */
export async function* readDrafts(
  path: string,
  overrides: Overrides,
  stdin: Chunks = process.stdin,
  readers?: FileReaders,
): AsyncGenerator<Draft | Refusal> {
  if (path === '-') return yield* readInput(stdin, overrides, readers);
  const found = await lookAt(path);
  if (typeof found === 'string') yield { path, why: found };
  else if (found.isDirectory()) yield* readFolder(path, overrides, readers);
  else yield* readFile(path, found, overrides, readers);
}

async function* readFolder(
  folder: string,
  overrides: Overrides,
  readers?: FileReaders,
): AsyncGenerator<Draft | Refusal> {
  const names = namesOneArticle(overrides) ?? (await namesIn(folder));
  if (typeof names === 'string') return yield { path: folder, why: names };
  if (names.length === 0) yield { path: folder, why: 'the folder is empty' };
  for (const name of names) {
    const path = join(folder, name);
    const found = await lookAt(path);
    if (typeof found === 'string') yield { path, why: found };
    else if (found.isDirectory()) yield { path, why: 'a folder inside a folder is not read; name it by itself' };
    else yield* readFile(path, found, overrides, readers);
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

async function* readFile(
  path: string,
  found: Stats,
  overrides: Overrides,
  readers?: FileReaders,
): AsyncGenerator<Draft | Refusal> {
  const kind = kindByName(path);
  if (!kind) return yield { path, why: whyNotOurs(path) };
  if (!found.isFile()) return yield { path, why: 'not a file; to read a pipe, name - and pass it in with <' };
  if (kind !== 'jsonl' && found.size > MAX_TEXT_BYTES) return yield { path, why: TOO_LARGE };
  yield* readContent(path, kind, createReadStream(path), overrides, readers);
}

async function* readInput(stdin: Chunks, overrides: Overrides, readers?: FileReaders): AsyncGenerator<Draft | Refusal> {
  try {
    const { head, all } = await peek(stdin);
    yield* readContent('-', kindByContent(head), all, overrides, readers);
  } catch (error) {
    yield { path: '-', why: whyUnreadable(error) };
  }
}

/** Reads the articles of a content whose kind is known; `path` is what refusals call it. No content throws. */
export async function* readContent(
  path: string,
  kind: Kind,
  chunks: Chunks,
  overrides: Overrides,
  readers?: FileReaders,
): AsyncGenerator<Draft | Refusal> {
  try {
    if (kind === 'jsonl') return yield* readJsonl(path, chunks, overrides);
    const bytes = await readBounded(chunks);
    yield bytes ? await readArticle(path, kind, bytes, overrides, readers) : { path, why: TOO_LARGE };
  } catch (error) {
    yield { path, why: whyUnreadable(error) };
  }
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
  if (article.text.length > LONGEST_ARTICLE) return { path, line, why: `"text" ${TOO_LONG}` };
  return { raw: article.text, format: 'text', ...article.facts, ...overrides };
}

function namesOneArticle(overrides: Overrides): string | undefined {
  const given = (['title', 'url', 'guid'] as const).filter((key) => overrides[key] !== undefined);
  return given.length === 0 ? undefined : `holds many articles, and ${given.join(' and ')} can be given for one only`;
}

async function lookAt(path: string): Promise<Stats | string> {
  try {
    return await stat(path);
  } catch (error) {
    return path.includes('\ufffd') ? NAME_NOT_TEXT : whyUnreadable(error);
  }
}

/** The system hands such names out with signs put in for what cannot be read: the file is not found by them. */
export const NAME_NOT_TEXT = 'its name is not in UTF-8; rename it';

/** Words for a failure of the file system. Throws every other error again. */
export function whyUnreadable(error: unknown): string {
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
