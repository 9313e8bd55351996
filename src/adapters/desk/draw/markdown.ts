import { html } from 'hono/html';
import type { Html } from '../html.ts';
import { anchor } from './anchor.ts';

/**
 * Discord's Markdown as far as the cards use it: headings, small text, quotes, lists, bold, italics, masked links, escapes.
 *
 * Promise: everything else is text; a sign that is escaped is shown and does nothing.
 */
export function drawMarkdown(markdown: string): Html {
  const blocks: Block[] = [];
  for (const line of markdown.split('\n')) {
    const { kind, words } = readLine(line);
    const last = blocks.at(-1);
    if (last && last.kind === kind && (kind === 'list' || kind === 'quote')) last.lines.push(words);
    else blocks.push({ kind, lines: [words] });
  }
  return html`${blocks.map(drawBlock)}`;
}

interface Block {
  readonly kind: Kind;
  readonly lines: string[];
}

type Kind = 'title' | 'heading' | 'small' | 'quote' | 'list' | 'plain';

/** What a line begins with, longest first. */
const MARKS: readonly (readonly [string, Kind])[] = [
  ['### ', 'heading'],
  ['## ', 'title'],
  ['-# ', 'small'],
  ['> ', 'quote'],
  ['- ', 'list'],
];

function readLine(line: string): { readonly kind: Kind; readonly words: string } {
  const mark = MARKS.find(([start]) => line.startsWith(start));
  return mark ? { kind: mark[1], words: line.slice(mark[0].length) } : { kind: 'plain', words: line };
}

function drawBlock({ kind, lines }: Block): Html {
  const [first = ''] = lines;
  switch (kind) {
    case 'title':
      return html`<h3>${drawWords(first)}</h3>`;
    case 'heading':
      return html`<h4>${drawWords(first)}</h4>`;
    case 'small':
      return html`<p class="small">${drawWords(first)}</p>`;
    case 'list':
      return html`<ul>${lines.map((line) => html`<li dir="auto">${drawWords(line)}</li>`)}</ul>`;
    case 'quote':
      return html`<blockquote>${lines.map(drawQuoteLine)}</blockquote>`;
    case 'plain':
      return first === '' ? html`<div class="gap"></div>` : html`<p>${drawWords(first)}</p>`;
  }
}

function drawQuoteLine(line: string): Html {
  return line.startsWith('-# ')
    ? html`<p class="small" dir="auto">${drawWords(line.slice(3))}</p>`
    : html`<p dir="auto">${drawWords(line)}</p>`;
}

/** Signs within a line, in the order in which Discord tries them. */
const INLINE =
  /\\(?<escaped>[^0-9A-Za-z\s])|\*\*(?<bold>(?:\\.|[^\\])+?)\*\*|\*(?<italic>(?:\\.|[^\\*])+?)\*|\[(?<label>(?:\\.|[^\\\]])*)\]\((?<url>https?:[^()\s]+)\)/gs;

function drawWords(text: string): Html {
  const parts: (string | Html)[] = [];
  let from = 0;
  for (const found of text.matchAll(INLINE)) {
    const { escaped, bold, italic, label, url } = found.groups!;
    parts.push(text.slice(from, found.index));
    if (escaped !== undefined) parts.push(escaped);
    else if (bold !== undefined) parts.push(html`<strong>${drawWords(bold)}</strong>`);
    else if (italic !== undefined) parts.push(html`<em>${drawWords(italic)}</em>`);
    else parts.push(anchor(url!, drawWords(label!)));
    from = found.index + found[0].length;
  }
  parts.push(text.slice(from));
  return html`${parts}`;
}
