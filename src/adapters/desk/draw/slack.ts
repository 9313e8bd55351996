import { html } from 'hono/html';
import type { Html } from '../html.ts';
import { anchor } from './anchor.ts';

/** What of a Slack message is drawn: blocks as its Web API takes them. */
export interface SlackShown {
  readonly blocks: readonly { readonly type: string }[];
}

/** The kinds of blocks that the cards are made of. */
type Block =
  | { readonly type: 'header'; readonly text: PlainText }
  | { readonly type: 'context'; readonly elements: readonly PlainText[] }
  | { readonly type: 'rich_text'; readonly elements: readonly RichElement[] }
  | { readonly type: 'actions'; readonly elements: readonly Button[] };

interface PlainText {
  readonly text: string;
}

interface Button {
  readonly text: PlainText;
  readonly value: string;
  readonly style?: string;
}

type RichElement =
  | { readonly type: 'rich_text_section' | 'rich_text_quote'; readonly elements: readonly Inline[] }
  | { readonly type: 'rich_text_list'; readonly elements: readonly { readonly elements: readonly Inline[] }[] };

type Inline =
  | { readonly type: 'text'; readonly text: string; readonly style?: Style }
  | { readonly type: 'link'; readonly url: string; readonly text?: string; readonly style?: Style };

interface Style {
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** A message as Slack shows it. Its buttons submit the form that it stands in. Throws on a block that the cards do not use. */
export function drawSlack({ blocks }: SlackShown): Html {
  // the structure of a block follows from its type, which is looked at before anything else of it
  return html`${blocks.map((block) => drawBlock(block as Block))}`;
}

function drawBlock(block: Block): Html {
  switch (block.type) {
    case 'header':
      return html`<h3>${block.text.text}</h3>`;
    case 'context':
      return html`<p class="context">${block.elements.map(({ text }) => text).join(' ')}</p>`;
    case 'rich_text':
      return html`<div class="rich">${block.elements.map(drawRich)}</div>`;
    case 'actions':
      return html`<div class="row">${block.elements.map(
        ({ text, value, style }) =>
          html`<button name="action" value="${value}" class="${style === 'primary' ? 'primary' : 'secondary'}"${style === 'primary' ? html` aria-current="true"` : ''}>${text.text}</button>`,
      )}</div>`;
    default:
      throw new Error(`a block of Slack that the desk cannot draw: ${(block as { readonly type: string }).type}`);
  }
}

function drawRich(element: RichElement): Html {
  switch (element.type) {
    case 'rich_text_list':
      return html`<ul>${element.elements.map((item) => html`<li dir="auto">${drawInline(item.elements)}</li>`)}</ul>`;
    case 'rich_text_quote':
      return html`<blockquote dir="auto">${drawInline(element.elements)}</blockquote>`;
    case 'rich_text_section':
      if (element.elements.every((part) => part.text === '\n')) return html`<div class="gap"></div>`;
      return html`<div dir="auto">${drawInline(element.elements)}</div>`;
  }
}

function drawInline(elements: readonly Inline[]): Html {
  return html`${elements.map(({ style = {}, ...element }) => {
    const words = html`${element.text ?? ''}`;
    const shown = element.type === 'link' ? anchor(element.url, html`${element.text ?? element.url}`) : words;
    const slanted = style.italic ? html`<em>${shown}</em>` : shown;
    return style.bold ? html`<strong>${slanted}</strong>` : slanted;
  })}`;
}
