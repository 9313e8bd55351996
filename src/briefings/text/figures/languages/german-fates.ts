import { CAPITAL, kindAt, MARK, NUMBER, type Scan, WORD, wordAt } from '../../scan.ts';
import { GERMAN_ESTIMATES } from './german-words.ts';
import { byWord, type Fate, type NounPhrase, wordSet } from './grammar.ts';

/**
 * What the verb of its clause says of a number: German may put it far behind, and its auxiliary before.
 *
 * Promise: a number behind a preposition or in a genitive is not what the verb speaks of, nor is one who did it: `14 Polizisten haben
 * den Mann verletzt`.
 */
export function germanFate(scan: Scan, start: number, phrase: NounPhrase): Fate | undefined {
  const lead = leadOf(scan, start);
  const before = wordAt(scan, lead);
  if (OBLIQUE.has(before)) return undefined;
  const done = DOING.get(before) ?? DONE.get(before);
  if (done !== undefined && kindAt(scan, lead) === WORD) return done;
  // behind a noun a number that counts nothing is a name's: "auf der Bundesautobahn 6"
  const isAlone = phrase.noun === undefined && phrase.isAnybody !== true;
  if (isAlone && kindAt(scan, start - 1) === CAPITAL) return undefined;
  const from = clauseStart(scan, start);
  const to = clauseEnd(scan, phrase.next);
  for (let i = phrase.next; i < to; i++) {
    const word = wordAt(scan, i);
    const ending = ENDINGS.get(word);
    if (ending !== undefined && hasWord(scan, from, to, ending.verbs)) return ending.fate;
    if (kindAt(scan, i) !== WORD) continue;
    const dying = DYING.get(word);
    if (dying !== undefined) return dying;
    const participle = DONE.get(word);
    if (participle !== undefined && isDoneTo(scan, from, phrase.next, i, to)) return participle;
  }
  for (let i = lead; i >= from; i--) {
    if (kindAt(scan, i) === NUMBER) return undefined;
    const dying = kindAt(scan, i) === WORD ? DYING.get(wordAt(scan, i)) : undefined;
    if (dying !== undefined) return dying;
  }
  return undefined;
}

/** The token before a number and its `mindestens`, `bis zu`. */
function leadOf(scan: Scan, start: number): number {
  let i = start - 1;
  while (i >= 0 && i > start - 6 && GERMAN_ESTIMATES.has(wordAt(scan, i))) i--;
  return i;
}

const OBLIQUE = wordSet(
  'in im auf bei beim mit von vom aus nach vor gegen für durch an am zwischen unter seit neben wegen ohne um zu ab der den dem des deren ihrer seiner',
);

/** Who does it to whom: the number behind is the object. */
const DOING: ReadonlyMap<string, Fate> = byWord([
  ['dead', 'tötete töteten tötet erschoss erschossen ermordete ermordeten'],
  ['wounded', 'verletzte verletzten verletzt verwundete verwundeten'],
  ['arrested', 'verhaftete verhafteten'],
  ['rescued', 'rettete retteten'],
]);
/** What happens to the subject by itself. */
const DYING: ReadonlyMap<string, Fate> = byWord([
  [
    'dead',
    'starb starben gestorben sterben verstarben verstorben umgekommen umkamen ertranken ertrank ertrunken verbrannten erstickten fielen',
  ],
  ['missing', 'verschwanden'],
]);
/** Participles: what is done to somebody, or was done by him. */
const DONE: ReadonlyMap<string, Fate> = byWord([
  ['dead', 'getötet umgebracht erschossen ermordet erstochen erschlagen hingerichtet'],
  ['wounded', 'verletzt verwundet schwerverletzt leichtverletzt'],
  ['arrested', 'festgenommen verhaftet inhaftiert'],
  ['missing', 'vermisst'],
  ['displaced', 'evakuiert vertrieben'],
  ['rescued', 'gerettet'],
]);

/** What ends a clause, with the verbs that make a fate of it. */
const ENDINGS: ReadonlyMap<string, { readonly fate: Fate; readonly verbs: ReadonlySet<string> }> = new Map([
  ['leben', { fate: 'dead', verbs: wordSet('kam kamen gekommen kostete kosteten gekostet verlor verloren kommen') }],
  ['tod', { fate: 'dead', verbs: wordSet('riss rissen gerissen fand fanden gefunden') }],
  ['fest', { fate: 'arrested', verbs: wordSet('nahm nahmen nimmt nehmen') }],
  ['um', { fate: 'dead', verbs: wordSet('kam kamen') }],
  ['sicherheit', { fate: 'displaced', verbs: wordSet('gebracht brachten brachte') }],
]);

const PASSIVE = wordSet(
  'wurde wurden werden wird worden sind ist seien sei waren war gelten gilt blieben bleiben konnten könnten mussten müssen würden',
);
const HAVING = wordSet('haben hat hatte hatten habe hätten');

/** Whether the participle at `at` tells what was done to those of the number, whose noun phrase ends before `next`. */
function isDoneTo(scan: Scan, from: number, next: number, at: number, to: number): boolean {
  if (hasWord(scan, next, at, HAVING)) return false;
  if (hasWord(scan, from, next, HAVING) || hasWord(scan, at, to, HAVING))
    return at === next || PREPOSITIONS.has(wordAt(scan, next));
  return at === next || hasWord(scan, passiveFrom(scan, from), to, PASSIVE) || ADVERBS.has(wordAt(scan, next));
}

const PREPOSITIONS = wordSet('in im bei beim am an auf nahe vor nach mit durch');
const ADVERBS = wordSet('schwer leicht teils lebensgefährlich tödlich noch');

/** `Das Haus wurde zerstört und 14 Menschen getötet`: the auxiliary may stand in the half before. */
function passiveFrom(scan: Scan, from: number): number {
  return from > 0 && CONJUNCTIONS.has(wordAt(scan, from - 1)) ? clauseStart(scan, from - 1) : from;
}

const CONJUNCTIONS = wordSet('und sowie aber doch sondern');

/** Words to either side of a number: no reader holds his breath for longer, and a text without commas is read in linear time. */
const LONGEST_CLAUSE = 40;

function clauseStart(scan: Scan, start: number): number {
  const first = Math.max(0, start - LONGEST_CLAUSE);
  let i = start;
  while (i > first && !isClauseMark(scan, i - 1) && !isSplit(scan, i - 1)) i--;
  return i;
}

/** The end of the clause; `und 15 Zivilisten` goes on with it. */
function clauseEnd(scan: Scan, next: number): number {
  const last = Math.min(scan.count, next + LONGEST_CLAUSE);
  let i = next;
  while (i < last && !isClauseMark(scan, i)) {
    if (kindAt(scan, i) === NUMBER) return i;
    if (isSplit(scan, i)) {
      let k = i + 1;
      while (GERMAN_ESTIMATES.has(wordAt(scan, k))) k++;
      if (kindAt(scan, k) !== NUMBER) return i;
      i = k;
    }
    i++;
  }
  return i;
}

/** `und` parts two clauses, but not two nouns: `in Varn und Orvel`, `sechs Männer und eine Frau`. */
function isSplit(scan: Scan, i: number): boolean {
  const word = wordAt(scan, i);
  if (word === 'während' || word === 'als' || word === 'aber')
    return word !== 'als' || !COMPARES.has(wordAt(scan, i - 1));
  const next = ARTICLES.has(wordAt(scan, i + 1)) ? i + 2 : i + 1;
  return CONJUNCTIONS.has(word) && kindAt(scan, next) !== CAPITAL;
}

const ARTICLES = wordSet('ein eine einen');

const COMPARES = wordSet('mehr weniger gelten gilt galten');

function isClauseMark(scan: Scan, i: number): boolean {
  return kindAt(scan, i) === MARK && CLAUSE_MARKS.has(wordAt(scan, i));
}

const CLAUSE_MARKS = new Set([',', ';', ':', '(', ')', '–', '—', '„', '“', '”', '"', '.', '!', '?']);

function hasWord(scan: Scan, from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let i = Math.max(0, from); i < to; i++) if (words.has(wordAt(scan, i))) return true;
  return false;
}
