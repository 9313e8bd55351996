import type { PrintedIn } from '../../adapters/desk/port.ts';
import { findCorrections } from '../../briefings/digest/corrections.ts';
import type { Printed, PrintedCorrection } from '../../briefings/digest/printed.ts';
import type { Stored } from '../../store/archive.ts';
import type { Editions, SentEdition } from '../../store/editions.ts';

/** Which digests printed an article before something happened to it, and what of that does not stand any more; the last first. */
export interface Printings {
  ofWithdrawn(article: Stored): readonly PrintedIn[];
  /** Of two revisions, the one before and the one that the change made. */
  ofChanged(before: Stored, now: Stored): readonly PrintedIn[];
}

/** The last digests are looked through: 5,000 of one topic are read in 20 ms. */
const LOOKED_AT = 5_000;

/** Nothing was printed where there are no editions. Throws `StoreError`. */
export async function printingsOf(editions: Editions | undefined): Promise<Printings> {
  const last = (await editions?.last(LOOKED_AT)) ?? [];
  const printing = listed(last, ({ printed }) => printed.lines.map(({ article }) => article));
  const correcting = listed(
    last.filter(({ printed }) => printed.corrections.length > 0),
    ({ subscription }) => [subscription],
  );
  const tell = (id: string, newest: number, fallenIn: (printed: Printed) => readonly string[]) => {
    const fallen = onceEach(fallenIn);
    return together(
      (printing.get(id) ?? [])
        .filter(({ printed }) => printed.lines.some((line) => line.article === id && line.revision <= newest))
        .map((edition) => oneOf(edition, id, fallen(edition.printed), correcting)),
    );
  };
  return {
    ofWithdrawn: (now) => tell(now.article.id, now.article.revision, (printed) => fallenIn(printed, now)),
    ofChanged: (before, now) =>
      tell(now.article.id, before.article.revision, (printed) => {
        const already = new Set(fallenIn(printed, asIfStanding(before)));
        return fallenIn(printed, asIfStanding(now)).filter((text) => !already.has(text));
      }),
  };
}

/** Editions by each of their keys, in their order. */
function listed(
  editions: readonly SentEdition[],
  keysOf: (edition: SentEdition) => readonly string[],
): ReadonlyMap<string, readonly SentEdition[]> {
  const lists = new Map<string, SentEdition[]>();
  for (const edition of editions) {
    for (const key of new Set(keysOf(edition))) {
      const list = lists.get(key);
      if (list) list.push(edition);
      else lists.set(key, [edition]);
    }
  }
  return lists;
}

/** Editions of many channels share what they printed. */
function onceEach<K extends object, V>(work: (key: K) => V): (key: K) => V {
  const done = new Map<K, V>();
  return (key) => {
    const value = done.get(key) ?? work(key);
    done.set(key, value);
    return value;
  };
}

/** What was taken back later fell then; of a change before it, only the words count. */
function asIfStanding({ article: { withdrawn: _, ...article }, analysis }: Stored): Stored {
  return { article, analysis };
}

/** The lines that do not stand in this revision, which is not older than what was printed. */
function fallenIn(printed: Printed, { article, analysis }: Stored): readonly string[] {
  const lines = printed.lines.filter(({ article: id, revision }) => id === article.id && revision <= article.revision);
  const past = [{ at: 0, printed: { lines, corrections: [] } }];
  return findCorrections(past, () => ({ article, analysis })).map(({ line }) => line.text);
}

type One = Omit<PrintedIn, 'places' | 'more'> & { readonly place: string };

function oneOf(
  { subscription, slot, isSure }: SentEdition,
  article: string,
  fallen: readonly string[],
  correcting: ReadonlyMap<string, readonly SentEdition[]>,
): One {
  const isCorrection = (one: PrintedCorrection) => one.article === article && fallen.includes(one.text);
  const slash = subscription.indexOf('/');
  const corrected = (correcting.get(subscription) ?? [])
    .filter((later) => later.slot > slot && later.printed.corrections.some(isCorrection))
    .map(({ at }) => at);
  return {
    place: subscription.slice(0, slash),
    topic: subscription.slice(slash + 1),
    slot,
    isSure,
    fallen,
    ...(corrected.length === 0 ? {} : { corrected: Math.min(...corrected) }),
  };
}

const MOST_PLACES = 3;

/** Channels that got the same at the same time are told of together. */
function together(printings: readonly One[]): readonly PrintedIn[] {
  const groups = Map.groupBy(printings, ({ topic, slot, isSure, fallen, corrected }) =>
    [topic, slot, isSure, corrected, ...fallen].join('\n'),
  );
  return [...groups.values()].map((group) => {
    const { place: _, ...same } = group[0]!;
    const places = group
      .map(({ place }) => place)
      .toSorted()
      .slice(0, MOST_PLACES);
    return { ...same, places, more: group.length - places.length };
  });
}
