import type { ArticleFacts, Instant } from '../../briefings/article.ts';
import { indexed } from '../../briefings/search/forms.ts';
import type { Entry, PutOutcome } from '../archive.ts';
import {
  idOf,
  type Keys,
  keysOf,
  mayChange,
  SAME_LEAD_WITHIN,
  tellerOf,
  textFingerprint,
  titleFingerprint,
} from '../identity.ts';
import { pack, unpack } from './body.ts';
import { isSameSecond } from './place.ts';
import { type ArticleRow, type Body, parseFacts } from './rows.ts';
import type { Writer } from './writer.ts';

/**
 * Stores entries as `Archive.put` promises it. The caller holds the transaction.
 *
 * The index is changed after all other tables: a statement that might have to be undone alone makes FTS5 write out what it has gathered,
 * and one such between any two articles makes a small segment of each, at ten times the cost.
 */
export function putEntries(writer: Writer, entries: readonly Entry[], now: Instant): readonly PutOutcome[] {
  const batch: Batch = { ...writer, now, indexing: [] };
  const outcomes = entries.map((entry) => putEntry(batch, entry));
  for (const { place, words } of batch.indexing) {
    if (words === undefined) writer.unindex.run(BigInt(place));
    else writer.index.run(BigInt(place), words.title, words.text);
  }
  return outcomes;
}

interface Batch extends Writer {
  readonly now: Instant;
  /** In this order: a place may be left and taken again. */
  readonly indexing: IndexChange[];
}

/** The words to be found at a place; without them, nothing is to be found there any more. */
interface IndexChange {
  readonly place: number;
  readonly words?: { readonly title: string; readonly text: string };
}

function putEntry(batch: Batch, { article, analysis }: Entry): PutOutcome {
  const keys = keysOf(article);
  const facts = factsOf(article);
  const text = textFingerprint(article);
  const title = titleFingerprint(article) ?? null;
  const entry = { article, analysis, facts, text, title };
  const known = findKnown(batch, article, keys);
  if (known === undefined) {
    const { number, outcome } = insert(batch, entry);
    claim(batch, entry, keys, number);
    return outcome;
  }
  if (!mayChange(article, knownFacts(batch, known))) return { id: known.id, revision: known.revision, outcome: 'same' };
  const same = batch.revisionWithText.get(known.number, text, title)?.revision;
  claim(batch, entry, keys, known.number);
  if (same === undefined && saysLess(facts, knownFacts(batch, known)))
    return { id: known.id, revision: known.revision, outcome: 'same' };
  if (same === undefined) return revise(batch, known, entry);
  if (same === known.revision) learn(batch, known, entry);
  return { id: known.id, revision: same, outcome: 'same' };
}

type NewArticle = Entry['article'];

interface Prepared extends Entry {
  readonly facts: ArticleFacts;
  readonly text: Uint8Array;
  readonly title: Uint8Array | null;
}

/**
 * The article that this is, in the order of the keys that `identity.ts` gives. An address says of itself what it leads to; a GUID or an
 * opening is easily copied, and tells nothing of an article that its source may not change.
 */
function findKnown(batch: Batch, article: NewArticle, keys: Keys): ArticleRow | undefined {
  for (const key of keys.urls) {
    const certain = batch.articleByKey.get(key);
    if (certain !== undefined) return certain;
  }
  const byGuid = keys.guid && batch.articleByKey.get(keys.guid);
  if (byGuid !== undefined && mayChange(article, knownFacts(batch, byGuid))) return byGuid;
  const alike = keys.lead && batch.articleByKey.get(keys.lead);
  if (alike !== undefined && isNear(alike.published, article.published) && mayChange(article, knownFacts(batch, alike)))
    return alike;
  return batch.articleById.get(idOf(article));
}

function isNear(a: Instant | null, b: Instant | undefined): boolean {
  return a === null || b === undefined || Math.abs(a - b) <= SAME_LEAD_WITHIN;
}

/** A GUID or an opening that belongs to an article which its source may not change stays with that. */
function claim(batch: Batch, { article }: Prepared, { urls, guid, lead }: Keys, number: number): void {
  const isFree = (key: Buffer) => {
    const holder = batch.articleByKey.get(key);
    return holder === undefined || mayChange(article, knownFacts(batch, holder));
  };
  const copied = [guid, lead].filter((key) => key !== undefined);
  for (const key of [...urls, ...copied.filter(isFree)]) batch.setKey.run(key, number);
}

function insert(batch: Batch, entry: Prepared): { number: number; outcome: PutOutcome } {
  const { article, analysis, facts } = entry;
  const id = idOf(article);
  const place = batch.freePlace(facts.published ?? batch.now);
  const { published = null, source = null } = facts;
  const { number } = batch.addArticle.get(id, place, analysis.engine, published, source, tellerOf(facts) ?? null)!;
  addRevision(batch, number, 1, entry);
  batch.indexing.push({ place, words: wordsOf(facts, article) });
  return { number, outcome: { id, revision: 1, outcome: 'inserted' } };
}

/** The source has only the teaser of an article of which the whole is known, and not from somebody else alone. */
function saysLess(said: ArticleFacts, known: ArticleFacts): boolean {
  const isToldByOthers = known.toldBy !== undefined && said.toldBy === undefined;
  return said.extent === 'teaser' && known.extent === undefined && !isToldByOthers;
}

/**
 * Adds the next revision. What its source does not say stays as it was known, but for the time of the last change, how much of the
 * article there is, and who told it.
 */
function revise(batch: Batch, known: ArticleRow, said: Prepared): PutOutcome {
  const { updated: _, extent: __, toldBy: ___, ...before } = knownFacts(batch, known);
  const { isBacklog: ____, ...news } = said.facts;
  const facts = { ...before, ...news };
  const title = titleFingerprint(facts) ?? null;
  const revision = known.revision + 1;
  addRevision(batch, known.number, revision, { ...said, facts, title });
  const place = setArticle(batch, known, revision, said.analysis.engine, facts);
  if (known.withdrawn === null) {
    batch.indexing.push({ place: known.place }, { place, words: wordsOf(facts, said.article) });
  }
  return { id: known.id, revision, outcome: 'revised' };
}

/** Takes over what was not known yet of a known text; from its publisher, all that somebody else had told of it. */
function learn(batch: Batch, known: ArticleRow, said: Prepared): void {
  const before = knownFacts(batch, known);
  const { isBacklog: _, extent: __, ...news } = said.facts;
  const { toldBy, ...told } = before;
  const isConfirmed = toldBy !== undefined && news.toldBy === undefined;
  const facts: ArticleFacts = isConfirmed ? { ...told, ...news } : { ...news, ...before };
  if (!isConfirmed && Object.keys(facts).length === Object.keys(before).length) return;
  batch.setFacts.run(JSON.stringify(facts), titleFingerprint(facts) ?? null, known.number, known.revision);
  const place = setArticle(batch, known, known.revision, known.engine, facts);
  if (known.withdrawn !== null || (place === known.place && facts.title === before.title)) return;
  const { clean } = unpack<Body>(batch.body.get(known.number, known.revision)!.body);
  batch.indexing.push({ place: known.place }, { place, words: wordsOf(facts, { clean }) });
}

function knownFacts(batch: Batch, known: ArticleRow): ArticleFacts {
  return parseFacts(batch.facts.get(known.number, known.revision)!.facts);
}

/** Sets the newest revision, and the place that its date asks for, which stays while the date stays. */
function setArticle(batch: Batch, known: ArticleRow, revision: number, engine: number, facts: ArticleFacts): number {
  const { published, source } = facts;
  const isInPlace = published === undefined || (known.published !== null && isSameSecond(published, known.published));
  const place = isInPlace ? known.place : batch.freePlace(published);
  const teller = tellerOf(facts) ?? null;
  batch.setArticle.run(place, revision, engine, published ?? null, source ?? null, teller, known.number);
  return place;
}

function addRevision(batch: Batch, number: number, revision: number, entry: Prepared): void {
  const { article, analysis, facts, text, title } = entry;
  const body: Body = { raw: article.raw, clean: article.clean };
  batch.addRevision.run(number, revision, batch.now, text, title, JSON.stringify(facts), pack(body), pack(analysis));
}

/**
 * The words of an article as they are kept in the index. It is found by the title that its source gives, else by the one that its text
 * carries, and by its clean text. The place of the dateline is no part of that, and what happened there is looked for by its name.
 */
export function wordsOf(facts: ArticleFacts, { clean }: Pick<Body, 'clean'>): { title: string; text: string } {
  const place = clean.dateline?.place;
  return {
    title: indexed(facts.title ?? clean.title ?? '', facts.language),
    text: indexed(place === undefined ? clean.text : `${place}\n${clean.text}`, facts.language),
  };
}

/** What is known besides the text, and nothing else that came along. A time that is no number is not known. */
function factsOf(article: NewArticle): ArticleFacts {
  const { title, url, guid, source, author, language, media, extent, isBacklog, toldBy } = article;
  const [published, updated] = [wholeInstant(article.published), wholeInstant(article.updated)];
  const all = { title, url, guid, source, author, language, published, updated, media, extent, isBacklog, toldBy };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** The database keeps whole milliseconds. */
function wholeInstant(at: Instant | undefined): Instant | undefined {
  return at === undefined || !Number.isSafeInteger(Math.trunc(at)) ? undefined : Math.trunc(at);
}
