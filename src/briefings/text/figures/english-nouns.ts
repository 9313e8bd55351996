/** Whether an English word may be a noun in the plural. */
export function isPlural(word: string): boolean {
  if (IRREGULAR.has(word)) return true;
  return word.length > 3 && word.endsWith('s') && !/(?:ss|us|is|ous)$/.test(word) && !NO_NOUN.has(word);
}

/** The singular of such a word; any other as it is. */
export function singular(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (!isPlural(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return word.slice(0, /(?:sses|shes|ches|xes|tzes)$/.test(word) ? -2 : -1);
}

/** Nouns that `one` counts: beside others it is a pronoun. */
export const PEOPLE_SINGULAR = new Set(
  'person man woman child boy girl soldier civilian officer policeman fighter worker student driver passenger protester firefighter journalist migrant'.split(
    ' ',
  ),
);

/** Words at which a noun phrase ends: prepositions, conjunctions, verbs that are no nouns. */
export const NO_NOUN = new Set(
  (
    'of in on at to for from by with and or but as than after before since until during over under into through between against about ' +
    'that which who whom whose when where while if because was were is are has have had been be being will would could may might must ' +
    'can should did does do said says told not no the a an this these those his her its their our my he she it they we you i per each ' +
    'including also only just then there here ago old later earlier percent'
  ).split(' '),
);

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['persons', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['policemen', 'policeman'],
  ['servicemen', 'serviceman'],
  ['gunmen', 'gunman'],
  ['fishermen', 'fisherman'],
  ['firemen', 'fireman'],
  ['lives', 'life'],
  ['wives', 'wife'],
  ['knives', 'knife'],
  ['movies', 'movie'],
  ['police', 'police'],
  ['personnel', 'personnel'],
  ['aircraft', 'aircraft'],
  ['cattle', 'cattle'],
  ['sheep', 'sheep'],
  ['buses', 'bus'],
  ['gases', 'gas'],
  ['viruses', 'virus'],
]);
