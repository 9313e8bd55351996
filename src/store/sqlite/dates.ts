import type { Dates } from '../archive.ts';
import { tellerOf, titleFingerprint } from '../identity.ts';
import { indexAnew } from './index-anew.ts';
import { isSameSecond } from './place.ts';
import { parseFacts } from './rows.ts';
import type { Writer } from './writer.ts';

/** Puts other dates in the place of those of an article's newest revision, as `Archive.setDates` promises it. The caller holds the transaction. */
export function setDates(writer: Writer, id: string, revision: number, dates: Dates): boolean {
  const known = writer.articleById.get(id);
  if (known?.revision !== revision) return false;
  const { published: _, updated: __, ...rest } = parseFacts(writer.facts.get(known.number, revision)!.facts);
  const facts = { ...rest, ...dates };
  const at = dates.published ?? writer.firstStored.get(known.number)!.stored;
  const isInPlace = known.published !== null && isSameSecond(at, known.published);
  const place = isInPlace ? known.place : writer.freePlace(at);
  writer.setFacts.run(JSON.stringify(facts), titleFingerprint(facts) ?? null, known.number, revision);
  const { published = null, source = null } = facts;
  writer.setArticle.run(place, revision, known.engine, published, source, tellerOf(facts) ?? null, known.number);
  if (place !== known.place) indexAnew(writer, known, place);
  return true;
}
