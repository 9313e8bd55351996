import type { ActionRow, DiscordEmbed, DiscordMessage } from '../../src/adapters/discord/render.ts';
import type { Instant } from '../../src/briefings/article.ts';
import { AVATAR, escapeHtml, type Theme } from './page.ts';

/** A message as `@skyra/discord-components-core` draws it, in HTML. */
export function discordHtml({ embeds, components }: DiscordMessage, theme: Theme, at: Instant): string {
  const rows = components.map(rowHtml).join('');
  const message = `${embeds.map(embedHtml).join('')}<discord-attachments slot="components">${rows}</discord-attachments>`;
  const attributes = `author="Copydesk" avatar="${AVATAR}" timestamp="${shownTime(at)}" bot ephemeral twenty-four`;
  return `<discord-messages${theme === 'light' ? ' light-theme' : ''}><discord-message ${attributes}>${message}</discord-message></discord-messages>`;
}

function shownTime(at: Instant): string {
  return new Date(at).toISOString().slice(0, 16).replace('T', ' ');
}

function embedHtml({ color, description, footer }: DiscordEmbed): string {
  const border = `#${color.toString(16).padStart(6, '0')}`;
  const foot = footer ? `<discord-embed-footer slot="footer">${escapeHtml(footer.text)}</discord-embed-footer>` : '';
  return `<discord-embed slot="embeds" color="${border}"><discord-embed-description slot="description">${markdownHtml(description)}</discord-embed-description>${foot}</discord-embed>`;
}

function rowHtml({ components }: ActionRow): string {
  const buttons = components.map(
    ({ style, label, disabled }) =>
      `<discord-button type="${style === 1 ? 'primary' : 'secondary'}"${disabled ? ' disabled' : ''}>${escapeHtml(label)}</discord-button>`,
  );
  return `<discord-action-row>${buttons.join('')}</discord-action-row>`;
}

/** Where the components stray from Discord: their rule for a heading that comes first is not understood by browsers. */
export const DISCORD_STYLE =
  'discord-embed-description > discord-header:first-child { display: block; margin-top: -12px; }';

/**
 * Discord's Markdown as far as the cards use it: headings, small text, quotes, lists, bold, masked links, escapes.
 *
 * Throws on a heading or a link that it cannot read, so that no picture shows what Discord would not.
 */
export function markdownHtml(markdown: string): string {
  const parts: string[] = [];
  let open: 'list' | 'quote' | undefined;
  const turnTo = (next: typeof open) => {
    if (open !== next && open) parts.push(CLOSING[open]);
    if (open !== next && next) parts.push(OPENING[next]);
    open = next;
  };
  for (const line of markdown.split('\n')) {
    const [kind, words] = kindOf(line);
    turnTo(kind === 'list' ? 'list' : kind === 'quote' || kind === 'speaker' ? 'quote' : undefined);
    parts.push(DRAWN[kind](inlineHtml(words)));
  }
  turnTo(undefined);
  return parts.join('');
}

const OPENING = { list: '<discord-unordered-list>', quote: '<discord-quote>' } as const;
const CLOSING = { list: '</discord-unordered-list>', quote: '</discord-quote>' } as const;

const DRAWN = {
  title: (words: string) => `<discord-header level="2">${words}</discord-header>`,
  heading: (words: string) => `<discord-header level="3">${words}</discord-header>`,
  small: (words: string) => `<discord-subscript>${words}</discord-subscript>`,
  quote: (words: string) => `<div dir="auto">${words}</div>`,
  speaker: (words: string) => `<discord-subscript dir="auto">${words}</discord-subscript>`,
  list: (words: string) => `<discord-list-item>${words}</discord-list-item>`,
  plain: (words: string) => `<div>${words || '&nbsp;'}</div>`,
} as const;

function kindOf(line: string): readonly [keyof typeof DRAWN, string] {
  if (line.startsWith('## ')) return ['title', line.slice(3)];
  if (line.startsWith('### ')) return ['heading', line.slice(4)];
  if (line.startsWith('-# ')) return ['small', line.slice(3)];
  if (line.startsWith('> -# ')) return ['speaker', line.slice(5)];
  if (line.startsWith('> ')) return ['quote', line.slice(2)];
  if (line.startsWith('- ')) return ['list', line.slice(2)];
  if (/^#/.test(line)) throw new Error(`a heading that the pictures do not know: ${line}`);
  return ['plain', line];
}

function inlineHtml(text: string): string {
  let html = '';
  for (let at = 0; at < text.length; ) {
    const rest = text.slice(at);
    const escaped = /^\\([^0-9A-Za-z\s])/.exec(rest);
    const bold = /^\*\*((?:\\.|[^\\])+?)\*\*/s.exec(rest);
    const italic = /^\*((?:\\.|[^\\*])+?)\*/s.exec(rest);
    const link = /^\[((?:\\.|[^\\\]])*)\]\((https?:[^()\s]+)\)/s.exec(rest);
    const piece = escaped ?? bold ?? italic ?? link;
    if (escaped) html += escapeHtml(escaped[1]!);
    else if (bold) html += `<strong>${inlineHtml(bold[1]!)}</strong>`;
    else if (italic) html += `<em>${inlineHtml(italic[1]!)}</em>`;
    else if (link) html += `<discord-link href="#">${inlineHtml(link[1]!)}</discord-link>`;
    else html += escapeHtml(text[at]!);
    at += piece?.[0].length ?? 1;
  }
  return html;
}
