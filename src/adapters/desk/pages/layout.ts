import { html } from 'hono/html';
import type { Html } from '../html.ts';

/** What every page has around its own part. */
export interface Frame {
  readonly title: string;
  /** The page of the menu that this is, by its path. */
  readonly at?: string;
  /** Carried by all forms; absent on pages for people who may only look. */
  readonly formKey?: string;
  /** Whether the articles are samples. */
  readonly isSample?: boolean;
  /** Whether the reader may go anywhere else. */
  readonly isAlone?: boolean;
}

const MENU: readonly (readonly [path: string, name: string])[] = [
  ['/', 'Try'],
  ['/topics', 'Topics'],
  ['/feeds', 'Feeds'],
  ['/digests', 'Digests'],
  ['/corrections', 'Corrections'],
];

/** A whole page. */
export function page({ title, at, formKey, isSample = false, isAlone = false }: Frame, content: Html): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · Copydesk</title>
<link rel="icon" href="/assets/desk.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/desk.css">
<link rel="stylesheet" href="/assets/answers.css">
<link rel="stylesheet" href="/assets/pages.css">
${isAlone ? '' : html`<script src="/assets/desk.js" defer></script>`}
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="bar">
<${isAlone ? 'span' : 'a'} class="brand"${isAlone ? '' : html` href="/"`}><img src="/assets/desk.svg" alt="" width="28" height="28">Copydesk</${isAlone ? 'span' : 'a'}>
${isAlone ? '' : menu(at)}
</header>
<main id="main" tabindex="-1"${formKey ? html` data-key="${formKey}"` : ''}>
${isSample ? SAMPLE : ''}
${content}
</main>
</body>
</html>
`;
}

function menu(at: string | undefined): Html {
  return html`<nav aria-label="Pages"><ul>${MENU.map(
    ([path, name]) => html`<li><a href="${path}"${path === at ? html` aria-current="page"` : ''}>${name}</a></li>`,
  )}</ul></nav>`;
}

const SAMPLE = html`<p class="notice">These are the sample articles: real places, invented words. What you add to them is forgotten when the desk stops.</p>`;

/** The hidden field without which no form of the desk is taken. */
export function keyField(formKey: string): Html {
  return html`<input type="hidden" name="key" value="${formKey}">`;
}

/** A page of one message: not found, refused. */
export function messagePage(title: string, words: string, frame: Omit<Frame, 'title'> = {}): Html {
  return page({ ...frame, title }, html`<h1>${title}</h1><p>${words}</p>`);
}
