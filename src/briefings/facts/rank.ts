import { tokenise } from '../text/tokens.ts';
import type { Pool } from './pool.ts';
import { echoesOf } from './support.ts';

/**
 * Ranks the sentences of a pool: one number for each, higher is better, comparable over all of its articles.
 *
 * One origin: the scores that the article gave its own sentences. More origins: what several of them say rises, the more of them there
 * are; where each article puts it counts less. Sentences with one of the `terms` that was searched for come before those without.
 */
export function rankSentences(pool: Pool, terms: readonly string[] = []): Float64Array {
  const wanted = idsOf(terms, pool);
  const origins = new Set(pool.readings.map((reading) => reading.origin)).size;
  const echoes = echoesOf(pool);
  const trust = 1 - 1 / origins;
  return Float64Array.from(pool.sentences, (sentence, i) => {
    const echoed = MEAN_ECHO * echoes.mean[i]! + SHARE_ECHO * echoes.share[i]! + LEAD_ECHO * echoes.lead[i]!;
    const onTopic = sentence.ids.some((id) => wanted.has(id)) ? ON_TOPIC : 0;
    return sentence.score + trust * echoed + onTopic;
  });
}

const MEAN_ECHO = 2;
const SHARE_ECHO = 0.5;
const LEAD_ECHO = 0.5;
/** More than any difference between two neighbouring sentences, less than that between a lead and a last paragraph. */
const ON_TOPIC = 0.8;

function idsOf(terms: readonly string[], { vocabulary }: Pool): ReadonlySet<number> {
  return new Set(terms.flatMap((term) => [...tokenise(term, [{ start: 0, end: term.length }], vocabulary).ids]));
}
