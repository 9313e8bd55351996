import type { Span } from '../article.ts';

/**
 * The nouns of a German text that are no names, as far as the words beside them tell: every noun has a capital there, and two reports that
 * have `Menschen` or `Erdbeben` in common need not tell of one event.
 *
 * A noun is common where an article, a number or an adjective stands before it, or by its ending. What is left (`in Varn`, `Ministerin Ana
 * Ruiz`) is taken for a name. Linear in the text.
 */
export function commonNounsIn(text: string): readonly Span[] {
  const found: Span[] = [];
  for (const { 0: word, index: start } of text.matchAll(CAPITALISED)) {
    const end = start + word.length;
    if (word === word.toUpperCase() || NAMES_WITH_ARTICLE.has(word)) continue;
    const isAdjective = word.endsWith('er') && /^\s\p{Lu}/u.test(text.slice(end, end + 3)); // "der Haldener Hafen"
    if (isAdjective) continue;
    if (NOUN_ENDING.test(word) || BARE_NOUNS.has(word) || isDetermined(text, start)) found.push({ start, end });
  }
  return found;
}

const CAPITALISED = /\p{Lu}[\p{L}\p{M}]+/gu;
const NOUN_ENDING =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|ionen|ismus|nisse|tät|täten|beben|häuser|leute|kräfte)n?$/;

/** Two words and what stands between are not longer, in characters. */
const LOOK_BACK = 48;

function isDetermined(text: string, start: number): boolean {
  const before = /(?:(?<far>[\p{L}\d.,]+)\s+)?(?<near>[\p{L}\d.,]+)\s+$/u.exec(
    text.slice(Math.max(0, start - LOOK_BACK), start),
  );
  const { near = '', far = '' } = before?.groups ?? {};
  const [word, further] = [near.toLowerCase(), far.toLowerCase()];
  if (DETERMINERS.has(word) || /^\d[\d.,]*$/.test(word)) return true;
  if (/^\p{Lu}/u.test(near) || NO_ADJECTIVES.has(word) || /ten?$/.test(word)) return false;
  if (/(?:e|er|es|em)$/.test(word) && word.length > 4) return true;
  return word.endsWith('en') && word.length > 4 && (DETERMINERS.has(further) || PREPOSITIONS.has(further));
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const DETERMINERS = words(
  'der die das den dem des ein eine einen einem einer eines kein keine keinen keiner dieser diese dieses diesen diesem jeder jede jedes jeden sein seine ' +
    'seinen seinem seiner seines ihr ihre ihren ihrem ihrer unser unsere alle allen aller viele vielen vieler mehrere mehreren einige einigen wenige ' +
    'beide beiden zwei drei vier fünf sechs sieben acht neun zehn elf zwölf beim im am zum zur vom ins ans weitere weiteren mehr etliche zahlreiche',
);
const PREPOSITIONS = words('mit von aus bei in nach zu vor an auf durch für gegen ohne unter über zwischen wegen');
const NO_ADJECTIVES = words(
  'nahe ohne unter über hinter neben wegen gegen außer aber oder weder nieder wieder immer heute gerade würde wurde habe werde sei wäre hätte könne ' +
    'müsse solle wolle gegenüber jener seither bisher daher vorher nachher sondern später früher laut',
);

/** Names that have an article in front. */
const NAMES_WITH_ARTICLE = words(
  'Iran Irak Ukraine Türkei Schweiz Slowakei Mongolei Sudan Südsudan Libanon Jemen Kongo Niger Niederlande Niederlanden Philippinen Emirate Emiraten ' +
    'Gazastreifen Westjordanland Kosovo Krim Vatikan Kreml Bundestag Rhein Donau Elbe Oder Main Saarland Elsass Sahelzone Tschad',
);

/** Frequent without an article. */
const BARE_NOUNS = words(
  'Menschen Personen Leute Opfer Tote Toten Todesopfer Verletzte Verletzten Vermisste Vermissten Männer Frauen Kinder Soldaten Zivilisten Polizisten ' +
    'Angaben Behörden Polizei Feuerwehr Medien Leben Tod Ende Anfang Mitte Teil Teile Uhr Prozent Euro Dollar Million Millionen Milliarde Milliarden ' +
    'Tag Tage Tagen Stunden Minuten Wochen Monate Monaten Jahr Jahre Jahren Woche Zahl Trümmern Trümmer Sicherheit Feuer Wasser Strom Hilfe Retter ' +
    'Helfer Ärzte Bewohner Anwohner Häuser Häusern Straßen Schulen Züge Züge Autos Flüge Stellen Arbeitsplätze Regen Sturm Hochwasser Überschwemmungen ' +
    'Protesten Proteste Angriffen Angriffe Kämpfen Kämpfe Unwetter Kreisen Sicht Kraft Fragen Druck Grund Folge Folgen Beginn Dienstagabend Kritik',
);
