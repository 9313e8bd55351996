import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/** A file of the desk's look, as it is served. */
export interface Asset {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Changes with the content. */
  readonly tag: string;
}

/** Beside `src` and `dist`: these files are served as they stand. */
const FOLDER = new URL('../../../assets/', import.meta.url);

/** All there are: no name that comes from outside is looked up on the disk. */
const TYPES: Readonly<Record<string, string>> = {
  'desk.css': 'text/css; charset=utf-8',
  'answers.css': 'text/css; charset=utf-8',
  'pages.css': 'text/css; charset=utf-8',
  'desk.js': 'text/javascript; charset=utf-8',
  'desk.svg': 'image/svg+xml',
};

/** Read anew each time: they are small, and whoever changes one sees it at once. */
export async function readAsset(name: string): Promise<Asset | undefined> {
  const type = Object.hasOwn(TYPES, name) ? TYPES[name] : undefined;
  if (type === undefined) return undefined;
  const bytes = new Uint8Array(await readFile(new URL(name, FOLDER)));
  return { type, bytes, tag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"` };
}
