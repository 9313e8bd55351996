import { html } from 'hono/html';
import type { Html } from '../html.ts';
import { drawMarkdown } from './markdown.ts';

/** What of a Discord message is drawn. */
export interface DiscordShown {
  readonly embeds: readonly {
    readonly title?: string;
    readonly description: string;
    readonly footer?: { readonly text: string };
  }[];
  readonly components: readonly {
    readonly components: readonly {
      readonly style: 1 | 2;
      readonly label: string;
      readonly custom_id: string;
      readonly disabled?: boolean;
    }[];
  }[];
}

/** A message as Discord shows it. Its buttons submit the form that it stands in. */
export function drawDiscord({ embeds, components }: DiscordShown): Html {
  const rows = components.map(
    (row) =>
      html`<div class="row">${row.components.map(
        ({ style, label, custom_id, disabled }) =>
          html`<button name="action" value="${custom_id}" class="${style === 1 ? 'primary' : 'secondary'}"${disabled ? html` disabled aria-current="true"` : ''}>${label}</button>`,
      )}</div>`,
  );
  return html`<div class="embeds">${embeds.map(drawEmbed)}</div>${rows}`;
}

function drawEmbed({ title, description, footer }: DiscordShown['embeds'][number]): Html {
  return html`<div class="embed">${title ? html`<h3>${drawMarkdown(title)}</h3>` : ''}${drawMarkdown(description)}${
    footer ? html`<p class="footer">${footer.text}</p>` : ''
  }</div>`;
}
