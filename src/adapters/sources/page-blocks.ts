import { isElement, isText, type PageElement, type PageNode } from './page-node.ts';
import { webAddress } from './web-address.ts';

/**
 * The text under a node, block by block, in reading order: a paragraph, heading, caption, list item or table row each. No block is
 * empty or holds a blank line; a line break of the page is a line end.
 *
 * A block that is nothing but a link keeps its address on a line of its own, and so does a player set into the page: the text alone
 * would lose where they lead.
 */
export function pageBlocks(root: PageNode | undefined, base?: string): readonly string[] {
  const blocks: string[] = [];
  let parts: string[] = [];
  let links: PageElement[] = [];
  let openLink: PageElement | undefined;
  let hasOtherText = false;

  const endBlock = () => {
    const found = splitBlock(parts.join(''));
    const target = links.length === 1 && !hasOtherText ? linkTarget(links[0]!, base) : undefined;
    if (target && found.length === 1 && found[0] !== target) blocks.push(`${found[0]}\n${target}`);
    else blocks.push(...found);
    parts = [];
    links = openLink ? [openLink] : [];
    hasOtherText = false;
  };

  const enter = (node: PageNode): boolean => {
    if (isText(node)) {
      const text = node.nodeValue ?? '';
      parts.push(text.replace(/[ \t\n\r\f]+/g, ' '));
      hasOtherText ||= !openLink && text.trim() !== '';
    }
    if (!isElement(node)) return node.nodeType === DOCUMENT || node.nodeType === FRAGMENT;
    const name = node.nodeName.toUpperCase();
    if (SILENT.has(name) || node.getAttribute('hidden') !== null) return false;
    if (BLOCKS.has(name) || PLAYERS.has(name)) endBlock();
    if (name === 'BR') parts.push('\n');
    if (PLAYERS.has(name)) {
      const target = webAddress(node.getAttribute('src'), base);
      if (target) blocks.push(target);
      return false;
    }
    if (name === 'A' && !openLink) {
      openLink = node;
      links.push(node);
    }
    return true;
  };

  const leave = (node: PageNode) => {
    const name = node.nodeName.toUpperCase();
    if (CELLS.has(name)) parts.push(' ');
    if (BLOCKS.has(name)) endBlock();
    if (node === openLink) openLink = undefined;
  };

  if (root) walk(root, enter, leave);
  endBlock();
  return blocks;
}

/** Visits a tree in document order, without recursion, for pages are nested as deep as they like. `enter` says whether to go inside. */
function walk(root: PageNode, enter: (node: PageNode) => boolean, leave: (node: PageNode) => void): void {
  let node: PageNode | null = root;
  while (node) {
    const isOpen = enter(node);
    if (isOpen && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (isOpen) leave(node);
    while (node !== root && node && !node.nextSibling) {
      node = node.parentNode;
      if (node) leave(node);
    }
    node = node === root ? null : (node?.nextSibling ?? null);
  }
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
  const href = link.getAttribute('href');
  return href?.startsWith('#') ? undefined : webAddress(href, base);
}

const DOCUMENT = 9;
const FRAGMENT = 11;

const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR HTML LI MAIN ' +
    'OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'
  ).split(' '),
);

const CELLS = new Set(['TD', 'TH']);

/** What carries an address to be watched or heard instead of text. */
const PLAYERS = new Set(['IFRAME', 'VIDEO', 'AUDIO', 'EMBED']);

/** What shows no words of an article. */
const SILENT = new Set(
  'BUTTON CANVAS FORM HEAD INPUT NAV NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA TITLE'.split(' '),
);

/** Two line breaks of the page with nothing between: pages without paragraphs part them so. */
const PARAGRAPH_BREAK = /\n *(?:\n *)+/;
