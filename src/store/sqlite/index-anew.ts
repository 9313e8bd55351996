import { tellerOf } from '../identity.ts';
import { unpack } from './body.ts';
import { wordsOf } from './put.ts';
import { type ArticleRow, type Body, parseFacts } from './rows.ts';
import type { Writer } from './writer.ts';

/**
 * Keeps the words of an article's newest revision, and whose it is, as this version of the program does. They may have been kept by an
 * earlier one. `place`: where it lies, if that is another now. The caller holds the transaction.
 */
export function indexAnew(writer: Writer, known: ArticleRow, place: number = known.place): void {
  const facts = parseFacts(writer.facts.get(known.number, known.revision)!.facts);
  writer.setTeller.run(tellerOf(facts) ?? null, known.number);
  if (known.withdrawn !== null) return;
  const words = wordsOf(facts, unpack<Body>(writer.body.get(known.number, known.revision)!.body));
  writer.unindex.run(BigInt(known.place));
  writer.index.run(BigInt(place), words.title, words.text);
}
