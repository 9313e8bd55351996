/** What the words before a number say of it. */
interface Bounds {
  readonly atLeast: RegExp;
  /** Counted one by one, and not finished: `at least`. */
  readonly counted: RegExp;
  readonly atMost: RegExp;
  /** All that makes a number a bound or an estimate, before it and behind; English tells by its tokens. */
  readonly any?: RegExp;
  readonly behind?: RegExp;
}

/** `at least 200`, `more than 200`: what is said is that or more. `language` is BCP 47; English where it is not known. */
export function isAtLeast(text: string, start: number, language: string | undefined): boolean {
  return boundsOf(language).atLeast.test(before(text, start));
}

/** `at least 17`, but not `more than 17`: as many were counted until then. */
export function isCountedSoFar(text: string, start: number, language: string | undefined): boolean {
  return boundsOf(language).counted.test(before(text, start));
}

/** `up to 200`, `nearly 200`: what is said is that or less. */
export function isAtMost(text: string, start: number, language: string | undefined): boolean {
  return boundsOf(language).atMost.test(before(text, start));
}

/** Where the bound of the number at `start` begins (`at least 12`); `start` where it has none. */
export function boundStart(text: string, start: number, language: string | undefined): number {
  const { atLeast, atMost } = boundsOf(language);
  const words = before(text, start);
  const bound = atLeast.exec(words) ?? atMost.exec(words);
  return bound === null ? start : start - words.length + bound.index;
}

/** Whether the words around the number at `start` to `end` make it a bound or an estimate, in a language other than English. */
export function isEstimate(text: string, start: number, end: number, language: string): boolean {
  const { any, behind } = boundsOf(language);
  return any?.test(before(text, start)) === true || behind?.test(text.slice(end, end + LOOK)) === true;
}

/** Characters: the longest is `nicht weniger als`. */
const LOOK = 24;

function before(text: string, start: number): string {
  return text.slice(Math.max(0, start - LOOK), start);
}

function boundsOf(language: string | undefined): Bounds {
  return BOUNDS[(language ?? 'en').slice(0, 2).toLowerCase()] ?? ENGLISH;
}

function bounds(counted: string, atLeast: string, atMost: string, about?: string, behind?: string): Bounds {
  const ends = (words: string) => new RegExp(`(?<![\\p{L}])(?:${words})\\s*$`, 'iu');
  return {
    counted: ends(counted),
    atLeast: ends(`${counted}|${atLeast}`),
    atMost: ends(atMost),
    ...(about === undefined ? {} : { any: ends([counted, atLeast, atMost, about].join('|')) }),
    ...(behind === undefined ? {} : { behind: new RegExp(`^\\s*(?:${behind})(?![\\p{L}])`, 'iu') }),
  };
}

const ENGLISH = bounds(
  'at least',
  'more than|over|no fewer than|upwards of',
  'at most|up to|fewer than|less than|under|nearly|almost',
);

const BOUNDS: Readonly<Record<string, Bounds>> = {
  en: ENGLISH,
  de: bounds(
    'mindestens|wenigstens|zumindest|nicht weniger als',
    'mehr als|über|gut|weit über',
    'höchstens|maximal|bis zu|weniger als|unter|fast|beinahe|nahezu|knapp|allenfalls',
    'rund|etwa|circa|ca\\.|zirka|ungefähr|um die|geschätzt|geschätzte|annähernd|schätzungsweise',
    'oder mehr|oder weniger',
  ),
  fr: bounds(
    'au moins|pas moins de|au minimum',
    "plus (?:de |d['’])|un peu plus de",
    "au plus|au maximum|jusqu['’]à|moins (?:de |d['’])|près (?:de |d['’])|presque|quasiment",
    'environ|quelque|quelques|autour de|à peu près|approximativement',
    'ou plus|ou moins|environ',
  ),
  es: bounds(
    'al menos|por lo menos|como mínimo|no menos de',
    'más de|más del|alrededor de más de',
    'como máximo|a lo sumo|(?<!(?:subi|aument|ascend|elev|crec|baj|cay|redu)\\p{L}*\\s)hasta|menos de|menos del|casi|cerca de|cerca del|próximo a',
    'unos|unas|alrededor de|en torno a|aproximadamente|cerca de|algo así como',
    'o más|o menos',
  ),
  ru: bounds(
    'не менее(?: чем)?|как минимум|по меньшей мере|минимум',
    'более(?: чем)?|больше(?: чем)?|свыше',
    'не более(?: чем)?|максимум|(?<!(?:рос|велич|подня|низи|медли|упа|крати|меньши|выси)\\p{L}*\\s)до|менее(?: чем)?|меньше|почти|едва не',
    'около|примерно|порядка|приблизительно|где-то|ориентировочно',
    'или более|или больше',
  ),
};
