import { html } from 'hono/html';
import type { Html } from '../html.ts';
import { addressOf } from './links.ts';

/** A link, or its words alone where it leads nowhere. One that leaves the desk tells nobody where it came from. */
export function anchor(url: string, words: Html): Html {
  const address = addressOf(url);
  if (!address) return words;
  return address.isHere
    ? html`<a class="place" href="${address.href}" title="Show the place in the source">${words}</a>`
    : html`<a href="${address.href}" rel="noopener noreferrer" target="_blank">${words}</a>`;
}
