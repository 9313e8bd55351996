import { type Span, textAt } from '../../article.ts';
import { isSpace } from '../../text/characters.ts';
import { GERMAN_LEANING, isGermanDescription, isGermanPointer, leansInGerman } from './german-standing.ts';

/** On what a sentence leans, seen from how it opens. */
export interface Standing {
  /** Opens with a pronoun, demonstrative or connective that leans on the sentence before. */
  readonly isDangling: boolean;
  /** Opens with a description of somebody or something named before: `The president`, `The two`. */
  readonly isDescription: boolean;
}

/**
 * Whether a sentence opens with a thing that only a text before it can have named: `The school had been closed`, `The duties will stay`. Wider than
 * `isDescription`, and wrong of what there is only one of in a town or a land; the first sentence of a report has nothing before it. English.
 */
export function opensWithSomethingKnown(sentence: string): boolean {
  if (!sentence.startsWith('The ')) return false;
  const words = openingWords(sentence.slice(0, OPENING_LIMIT));
  return isDescribed(words, (noun) => !ONLY_ONE.has(noun) && !noun.endsWith('ly'), PASTS);
}

/** Reads from the opening of the sentence at `span` whether it can stand alone. Never throws. */
export function standingOf(text: string, span: Span): Standing {
  const first = firstWord(text, span);
  if (!LEANING.has(first)) return ALONE;
  const sentence = textAt(text, { start: span.start, end: Math.min(span.end, span.start + OPENING_LIMIT) });
  const opening = openingWords(sentence);
  if (GERMAN_LEANING.has(first)) return { isDangling: leansInGerman(opening), isDescription: false };
  if (GERMAN_ARTICLES.has(first))
    return { isDangling: isGermanPointer(opening), isDescription: isGermanDescription(opening) };
  return { isDangling: isDangling(opening, sentence), isDescription: isDescription(opening) };
}

const ALONE: Standing = { isDangling: false, isDescription: false };

/** Enough to see a subject and its verb. */
const OPENING_LIMIT = 160;

/** The first word in lower case, without the marks before it and what follows an apostrophe. */
function firstWord(text: string, { start, end }: Span): string {
  let from = start;
  while (from < end && !isLetter(text.charCodeAt(from)) && from < start + 6) from++;
  let to = from;
  while (to < end && to < from + 20 && isLetter(text.charCodeAt(to))) to++;
  return text.slice(from, to).toLowerCase();
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x2000);
}

/** The first words, marks taken off. */
function openingWords(sentence: string): readonly string[] {
  const words: string[] = [];
  for (let from = 0, seen = 0; from <= sentence.length && seen < MOST_WORDS; seen++) {
    let to = from;
    while (to < sentence.length && !isSpace(sentence.charCodeAt(to))) to++;
    const word = withoutMarks(sentence, from, to);
    if (word !== '') words.push(word);
    from = to + 1;
    while (from < sentence.length && isSpace(sentence.charCodeAt(from))) from++;
  }
  return words;
}

/** What a description takes at most. */
const MOST_WORDS = 9;

function withoutMarks(sentence: string, start: number, end: number): string {
  let [from, to] = [start, end];
  while (from < to && MARKS_BEFORE.has(sentence.charCodeAt(from))) from++;
  while (to > from && MARKS_BEHIND.has(sentence.charCodeAt(to - 1))) to--;
  return sentence.slice(from, to);
}

const codesOf = (marks: string): ReadonlySet<number> => new Set(Array.from(marks, (mark) => mark.charCodeAt(0)));
const MARKS_BEFORE = codesOf('"\'“”‘’([«—–-');
const MARKS_BEHIND = codesOf('.;:!?"\'”’)]»');

const PRONOUNS = new Set(
  'he she it they him her them his their its this that these those such both another others neither either hers theirs'.split(
    ' ',
  ),
);
const CONNECTIVES = new Set(
  (
    'but and however so also meanwhile still yet then or instead moreover nor thus therefore otherwise afterward afterwards ' +
    'furthermore additionally nevertheless nonetheless likewise similarly consequently hence'
  ).split(' '),
);

const GERMAN_ARTICLES = new Set(['der', 'die', 'das']);

/** No German word among them opens an English sentence. */
const LEANING = new Set([...PRONOUNS, ...CONNECTIVES, 'there', 'the', ...GERMAN_LEANING, ...GERMAN_ARTICLES]);

function isDangling(words: readonly string[], sentence: string): boolean {
  const first = bare(words[0]);
  if (CONNECTIVES.has(first)) return true;
  const second = bare(words[1]);
  // "There were 11 cases" points at nothing, "There, he died" does
  if (first === 'there')
    return (
      words[0]!.endsWith(',') ||
      !/^(?:is|are|was|were|has|have|had|will|would|may|might|can|could|remain|exist)/.test(second || 'is')
    );
  if (!PRONOUNS.has(first)) return false;
  if (first === 'those' && (second === 'who' || second === 'with')) return false;
  // "This week", "That same year": times lean on the date of the article, not on a sentence
  if ((first === 'this' || first === 'that') && TIMES.has(second)) return false;
  // "It was the first time that", "It is unclear whether": nothing is pointed at
  if (
    first === 'it' &&
    /^["“‘]?It(?:’s|'s| is| was| remains| remained) (?:\w+ ){1,4}(?:that|whether|to|if|how|why|since)\b/.test(sentence)
  ) {
    return false;
  }
  return !(first === 'both' && /^[A-Z]/.test(words[1] ?? ''));
}

const TIMES = new Set(
  'week weekend month year summer winter spring autumn fall season morning afternoon evening century'.split(' '),
);

/** Nouns that stand for somebody or something that the text has named before. */
const STANDINGS = new Set(
  (
    'man woman boy girl couple pair two three trio four latter former duo teenager teen victim suspect gunman shooter defendant driver ' +
    'actor actress singer musician author writer player coach star athlete politician lawmaker senator congressman congresswoman ' +
    'congressperson president minister chancellor governor mayor leader premier prince princess queen king duke duchess pope judge ' +
    'officer chief attorney lawyer prosecutor general commander spokesman spokeswoman spokesperson executive chairman director candidate ' +
    'billionaire businessman businesswoman analyst expert official professor doctor company firm group organization organisation agency ' +
    'party team club union network newspaper channel airline ministry department bank court panel committee council commission board ' +
    'report study survey poll statement letter document memo video footage photo image incident attack accident crash blast explosion ' +
    'move decision ruling verdict announcement proposal plan measure bill law deal agreement case trial lawsuit complaint charges film ' +
    'movie book song album show series game match storm hurricane earthquake quake fire blaze disease virus outbreak ship vessel boat ' +
    'plane aircraft jet vehicle car truck site project program programme system device product investigation probe findings results ' +
    'comments remarks news allegations claims men women boys girls captain manager skipper striker midfielder goalkeeper money cash watchdog ' +
    'regulator lender intruders robbers thieves gunmen attackers suspects defendants victims officers figures numbers vote poll election'
  ).split(' '),
);

/** Nobody asks which is meant, or the noun is none. */
const ONLY_ONE = new Set(
  (
    'government administration cabinet state country nation capital city region world public people rich poor young old elderly unemployed sun moon sky ' +
    'earth pandemic internet web pound euro dollar yen currency economy market markets dow nasdaq pope vatican kremlin senate house parliament congress ' +
    'legislature opposition police army navy military coastguard unemployment inflation deficit toll first second third last next latest most best worst ' +
    'only same rest majority number total average aim idea question problem trouble reason point truth news answer lesson message weather climate ' +
    'sea ocean coast border season year week month day night morning afternoon evening past future present west east north south left right ' +
    'war media press law constitution crown church state universe planet stock temperature yield oil gold price prices temperatures'
  ).split(' '),
);

/** `The mayor of Lyon`: what makes a description say who is meant. */
const DEFINERS = new Set(
  'of in for at on from to between against by that who which whose with over about near behind'.split(' '),
);

/** What follows a noun that stands alone as the subject: a verb or a comma, no `of`, no second noun. */
const AUXILIARIES = new Set(
  (
    'is are was were has have had will would could can may might must should did does do said says told added also later then who ' +
    'announced came began began took made went got left found ruled won lost began gave held saw set put'
  ).split(' '),
);

/**
 * "The president underscored ..." leans on a name before it; "The president of France", "The U.S. company" and "The court clerk" do
 * not. A few lower-case words may stand between article and noun: "The 35-year-old former actor".
 */
function isDescription(words: readonly string[]): boolean {
  return bare(words[0]) === 'the' && isDescribed(words, (noun) => STANDINGS.has(noun));
}

/** Whether one of the words after the article is such a noun, and what follows it tells no more of it. */
function isDescribed(
  words: readonly string[],
  isNoun: (noun: string) => boolean,
  verbs: ReadonlySet<string> = NO_MORE,
): boolean {
  for (let i = 1; i < Math.min(5, words.length); i++) {
    const word = words[i]!;
    const noun = bare(word);
    if (/^\p{Lu}/u.test(word) || DEFINERS.has(noun)) return false;
    // "The prime minister, Ana Ruiz, said" names him
    if (word.endsWith(',') && /^\p{Lu}/u.test(words[i + 1] ?? '')) return false;
    if (!isNoun(noun) && !/^\d+-year-old$/.test(noun)) continue;
    if (isVerbLike(word, words[i + 1]) || (verbs !== NO_MORE && verbs.has(bare(words[i + 1])))) return true;
  }
  return false;
}

const NO_MORE: ReadonlySet<string> = new Set();
/** Verbs that no ending tells. */
const PASTS = new Set(
  (
    'fell rose grew broke ran drew led met paid spoke stood struck threw took wrote drove flew hid kept knew sent sold spent taught thought woke wore shut ' +
    'hit cut sank swept burst became chose fled fought forgot hung held lay rang sought shot sang slept swore understood withdrew comes goes takes show shows'
  ).split(' '),
);

function isVerbLike(noun: string, next: string | undefined): boolean {
  if (noun.endsWith(',') || /['’]s$/.test(noun)) return true;
  const word = bare(next);
  return AUXILIARIES.has(word) || /[a-z]{2}ed$/.test(word);
}

function bare(word: string | undefined): string {
  return (word ?? '')
    .toLowerCase()
    .replace(/,$/, '')
    .replace(/['’](?:s|re|ve|ll|d)?$/, '');
}
