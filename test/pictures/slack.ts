import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { type Block, Message } from 'slack-blocks-to-jsx';
import type { SlackMessage } from '../../src/adapters/slack/render.ts';
import type { Instant } from '../../src/briefings/article.ts';
import { AVATAR, escapeHtml, type Theme } from './page.ts';

/**
 * A message as `slack-blocks-to-jsx` draws it, in HTML.
 *
 * The library reads plain text as markup, which Slack does not: plain texts are put in their places after it has drawn.
 */
export function slackHtml({ blocks }: SlackMessage, theme: Theme, at: Instant): string {
  const texts: string[] = [];
  const kept = (_key: string, value: unknown) =>
    isPlainText(value) ? { ...value, text: `PLAIN${texts.push(value.text) - 1}END` } : value;
  const shown = JSON.parse(JSON.stringify(blocks, kept)) as Block[];
  const props = { blocks: shown, name: 'Copydesk', logo: AVATAR, time: new Date(at), theme };
  const html = renderToStaticMarkup(createElement(Message, props));
  const whole = html.replace(/PLAIN(\d+)END/g, (_place, index) => escapeHtml(texts[Number(index)]!));
  return `${whole}<p class="private">Only visible to you</p>`;
}

function isPlainText(value: unknown): value is { readonly type: 'plain_text'; readonly text: string } {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'plain_text';
}

/** Where the library strays from Slack: sections that run together in one line, blocks without space between them, fonts. */
export const SLACK_STYLE = `
  .slack_blocks_to_jsx, .slack_blocks_to_jsx * { font-family: Lato, 'Noto Sans', 'Liberation Sans', sans-serif !important; }
  .slack_blocks_to_jsx__rich_text_section_element { display: block; white-space: pre-wrap; }
  .slack_blocks_to_jsx--block_wrapper { padding: 4px 0; }
  .private { margin: 4px 0 0 44px; font: 12px Lato, 'Noto Sans', sans-serif; color: #616061; }
`;
