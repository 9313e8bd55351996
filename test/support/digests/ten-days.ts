import { discordDeliveries } from '../../../src/adapters/discord/deliver.ts';
import { subscriptionId } from '../../../src/bot/digests/keys.ts';
import { digestLoop } from '../../../src/bot/digests/run.ts';
import type { PrintedLine } from '../../../src/briefings/digest/printed.ts';
import type { Channel } from '../discord/channels.ts';
import { type Discord, startDiscord } from '../discord/server.ts';
import { textOf } from '../discord/text.ts';
import { aDigestContext, aReport, type TestContext } from './context.ts';
import { markerOf, newsStream, type StreamEvent } from './stream.ts';

/** What a channel saw of a stream of news. */
export interface Seen {
  readonly stories: number;
  readonly digests: number;
  /** Stories that the digests told at all. */
  readonly told: number;
  /** Told again though nothing had changed. */
  readonly repeated: readonly string[];
  /** Lines that were printed, no longer stood, and were not corrected in the next digest. */
  readonly uncorrected: readonly string[];
  readonly corrections: number;
  /** Corrected though the line still stood. */
  readonly needless: readonly string[];
  /** New figures on stories that had been told, and how many of these were printed with both. */
  readonly updates: number;
  readonly updatesTold: number;
  /** Lines that are kept as printed and do not stand in the channel. */
  readonly unseen: readonly string[];
}

/** One morning: what stands in the channel, and what is kept as printed. */
interface Morning {
  readonly at: number;
  readonly news: string;
  readonly corrections: string;
  readonly lines: readonly PrintedLine[];
}

const DAY = 86_400_000;
const EIGHT = 8 * 3_600_000;

/** Lets a channel have a digest every morning over a stream of news, and looks at what it got. */
export async function seenIn(days: number, seed: number): Promise<Seen> {
  const discord = await startDiscord();
  discord.world.limits.isOff = true; // the days pass in seconds
  const channel = discord.world.addChannel();
  const start = Date.UTC(2031, 3, 14);
  const deliveries = discordDeliveries({ token: discord.token, apiBase: discord.api }, () => undefined);
  const context = aDigestContext({ platforms: { discord: deliveries }, settings: { TOPICS: 'karvala' }, time: start });
  const wish = { place: `discord:${channel.id}`, topic: 'karvala', cron: '0 8 * * *', timeZone: 'UTC' };
  await context.subscriptions.subscribe({ origin: 'chat', ...wish }, start);
  const loop = digestLoop(context);
  const events = newsStream(days, start, seed);
  const articles = new Map<StreamEvent, string>();
  const mornings: Morning[] = [];
  let next = 0;
  for (let day = 0; day <= days; day++) {
    context.time = start + day * DAY + EIGHT;
    for (; next < events.length && events[next]!.at < context.time; next++) {
      articles.set(events[next]!, await happen(events[next]!, context));
    }
    await loop.deliverDue();
    mornings.push(await morningOf(discord, channel, subscriptionId(wish), context));
  }
  context.close();
  discord.expectNoViolations();
  await discord.stop();
  return { digests: channel.messages.length, ...judged(events, articles, mornings) };
}

async function happen(event: StreamEvent, { archive }: TestContext): Promise<string> {
  const id = await aReport(archive, event, event.published);
  if (event.kind === 'withdrawal') await archive.withdraw(id, event.at);
  return id;
}

async function morningOf(discord: Discord, channel: Channel, id: string, context: TestContext): Promise<Morning> {
  const [line] = await context.ledger.lines(1);
  const message = channel.messages.find((one) => one.id === line?.message);
  if (!message) return { at: context.time, news: '', corrections: '', lines: [] };
  const [edition] = await context.editions.printed(id, context.time);
  const thread = discord.world.channels.get(message.id)?.messages ?? [];
  const lines = edition?.printed.lines ?? [];
  const parts = textOf(message).split(/\n(?=### )/);
  const isCorrection = (part: string) => part.startsWith('### Corrections');
  const news = [...parts.filter((part) => !isCorrection(part)), ...thread.map(textOf)].join('\n');
  return { at: context.time, news: plain(news), corrections: plain(parts.filter(isCorrection).join('\n')), lines };
}

function plain(markdown: string): string {
  return markdown.replaceAll('\\', '').replace(/ +/g, ' ');
}

function judged(
  events: readonly StreamEvent[],
  articles: ReadonlyMap<StreamEvent, string>,
  mornings: readonly Morning[],
): Omit<Seen, 'digests'> {
  const stories = [...new Set(events.map(({ story }) => story))];
  const [repeated, uncorrected]: [string[], string[]] = [[], []];
  let [told, corrections, updates, updatesTold] = [0, 0, 0, 0];
  for (const story of stories) {
    const own = events.filter((event) => event.story === story);
    const marker = markerOf(story);
    const hits = mornings.filter(({ lines }) => lines.some(({ text }) => text.includes(marker)));
    if (hits.length > 0) told++;
    for (const [i, hit] of hits.entries()) {
      const before = hits[i - 1];
      if (before && repeatsOf(hit, before, marker) && !own.some((event) => isChange(event, before.at, hit.at)))
        repeated.push(`${marker} on ${new Date(hit.at).toISOString()}`);
    }
    for (const event of own) {
      const next = mornings.find(({ at }) => at > event.at);
      const before = mornings.filter(({ at }) => at <= event.at);
      if (!next) continue;
      if (event.kind === 'update' && before.some(({ lines }) => lines.some((line) => isLede(line, marker)))) {
        updates++;
        if (next.lines.some((line) => isLede(line, marker)) && /was \d+, now \d+/.test(next.news)) updatesTold++;
      }
      const lost = before.flatMap(({ lines }) => lines).filter((line) => falls(line, event, articles));
      corrections += lost.length;
      for (const line of lost)
        if (!next.corrections.includes(line.text)) uncorrected.push(`${event.kind}: ${line.text}`);
    }
  }
  const changed = events.filter(({ kind }) => kind === 'correction' || kind === 'withdrawal');
  const needless = mornings.flatMap(({ corrections: text }) =>
    stories
      .map(markerOf)
      .filter((marker) => text.includes(marker) && !changed.some(({ story }) => markerOf(story) === marker)),
  );
  const unseen = mornings.flatMap(({ news, lines }) =>
    lines.map(({ text }) => text).filter((text) => !news.includes(plain(text))),
  );
  return { stories: stories.length, told, repeated, uncorrected, corrections, needless, updates, updatesTold, unseen };
}

function isChange({ kind, at }: StreamEvent, after: number, until: number): boolean {
  return (kind === 'update' || kind === 'correction' || kind === 'withdrawal') && at >= after && at < until;
}

/** Whether a morning says of a story what an earlier one said: its lede, or any line word for word. */
function repeatsOf(now: Morning, before: Morning, marker: string): boolean {
  const of = ({ lines }: Morning) => lines.filter(({ text }) => text.includes(marker));
  return of(now).some(
    (line) =>
      of(before).some(({ text }) => text === line.text) ||
      (isLede(line, marker) && of(before).some((one) => isLede(one, marker))),
  );
}

/** The line with the figure, in whosever words. */
function isLede({ text }: PrintedLine, marker: string): boolean {
  return new RegExp(`\\d .* in ${marker},? near Karvala`).test(text);
}

/** Whether a printed line no longer stands after an event. */
function falls(line: PrintedLine, event: StreamEvent, articles: ReadonlyMap<StreamEvent, string>): boolean {
  if (line.article !== articles.get(event)) return false;
  return event.kind === 'withdrawal' || (event.kind === 'correction' && !event.text.includes(line.text));
}
