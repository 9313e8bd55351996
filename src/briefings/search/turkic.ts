/**
 * The stem of a Turkish or Azerbaijani noun in plain letters (`secimlere`, `qarabagda`): without its case, possessive and plural, of which
 * the stem keeps four letters, three before a plural. No library has Azerbaijani, and the one for Turkish makes two words of `seçim` and
 * `seçimler`.
 */
export function turkicStem(word: string): string {
  const bare = without(CASES, word, 4);
  const single = without(PLURALS, bare, 3);
  return without(VOWELS, single === bare ? without(POSSESSIVES, bare, 4) : single, 4);
}

/** The longest first. */
const CASES = 'ndan nden dan den tan ten nda nde da de ta te nin nun in un na ne ni nu i u a e'.split(' ');
const PLURALS = 'larimiz lerimiz lari leri lar ler'.split(' ');
const POSSESSIVES = 'imiz umuz iniz unuz si su'.split(' ');
const VOWELS = 'i u a e'.split(' ');

function without(endings: readonly string[], word: string, least: number): string {
  const ending = endings.find((each) => word.endsWith(each) && word.length - each.length >= least);
  return ending === undefined ? word : word.slice(0, -ending.length);
}
