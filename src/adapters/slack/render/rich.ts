import type { types } from '@slack/bolt';
import { LIMITS } from '../limits.ts';

type Text = types.RichTextText;
export type Inline = types.RichTextText | types.RichTextLink;

/**
 * Words as Slack shows them unchanged.
 *
 * Promise: the texts of the elements, joined, are `text`. Long texts are several elements, split between characters. Nothing is escaped:
 * a text element of rich text is never parsed, so no sign in it formats, links, mentions or turns into an emoji.
 */
export function plain(text: string, style?: Text['style']): Text[] {
  const whole = text.toWellFormed();
  const elements: Text[] = [];
  for (let start = 0; start < whole.length; ) {
    let end = Math.min(whole.length, start + LIMITS.textElement);
    if (end < whole.length && isHighSurrogate(whole.charCodeAt(end - 1))) end--;
    elements.push({ type: 'text', text: whole.slice(start, end), ...(style && { style }) });
    start = end;
  }
  return elements;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

/** A link to an http or https address, or else the words alone. */
export function linked(text: string, url: string | undefined): Inline[] {
  const address = addressOf(url);
  return address === undefined || text === ''
    ? plain(text)
    : [{ type: 'link', url: address, text: text.toWellFormed() }];
}

function addressOf(url: string | undefined): string | undefined {
  if (url === undefined || url.length > LIMITS.address || !URL.canParse(url)) return undefined;
  const { protocol, href: parsed } = new URL(url);
  const href = parsed.replaceAll('|', '%7C');
  return /^https?:$/.test(protocol) && href.length <= LIMITS.address ? href : undefined;
}

/** `&`, `<` and `>` as Slack wants them in `text`: no `<!channel>`, `<@user>` or link can come about. */
export function escapeText(text: string): string {
  return text.toWellFormed().replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** What was escaped, as it was: Slack escapes what people type, and the values of buttons and options that come back. */
export function unescapeText(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** The text, or its beginning and an ellipsis: at most `limit` code units, never half a character. */
export function clip(text: string, limit: number): string {
  const whole = text.toWellFormed();
  if (whole.length <= limit) return whole;
  const end = isHighSurrogate(whole.charCodeAt(limit - 2)) ? limit - 2 : limit - 1;
  return `${whole.slice(0, end).trimEnd()}…`;
}

/** What something takes of `LIMITS.blocksJson`. */
export function sizeOf(value: unknown): number {
  return JSON.stringify(value).length;
}
