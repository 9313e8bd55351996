import type { Span } from '../../article.ts';
import * as pack from '../languages/pack.ts';
import type { NameRun } from '../words/name-parts.ts';
import { type Grammar, phraseEndingAt } from '../words/phrases.ts';
import { CAPITALS, NUMBER } from '../words/shapes.ts';
import type { Words } from '../words/words.ts';
import { appositiveBehind, type Description, NOTHING } from './appositives.ts';
import { descriptionBefore, falseTitle, officeBefore } from './false-titles.ts';

/** Reads titles and descriptions before a name, and the appositive behind it. What says most is what is printed. */
export function describe(grammar: Grammar, run: NameRun): Description {
  const before = titlesBefore(grammar, run);
  const behind = appositiveBehind(grammar.words, run.end);
  const described = descriptionBefore(grammar, run);
  const span =
    (isDegree(before) ? undefined : before.span) ??
    behind.span ??
    falseTitle(grammar, run) ??
    officeBefore(grammar, run) ??
    described?.span ??
    before.span;
  return {
    roles: [
      ...before.roles,
      ...behind.roles,
      ...(described === undefined ? [] : [described.noun]),
      ...partyOf(grammar, run),
    ],
    leaning: titleGender(grammar, run) + behind.leaning + ownGender(grammar, run),
    ...(span === undefined || isOfNobody(grammar, span) ? {} : { span }),
  };
}

/** `Ana Ruiz (SPD)`, `(Grüne)`: where nouns have capitals the party stands in a bracket behind the name. */
function partyOf({ words, language }: Grammar, { end }: NameRun): readonly string[] {
  // "Sen. Ana Ruiz, R-Iowa,"
  const seat = words.lower[end] === ',' ? (words.lower[end + 1] ?? '') : '';
  if (/^[rdi]-\p{L}/u.test(seat)) return [seat];
  if (!language.capitalNouns || words.lower[end] !== '(' || words.lower[end + 2] !== ')') return [];
  const party = words.lower[end + 1]!;
  if (party === 'grüne') return ['grüne', 'grünen'];
  if (party === 'linke') return ['linke', 'linken'];
  return words.shape[end + 1] === CAPITALS ? [party] : [];
}

/** `Wife Ana`, `His daughter, Ana Ruiz`: whose, nobody sees where the word stands alone. */
function isOfNobody({ words }: Grammar, { start, end }: Span): boolean {
  const role = words.text.slice(start, end);
  return RELATIVES.test(role) || /^fellow |\b(?:the same|(?:his|her) (?:wife|husband|partner))\b/.test(role);
}

const RELATIVES =
  /^(?:(?:ex-|late |former |elder |eldest |younger |youngest |older )?(?:wife|husband|hubby|gran|granny|mother|mum|mom|father|dad|son|daughter|sister|brother|partner|girlfriend|boyfriend|fiancée?|widow|widower|aunt|uncle|cousin|nephew|niece|grandmother|grandfather|friend|neighbou?r|colleague|rival|opponent))$/i;

/** `Lee’s brother, Pavel, wrote`: the token of what a name between commas is said to be. */
function apposedNoun(words: Words, run: NameRun): number | undefined {
  if (words.lower[run.start - 1] !== ',' || words.lower[run.end] !== ',') return undefined;
  const bits = words.bits[run.start - 2] ?? 0;
  const isOne = (bits & (pack.PERSON | pack.PLURAL)) === pack.PERSON;
  return isOne && words.sentence[run.start - 2] === words.sentence[run.start] ? run.start - 2 : undefined;
}

/** `Nell Harrow and her rival`: whose rival it is, tells the pronoun. */
function ownGender({ words }: Grammar, run: NameRun): number {
  const noun = apposedNoun(words, run);
  const bits = noun === undefined ? 0 : words.bits[noun]!;
  if ((bits & (pack.FEMALE | pack.MALE)) !== 0) return (bits & pack.FEMALE) !== 0 ? 2 : -2;
  if (words.lower[run.end] !== 'and' && words.lower[run.end] !== 'with') return 0;
  const owner = words.lower[run.end + 1];
  return owner === 'her' ? 2 : owner === 'his' ? -2 : 0;
}

/** Above 0 where a person would stand, below 0 where a place would. */
export function personality({ words }: Grammar, run: NameRun): number {
  const next = words.bits[run.end] ?? 0;
  const before = words.lower[run.start - 1] ?? '';
  const who = words.lower[run.end] === ',' ? words.lower[run.end + 1] : words.lower[run.end];
  let evidence = run.core > run.start ? 3 : 0;
  if ((next & pack.SAYS) !== 0 || ((words.bits[run.start - 1] ?? 0) & pack.SAYS) !== 0) evidence += 1;
  if (who === 'who' || isAge(words, run.end)) evidence += 3;
  if (apposedNoun(words, run) !== undefined) evidence += 3;
  if (WORKS.test(before)) evidence -= 8;
  if (/^(?:in|from|at|across|into|near|throughout|the)$/.test(before)) evidence -= 1;
  return evidence;
}

/** `Marisol, 19, wants`: only people have an age there. */
function isAge({ lower, shape }: Words, at: number): boolean {
  if (lower[at] !== ',' || shape[at + 1] !== NUMBER || !/^\d{1,3}$/.test(lower[at + 1]!)) return false;
  return lower[at + 2] === ',' || (/^(?:ans|años|anni)$/.test(lower[at + 2] ?? '') && lower[at + 3] === ',');
}

/** What a name behind such a noun names is not somebody: `her album Late Trains`. */
const WORKS =
  /^(?:album|song|single|track|film|movie|documentary|novel|book|memoir|play|musical|opera|painting|poem|series|show|programme|podcast|magazine|ship|ferry|boat|yacht|trawler|vessel|storm|hurricane|cyclone|typhoon)$/;

/** Above 0 for a woman's title before the name, below for a man's. */
export function titleGender({ words }: Grammar, run: NameRun): number {
  let leaning = 0;
  if (words.capitalNouns && words.possessive[run.end - 1] === 1) return 0;
  for (let i = run.core - 1; i >= 0 && i >= run.core - 3; i--) {
    const bits = words.bits[i]!;
    // "a spokesman for Lee": what stands before a preposition is somebody else
    if (words.sentence[i] !== words.sentence[run.core] || (bits & BETWEEN) !== 0) break;
    if ((bits & (pack.TITLE | pack.PERSON)) === 0 || words.possessive[i] === 1) continue;
    if ((bits & pack.FEMALE) !== 0) leaning += 3;
    if ((bits & pack.MALE) !== 0) leaning -= 3;
  }
  return leaning;
}

const BETWEEN = pack.PREPOSITION | pack.CONJUNCTION | pack.AUXILIARY | pack.REPORTS | pack.RELATIVE;

/** A title's full stop belongs to it: `Sen.` */
export function endWithStop(text: string, end: number, limit: number): number {
  return end < limit && text[end] === '.' ? end + 1 : end;
}

function titlesBefore(grammar: Grammar, run: NameRun): Description {
  const { words, language } = grammar;
  const from = phraseEndingAt(grammar, run.end - 1)?.start ?? run.start;
  const roles: string[] = [];
  // "der Anwalt Ana Roths": he is hers
  if (language.capitalNouns && words.possessive[run.end - 1] === 1) return { roles, leaning: 0 };
  for (let i = from; i < run.core; i++) {
    const isRole = (words.bits[i]! & (pack.PERSON | pack.TITLE)) !== 0;
    if (isRole && words.possessive[i] === 0) roles.push(words.lower[i]!, ...(ALIASES[words.lower[i]!] ?? []));
  }
  if (roles.length === 0 || !isRoleLast(grammar, from, run.core)) return NOTHING;
  // "Mr." says nothing of what somebody is, and "Dr." hardly more
  const titles = words.lower.slice(from, run.core).filter((_, i) => (words.bits[from + i]! & pack.DETERMINER) === 0);
  if (titles.every((title) => HONORIFIC.test(title))) return { roles, leaning: 0 };
  const isBound = (words.bits[from]! & pack.DETERMINER) !== 0 || OWNERS.test(words.lower[from]!);
  const start = isBound && from + 1 < run.core ? from + 1 : from;
  let last = run.core - 1;
  // "co-author Dr Ruiz", "author Professor Ruiz": the form of address goes with the name
  while (last > start && (HONORIFIC.test(words.lower[last]!) || DEGREE.test(words.lower[last]!))) last--;
  const end = endWithStop(words.text, words.end[last]!, words.start[run.core]!);
  return { roles, leaning: 0, span: { start: words.start[start]!, end } };
}

/** `The first thing Ruiz did`: what stands right before the name, forms of address aside, must be what she is. */
function isRoleLast({ words }: Grammar, from: number, core: number): boolean {
  const last = words.bits[core - 1]!;
  return core > from && (last & (pack.PERSON | pack.TITLE | pack.PLACE | pack.BODY | pack.BODY_NAME)) !== 0;
}

/** `Dr. Ruiz, head of the clinic`: the degree says less than what stands behind the name. */
function isDegree({ roles }: Description): boolean {
  return roles.length > 0 && roles.every((role) => DEGREE.test(role));
}

const DEGREE = /^(?:dr|prof|doctor|physician|professor|rev|reverend|pastor)$/;

const HONORIFIC = /^(?:mr|mrs|ms|miss|dr|sir|dame|herr|frau|m|mme|mlle|sr|sra)$/;

/** Whose, stands outside of what is printed: `dessen Sprecherin`. */
const OWNERS = /^(?:its|his|her|their|our|my|dessen|deren|sein(?:e[nmrs]?)?|ihr(?:e[nmrs]?)?)$/;

/** What else somebody with a title is called. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  sen: ['senator', 'lawmaker'],
  senator: ['lawmaker'],
  rep: ['representative', 'congressman', 'congresswoman', 'lawmaker'],
  congressman: ['lawmaker', 'representative'],
  congresswoman: ['lawmaker', 'representative'],
  gov: ['governor'],
  gen: ['general'],
  prof: ['professor'],
  dr: ['doctor', 'physician'],
  rev: ['reverend', 'pastor'],
  lt: ['lieutenant'],
  sgt: ['sergeant'],
  capt: ['captain'],
  chairman: ['chair'],
  nominee: ['candidate'],
  candidate: ['nominee'],
  mp: ['lawmaker'],
};
