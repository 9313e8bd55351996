import { detect } from 'tinyld/light';

/**
 * Tells the language of a text as BCP 47 (`en`), or nothing where the text is too short or too mixed to tell.
 *
 * Function words decide where they can, at some microseconds a text; what they leave open is asked of tinyld, which takes half a
 * millisecond. Only the head of the text is looked at.
 */
export function languageOf(text: string): string | undefined {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return byFunctionWords(words) ?? byTrigrams(text);
}

const SAMPLE = 1_500;
/** Of fewer words nothing is said. */
const LEAST_WORDS = 6;
/** The share of function words that running text has in any of these languages; foreign names bring in a few of another's. */
const LEAST_SHARE = 0.15;
/** How many times as many as the next language. */
const LEAST_LEAD = 2;
const TRIGRAM_SAMPLE = 300;
/** Of fewer letters nothing is said. */
const LEAST_LETTERS = 12;

/** Words that are frequent in one of these languages and rare in the others. */
const FUNCTION_WORDS: readonly (readonly [language: string, words: ReadonlySet<string>])[] = [
  [
    'en',
    set(
      'the of and to in is that for on with was by at from his her has have he said it are be an as which will who not this but they were',
    ),
  ],
  [
    'de',
    set(
      'der die das und den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer',
    ),
  ],
  [
    'fr',
    set(
      'le la les de des et du en un une est que dans qui pour au il par sur pas plus ne se ce avec sont aux cette ont été',
    ),
  ],
  [
    'es',
    set('el la los las de del y en que un una es por con para se al no su lo como más pero sus fue ha este entre'),
  ],
  [
    'it',
    set(
      'il la di e che è un una in del della per con non si da dei le nel alla sono ha anche più gli al come dal delle',
    ),
  ],
  ['pt', set('o a os as de da do e em que um uma para com não por se na no dos das ao mais foi são pela pelo')],
  [
    'nl',
    set('de het een van en in is dat op te met voor zijn niet aan er om ook als door maar bij naar uit worden wordt'),
  ],
  ['ru', set('и в не на что с по как из у за от о это для к его но был года при до он также они')],
];

function byFunctionWords(words: readonly string[]): string | undefined {
  if (words.length < LEAST_WORDS) return undefined;
  const counts = FUNCTION_WORDS.map(([language, own]) => ({
    language,
    count: words.filter((word) => own.has(word)).length,
  }));
  const [first, second] = counts.sort((a, b) => b.count - a.count);
  if (!first || !second) return undefined;
  return first.count >= words.length * LEAST_SHARE && first.count >= second.count * LEAST_LEAD
    ? first.language
    : undefined;
}

function byTrigrams(text: string): string | undefined {
  const letters = text.slice(0, TRIGRAM_SAMPLE).match(/\p{L}/gu)?.length ?? 0;
  if (letters < LEAST_LETTERS) return undefined;
  return detect(text.slice(0, TRIGRAM_SAMPLE).toWellFormed()) || undefined;
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
