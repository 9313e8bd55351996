import { joinedWordsIn, writtenTogether } from './joined.ts';
import { hasUnspaced, segment, segmentsOf } from './segment.ts';
import { isAmbiguous, oneSpelling, SHORT_NAME } from './spelling.ts';
import { allStemmers, GERMAN, type Stemmer, stemmerOf, stemmersFor } from './stems.ts';
import { JOINED, traitsOf, UNSPACED } from './traits.ts';

/*
 * What an index of words keeps of a text, and what is looked up in it.
 *
 * An English word is kept as it stands: the index stems it. A word of a language that has a stemmer is kept as its stem with the mark of
 * the language. Nobody says in which language a topic is, so a word of it is looked up as it stands and as a stem of each language that has
 * its letters. Behind the text stand the mark of its language and other forms of some of its words.
 */

/** What is kept of a text of a language (BCP 47), as words between spaces and signs. Linear in its length. */
export function indexed(text: string, language: string | undefined): string {
  const traits = traitsOf(text);
  const spelled = oneSpelling(text, traits);
  const joined = new Set(traits & JOINED ? joinedWordsIn(spelled) : []);
  const together = joined.size === 0 ? spelled : `${spelled} ${BREAK} ${[...joined].join(` ${BREAK} `)}`;
  const all = traits & UNSPACED ? segment(together) : together;
  const stemmer = stemmerOf(language);
  return stemmer === undefined ? all : stemmed(all, stemmer);
}

/** Words that have to stand side by side, as they are kept. */
export interface Phrase {
  readonly words: readonly string[];
  /** Any word that begins like the only one will do. */
  readonly isOpening?: true;
}

/**
 * What is looked up for words that somebody typed: of each list one phrase must be there. `isPhrase`: the words stand between quotation
 * marks. `spoken`: the languages that there are. One list without a phrase where there is no word.
 */
export function lookedFor(typed: string, isPhrase: boolean, spoken = allStemmers()): readonly (readonly Phrase[])[] {
  const parts = isPhrase || !hasUnspaced(typed) ? [typed] : segmentsOf(typed);
  return parts.map((part) => formsOf(part, spoken));
}

/** A word that no text has: what stands beyond it is side by side with nothing. */
const BREAK = '\uE00D';

/** Stands before a compound that is written backwards, so that its last part is found. */
const BACKWARDS = '\uE00E';

/** German words of so many letters are looked at for their last part: shorter ones are seldom compounds (`Auswahl`, `Monat`). */
const COMPOUND = 9;
/** So many letters has a last part: with three, `Rat` would be in `Referat`. */
const LAST_PART = 4;

const LETTERS = /[\p{L}\p{M}]+[\uE00A-\uE00E]?/gu;

function stemmed(text: string, stemmer: Stemmer): string {
  const compounds = new Set<string>();
  const words = text.replace(LETTERS, (word) => {
    if (isMarked(word)) return word;
    const [stem, compound] = keptOf(word, stemmer);
    if (compound !== undefined) compounds.add(compound);
    return stem;
  });
  return `${words} ${[BREAK, stemmer.mark, ...compounds].join(' ')}`;
}

type Kept = readonly [stem: string, compound?: string];

/** What is kept of a word of a language: its stem, and the same written backwards where it may be a compound. */
export function keptOf(word: string, stemmer: Stemmer): Kept {
  const known = REMEMBERED.get(stemmer)!;
  const before = known.get(word);
  if (before !== undefined) return before;
  if (word.length > LONGEST_REMEMBERED) return keptAnew(word.toLowerCase(), stemmer);
  const own = ownCopyOf(word);
  const kept = keptAnew(own.toLowerCase(), stemmer);
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(own, kept);
  return kept;
}

/** A word that is cut out of a text keeps the whole text in memory, as long as it is kept itself: 1,500 words of 1,500 texts kept 78 MB. */
function ownCopyOf(word: string): string {
  return ` ${word}`.slice(1);
}

/** Stemming takes a microsecond, looking up a tenth of it, and most words of a text were met before: what is kept of them, some megabytes. */
const REMEMBERED: ReadonlyMap<Stemmer, Map<string, Kept>> = new Map(
  [...allStemmers()].map((stemmer) => [stemmer, new Map()]),
);
const MOST_REMEMBERED = 50_000;
const LONGEST_REMEMBERED = 40;

function keptAnew(word: string, stemmer: Stemmer): Kept {
  const stem = stemmer.markedStem(word);
  if (stemmer !== GERMAN || word.length < COMPOUND || !stem.endsWith(GERMAN.mark)) return [stem];
  return [stem, backwards(stem.slice(0, -GERMAN.mark.length))];
}

function isMarked(word: string): boolean {
  const last = word.charCodeAt(word.length - 1);
  return last >= 0xe00a && last <= 0xe00e;
}

function backwards(word: string): string {
  let turned = BACKWARDS;
  for (let i = word.length - 1; i >= 0; i--) turned += word[i];
  return turned;
}

/** Letters, digits and their marks, and private-use characters: what an index keeps. */
const WORDS = /[\p{L}\p{N}\p{M}\p{Co}]+/gu;

type Spoken = ReadonlySet<Stemmer>;

function formsOf(typed: string, spoken: Spoken): readonly Phrase[] {
  const words = wordsOf(oneSpelling(typed));
  const [only] = words;
  const together = writtenTogether(typed);
  const forms = [
    ...asNames(words).flatMap((named) => inEachLanguage(named, spoken)),
    ...(together === typed ? [] : inEachLanguage(wordsOf(oneSpelling(together)), spoken)),
    ...(words.length === 1 ? otherForms(only!, spoken) : []),
    ...keptBefore(typed, words),
  ];
  const phrases = distinct(forms).map((form): Phrase => ({ words: form }));
  return [...phrases, ...(words.length === 1 ? compoundsOf(only!, spoken) : [])];
}

/** As an earlier program kept it, until the article is analysed anew; but a letter or a small word is no sign of a short name. */
function keptBefore(typed: string, words: readonly string[]): readonly (readonly string[])[] {
  const before = wordsOf(typed);
  return before.length === 1 && words.some(isMarked) ? [] : [before];
}

function wordsOf(text: string): readonly string[] {
  return segment(text).match(WORDS) ?? [];
}

function inEachLanguage(words: readonly string[], spoken: Spoken): readonly (readonly string[])[] {
  const stemmers = stemmersFor(words.join('')).filter((stemmer) => spoken.has(stemmer));
  return [words, ...stemmers.flatMap((stemmer) => rows(words.map((word) => soughtBy(stemmer, word))))];
}

function soughtBy(stemmer: Stemmer, word: string): readonly string[] {
  return isMarked(word) ? [word] : stemmer.sought(word.toLowerCase());
}

/** Of more words side by side each has its likeliest stem alone. */
const MOST_ROWS = 9;

/** One of each list, in all ways. */
function rows(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const all = lists.reduce((product, list) => product * list.length, 1);
  if (all > MOST_ROWS) return [lists.map((list) => list[0]!)];
  return lists.reduce<readonly (readonly string[])[]>(
    (made, list) => made.flatMap((row) => list.map((each) => [...row, each])),
    [[]],
  );
}

/**
 * `us` may be meant for `US`, `us-led` for `US-led`: the words as they are, and with every small one as a name. (With all mixtures of both,
 * ranking for the longest topics took three times as long and more.)
 */
function asNames(words: readonly string[]): readonly (readonly string[])[] {
  const named = words.map((word) => (!isMarked(word) && isAmbiguous(word) ? `${word}${SHORT_NAME}` : word));
  return named.some((word, i) => word !== words[i]) ? [words, named] : [words];
}

/** `Zuerich` may be meant for `Zürich`. */
function otherForms(word: string, spoken: Spoken): readonly (readonly string[])[] {
  const umlauts = word.length >= 6 ? word.replace(/([aou])e/gi, '$1') : word;
  return umlauts === word ? [] : inEachLanguage([umlauts], spoken);
}

function compoundsOf(word: string, spoken: Spoken): readonly Phrase[] {
  const isGerman = spoken.has(GERMAN) && stemmersFor(word).includes(GERMAN) && !isMarked(word);
  const stem = isGerman ? GERMAN.stem(word.toLowerCase()) : '';
  return stem.length >= LAST_PART ? [{ words: [backwards(stem)], isOpening: true }] : [];
}

function distinct(forms: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return [
    ...new Map(forms.filter((form) => form.length > 0).map((form) => [form.join(' ').toLowerCase(), form])).values(),
  ];
}
