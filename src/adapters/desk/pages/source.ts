import { html } from 'hono/html';
import { Clock } from '../../../briefings/cards/clock.ts';
import { webAddress } from '../../../briefings/cards/source.ts';
import type { Change } from '../../../briefings/diff.ts';
import type { MarkedParagraph } from '../../../briefings/marked-paragraphs.ts';
import { displayText } from '../../../briefings/text/display.ts';
import type { Html } from '../html.ts';
import { pathOf } from '../place.ts';
import type { ArticleName, DeskPort, SourceView } from '../port.ts';
import { counted } from './counted.ts';
import { page } from './layout.ts';

type Times = Pick<DeskPort, 'now' | 'timeZone'>;

/** The whole article with the words of a line marked, and all that is known of it. */
export function sourcePage(view: SourceView, times: Times, formKey: string): Html {
  const clock = new Clock(times.timeZone, times.now());
  return page(
    { title: titleOf(view), formKey },
    html`<div class="spread"><article class="source">
${head(view, clock)}
${legend(view.paragraphs)}
<div class="text">${view.paragraphs.map((paragraph, index) => paragraphOf(paragraph, isFirstCited(view, index)))}</div>
</article>
<div class="beside">
${revisions(view, clock)}
${carriedBy(view, clock)}
</div></div>`,
  );
}

/** The cited paragraphs alone: for people who followed a signed link. */
export function citedPage(view: SourceView, times: Times): Html {
  const clock = new Clock(times.timeZone, times.now());
  const cited = view.paragraphs.filter(({ isCited }) => isCited);
  return page(
    { title: titleOf(view), isAlone: true },
    html`<article class="source">
${head(view, clock)}
${legend(cited)}
<div class="text">${
      cited.length > 0
        ? html`${cited[0] === view.paragraphs[0] ? '' : GAP}${cited.map((paragraph, index) => paragraphOf(paragraph, index === 0))}${cited.at(-1) === view.paragraphs.at(-1) ? '' : GAP}`
        : html`<p>The words that this link marks are not in the article.</p>`
    }</div>
</article>
${carriedBy(view, clock, false)}`,
  );
}

const GAP = html`<p class="gap" aria-label="Other paragraphs">…</p>`;

function titleOf({ title, outlet }: ArticleName): string {
  return displayText(title ?? outlet ?? 'Article without a headline');
}

function head(view: SourceView, clock: Clock): Html {
  const { outlet, author, published, withdrawn, revision, revisions, notes } = view;
  const url = view.url && webAddress(view.url);
  const known = [
    outlet && displayText(outlet),
    published === undefined ? 'without a date' : dated(published, clock),
    author && `by ${displayText(author)}`,
    revisions > 1 ? `revision ${revision} of ${revisions}` : undefined,
  ].filter((part) => part !== undefined && part !== '');
  return html`<h1>${titleOf(view)}</h1>
<p class="aside">${known.join(' · ')}</p>
${url ? html`<p><a class="original" href="${url}" rel="noopener noreferrer">Read the original<span class="hint"> at ${new URL(url).host}</span></a></p>` : ''}
${withdrawn === undefined ? '' : html`<p class="notice">Its publisher took this article back on ${clock.day(withdrawn)}.</p>`}
${notes.map((note) => html`<p class="notice">${displayText(note)}</p>`)}`;
}

/** The day too where it is today. */
function dated(at: number, clock: Clock): string {
  const moment = clock.moment(at);
  return moment.includes(',') ? moment : `${clock.day(at)}, ${moment}`;
}

function legend(paragraphs: readonly MarkedParagraph[]): Html {
  const marks = new Set(paragraphs.flatMap(({ runs }) => runs.map(({ mark }) => mark)));
  if (!marks.has('words')) return '';
  const isSaid = marks.has('speaker') || marks.has('cue');
  return html`<p class="legend"><mark class="words">The words of the line</mark>${isSaid ? html` <mark class="speaker">who says them, and the words that report it</mark>` : ''}</p>`;
}

function isFirstCited({ paragraphs }: SourceView, index: number): boolean {
  return paragraphs.findIndex(({ isCited }) => isCited) === index;
}

function paragraphOf({ runs, isCited }: MarkedParagraph, isTarget: boolean): Html {
  const words = runs.map(({ text, mark }) => (mark ? html`<mark class="${mark}">${text}</mark>` : text));
  return html`<p dir="auto"${isTarget ? html` id="cited"` : ''}${isCited ? html` class="cited"` : ''}>${words}</p>`;
}

function revisions({ article, revision, revisions: newest, changes, stored }: SourceView, clock: Clock): Html {
  const kept = html`<p class="aside">This one was stored ${dated(stored, clock)}.</p>`;
  if (newest <= 1) {
    return html`<section aria-labelledby="revisions"><h2 id="revisions">Revision 1</h2>
<p class="aside">Its words were not changed since it was stored ${dated(stored, clock)}.</p></section>`;
  }
  const numbers = Array.from({ length: newest }, (_, index) => index + 1);
  return html`<section aria-labelledby="revisions">
<h2 id="revisions">Revisions</h2>
<ul class="numbers">${numbers.map(
    (number) =>
      html`<li><a href="${pathOf({ article, revision: number, spans: [] })}"${number === revision ? html` aria-current="page"` : ''}><span class="unseen">Revision </span>${number}</a></li>`,
  )}</ul>
${kept}
${revision === 1 ? '' : changesOf(changes, revision)}
</section>`;
}

const NAMES: Readonly<Record<Change['kind'], string>> = {
  headline: 'Headline',
  added: 'New paragraph',
  removed: 'Paragraph taken out',
  changed: 'Paragraph reworded',
};

function changesOf(changes: readonly Change[], revision: number): Html {
  if (changes.length === 0) return html`<p>Its words are those of revision ${revision - 1}.</p>`;
  return html`<h3>${counted(changes.length, 'change')} since revision ${revision - 1}</h3>
<ul class="changes">${changes.map(
    ({ kind, edits }) =>
      html`<li><span class="why">${NAMES[kind]}</span><p dir="auto">${edits.map(({ kind: what, text }) =>
        what === 'same' ? text : what === 'added' ? html`<ins>${text}</ins>` : html`<del>${text}</del>`,
      )}</p></li>`,
  )}</ul>`;
}

function carriedBy({ carriedBy: copies }: SourceView, clock: Clock, isLinked = true): Html {
  if (copies.length === 0) return '';
  return html`<section aria-labelledby="carried">
<h2 id="carried">Also carried by</h2>
<ul>${copies.map((copy) => {
    const name = `${displayText(copy.outlet ?? 'an unnamed outlet')}${copy.published === undefined ? '' : `, ${dated(copy.published, clock)}`}`;
    const title = copy.title ? `: ${displayText(copy.title)}` : '';
    return html`<li>${isLinked ? html`<a href="${pathOf({ article: copy.article, spans: [] })}">${name}</a>` : name}${title}</li>`;
  })}</ul>
</section>`;
}
