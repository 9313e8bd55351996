import { webAddress } from '../web-address.ts';
import { wordsInLine } from './furniture.ts';
import { type PageElement, walk } from './tree.ts';

/** A stretch of text that stands by itself on a page: a paragraph, heading, caption, list item or table row. */
export interface Block {
  /** Not empty, without a blank line; a line break of the page is a line end. */
  readonly text: string;
  /** The innermost element that parts it from its neighbours. */
  readonly element: PageElement;
  /** How many of its characters are links. */
  readonly linked: number;
  /** Where it leads, if it is nothing but a link; of a player set into the page, its address, which then is the text too. */
  readonly target?: string;
  readonly isPlayer?: true;
}

/**
 * The blocks under an element, in reading order. Left out is what shows no words of an article (scripts, forms, navigation), what is struck
 * out, and words that no reader sees. Whether a part of a page that is hidden at first is shown later, its script decides: such a part is
 * left out only where no script runs (`isStill`).
 */
export function blocksIn(root: PageElement, base?: string, isStill = false): readonly Block[] {
  const blocks: Block[] = [];
  const open: PageElement[] = [root];
  let parts: string[] = [];
  let linked = 0;
  let links: PageElement[] = [];
  let openLink: PageElement | undefined;
  let hasOtherText = false;
  const layoutRows = new Map<PageElement, boolean>();

  const isBlock = (element: PageElement): boolean => {
    if (!CELLS.has(element.name) || !element.parent) return BLOCKS.has(element.name);
    const row = element.parent;
    const isLayout = layoutRows.get(row) ?? isLayoutRow(row);
    layoutRows.set(row, isLayout);
    return isLayout;
  };

  const endBlock = () => {
    const texts = splitBlock(parts.join(''));
    const target = links.length === 1 && !hasOtherText && texts.length === 1 ? linkTarget(links[0]!, base) : undefined;
    const element = open[open.length - 1]!;
    const share = texts.length > 0 ? linked / texts.length : 0;
    for (const text of texts) blocks.push({ text, element, linked: share, ...(target ? { target } : {}) });
    parts = [];
    linked = 0;
    links = openLink ? [openLink] : [];
    hasOtherText = false;
  };

  const enter = (element: PageElement): boolean => {
    const { name } = element;
    if (SILENT.has(name) || isHidden(element, isStill)) return false;
    const inLine = name === 'span' || name === 'a' ? wordsInLine(element) : undefined;
    if (inLine === 'aside') return false;
    if (name === 'a' && isPermalink(element)) return false;
    if (PLAYERS.has(name)) {
      endBlock();
      const target = playerAddress(element, base);
      if (target) blocks.push({ text: target, element, linked: 0, target, isPlayer: true });
      return false;
    }
    if (inLine === 'picture' || isBlock(element)) {
      endBlock();
      open.push(element);
    }
    if (name === 'br') parts.push('\n');
    if (name === 'a' && !openLink) {
      openLink = element;
      links.push(element);
    }
    return true;
  };

  const text = (written: string) => {
    const piece = written.replace(/[ \t\n\r\f]+/g, ' ');
    parts.push(piece);
    if (openLink) linked += piece.length;
    else hasOtherText ||= piece.trim() !== '';
  };

  const leave = (element: PageElement) => {
    if (CELLS.has(element.name)) parts.push(' ');
    if (element === open[open.length - 1] || isBlock(element)) {
      endBlock();
      if (open.length > 1) open.pop();
    }
    if (element === openLink) openLink = undefined;
  };

  walk(root, enter, text, leave);
  endBlock();
  return blocks;
}

/** A block as it is handed over: one that is nothing but a link keeps the address on a line of its own, or it would be lost. */
export function writtenOut({ text, target }: Block): string {
  return target && target !== text ? `${text}\n${target}` : text;
}

/** Whether a row lays out a page, and holds no figures of a table: a cell has paragraphs or lines of its own. */
function isLayoutRow(row: PageElement): boolean {
  const isLine = (child: PageElement | string) =>
    typeof child !== 'string' && (child.name === 'br' || BLOCKS.has(child.name));
  return row.children.some((cell) => typeof cell !== 'string' && cell.children.some(isLine));
}

function splitBlock(text: string): readonly string[] {
  return text
    .split(PARAGRAPH_BREAK)
    .map(withoutSpareSpace)
    .filter((piece) => piece !== '');
}

function withoutSpareSpace(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

function linkTarget(link: PageElement, base: string | undefined): string | undefined {
  const { href } = link.attributes;
  return href?.startsWith('#') ? undefined : webAddress(href, base);
}

/** Where a player plays from; absent for the frames of share bars, adverts and the like. */
function playerAddress({ attributes, children }: PageElement, base: string | undefined): string | undefined {
  const source = children.find((child) => typeof child !== 'string' && child.name === 'source');
  const inner = typeof source === 'object' ? source.attributes.src : undefined;
  const id = attributes['data-videoid'];
  const written = attributes.src || attributes['data-src'] || inner || (id && `https://www.youtube.com/embed/${id}`);
  const address = webAddress(written, base);
  return address && !NO_PLAYER.test(address) ? address : undefined;
}

const NO_PLAYER = /\/plugins\/|googletagmanager|doubleclick|recaptcha|jetpack|\/comments?\b|\/ads?[/.?]/i;

/** The sign behind a heading that leads to itself: `#`, `¶`, `#section-3`. */
function isPermalink({ attributes, children }: PageElement): boolean {
  const only = children.length === 1 ? children[0] : undefined;
  return (
    attributes.href?.startsWith('#') === true &&
    typeof only === 'string' &&
    /^\s*(?:[#¶§🔗]|#[\w-]{1,40})\s*$/u.test(only)
  );
}

function isHidden({ name, attributes }: PageElement, isStill: boolean): boolean {
  if (attributes.hidden !== undefined) return true;
  return attributes.style !== undefined && UNSEEN.test(attributes.style) && (isStill || !PARTS.has(name));
}

/** Of no size, off the screen, or not there; what is only transparent is often faded in. */
const UNSEEN =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|r?em|%|pt)?\s*(?:;|!|$)|(?:left|top|text-indent)\s*:\s*-\d{3,})/i;

/** Elements that hold paragraphs. */
const PARTS = new Set('html body main article section div header ul ol dl table tbody tr td'.split(' '));

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr html ' +
    'li main ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
);

const CELLS = new Set(['td', 'th']);

/** What carries an address to be watched or heard instead of text. */
const PLAYERS = new Set(['iframe', 'video', 'audio', 'embed', 'amp-youtube', 'amp-iframe']);

/** What shows no words of an article. */
const SILENT = new Set(
  (
    'button canvas del dialog head input map menu noframes noscript object s script select strike style svg template ' +
    'textarea title'
  ).split(' '),
);

/** Two line breaks of the page with nothing between: pages without paragraphs part them so. */
const PARAGRAPH_BREAK = /\n *(?:\n *)+/;
