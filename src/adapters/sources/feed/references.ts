import { Tokenizer } from 'htmlparser2';

/** What the references of a feed stand for beyond those of XML and HTML. */
export interface Entities {
  /** Absent for names that the feed does not declare, and once the feed has had its share of expansion. */
  expand(name: string): string | undefined;
}

/**
 * A text with its references replaced: numeric ones (with the windows-1252 characters that people mean by 128 to 159), the named ones
 * of HTML, and those that the feed declares. A bare `&` and an unknown name stay as they stand; so does a name without its semicolon,
 * for it is mostly part of an address.
 */
export function decodeReferences(text: string, entities?: Entities): string {
  return replaced(text, (written, hex, decimal, name) => {
    if (name === undefined) return characterOf(hex ? Number.parseInt(hex, 16) : Number(decimal));
    return XML.get(name) ?? entities?.expand(name) ?? htmlEntity(name) ?? written;
  });
}

/** A markup with only those references replaced that its feed declares: what reads the markup does not know them. */
export function expandDeclared(markup: string, entities: Entities): string {
  return replaced(markup, (written, _hex, _decimal, name) => (name && entities.expand(name)) ?? written);
}

type Replace = (written: string, hex?: string, decimal?: string, name?: string) => string;

function replaced(text: string, replace: Replace): string {
  if (!text.includes('&')) return text;
  return text.length > CHUNK
    ? inChunks(text)
        .map((chunk) => replaced(chunk, replace))
        .join('')
    : text.replace(REFERENCE, replace);
}

/** Replacing holds all matches in memory at the same moment: hostile texts have millions. */
const CHUNK = 100_000;

/** No reference lies across two chunks. */
function inChunks(text: string): readonly string[] {
  const chunks: string[] = [];
  for (let from = 0; from < text.length; ) {
    const end = from + CHUNK;
    const mark = text.lastIndexOf('&', end - 1);
    const cut = end < text.length && mark > end - LONGEST ? mark : end;
    chunks.push(text.slice(from, cut));
    from = cut;
  }
  return chunks;
}

/** Longer than any reference. */
const LONGEST = 80;

/** A text as markup that shows it. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>]/g, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;'));
}

const REFERENCE = /&(?:#[xX]([0-9a-fA-F]{1,8})|#(\d{1,8})|([A-Za-z_][\w.:-]{0,63}));/g;

const XML: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function characterOf(code: number): string {
  if (code >= 128 && code < 160) return WINDOWS_1252.decode(Uint8Array.of(code));
  if (code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return '\ufffd';
  if (code < 32 && code !== 9 && code !== 10 && code !== 13) return '';
  return String.fromCodePoint(code);
}

const WINDOWS_1252 = new TextDecoder('windows-1252');

const known = new Map<string, string | undefined>();

/** HTML has 2,231 names; feeds can make up any number. */
const MAX_KNOWN = 4_000;

/** Asks the parser, which carries the list. */
function htmlEntity(name: string): string | undefined {
  if (known.has(name)) return known.get(name);
  const points: number[] = [];
  let rest = 0;
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ...SILENT,
      ontextentity: (point) => points.push(point),
      ontext: (start, end) => {
        rest += end - start;
      },
    },
  );
  tokenizer.write(`&${name};`);
  tokenizer.end();
  const value = rest === 0 && points.length > 0 ? String.fromCodePoint(...points) : undefined;
  if (known.size < MAX_KNOWN) known.set(name, value);
  return value;
}

const nothing = () => {};

const SILENT = {
  onattribdata: nothing,
  onattribentity: nothing,
  onattribend: nothing,
  onattribname: nothing,
  oncdata: nothing,
  onclosetag: nothing,
  oncomment: nothing,
  ondeclaration: nothing,
  onend: nothing,
  onopentagend: nothing,
  onopentagname: nothing,
  onprocessinginstruction: nothing,
  onselfclosingtag: nothing,
};
