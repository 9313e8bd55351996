import * as pack from '../languages/pack.ts';
import { namesWithin } from './name-evidence.ts';
import { ABSTRACT, isGivenName, type NameRun, type Names } from './name-parts.ts';
import { CAPITAL, CAPITALS, LOWER } from './shapes.ts';
import type { Words } from './words.ts';

/** Where every noun has a capital, one alone is a name only if it is somebody's surname, a given name or an abbreviation. */
export function withoutNouns(
  words: Words,
  runs: readonly NameRun[],
  runOf: Int32Array,
  language: pack.LanguagePack,
): Names {
  const surnames = new Set<string>();
  for (const run of runs)
    if (run.end - run.core >= 2 && !isNounPhrase(words, run, language)) surnames.add(words.lower[run.end - 1]!);
  for (const surname of speakingSurnames(words)) surnames.add(surname);
  const kept: NameRun[] = [];
  for (const whole of runs) {
    const run = withoutObject(words, withoutOwnedNoun(words, whole, language), surnames, language);
    for (let k = run.end; k < whole.end; k++) runOf[k] = -1;
    const last = words.lower[run.end - 1]!;
    const isName =
      (run.end - run.core >= 2 && !isNounPhrase(words, run, language)) ||
      (run.end > run.core &&
        (run.core > run.start || isRole(words, run.start - 1) || surnames.has(last) || isGivenName(last, language))) ||
      words.shape[run.end - 1] === CAPITALS;
    for (let k = run.start; k < run.end; k++) runOf[k] = isName ? kept.length : -1;
    if (isName) kept.push(run);
  }
  return { runs: kept, runOf };
}

/** `Lee sagte`, `so Lee`: a word that no article ever stands before, beside a verb of saying in the singular. */
function speakingSurnames(words: Words): ReadonlySet<string> {
  const found = new Set<string>();
  const common = new Set<string>();
  const within = namesWithin(words);
  for (let i = 0; i < words.count; i++) {
    if (words.shape[i] !== CAPITAL || (words.bits[i]! & ~pack.MALE) !== 0) continue;
    const lower = words.lower[i]!;
    const [before, behind] = [words.bits[i - 1] ?? 0, words.bits[i + 1] ?? 0];
    if ((before & (pack.DETERMINER | pack.POSSESSIVE)) !== 0 || (words.shape[i - 1] === LOWER && before === 0))
      common.add(lower);
    if (words.shape[i - 1] === CAPITAL || words.shape[i + 1] === CAPITAL) continue;
    const says = (at: number, bits: number): boolean =>
      (bits & SAYING) === SAYING &&
      words.shape[at] === LOWER &&
      !/en$/.test(words.lower[at]!) &&
      words.sentence[at] === words.sentence[i];
    // "Kritisch äußerte sich Kim": what opens a sentence has to have its capital elsewhere too
    const opens = words.sentence[i] === i && within.has(lower) && says(i + 1, behind);
    if (opens || says(i - 1, before) || words.lower[i - 1] === 'so') found.add(lower);
  }
  for (const lower of common) found.delete(lower);
  return found;
}

const SAYING = pack.REPORTS | pack.SAYS;

/** `räumte Tom Ash Fehler ein`: a noun without an article behind a given name and a surname. */
function withoutObject(
  words: Words,
  run: NameRun,
  surnames: ReadonlySet<string>,
  language: pack.LanguagePack,
): NameRun {
  const last = words.lower[run.end - 1]!;
  if (run.end - run.core < 3 || !isGivenName(words.lower[run.core]!, language)) return run;
  const isObject = language.plainNouns.has(last) || ABSTRACT.test(last) || (words.bits[run.end - 1]! & OBJECTS) !== 0;
  const isWhole = run.end - run.core === 3 && surnames.has(words.lower[run.end - 2]!);
  return isObject || isWhole ? { ...run, end: run.end - 1 } : run;
}

const OBJECTS = pack.GROUP | pack.UTTERANCE;

/** `Stellung` of `Kernfragen Stellung`, `Besonderes Gewicht`: two nouns side by side, or an adjective that opens a sentence before one. */
function isNounPhrase(words: Words, { core, end }: NameRun, language: pack.LanguagePack): boolean {
  const first = words.lower[core]!;
  if (isGivenName(first, language)) return false;
  const last = words.lower[end - 1]!;
  if (ABSTRACT.test(last) || language.plainNouns.has(last)) return true;
  return words.sentence[core] === core && end - core === 2 && ADJECTIVE.test(first);
}

/** Endings of an adjective before a noun. No given name that is not listed has them. */
const ADJECTIVE =
  /(?:(?:isch|lich|ig|al|ell|iv|bar|sam|los|haft|ant|ent|end|iert|är|ös|voll|frei|reich|fach|nehm|ähnt|gen|stark|schwer)e[nrsm]?|^(?:neu|alt|groß|klein|gut|weiß|schwarz|rot|jung|hoh|erst|zweit|dritt|letzt|nächst|besonder|ander|weiter|viel|wenig|mehrer|einig|jeglich|sämtlich|solch|manch|zahlreich|tausend|hunderttausend|best|größt|höchst|meist|stärker|besser|größer)e[nrsm]?|^(?:millionen|milliarden|tausende|hunderte|hunderttausende|zehntausende|dutzende))$/;

/** `Verteidigung Saddams`, `Zugunglück Neuseelands`: a noun before a genitive is no given name. */
function withoutOwnedNoun(words: Words, run: NameRun, language: pack.LanguagePack): NameRun {
  if (run.end - run.core !== 2 || isGivenName(words.lower[run.core]!, language)) return run;
  return words.possessive[run.end - 1] === 1 ? { ...run, core: run.end - 1 } : run;
}

function isRole(words: Words, i: number): boolean {
  return i >= 0 && (words.bits[i]! & (pack.PERSON | pack.TITLE)) !== 0;
}
