import { readByline } from '../../../briefings/clean/bylines.ts';
import type { Block } from './blocks.ts';
import { STATED, UPDATE } from './date-words.ts';
import { partedLine, partedText } from './lines.ts';
import { closest, type Page, type PageElement, walk } from './tree.ts';

/**
 * The writers that a page shows: what it marks as author, the nearest to the headline first, then a line near it (`near`) that begins with
 * "By", then such a line anywhere, if there is one only. Absent where nobody is named.
 */
export function readShownAuthor(
  page: Page,
  near: readonly Block[],
  blocks: readonly Block[],
  headline: PageElement | undefined,
): string | undefined {
  const marked = page.elements.filter((element) => isAuthor(element) && !isElsewhere(element));
  const from = headline ? headline.index - BEFORE : 0;
  const inOrder = [
    ...marked.filter(({ index }) => index >= from),
    ...marked.filter(({ index }) => index < from).reverse(),
  ];
  for (const element of inOrder) {
    const name = namesIn(element);
    if (name) return name;
  }
  const written = near.map(partedLine).flatMap((line) => bylineIn(line, /\d{4}/.test(line)) ?? []);
  return written[0] ?? only(blocks.flatMap(({ text }) => (CONTACT.test(text) ? [] : (bylineIn(text, false) ?? []))));
}

/** The line of a press office names whom to call. */
const CONTACT = /@|\+\d|\b(?:tel|phone|contact|kontakt)\b/i;

/** The names of a line that begins with "By", or, where it tells a date too, with the names themselves. */
function bylineIn(line: string, isUnderTitle: boolean): string | undefined {
  if (line.length > LONGEST) return undefined;
  for (const piece of line.split(/\s*[|•·⋅\n]\s*/)) {
    const line = piece.replace(/^(?:(?:written|submitted|posted|published) by|door|av|af)(?=\s)/i, 'By');
    const names = readByline(withoutDate(line), isUnderTitle) ?? (isUnderTitle ? namesBehindDate(line) : undefined);
    if (names && names.length > 0) return names.join(', ');
  }
  return undefined;
}

/** `May 9th, 2031 by Ines Rowe` */
function namesBehindDate(line: string): readonly string[] | undefined {
  const by = line.search(/(?<=\d.{0,20}\s)(?:by|von|par|por)\s\p{Lu}/u);
  return by < 0 ? undefined : readByline(withoutDate(line.slice(by)), true);
}

function only(names: readonly string[]): string | undefined {
  return new Set(names).size === 1 ? names[0] : undefined;
}

/** Elements: a byline may stand before the headline. */
const BEFORE = 40;

function isAuthor({ attributes, name }: PageElement): boolean {
  if (name === 'meta' || name === 'link' || name === 'input' || name === 'img' || name === 'form') return false;
  if ([attributes.rel, attributes.itemprop, attributes.property].some((one) => /\bauthor\b/i.test(one ?? '')))
    return true;
  return (attributes.class ?? '').split(/\s+/).some((one) => AUTHOR.test(one));
}

const AUTHOR =
  /(?:^|[-_])(?:author|authors|by|byline|autor|auteur|redakteur|writer|signature|firma)(?:[-_]*(?:name|names|link|text|info|details|names?-wrap|title-wrap|list))?(?:__[\w-]{2,8})?$|^(?:p-author|dt-author)$/i;

/** Of a comment, of another article, of a book. */
function isElsewhere(element: PageElement): boolean {
  const box = closest(element, ({ name, attributes }) => {
    if (name === 'aside' || name === 'footer' || name === 'nav') return true;
    return !WHOLE.has(name) && ELSEWHERE.test(`${attributes.class ?? ''} ${attributes.id ?? ''}`);
  });
  return box !== undefined;
}

/** Their names tell what else is on the page. */
const WHOLE = new Set('html body main article'.split(' '));

const ELSEWHERE =
  /comment|related|recommend|teaser(?!__author)|\bcard|(?<!content-)sidebar(?!-wrap)|popup|menu|more[-_]/i;

function namesIn(element: PageElement): string | undefined {
  const pieces = partedText(element).replace(ROLE, '').split(' | ');
  const end = pieces.findIndex((piece, i) => i > 0 && (STATED.test(piece) || UPDATE.test(piece)));
  const whole = withoutDate(pieces.slice(0, end < 0 ? undefined : end).join(' | '));
  if (whole.length <= LONGEST) {
    const names = readByline(whole, true);
    if (names && names.length > 0) return names.join(', ');
  }
  for (const piece of piecesOf(element)) {
    const name = plainName(piece);
    if (name) return name;
  }
  return undefined;
}

const LONGEST = 120;

/** What a byline says of the writer before the name, where it is no "By". */
const ROLE =
  /^(?:(?:eingestellt|geschrieben|verfasst|interview|text|bericht|protokoll|redaktion)\s*(?::|von\b)|posted by|submitted by|written by|words by|words:)\s*/i;

function piecesOf(element: PageElement): readonly string[] {
  const pieces: string[] = [];
  walk(
    element,
    ({ name }) => name !== 'script' && name !== 'style' && name !== 'svg',
    (text) => {
      if (text.trim() !== '') pieces.push(text.replace(/\s+/g, ' ').trim());
    },
  );
  return pieces.slice(0, 4);
}

function plainName(piece: string): string | undefined {
  const name = withoutDate(piece)
    .replace(LEAD, '')
    .replace(/\s*(?:[|•·–—,]|\s-\s|\s-$).*$/, '')
    .trim();
  const isName =
    name.length >= 2 &&
    name.length <= 60 &&
    /\p{L}{2}/u.test(name) &&
    !/[@/:\d]|\.(?:com|org|net)\b/.test(name) &&
    name.split(' ').length <= 6;
  return isName && !NO_NAME.test(name) ? name : undefined;
}

const LEAD =
  /^(?:(?:written|posted|published|authored|reported|article|story|text|words|eingestellt|geschrieben|verfasst|view all posts|posts|all articles)\s+)?(?:by|von|par|por|di|da|door|av|af|автор)\b\s*:?\s*|^(?:authors?|autor(?:in)?|auteur)\s*:?\s*/iu;

const NO_NAME =
  /^(?:admin|administrator|editor|editors|staff|author|authors|about|about the authors?|written|posted|published|byline|writer|reporter|guest|originally|veröffentlicht|vom|von|reviewed|edited|fact|contributor|share|follow|updated|read more|more|profile|website|twitter|facebook|bio|menu|home|news|link|view|see|all posts?)\b/i;

/** Without the date behind the names, and what else a line of writers goes on with. */
function withoutDate(text: string): string {
  return text.replace(GOES_ON, '').trim();
}

const GOES_ON =
  /\s*(?:[|•·–—,-]\s*)?(?:\b(?:updated|published|posted|gepubliceerd|publicerad|publisert|pubblicato|publicado|atualizado|aggiornato|veröffentlicht|on|am|le|el|reviewed|fact[- ]?checked|researched|edited|last)\b.*)?(?:\b(?:\p{L}{3,9}\.?\s)?\d{1,2}\b.*)?$/iu;
