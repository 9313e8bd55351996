import type { ArticleFacts, Draft } from '../../briefings/article.ts';
import { MAX_TEXT_BYTES } from './bytes.ts';
import { decodeText, looksBinary } from './charset.ts';
import { splitFrontMatter } from './formats/front-matter.ts';
import type { FactProblem } from './formats/given-facts.ts';
import { readMail } from './formats/mail.ts';
import { type Kind, kindByName, kindOfBytes, whyNotOurs } from './kinds.ts';
import { LONGEST_ARTICLE, TOO_LONG } from './longest-article.ts';
import { decodePage } from './page/charset.ts';
import { readPdf } from './pdf.ts';

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

/** Reads what may be hostile where it can do no harm. */
export interface FileReaders {
  read(
    kind: 'page' | 'pdf' | 'mail',
    bytes: Uint8Array,
    about: { readonly url?: string },
  ): Promise<{ readonly ok: true; readonly value: Draft } | { readonly ok: false; readonly why: string }>;
}

/**
 * Reads the article of bytes that came with a name: a chat's attachment. A PDF is known by its content, all else by the ending of the
 * name, or by the content where the name has none. Never throws on any content.
 *
 * Without `readers` it is read where it is called, which blocks for as long as it takes.
 */
export async function readBytes(
  name: string,
  bytes: Uint8Array,
  overrides: Overrides,
  readers?: FileReaders,
): Promise<Draft | Refusal> {
  const content = kindOfBytes(bytes);
  const kind = content === 'pdf' || !/\.[^./\\]+$/.test(name) ? content : kindByName(name);
  if (!kind) return { path: name, why: whyNotOurs(name) };
  if (kind === 'jsonl') return { path: name, why: 'holds many articles; only one can be given here' };
  if (bytes.length > MAX_TEXT_BYTES) return { path: name, why: TOO_LARGE };
  return readArticle(name, kind, bytes, overrides, readers);
}

export const TOO_LARGE = `larger than ${MAX_TEXT_BYTES / 1_000_000} MB, which is the most that one article may have`;

export const NOT_TEXT = 'not text; save it as plain text (UTF-8), HTML or JSONL first';

/** Reads the one article of a file's content. */
export async function readArticle(
  path: string,
  kind: Exclude<Kind, 'jsonl'>,
  bytes: Uint8Array,
  overrides: Overrides,
  readers?: FileReaders,
): Promise<Draft | Refusal> {
  if (bytes.length === 0) return { path, why: 'empty' };
  const draft =
    kind === 'pdf' || kind === 'mail'
      ? await readParsed(kind, bytes, overrides, readers)
      : await readText(kind, bytes, overrides, readers);
  return 'why' in draft ? { path, why: draft.why } : { ...draft, ...overrides };
}

type Outcome = Draft | { readonly why: string };

async function readParsed(
  kind: 'page' | 'pdf' | 'mail',
  bytes: Uint8Array,
  { url }: Overrides,
  readers: FileReaders | undefined,
): Promise<Outcome> {
  if (readers) {
    const outcome = await readers.read(kind, bytes, url === undefined ? {} : { url });
    return outcome.ok ? outcome.value : outcome;
  }
  if (kind === 'pdf') return readPdf(bytes);
  if (kind === 'mail') return readMail(bytes);
  // the page parsers take 0.1 s to load: texts do without them
  const { readPage } = await import('./page.ts');
  return readPage(decodePage(bytes), url) ?? { why: 'the page holds no text' };
}

async function readText(
  kind: 'text' | 'markdown' | 'page',
  bytes: Uint8Array,
  overrides: Overrides,
  readers: FileReaders | undefined,
): Promise<Outcome> {
  const text = decodeText(bytes);
  if (looksBinary(text)) return { why: NOT_TEXT };
  if (text.trim() === '') return { why: 'empty' };
  if (kind === 'page') return readParsed(kind, bytes, overrides, readers);
  const { facts, problems, body } = splitFrontMatter(text);
  const why = whyUnusable(problems, overrides);
  if (why) return { why };
  if (body.trim() === '') return { why: 'empty below its front matter' };
  if (body.length > LONGEST_ARTICLE) return { why: TOO_LONG };
  return { raw: body, format: kind, ...facts };
}

/** What is overridden may be wrong in the file. */
export function whyUnusable(problems: readonly FactProblem[], overrides: Overrides): string | undefined {
  return (
    problems
      .filter(({ key }) => !(key in overrides))
      .map(({ why }) => why)
      .join('; ') || undefined
  );
}
