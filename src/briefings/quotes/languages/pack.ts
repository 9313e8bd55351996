/** What a word can be, as bits: a word may be several things at once, its neighbours decide. */
export const DETERMINER = 1;
export const PREPOSITION = 1 << 1;
export const CONJUNCTION = 1 << 2;
export const SUBORDINATOR = 1 << 3;
export const RELATIVE = 1 << 4;
export const PRONOUN = 1 << 5;
export const AUXILIARY = 1 << 6;
export const ADVERB = 1 << 7;
/** A finite reporting verb: `said`. */
export const REPORTS = 1 << 8;
/** Its participle in -ing: `saying`. */
export const REPORTING = 1 << 9;
/** Its plain form: `say`. */
export const REPORT = 1 << 10;
export const TIME = 1 << 11;
export const POSSESSIVE = 1 << 12;
/** A noun for one person: `senator`. */
export const PERSON = 1 << 13;
/** A noun for several: `protesters`. */
export const GROUP = 1 << 14;
/** A noun for a body: `airline`. */
export const BODY = 1 << 15;
/** A title that stands before a name: `Sen.` */
export const TITLE = 1 << 16;
/** Something said or written: `statement`. */
export const UTTERANCE = 1 << 17;
/** Another finite verb. */
export const VERB = 1 << 18;
/** A form of `be`. */
export const BE = 1 << 19;
/** The participle of a reporting verb that may also be passive: `called`. */
export const PARTICIPLE = 1 << 20;
export const PARTICLE = 1 << 21;
export const FEMALE = 1 << 22;
export const MALE = 1 << 23;
export const PLURAL = 1 << 24;
/** `according to`, `laut`, `so`: what follows is the speaker. */
export const SOURCE = 1 << 25;
/** A word of a body's name: `Committee`. */
export const BODY_NAME = 1 << 26;
/** A reporting verb of saying proper: `said`, not `called` or `believes`. */
export const SAYS = 1 << 27;
/** A verb of thinking: `believes`. */
export const THINKS = 1 << 28;
/** A name that is a place's: `Georgia`. */
export const PLACE = 1 << 29;

/** What only a noun can be. */
export const NOUNS = PERSON | GROUP | BODY | UTTERANCE | TITLE;
/** What only a verb can be. */
export const VERBS = REPORTS | REPORTING | REPORT | VERB | PARTICIPLE | SAYS | THINKS;

/** Words that end a noun phrase. */
export const CLOSED =
  PREPOSITION | CONJUNCTION | SUBORDINATOR | RELATIVE | PRONOUN | AUXILIARY | ADVERB | TIME | REPORTING | BE;

/** How one language says who said something, as data. Words are lower case and without a final full stop. */
export interface LanguagePack {
  /** BCP 47, the part before the first hyphen. */
  readonly code: string;
  /** Every noun is capitalised, so that a capital names nobody. */
  readonly capitalNouns: boolean;
  /** The subject may stand right behind its verb: `Am Montag sagte Lee`. */
  readonly verbSecond: boolean;
  /** A verb may stand without its subject: `ha aggiunto`. */
  readonly dropsSubject: boolean;
  /** A dash may open speech. */
  readonly dashDialogue: boolean;
  readonly words: ReadonlyMap<string, number>;
  /** Verb forms that mark what they say as somebody else's words: `habe`, `sei`. */
  readonly reported: ReadonlySet<string>;
  /** Short words that give the language away. */
  readonly common: ReadonlySet<string>;
  readonly female: ReadonlySet<string>;
  readonly male: ReadonlySet<string>;
  /** Where every noun has a capital: nouns that stand before a verb without an article, and are never a surname: `Stellung nehmen`. */
  readonly plainNouns: ReadonlySet<string>;
  /** Where nouns are built by composition: words that say what a noun is that ends with them. */
  readonly lastParts: ReadonlySet<string>;
  /** Endings by which names change with their place in a sentence: `Беловой` is a form of `Белова`. */
  readonly nameEndings?: RegExp;
  /** Verbs that report only with a reflexive: `zeigte sich`. */
  readonly reflexive: ReadonlySet<string>;
  /** Verbs that report only together with a particle further on: `führte ... aus`, with the class that it gives them. */
  readonly parted: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** What a language has that neither reports in a mood of its own, nor writes nouns with capitals, nor parts its verbs. */
export const UNLIKE_GERMAN = {
  reported: new Set<string>(),
  plainNouns: new Set<string>(),
  lastParts: new Set<string>(),
  reflexive: new Set<string>(),
  parted: new Map<string, ReadonlyMap<string, number>>(),
} as const satisfies Partial<LanguagePack>;

/** A lexicon under construction: adds bits to words given as one string. */
export function lexicon(entries: readonly (readonly [bits: number, words: string])[]): Map<string, number> {
  const words = new Map<string, number>();
  for (const [bits, list] of entries) {
    for (const word of list.split(' ')) if (word !== '') words.set(word, (words.get(word) ?? 0) | bits);
  }
  return words;
}

export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').filter((word) => word !== ''));
}
