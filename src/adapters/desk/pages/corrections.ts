import { html } from 'hono/html';
import { Clock } from '../../../briefings/cards/clock.ts';
import type { Change, Edit } from '../../../briefings/diff.ts';
import { displayText } from '../../../briefings/text/display.ts';
import type { Html } from '../html.ts';
import { pathOf } from '../place.ts';
import type { CorrectionView, PrintedIn } from '../port.ts';
import { counted } from './counted.ts';
import type { Around } from './desk.ts';
import { page } from './layout.ts';

/** What publishers changed, corrected or took back: what was said, what is said now, and which digests had printed it. */
export function correctionsPage(corrections: readonly CorrectionView[], around: Around): Html {
  const clock = new Clock(around.timeZone, around.now());
  return page(
    { title: 'Corrections', at: '/corrections', ...around },
    html`<h1>Corrections</h1>
<p class="aside">What publishers changed, corrected or took back, the latest first, and which digests had printed it.</p>
${
  corrections.length === 0
    ? html`<p class="empty">None of the stored articles was changed or taken back.</p>`
    : html`<ol class="corrections">${corrections.map((one) => html`<li>${correction(one, clock)}</li>`)}</ol>`
}`,
  );
}

function correction(view: CorrectionView, clock: Clock): Html {
  const { article, revision, title, outlet, published, at, happened, notes, printed } = view;
  const aside = [outlet && displayText(outlet), published === undefined ? 'without a date' : clock.moment(published)];
  return html`<article class="correction">
<p class="what"><span class="state ${STATES[happened.is].look}">${STATES[happened.is].name}</span> <time datetime="${new Date(at).toISOString()}">${clock.moment(at)}</time></p>
<h2><a href="${pathOf({ article, revision, spans: [] })}">${displayText(title ?? 'Article without a headline')}</a> <span class="aside">${aside.filter(Boolean).join(', ')}</span></h2>
${notes.map((note) => html`<p class="notice" dir="auto">${displayText(note)}</p>`)}
${beforeAndNow(view, clock)}
${printed.length === 0 ? '' : html`<h3>Printed in</h3><ul class="printed">${printed.map((one) => printedIn(one, happened.is, clock))}</ul>`}
</article>`;
}

const STATES: Readonly<Record<CorrectionView['happened']['is'], { readonly name: string; readonly look: string }>> = {
  changed: { name: 'Changed', look: 'changed' },
  withdrawn: { name: 'Taken back', look: 'gone' },
  'corrected before': { name: 'Corrected', look: 'changed' },
};

/** Whole texts are on the page of the source. */
const MOST_CHANGES = 3;

function beforeAndNow({ article, revision, at, happened }: CorrectionView, clock: Clock): Html {
  if (happened.is === 'corrected before')
    return html`<p class="aside">It was corrected before it was stored: what it said before is not known.</p>`;
  if (happened.is === 'withdrawn') {
    const why = happened.why === undefined ? '' : html`: ${displayText(happened.why)}`;
    return versus(
      html`${displayText(happened.said)}`,
      html`<em>Its publisher took the article back. This was noticed on ${clock.day(at)}${why}.</em>`,
    );
  }
  const { changes } = happened;
  if (changes.length === 0) return html`<p class="aside">Its words are those of revision ${revision - 1}.</p>`;
  const more = changes.length - MOST_CHANGES;
  return html`${changes.slice(0, MOST_CHANGES).map((change) => versus(sideOf(change, 'removed'), sideOf(change, 'added')))}
${more > 0 ? html`<p><a href="${pathOf({ article, revision, spans: [] })}">${counted(more, 'more change')}</a></p>` : ''}`;
}

function versus(before: Html, now: Html): Html {
  return html`<dl class="versus"><div><dt>Before</dt><dd dir="auto">${before}</dd></div><div><dt>Now</dt><dd dir="auto">${now}</dd></div></dl>`;
}

/** The earlier words with what is gone marked, or the later ones with what is new. */
function sideOf({ kind, edits }: Change, side: Exclude<Edit['kind'], 'same'>): Html {
  const words = edits.filter((edit) => edit.kind === 'same' || edit.kind === side);
  if (words.every(({ text }) => text === ''))
    return html`<em>${side === 'added' ? 'Taken out.' : kind === 'headline' ? 'No headline.' : 'Not there.'}</em>`;
  const marked = words.map((edit) =>
    edit.kind === 'same' ? edit.text : side === 'added' ? html`<ins>${edit.text}</ins>` : html`<del>${edit.text}</del>`,
  );
  return kind === 'headline' ? html`<strong>${marked}</strong>` : html`${marked}`;
}

function printedIn(
  { topic, slot, places, more, isSure, fallen, corrected }: PrintedIn,
  is: CorrectionView['happened']['is'],
  clock: Clock,
): Html {
  const channels = [...places, ...(more > 0 ? [counted(more, 'more channel')] : [])].join(', ');
  const what =
    fallen.length === 0
      ? html`what it printed of this article still stands`
      : html`${is === 'withdrawn' ? 'it printed' : 'does not stand any more:'} ${fallen.map((text, i) => html`${i === 0 ? '' : ' '}<q>${displayText(text)}</q>`)}`;
  return html`<li><strong>${displayText(topic)}</strong> of <time datetime="${new Date(slot).toISOString()}">${clock.moment(slot)}</time>, ${displayText(channels)}${isSure ? '' : ' (whether it arrived is not known)'}: ${what}${
    corrected === undefined ? '' : html` <span class="well">Corrected there on ${clock.day(corrected)}.</span>`
  }</li>`;
}
