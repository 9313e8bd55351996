import type { DatabaseSync } from 'node:sqlite';
import type { ArticleFacts, Instant } from '../../briefings/article.ts';
import type { Entry, PutOutcome } from '../archive.ts';
import { idOf, type Keys, keysOf, SAME_LEAD_WITHIN, textFingerprint, titleFingerprint } from '../identity.ts';
import { pack, unpack } from './body.ts';
import { isSameSecond, placeFinder } from './place.ts';
import { type ArticleRow, type Body, parseFacts, prepare } from './rows.ts';
import { segment } from './segment.ts';

/** The statements that storing needs. */
export type Writer = ReturnType<typeof prepareWriter>;

export function prepareWriter(sql: DatabaseSync) {
  return {
    freePlace: placeFinder(sql),
    articleByKey: prepare<[Uint8Array], ArticleRow>(
      sql,
      'SELECT a.* FROM identity i JOIN article a ON a.number = i.article WHERE i.key = ?',
    ),
    articleById: prepare<[string], ArticleRow>(sql, 'SELECT * FROM article WHERE id = ?'),
    revisionWithText: prepare<[number, Uint8Array, Uint8Array | null], { revision: number }>(
      sql,
      `SELECT revision FROM revision WHERE article = ?1 AND text = ?2 AND (title IS NULL OR ?3 IS NULL OR title = ?3)
       ORDER BY revision DESC LIMIT 1`,
    ),
    facts: prepare<[number, number], { facts: string }>(
      sql,
      'SELECT facts FROM revision WHERE article = ? AND revision = ?',
    ),
    body: prepare<[number, number], { body: Uint8Array }>(
      sql,
      'SELECT body FROM revision WHERE article = ? AND revision = ?',
    ),
    addArticle: prepare<[string, number, number, number | null, string | null], { number: number }>(
      sql,
      `INSERT INTO article(id, place, revision, engine, published, outlet) VALUES (?, ?, 1, ?, ?, ?) RETURNING number`,
    ),
    addRevision: prepare<
      [number, number, number, Uint8Array, Uint8Array | null, string, Uint8Array, Uint8Array],
      never
    >(
      sql,
      `INSERT INTO revision(article, revision, stored, text, title, facts, body, analysis) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
    setArticle: prepare<[number, number, number, number | null, string | null, number]>(
      sql,
      'UPDATE article SET place = ?, revision = ?, engine = ?, published = ?, outlet = ? WHERE number = ?',
    ),
    setFacts: prepare<[string, Uint8Array | null, number, number]>(
      sql,
      'UPDATE revision SET facts = ?, title = ? WHERE article = ? AND revision = ?',
    ),
    setKey: prepare<[Uint8Array, number]>(
      sql,
      `INSERT INTO identity(key, article) VALUES (?, ?)
       ON CONFLICT(key) DO UPDATE SET article = excluded.article WHERE article <> excluded.article`,
    ),
    index: prepare<[bigint, string, string]>(sql, 'INSERT INTO search(rowid, title, body) VALUES (?, ?, ?)'),
    unindex: prepare<[bigint]>(sql, 'DELETE FROM search WHERE rowid = ?'),
  };
}

/** Stores one entry as `Archive.put` promises it. The caller holds the transaction. */
export function putEntry(writer: Writer, { article, analysis }: Entry, now: Instant): PutOutcome {
  const keys = keysOf(article);
  const facts = factsOf(article);
  const text = textFingerprint(article);
  const title = titleFingerprint(article) ?? null;
  const entry = { article, analysis, facts, text, title };
  const known = findKnown(writer, article, keys);
  if (known === undefined) {
    const { number, outcome } = insert(writer, entry, now);
    claim(writer, keys, number);
    return outcome;
  }
  const same = writer.revisionWithText.get(known.number, text, title)?.revision;
  claim(writer, keys, known.number);
  if (same === undefined) return revise(writer, known, entry, now);
  if (same === known.revision) learn(writer, known, entry);
  return { id: known.id, revision: same, outcome: 'same' };
}

type NewArticle = Entry['article'];

interface Prepared extends Entry {
  readonly facts: ArticleFacts;
  readonly text: Uint8Array;
  readonly title: Uint8Array | null;
}

/** The article that this is, in the order of the keys that `identity.ts` gives. */
function findKnown(writer: Writer, article: NewArticle, keys: Keys): ArticleRow | undefined {
  const certain = (keys.url && writer.articleByKey.get(keys.url)) ?? (keys.guid && writer.articleByKey.get(keys.guid));
  if (certain !== undefined) return certain;
  const alike = keys.lead && writer.articleByKey.get(keys.lead);
  if (alike !== undefined && isNear(alike.published, article.published)) return alike;
  return writer.articleById.get(idOf(article));
}

function isNear(a: Instant | null, b: Instant | undefined): boolean {
  return a === null || b === undefined || Math.abs(a - b) <= SAME_LEAD_WITHIN;
}

function claim(writer: Writer, keys: Keys, number: number): void {
  for (const key of [keys.url, keys.guid, keys.lead]) if (key !== undefined) writer.setKey.run(key, number);
}

function insert(writer: Writer, entry: Prepared, now: Instant): { number: number; outcome: PutOutcome } {
  const { facts, analysis } = entry;
  const id = idOf(entry.article);
  const place = writer.freePlace(facts.published ?? now);
  const { number } = writer.addArticle.get(id, place, analysis.engine, facts.published ?? null, facts.source ?? null)!;
  addRevision(writer, number, 1, entry, now);
  index(writer, place, facts, entry.article);
  return { number, outcome: { id, revision: 1, outcome: 'inserted' } };
}

/** Adds the next revision. What its source does not say stays as it was known, but for the time of the last change. */
function revise(writer: Writer, known: ArticleRow, said: Prepared, now: Instant): PutOutcome {
  const { updated: _, ...before } = knownFacts(writer, known);
  const facts = { ...before, ...said.facts };
  const title = titleFingerprint(facts) ?? null;
  const revision = known.revision + 1;
  addRevision(writer, known.number, revision, { ...said, facts, title }, now);
  const place = placeOf(writer, known, facts);
  if (known.withdrawn === null) writer.unindex.run(BigInt(known.place));
  setArticle(writer, known.number, place, revision, said.analysis.engine, facts);
  if (known.withdrawn === null) index(writer, place, facts, said.article);
  return { id: known.id, revision, outcome: 'revised' };
}

/** Takes over what was not known yet of a known text. */
function learn(writer: Writer, known: ArticleRow, said: Prepared): void {
  const before = knownFacts(writer, known);
  const facts = { ...said.facts, ...before };
  if (Object.keys(facts).length === Object.keys(before).length) return;
  writer.setFacts.run(JSON.stringify(facts), titleFingerprint(facts) ?? null, known.number, known.revision);
  const place = placeOf(writer, known, facts);
  const isIndexStale = known.withdrawn === null && (place !== known.place || facts.title !== before.title);
  if (isIndexStale) writer.unindex.run(BigInt(known.place));
  setArticle(writer, known.number, place, known.revision, known.engine, facts);
  if (isIndexStale) index(writer, place, facts, unpack<Body>(writer.body.get(known.number, known.revision)!.body));
}

function knownFacts(writer: Writer, known: ArticleRow): ArticleFacts {
  return parseFacts(writer.facts.get(known.number, known.revision)!.facts);
}

/** An article keeps its place while its date stays. */
function placeOf(writer: Writer, known: ArticleRow, { published }: ArticleFacts): number {
  if (published === undefined || (known.published !== null && isSameSecond(published, known.published)))
    return known.place;
  return writer.freePlace(published);
}

function addRevision(writer: Writer, number: number, revision: number, entry: Prepared, now: Instant): void {
  const { article, analysis, facts, text, title } = entry;
  const body: Body = { raw: article.raw, clean: article.clean };
  writer.addRevision.run(number, revision, now, text, title, JSON.stringify(facts), pack(body), pack(analysis));
}

function setArticle(
  writer: Writer,
  number: number,
  place: number,
  revision: number,
  engine: number,
  { published, source }: ArticleFacts,
): void {
  writer.setArticle.run(place, revision, engine, published ?? null, source ?? null, number);
}

/** Makes an article findable: the title that its source gives, else the one that its text carries, and the clean text. */
export function index(writer: Writer, place: number, facts: ArticleFacts, { clean }: Body): void {
  writer.index.run(BigInt(place), segment(facts.title ?? clean.title ?? ''), segment(clean.text));
}

/** What is known besides the text, and nothing else that came along. A time that is no number is not known. */
function factsOf(article: NewArticle): ArticleFacts {
  const { title, url, guid, source, author, language } = article;
  const [published, updated] = [wholeInstant(article.published), wholeInstant(article.updated)];
  const all = { title, url, guid, source, author, language, published, updated };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** The database keeps whole milliseconds. */
function wholeInstant(at: Instant | undefined): Instant | undefined {
  return at === undefined || !Number.isSafeInteger(Math.trunc(at)) ? undefined : Math.trunc(at);
}
