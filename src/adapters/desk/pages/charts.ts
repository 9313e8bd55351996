import { html } from 'hono/html';
import { displayText } from '../../../briefings/text/display.ts';
import type { Html } from '../html.ts';
import { pathOf } from '../place.ts';
import type { Daily, TimelineEvent } from '../port.ts';

const BAR = 5;
const HIGH = 30;

/** Articles a day as small bars, with the figures in words for who does not see them. */
export function sparkline(daily: Daily): Html {
  const { counts, from } = daily;
  const most = Math.max(1, ...counts);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const words = `${total} articles from ${DAY.format(from)} to ${lastDay(daily)}, at most ${Math.max(0, ...counts)} a day`;
  const width = counts.length * BAR;
  return html`<svg class="spark" role="img" aria-label="${words}" viewBox="0 0 ${width} ${HIGH}" width="${width}" height="${HIGH}">${counts.map(
    (count, index) => {
      const height = count === 0 ? 1 : Math.max(3, Math.round((count / most) * HIGH));
      return html`<rect class="${count === 0 ? 'none' : 'some'}" x="${index * BAR}" y="${HIGH - height}" width="${BAR - 1}" height="${height}"/>`;
    },
  )}</svg>`;
}

/** The last of the days that are counted, which is another for each topic. */
export function lastDay({ counts, from }: Daily): string {
  return DAY.format(from + Math.max(0, counts.length - 1) * DAY_MS);
}

const DAY_MS = 86_400_000;

/** The days that are counted are those of UTC: in another zone one would bear the name of the day before. */
const DAY = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' });

const WIDE = 720;
const TEXT_AT = 168;
const LINE = 21;
/** Letters that surely fit into a line at 15 pixels. */
const LETTERS = 70;
const BETWEEN = 20;

/**
 * The events of a topic down a line, as a picture that stands by itself: drawn with attributes, so that it keeps its look when it is
 * saved or posted. Each event leads to its source where `isLinked`.
 */
export function timelinePicture(title: string, events: readonly TimelineEvent[], isLinked: boolean): Html {
  const blocks = events.map((event) => ({ event, lines: wrapped(displayText(event.text)) }));
  const tops: number[] = [];
  let y = 64;
  for (const { lines } of blocks) {
    tops.push(y);
    y += (lines.length + 1) * LINE + BETWEEN;
  }
  const height = y + 4;
  return html`<svg class="timeline" xmlns="http://www.w3.org/2000/svg" role="img" aria-label="Timeline of ${title}" viewBox="0 0 ${WIDE} ${height}" width="${WIDE}" height="${height}" font-family="system-ui, 'Noto Sans', 'Liberation Sans', sans-serif" font-size="15">
<rect class="ground" width="${WIDE}" height="${height}" rx="10" fill="#ffffff"/>
<text class="title" x="24" y="38" font-size="19" font-weight="700" fill="#1b2733">${title}</text>
<line class="axis" x1="${TEXT_AT - 22}" y1="${tops[0] ?? 64}" x2="${TEXT_AT - 22}" y2="${height - 28}" stroke="#b9c8d8" stroke-width="2"/>
${blocks.map(({ event, lines }, index) => drawEvent(event, lines, tops[index]!, isLinked))}
</svg>`;
}

function drawEvent(event: TimelineEvent, lines: readonly string[], top: number, isLinked: boolean): Html {
  const base = top + 14;
  const source = html`<text class="from" x="${TEXT_AT}" y="${base + lines.length * LINE}" font-size="13" fill="#56687a">${displayText(event.source)}</text>`;
  return html`<g><text class="when" x="${TEXT_AT - 38}" y="${base}" text-anchor="end" font-weight="600" fill="#2b5a8c">${displayText(event.when)}</text>
<circle class="dot" cx="${TEXT_AT - 22}" cy="${base - 5}" r="6" fill="#3b6ea5" stroke="#ffffff" stroke-width="2"/>
<text class="event" fill="#1b2733">${lines.map((line, index) => html`<tspan x="${TEXT_AT}" y="${base + index * LINE}">${line}</tspan>`)}</text>
${isLinked ? html`<a href="${pathOf(event.place)}">${source}</a>` : source}</g>`;
}

function wrapped(text: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > LETTERS) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
