import type { FeedElement } from './elements.ts';
import { plainText } from './plain-text.ts';
import { decodeReferences, escapeMarkup } from './references.ts';

/**
 * What a text construct holds, as HTML: escaped, in CDATA, as XHTML, in base64, or as plain text, whose blank lines become paragraphs;
 * empty where it holds no text, or another kind of data (a picture).
 */
export function htmlOf(element: FeedElement): string {
  const type = element.attributes.get('type')?.toLowerCase() ?? '';
  if (element.isMarkup) return element.text.trim();
  if (isBase64(element, type)) return fromBase64(element.text);
  const text = element.text.trim();
  if (PLAIN_TYPES.has(type)) return plainToHtml(text);
  if (type === '' && !text.includes('<'))
    return isTwiceEscaped(text) ? decodeReferences(text) : inParagraphs(text, ' ');
  return text;
}

/** The words of a text construct on one line, as for a title. */
export function wordsOf(element: FeedElement): string {
  const html = htmlOf(element).slice(0, MAX_WORDS);
  // an attribute whose quote is never closed swallows everything
  const words = plainText(html) || plainText(html.replace(/<[^<>]*>/g, ' '));
  return hasClosingTag(words) && !PLAIN_TYPES.has(element.attributes.get('type') ?? '') ? plainText(words) : words;
}

/** In characters: beyond any title, with all markup that one may have. */
const MAX_WORDS = 20_000;

/** Plain text as HTML: blank lines part paragraphs, line ends stay. */
export function plainToHtml(text: string): string {
  return inParagraphs(escapeMarkup(text), '<br>');
}

/** Blank lines become paragraphs; single line ends, where somebody's editor broke the line or the author meant it, become `lineEnd`. */
function inParagraphs(markup: string, lineEnd: string): string {
  if (!markup.includes('\n')) return markup;
  const lines = markup.split('\n').map((line) => line.trim());
  const paragraphs = lines.join('\n').split(/\n{2,}/);
  return paragraphs
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => `<p>${paragraph.trim().replaceAll('\n', lineEnd)}</p>`)
    .join('\n');
}

const PLAIN_TYPES = new Set(['text', 'text/plain']);

/** Many feeds escape what their library escapes again; an article about HTML seldom closes what it speaks of. */
function isTwiceEscaped(text: string): boolean {
  return text.includes('&lt;/') && hasClosingTag(decodeReferences(text));
}

function hasClosingTag(text: string): boolean {
  return /<\/[a-z][a-z0-9]{0,12}>/i.test(text);
}

/** Atom: what is neither text, nor HTML, nor XML is in base64. */
function isBase64({ name, attributes }: FeedElement, type: string): boolean {
  if (attributes.get('mode') === 'base64' || attributes.get('encoding') === 'base64') return true;
  return ATOM_TEXTS.has(name) && /^\w[\w.+-]*\/[\w.+-]+$/.test(type) && !/^text\/|[/+]xml$|^message\//.test(type);
}

const ATOM_TEXTS = new Set(['title', 'subtitle', 'tagline', 'summary', 'content', 'info']);

function fromBase64(text: string): string {
  if (!/^[A-Za-z0-9+/=_\s-]*$/.test(text)) return text.trim();
  const decoded = new TextDecoder().decode(Buffer.from(text, 'base64')).trim();
  return /[\0-\u0008\ufffd]/.test(decoded) ? '' : decoded;
}
