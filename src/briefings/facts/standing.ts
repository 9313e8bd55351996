import { type Span, textAt } from '../article.ts';

/** On what a sentence leans, seen from how it opens. */
export interface Standing {
  /** Opens with a pronoun, demonstrative or connective that leans on the sentence before. */
  readonly isDangling: boolean;
  /** Opens with a description of somebody or something named before: `The president`, `The two`. */
  readonly isDescription: boolean;
}

/** Reads from the opening of the sentence at `span` whether it can stand alone. Never throws. */
export function standingOf(text: string, span: Span): Standing {
  if (GERMAN_LEANING.test(text.slice(span.start, span.start + OPENING_LIMIT)) || isUnattributed(textAt(text, span)))
    return { isDangling: true, isDescription: false };
  const first = firstWord(text, span);
  if (!LEANING.has(first)) return ALONE;
  const sentence = textAt(text, { start: span.start, end: Math.min(span.end, span.start + OPENING_LIMIT) });
  const opening = openingWords(sentence);
  return { isDangling: isDangling(opening, sentence), isDescription: isDescription(opening) };
}

/** Whether the sentence at `span` asks something. */
export function isQuestion(text: string, span: Span): boolean {
  const last = lastMark(text, span);
  return last === '?' || last === '？';
}

/**
 * Whether the span is no whole sentence of the reporter's: starts in lower case, ends without a full stop that stands at its last word,
 * has one mark of a quotation that goes on behind it, is a list of names and numbers, or is said by a writer of himself or to his reader.
 */
export function isFragment(text: string, span: Span): boolean {
  if (!/[.!?…。！？]/.test(lastMark(text, span)) || /\s\.$/.test(text.slice(span.end - 2, span.end))) return true;
  const sentence = textAt(text, span);
  return /^\p{Ll}/u.test(sentence) || isHalfQuoted(sentence) || isList(sentence) || isPersonal(sentence);
}

/** `He said: "Nobody wanted this.`: the words go on behind the sentence, and nothing shows where they end. */
function isHalfQuoted(sentence: string): boolean {
  let [straight, curly, guillemets] = [0, 0, 0];
  for (const mark of sentence.match(/["“”„«»]/g) ?? []) {
    if (mark === '"') straight++;
    else if (mark === '„') curly++;
    // a curly mark closes in German what it opens in English
    else if (mark === '“') curly += sentence.includes('„') ? -1 : 1;
    else if (mark === '”') curly--;
    else guillemets += mark === '«' ? 1 : -1;
  }
  return straight % 2 === 1 || curly !== 0 || guillemets !== 0;
}

/** `Town (4-3-3) Pym; Ferris, Dunne; Barr, Holm.`: nearly nothing but names and numbers. */
function isList(sentence: string): boolean {
  const words = sentence.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
  const separators = sentence.match(/[,;]/g)?.length ?? 0;
  if (words.length < FEWEST_LISTED || separators < words.length / WORDS_A_SEPARATOR) return false;
  return words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length >= LISTED * words.length;
}

const FEWEST_LISTED = 6;
const WORDS_A_SEPARATOR = 5;
/** A sentence has more small words than this leaves. */
const LISTED = 0.85;

/** `I have done that sum`, `We asked three experts`, `You may think`: who is meant, the briefing does not show. */
function isPersonal(sentence: string): boolean {
  if (!PERSONAL.test(sentence)) return false;
  return PERSONAL.test(sentence.replace(QUOTED, ' '));
}

/** `Save Our Shelves` and `World War I` are names: a capital counts where the sentence begins, `I` where no other capital stands before it. */
const PERSONAL =
  /(?<![\p{L}.’'-])(?:(?<!\p{Lu}[\p{L}.]* )I(?=[ ’']\p{Ll})|(?<=^\p{L}+ )I(?=[ ’']\p{Ll})|my|we|our|you|your|ich|meine?[nmrs]?|wir|unsere?[nmrs]?|(?<=^)(?:My|We|Our|You|Your|Ich|Meine?|Wir|Unsere?))(?![\p{L}-])/u;
const QUOTED = /“[^”]*”|„[^“”]*[“”]|«[^»]*»|»[^«]*«|"[^"]*"|(?<![\p{L}\p{N}])['‘].{2,300}?['’](?=[\s,.;:!?)]|$)/gu;

const ALONE: Standing = { isDangling: false, isDescription: false };

/** Enough to see a subject and its verb. */
const OPENING_LIMIT = 160;

/** The last character that closes no quote or bracket. */
function lastMark(text: string, { start, end }: Span): string {
  let i = end - 1;
  while (i > start && '"\'”’)]» '.includes(text[i]!)) i--;
  return text[i] ?? '';
}

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
  return sentence
    .split(/\s+/, 9)
    .map((word) => word.replace(/^["'“”‘’([«—–-]+/, '').replace(/[.;:!?"'”’)\]»]+$/, ''))
    .filter((word) => word !== '');
}

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

const LEANING = new Set([...PRONOUNS, ...CONNECTIVES, 'there', 'the']);

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

/** German openings that lean on the sentence before: `Er`, `Seine Partei`, `Demnach`; `Das` before a verb, not as an article. */
const GERMAN_LEANING =
  /^(?:(?:Er|Sie) \p{Ll}|(?:Seine?[nmrs]?|Ihre?[nmrs]?|Deren|Dessen) \p{Lu}|Diese[nmrs]? |(?:Dies|Das) (?:teilte|sagte|ist|war|sei|hat|hatte|wird|wurde|gilt|bedeutet|ergab|zeigt|zeigte|geht|ging|kündigte|erklärte|berichtete|meldete|wies|lehnte|gab|könnte|soll|will) |(?:Dabei|Damit|Dazu|Dafür|Dagegen|Daran|Darauf|Daraufhin|Danach|Demnach|Deshalb|Deswegen|Daher|Dadurch|Dort|Zudem|Außerdem|Allerdings|Jedoch|Doch|Aber|Denn|Trotzdem|Stattdessen|Hingegen|Ebenso) )/u;

/** `Betroffen seien vier Länder.`: German marks what somebody said by the verb alone; who it was stands in the sentence before. */
function isUnattributed(sentence: string): boolean {
  return SAID_IN_GERMAN.test(sentence) && GERMAN.test(sentence) && !SAYS_IN_GERMAN.test(sentence);
}

const SAID_IN_GERMAN = /(?<!\p{L})(?:sei|seien|habe|hätten|werde|solle|wolle|könne|müsse|dürfe|gebe|komme)(?!\p{L})/u;
const GERMAN = /(?<!\p{L})(?:der|die|das|den|dem|ein|eine|und|nicht|von|in|im|zu|es|er|sie)(?!\p{L})/u;
const SAYS_IN_GERMAN =
  /(?<!\p{L})(?:sagt|sagte|erklärt|erklärte|teilte|hieß|heißt|beton\p{L}+|Angaben|laut|zufolge|berichte\p{L}*|melde\p{L}*|kündigt\p{L}*|nannte|warf|kritisiert\p{L}*|forder\p{L}*|schrieb|schreibt|räumte|wies|warn\p{L}+|versicher\p{L}+|so|ob|als|wenn|gebe es)(?!\p{L})/u;

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
    'comments remarks news allegations claims men women boys girls'
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
  if (bare(words[0]) !== 'the') return false;
  for (let i = 1; i < Math.min(5, words.length); i++) {
    const word = words[i]!;
    const noun = bare(word);
    if (/^\p{Lu}/u.test(word) || DEFINERS.has(noun)) return false;
    if ((STANDINGS.has(noun) || /^\d+-year-old$/.test(noun)) && isVerbLike(word, words[i + 1])) return true;
  }
  return false;
}

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
