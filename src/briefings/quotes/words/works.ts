import { AUXILIARY, BE, REPORTS, UTTERANCE, VERB } from '../languages/pack.ts';
import type { Grammar } from './phrases.ts';
import { LOWER } from './shapes.ts';
import { LONGEST_NAME } from './things-named.ts';

/**
 * Whether what stands in a bracket behind the name of somebody who makes such things is the title of one: `Regisseur Lee („Der lange
 * Weg“)`, `Lee ("The Long Way")` of an author. What ends like a sentence, begins small or has a verb was said.
 */
export function isWorkInBracket(grammar: Grammar, token: number, roles: ReadonlySet<string>): boolean {
  const { words, names } = grammar;
  const open = openBracket(grammar, token);
  if (open < 1 || names.runOf[open - 1]! < 0) return false;
  const said = words.text.slice(words.start[token]!, words.end[token]!);
  if (!isTitled(grammar, said) || isOfVoices(grammar, open)) return false;
  if ([...roles].some((role) => MAKERS.test(role))) return true;
  for (let i = open - 1; i >= 0 && open - i < LONGEST_MAKER && words.sentence[i] === words.sentence[open]; i--)
    if (MAKERS.test(words.lower[i]!)) return true;
  return false;
}

/** The bracket that a quotation opens, or goes on in behind other titles; -1 where it stands in none. */
function openBracket({ words }: Grammar, token: number): number {
  if (!/^[),]$/.test(words.lower[token + 1] ?? '') && (words.quotation[token + 1] ?? -1) < 0) return -1;
  let at = token - 1;
  while (
    at > 1 &&
    token - at < LONGEST_LIST &&
    (words.quotation[at]! >= 0 || (words.lower[at] === ',' && words.quotation[at - 1]! >= 0))
  )
    at--;
  return words.lower[at] === '(' ? at : -1;
}

/** In tokens: some titles with their commas. */
const LONGEST_LIST = 16;

/** `Lob kam von Autor Lee („Ein großer Abend“)`: where the sentence is about what was said, that is what the bracket holds. */
function isOfVoices({ words }: Grammar, open: number): boolean {
  for (let i = Math.max(words.sentence[open]!, open - REACH); i < open; i++)
    if (words.shape[i] !== LOWER && ((words.bits[i]! & UTTERANCE) !== 0 || VOICES.test(words.lower[i]!))) return true;
  return false;
}

/** How much of a sentence is read, in tokens. */
const REACH = 60;

const VOICES =
  /^(?:lob|kritik|glückwünsche|gratulationen|reaktion(?:en)?|stimmen?|beifall|zustimmung|zuspruch|spott|protest|anerkennung|dank|bedauern|trauer|bestürzung|freude|empörung|entsetzen|erleichterung|enttäuschung|verärgerung|begeisterung|kommentare?|grüße|praise|congratulations|reactions?|tributes?|criticism)$/;

/** Begins with a capital or a figure, does not end like a sentence, and has no verb that is known. */
function isTitled({ language }: Grammar, said: string): boolean {
  if (!/^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(said) || /[.!…][^\p{L}\p{N}]*$/u.test(said)) return false;
  const small = said.match(/(?<!\p{L})\p{Ll}+/gu) ?? [];
  if (said.split(/\s+/).length > LONGEST_NAME) return false;
  return !small.some((word) => ((language.words.get(word) ?? 0) & (VERB | AUXILIARY | BE | REPORTS)) !== 0);
}

/** In tokens, with the bracket: `Regisseurin Anna Maria Lee (`. */
const LONGEST_MAKER = 6;

const MAKERS =
  /^(?:director|filmmaker|film-maker|actor|actress|author|writer|novelist|singer|songwriter|singer-songwriter|musician|rapper|composer|playwright|poet|screenwriter|showrunner|creator|comedian|painter|photographer|star|.*(?:regisseur|filmemacher|schauspieler|darsteller|autor|schriftsteller|dichter|lyriker|sänger|musiker|komponist|künstler|maler|bildhauer|fotograf|kabarettist|komiker)(?:in)?)$/;
