import { tokenise } from '../../text/tokens.ts';
import { type Pool, voicesOf } from '../pool.ts';
import { echoesOf } from './support.ts';

/**
 * Ranks the sentences of a pool: one number for each, higher is better, comparable over all of its articles.
 *
 * One origin: the scores that the article gave its own sentences. Two or three: what the headlines of the others say rises. The more
 * origins there are, the more counts what several of them say, and the less where each of them puts it. Sentences with one of the
 * `terms` that was searched for, those of stories that many origins tell (`storySizes`, by reading), and those of later reports come first.
 */
export function rankSentences(
  pool: Pool,
  terms: readonly string[] = [],
  storySizes: readonly number[] = [],
): Float64Array {
  const wanted = idsOf(terms, pool);
  const origins = new Set(voicesOf(pool.readings)).size;
  const echoes = echoesOf(pool);
  const best = bestOfEach(pool);
  const doublings = Math.log2(Math.max(1, origins));
  const ages = agesOf(pool);
  return Float64Array.from(pool.sentences, (sentence, i) => {
    const { score, reading } = sentence;
    let rank = score;
    if (origins > 1) {
      const echoed = SHARE_ECHO * echoes.share[i]! * doublings + MEAN_ECHO * echoes.mean[i]! * (doublings - 1);
      rank += echoed + TITLES * echoes.titles[i]! + WITHIN * (score - best[reading]!);
    }
    if (wanted.size > 0 && sentence.ids.some((id) => wanted.has(id))) rank += ON_TOPIC;
    return rank + BIG_STORY * Math.log2(storySizes[reading] ?? 1) - STALE * Math.log2(1 + ages[reading]!);
  });
}

/*
 * The weights of what other articles say were found by coordinate ascent on ROUGE-1 + ROUGE-2 + half the coverage of 300 stories of two
 * or three articles each (docs/decisions/0004-facts.md). `MEAN_ECHO` comes in from three origins on, and was found on 19 stories of three
 * to eight.
 */
const SHARE_ECHO = 0.2;
const MEAN_ECHO = 2;
const TITLES = 3;
/** A sentence far below the best of its own article is not saved by a long article with high scores. */
const WITHIN = 0.8;
/** More than any difference between two neighbouring sentences, less than that between a lead and a last paragraph. */
const ON_TOPIC = 0.8;
/** For each doubling of the origins that tell the story. */
const BIG_STORY = 0.4;
/** For each doubling of the days that the report is older than the newest one: of two reports the later knows more. */
const STALE = 0.5;

/** By how many days each reading is older than the newest; 0 where its date is not known. */
function agesOf({ readings }: Pool): readonly number[] {
  const newest = readings.reduce((most, { published }) => Math.max(most, published ?? most), Number.NEGATIVE_INFINITY);
  return readings.map(({ published }) => (published === undefined ? 0 : (newest - published) / DAY_MS));
}

const DAY_MS = 86_400_000;

function bestOfEach({ readings }: Pool): readonly number[] {
  return readings.map(({ analysis }) =>
    analysis.scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY),
  );
}

function idsOf(terms: readonly string[], { vocabulary }: Pool): ReadonlySet<number> {
  return new Set(terms.flatMap((term) => [...tokenise(term, [{ start: 0, end: term.length }], vocabulary).ids]));
}
