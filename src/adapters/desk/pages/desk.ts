import { html } from 'hono/html';
import { Clock } from '../../../briefings/cards/clock.ts';
import { NO_TOPICS } from '../../../briefings/cards/notice.ts';
import { displayText } from '../../../briefings/text/display.ts';
import type { Html } from '../html.ts';
import { pathOf } from '../place.ts';
import type { ArticleName, DeskPort, DigestView, FeedView, TopicPage, TopicView } from '../port.ts';
import { lastDay, sparkline, timelinePicture } from './charts.ts';
import { counted } from './counted.ts';
import { page } from './layout.ts';

export type Around = Pick<DeskPort, 'now' | 'timeZone'> & { readonly formKey: string; readonly isSample: boolean };

/** The topics that are set up. */
export function topicsPage(topics: readonly TopicView[], around: Around): Html {
  const rows = topics.map(
    ({ name, title, match, articles, perDay }) => html`<tr>
<th scope="row"><a href="/topics/${encodeURIComponent(name)}">${title}</a><br><code>/brief ${name}</code></th>
<td data-head="Matches">${match}</td>
<td class="number" data-head="Articles">${articles}</td>
<td>${sparkline(perDay)} <span class="hint">to ${lastDay(perDay)}</span></td>
</tr>`,
  );
  return page(
    { title: 'Topics', at: '/topics', ...around },
    html`<h1>Topics</h1>
${
  topics.length === 0
    ? html`<p class="empty">${NO_TOPICS} <code>TOPICS</code> in <code>.env</code> names those that people ask for again and again.</p>`
    : table(['Topic', 'What it matches', 'Articles', 'A day, over four weeks'], rows)
}`,
  );
}

/** One topic: its articles a day, its timeline and what is newest. */
export function topicPage({ name, title, match, articles, perDay, newest, timeline }: TopicPage, around: Around): Html {
  const clock = new Clock(around.timeZone, around.now());
  return page(
    { title, at: '/topics', ...around },
    html`<h1>${title}</h1>
<p class="aside"><code>/brief ${name}</code> · matches <span class="match">${match}</span> · ${counted(articles, 'article')}</p>
<p class="spark-line">${sparkline(perDay)} <span class="hint">articles a day, over four weeks to ${lastDay(perDay)}</span></p>
<h2>Timeline</h2>
${
  timeline.length === 0
    ? html`<p class="empty">The stored articles state no date that has a sure place in the calendar.</p>`
    : html`<figure>${timelinePicture(title, timeline, false)}
<figcaption><a href="/topics/${encodeURIComponent(name)}/timeline.svg" download>Save the picture</a></figcaption></figure>
<details><summary>The same in words, with sources</summary>
<ol class="events">${timeline.map(
        ({ when, text, place, source }) =>
          html`<li><strong>${displayText(when)}</strong> ${displayText(text)} <a class="place" href="${pathOf(place)}">${displayText(source)}</a></li>`,
      )}</ol></details>`
}
<h2>Newest articles</h2>
<ul class="articles">${newest.map((article) => html`<li>${articleLink(article, clock)}</li>`)}</ul>`,
  );
}

/** The feeds, and how they are. */
export function feedsPage(feeds: readonly FeedView[], around: Around): Html {
  const clock = new Clock(around.timeZone, around.now());
  const rows = feeds.map(
    ({ name, url, state, words, next }) => html`<tr>
<th scope="row">${displayText(name)}<br><span class="address">${url}</span></th>
<td><span class="state ${state}">${STATES[state]}</span></td>
<td>${displayText(words)}</td>
${next === undefined ? html`<td></td>` : html`<td data-head="Next">${clock.moment(next)}</td>`}
</tr>`,
  );
  return page(
    { title: 'Feeds', at: '/feeds', ...around },
    html`<h1>Feeds</h1>
${
  feeds.length === 0
    ? html`<p class="empty">No feed is read. <code>FEEDS</code> in <code>.env</code> takes their addresses.</p>`
    : table(['Feed', 'State', 'In words', 'Next'], rows)
}`,
  );
}

const STATES: Readonly<Record<FeedView['state'], string>> = {
  well: 'Well',
  waiting: 'Not read yet',
  failing: 'Failing',
  gone: 'Gone',
};

/** The digests: when they come, and what became of the last ones. */
export function digestsPage(digests: readonly DigestView[], around: Around): Html {
  return page(
    { title: 'Digests', at: '/digests', ...around },
    html`<h1>Digests</h1>
${digests.length === 0 ? html`<p class="empty">No digest is sent. A channel subscribes to one with <code>/digest subscribe</code>, written in the channel; <code>.env</code> can name topics, times and channels too.</p>` : ''}
${digests.map((digest) => digestSection(digest, around))}`,
  );
}

/** All its times are those of its own zone, in which it is set up. */
function digestSection({ name, when, timeZone, next, ledger }: DigestView, { now }: Around): Html {
  const clock = new Clock(timeZone, now());
  return html`<section class="digest">
<h2>${displayText(name)}</h2>
<p>${displayText(when)}${next === undefined ? '' : html` · next <strong>${clock.moment(next)}</strong>`}</p>
${
  ledger.length === 0
    ? html`<p class="empty">Nothing was sent yet.</p>`
    : html`<ol class="ledger">${ledger.map(
        ({ slot, words, isWell }) =>
          html`<li class="${isWell ? 'well' : 'failing'}"><time datetime="${new Date(slot).toISOString()}">${clock.moment(slot)}</time> ${displayText(words)}</li>`,
      )}</ol>`
}
</section>`;
}

function articleLink({ article, title, outlet, published }: ArticleName, clock: Clock): Html {
  const aside = [outlet && displayText(outlet), published === undefined ? 'without a date' : clock.moment(published)];
  return html`<a href="${pathOf({ article, spans: [] })}">${displayText(title ?? 'Article without a headline')}</a> <span class="aside">${aside.filter(Boolean).join(', ')}</span>`;
}

function table(heads: readonly string[], rows: readonly Html[]): Html {
  return html`<div class="wide" tabindex="0" role="region" aria-label="Table"><table>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows}</tbody>
</table></div>`;
}
