import { extname } from 'node:path';
import { decodeText } from './charset.ts';

/** What a file may hold. */
export type Kind = 'text' | 'markdown' | 'page' | 'pdf' | 'mail' | 'jsonl';

/** What the ending of a file's name says that it holds; absent for endings that are not read. */
export function kindByName(name: string): Kind | undefined {
  return KINDS.get(extname(name).toLowerCase());
}

/** What can be read, and that a file is none of it, in words. */
export function whyNotOurs(name: string): string {
  const extension = extname(name);
  const read = [...KINDS.keys()].join(', ');
  return extension
    ? `${extension} files are not read; those read are ${read}`
    : `no known ending; those read are ${read}`;
}

const KINDS: ReadonlyMap<string, Kind> = new Map([
  ['.txt', 'text'],
  ['.md', 'markdown'],
  ['.html', 'page'],
  ['.htm', 'page'],
  ['.pdf', 'pdf'],
  ['.eml', 'mail'],
  ['.jsonl', 'jsonl'],
]);

/** What a content is by its first characters. No article opens with a brace, nor with the lines of a mail's head. */
export function kindByContent(head: string): Kind {
  const start = head.trimStart();
  if (start.startsWith('%PDF-')) return 'pdf';
  if (start.startsWith('{')) return 'jsonl';
  if (/^<(?:!--|(?:!doctype html|html|head|body|article)\b)/i.test(start)) return 'page';
  return isMailHead(start) ? 'mail' : 'text';
}

function isMailHead(start: string): boolean {
  const head = /^(?:From .*\r?\n)?(?:[A-Za-z][A-Za-z\d-]*:.*\r?\n(?:[ \t].*\r?\n)*){3,}/.exec(
    start.slice(0, LONGEST_HEAD),
  )?.[0];
  return head !== undefined && /^From:/im.test(head) && /^(?:Message-ID|MIME-Version|Received):/im.test(head);
}

/** In code units: enough for the lines of the servers that a mail went through. */
const LONGEST_HEAD = 30_000;

/** What bytes are by what they begin with. */
export function kindOfBytes(bytes: Uint8Array): Kind {
  return kindByContent(decodeText(bytes.subarray(0, LONGEST_HEAD)));
}
