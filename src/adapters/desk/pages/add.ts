import { html } from 'hono/html';
import type { SetAside } from '../../../briefings/article.ts';
import { displayText } from '../../../briefings/text/display.ts';
import type { Html } from '../html.ts';
import { pathOf } from '../place.ts';
import type { Added, AddedArticle } from '../port.ts';
import { counted } from './counted.ts';
import { keyField } from './layout.ts';

/** Where a text is pasted, an address typed or a file dropped. */
export function addForm(formKey: string): Html {
  return html`<section class="add" aria-labelledby="add-title">
<h2 id="add-title">Add an article</h2>
<form method="post" action="/add" enctype="multipart/form-data" id="add">
${keyField(formKey)}
<label for="given">Paste its text, or the address of its page</label>
<textarea id="given" name="given" rows="4" placeholder="https://example.org/news/1"></textarea>
<div class="row">
<label for="file" class="drop"><span>Drop a file here, or choose one <span class="hint">PDF, HTML, text, Markdown or mail</span></span>
<input type="file" id="file" name="file" accept=".txt,.md,.html,.htm,.pdf,.eml"></label>
<button class="primary">Add</button>
</div>
</form>
<ol id="steps" role="status" aria-label="Progress"></ol>
<div id="added"></div>
</section>`;
}

/** What became of what was handed over. */
export function addedParts(added: Added): Html {
  if (!added.ok) return html`<div class="refused"><h3>Not added</h3><p>${added.why}</p></div>`;
  return html`${added.articles.map(addedArticle)}`;
}

const OUTCOMES = { inserted: 'Stored', same: 'Known already', revised: 'Stored as a new revision' } as const;

function addedArticle(article: AddedArticle): Html {
  const { outcome, title, outlet, revision, paragraphs, quotes, setAside } = article;
  const name = displayText(title ?? 'Article without a headline');
  const kept = `${counted(paragraphs, 'paragraph')} kept, ${counted(quotes, 'quote')} found`;
  return html`<article class="added">
<p class="outcome">${OUTCOMES[outcome]}</p>
<h3><a href="${pathOf({ article: article.article, revision, spans: [] })}">${name}</a></h3>
<p class="aside">${[outlet, kept].filter(Boolean).join(' · ')}</p>
${
  setAside.length === 0
    ? html`<p>Nothing was set aside: every word belongs to the article.</p>`
    : html`<h4>${counted(setAside.length, 'piece')} set aside</h4>
<ul class="set-aside">${setAside.map(
        ({ kind, text }) => html`<li><span class="why">${WHY[kind]}</span> <q>${clipped(displayText(text))}</q></li>`,
      )}</ul>`
}
</article>`;
}

/** Why a piece is no part of the story. */
const WHY: Readonly<Record<SetAside['kind'], string>> = {
  caption: 'Describes a picture',
  credit: 'Names who made a picture or the text',
  related: 'Leads to another article',
  share: 'Asks to share or follow',
  newsletter: 'Asks to subscribe',
  advert: 'Advertises',
  furniture: 'Belongs to the page around the article',
  title: 'Is the headline',
  byline: 'Names the author',
  dateline: 'Says where and when it was written',
  link: 'Is a bare address',
  note: 'Is a note of the editors',
};

/** Long enough to be known again. */
const MOST_SHOWN = 280;

function clipped(text: string): string {
  return text.length <= MOST_SHOWN ? text : `${text.slice(0, MOST_SHOWN).toWellFormed().trimEnd()}…`;
}
