import { CAPITAL, isDash, kindAt, MARK, type Scan, touchesNext, WORD, wordAt } from '../../scan.ts';
import { byWord, type Fate, type NounPhrase, wordSet } from './grammar.ts';

/** The noun behind a number: German writes nouns with a capital, so it is the first one, past two adjectives at most. */
export function germanNounPhrase(scan: Scan, end: number): NounPhrase {
  let fate: Fate | undefined;
  let isAnybody = false;
  for (let i = end; i < end + LONGEST_PHRASE; i++) {
    const word = wordAt(scan, i);
    const kind = kindAt(scan, i);
    if (kind === MARK || word === '')
      return { next: i === end || !isAnybody ? end : i, ...(isAnybody && { isAnybody }) };
    if (kind === CAPITAL) {
      const at = lastPart(scan, i);
      const noun = wordAt(scan, at);
      // "20 Haldener Bürger"
      if (at === i && noun.endsWith('er') && kindAt(scan, i + 1) === CAPITAL && i === end) continue;
      // the letter of "G8-Staaten"
      if (noun.length < 2) return { next: end };
      const own = FATE_NOUNS.get(noun) ?? fateOfCompound(noun);
      const happened = own ?? fate;
      if (own !== undefined || PEOPLE.has(noun))
        return { next: at + 1, isAnybody: true, ...(happened && { fate: happened }) };
      return { next: at + 1, noun: nounStem(noun), ...(fate && { fate }) };
    }
    if (kind !== WORD) break;
    if (OTHERS.has(word)) {
      isAnybody = true;
      continue;
    }
    const adjective = FATE_ADJECTIVES.get(word);
    if (adjective !== undefined && kindAt(scan, i + 1) === CAPITAL) {
      fate = adjective;
      continue;
    }
    if (!isAdjective(scan, end, word)) return isAnybody ? { next: i, isAnybody } : { next: end };
  }
  return { next: end };
}

const LONGEST_PHRASE = 4;

/** Adjectives end in `-e` behind a bare number, in `-en` or `-er` only where the case is another one: `14 flohen nach Orvel` has none. */
function isAdjective(scan: Scan, end: number, word: string): boolean {
  if (NO_ADJECTIVES.has(word)) return false;
  if (word.endsWith('e')) return true;
  if (!word.endsWith('en') && !word.endsWith('er')) return false;
  for (let i = end - 2; i >= end - 5 && i >= 0; i--) if (OBLIQUE.has(wordAt(scan, i))) return true;
  return false;
}

const OBLIQUE = wordSet(
  'mit von vom bei in im aus nach zu zum den die der dem auf an unter vor seit neben außer gegenüber zwischen',
);
const NO_ADJECTIVES = wordSet(
  'alle eine keine seine ihre diese jene ohne heute gerade beinahe die wurde würde hatte sollte konnte musste wollte und oder aber über unter hinter ' +
    'neben gegen wegen zwischen den einen keinen seinen ihren diesen dessen deren denen wurden werden waren hatten haben sollen sollten konnten können mussten ' +
    'müssen wollten wollen außer immer wieder unter nieder aber oder weder einer keiner ihrer seiner dieser',
);

/** `FDP-Abgeordnete`: the last part tells what is counted. */
function lastPart(scan: Scan, i: number): number {
  let at = i;
  while (
    isDash(scan, at + 1) &&
    touchesNext(scan, at) &&
    touchesNext(scan, at + 1) &&
    (kindAt(scan, at + 2) === CAPITAL || kindAt(scan, at + 2) === WORD)
  )
    at += 2;
  return at;
}

const OTHERS = wordSet('weitere weiteren weiterer andere anderen');
const PEOPLE = wordSet('menschen personen leute leuten opfer opfern mensch person einwohner einwohnern bürger bürgern');

const FATE_NOUNS: ReadonlyMap<string, Fate> = byWord([
  [
    'dead',
    'tote toten toter todesopfer todesopfern getötete getöteten todesfälle todesfällen gefallene gefallenen leichen',
  ],
  [
    'wounded',
    'verletzte verletzten verletzter verwundete verwundeten schwerverletzte schwerverletzten leichtverletzte leichtverletzten',
  ],
  ['arrested', 'festnahmen festgenommene festgenommenen verhaftungen verhaftete verhafteten'],
  ['missing', 'vermisste vermissten vermisster'],
  ['displaced', 'vertriebene vertriebenen binnenflüchtlinge'],
]);

function fateOfCompound(noun: string): Fate | undefined {
  return /(?:verkehrs|hitze|flut|unfall)(?:tote|toten)$/.test(noun) ? 'dead' : undefined;
}

const FATE_ADJECTIVES: ReadonlyMap<string, Fate> = byWord([
  ['dead', 'tote toten getötete getöteten gefallene gefallenen'],
  ['wounded', 'verletzte verletzten verwundete verwundeten schwerverletzte'],
  ['arrested', 'festgenommene festgenommenen verhaftete verhafteten'],
  ['missing', 'vermisste vermissten'],
  ['displaced', 'vertriebene vertriebenen evakuierte evakuierten'],
]);

/** Nouns that are told of in every language: they get one word. */
const SHARED: ReadonlyMap<string, string> = byWord([
  ['second', 'sekunde sekunden'],
  ['minute', 'minute minuten'],
  ['hour', 'stunde stunden'],
  ['day', 'tag tage tagen'],
  ['week', 'woche wochen'],
  ['month', 'monat monate monaten'],
  ['year', 'jahr jahre jahren'],
  ['time', 'mal male malen'],
  ['man', 'mann männer männern'],
  ['woman', 'frau frauen'],
  ['child', 'kind kinder kindern'],
  ['boy', 'junge jungen'],
  ['girl', 'mädchen'],
  ['player', 'spieler spielern'],
]);

/** One form for all cases of a plural, which drops what they may end with: `zug`, `haus`, `schul`, `soldat`. */
function nounStem(noun: string): string {
  const shared = SHARED.get(noun);
  if (shared !== undefined) return shared;
  const plain = noun.replace(ER_PLURAL, (_all, stem: string) => withoutUmlaut(stem));
  if (plain !== noun || noun.length < 4) return plain;
  const bare = noun.endsWith('n') ? noun.slice(0, -1) : noun;
  if (bare.endsWith('e')) return withoutUmlaut(bare.slice(0, -1));
  if (bare !== noun && (bare.endsWith('er') || bare.endsWith('el'))) return bare;
  return noun.endsWith('s') && !/(?:ss|us|is|nis)$/.test(noun) ? noun.slice(0, -1) : noun;
}

/** Plurals in `-er`: other nouns have that ending in the singular. */
const ER_PLURAL = /(häus|dörf|wäld|länd|männ|büch|wört|däch|räd|gräb|löch|bild|feld|schild|rind|lied|kind)ern?$/;

function withoutUmlaut(stem: string): string {
  return stem.replace(/[äöü](?=[^äöüaeiou]*$|u[^äöüaeiou]*$)/, (vowel) => ({ ä: 'a', ö: 'o', ü: 'u' })[vowel]!);
}

/** What nobody kills: stems. */
export const NO_PEOPLE = new Set([
  ...'second minute hour day week month year time'.split(' '),
  ...[
    'häuser',
    'gebäude',
    'wohnungen',
    'dörfer',
    'orte',
    'städte',
    'schulen',
    'züge',
    'autos',
    'fahrzeuge',
    'schiffe',
    'straßen',
  ].map(nounStem),
  ...[
    'angriffe',
    'anschläge',
    'raketen',
    'drohnen',
    'flüge',
    'meter',
    'fälle',
    'stellen',
    'brücken',
    'krankenhäuser',
    'länder',
  ].map(nounStem),
  ...[
    'wohnhäuser',
    'boote',
    'busse',
    'wagen',
    'flugzeuge',
    'punkte',
    'schüsse',
    'tore',
    'gemeinden',
    'unfälle',
    'brände',
  ].map(nounStem),
]);
