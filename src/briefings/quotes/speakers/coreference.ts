import { isAfterUnnamed } from '../clauses/subject-before.ts';
import * as pack from '../languages/pack.ts';
import type { Entity, Gender } from '../people/entities.ts';
import type { People } from '../people/people.ts';
import type { Grammar } from '../words/phrases.ts';
import { type Mention, mentionsOf, SUBJECT } from './mentions.ts';

/** Who a pronoun or description stands for. */
export interface Resolution {
  readonly entity: Entity;
  /** 0..1 */
  readonly sureness: number;
  /** How far the second candidate is behind, 0 (equal) to 1 (none). */
  readonly margin: number;
}

const SPEAKER = 4.2;
/**
 * What is left of a speaker or a mention with a whole paragraph between: of a speaker .8 costs 0.2 points end to end and .5 gains none, of a
 * mention it is the same.
 */
const AWAY = 0.65;
const TAKING_OVER = 1.15;

/** What is left of one whose gender nothing tells; 0.82 or 0.9 gain nothing. A subject right before is taken up all the same. */
const UNKNOWN = 0.75;

/** From this margin on a pronoun tells the gender of whom it stands for. */
const SURELY = 0.4;

/** What is left of a mention whose name only sounds like the other gender's: Bora and Luka are men's. */
const AGAINST_GUESS = 0.4;

/** Mentions further back than this are out of mind. */
const MENTIONS = 48;
const PARAGRAPHS = 4;
const DECAY = 0.72;

/**
 * Follows who is being spoken of through an article, for pronouns and descriptions that speak.
 *
 * Only subjects of reporting words are resolved: they nearly always stand for the last subject or speaker of their gender.
 */
export class Focus {
  readonly #grammar: Grammar;
  readonly #people: People;
  readonly #mentions: readonly Mention[];
  readonly #ordinal: Int32Array;
  readonly #speakers: { token: number; entity: number }[] = [];
  readonly #pronouns: { token: number; entity: number }[] = [];
  /** Whom a pronoun has stood for surely: one who was `he` is not `she`. */
  readonly #called = new Map<number, Gender>();
  /** Pronouns before this token have been followed. */
  #followed = 0;

  constructor(grammar: Grammar, people: People) {
    this.#grammar = grammar;
    this.#people = people;
    this.#mentions = mentionsOf(grammar, people);
    this.#ordinal = ordinals(grammar);
  }

  /** Notes that `entity` spoke at `token`. */
  spoke(token: number, entity: Entity): void {
    this.#speakers.push({ token, entity: entity.id });
  }

  /** Who `he`, `she` or a description at `token` stands for, among those that `fits` lets through. */
  resolve(token: number, gender: Gender, fits: (entity: Entity) => boolean): Resolution | undefined {
    this.#follow(token);
    const found = this.#resolve(token, gender, fits);
    this.#learn(found, gender);
    return found;
  }

  /** Resolves the subjects `he` and `she` of the story up to `token`: each keeps the one it stands for in mind. */
  #follow(token: number): void {
    const { words } = this.#grammar;
    for (; this.#followed < token; this.#followed++) {
      const i = this.#followed;
      const bits = words.bits[i]!;
      if ((bits & pack.PRONOUN) === 0 || (bits & (pack.FEMALE | pack.MALE)) === 0) continue;
      const gender = (bits & pack.FEMALE) !== 0 ? 'female' : 'male';
      if (isAfterUnnamed(this.#grammar, i)) continue;
      const found = this.#resolve(i, gender, isPersonal);
      this.#learn(found, gender);
      if (found !== undefined && found.margin > 0.08) this.#pronouns.push({ token: i, entity: found.entity.id });
    }
  }

  #learn(found: Resolution | undefined, gender: Gender): void {
    if (found === undefined || gender === 'unknown' || found.margin < SURELY) return;
    const isTold = found.entity.gender !== 'unknown' && !found.entity.isGenderGuessed;
    if (!isTold && !this.#called.has(found.entity.id)) this.#called.set(found.entity.id, gender);
  }

  #resolve(token: number, gender: Gender, fits: (entity: Entity) => boolean): Resolution | undefined {
    const scores = new Map<number, number>();
    const paragraph = this.#grammar.words.paragraph[token]!;
    const here = this.#ordinal[token]!;
    const note = (entity: number, at: number, weight: number, unknown = UNKNOWN): void => {
      const candidate = this.#people.entities[entity]!;
      if (!fits(candidate)) return;
      const isTold = candidate.gender !== 'unknown' && !candidate.isGenderGuessed;
      const known = isTold ? candidate.gender : (this.#called.get(entity) ?? candidate.gender);
      const isOther = gender !== 'unknown' && known !== 'unknown' && known !== gender;
      if (isOther && (isTold || this.#called.has(entity))) return;
      let score = weight * DECAY ** Math.min(12, here - this.#ordinal[at]!);
      if (isOther) score *= AGAINST_GUESS;
      else if (gender !== 'unknown' && known === 'unknown') score *= unknown;
      const old = scores.get(entity);
      scores.set(entity, old === undefined ? score : Math.max(old, score) + 0.06 * Math.min(old, score));
    };
    let k = lastBefore(this.#mentions, token);
    const told = this.#namedInClause(k, token);
    for (let seen = 0; k >= 0 && seen < MENTIONS; k--, seen++) {
      const { token: at, entity, weight } = this.#mentions[k]!;
      if (paragraph - this.#grammar.words.paragraph[at]! > PARAGRAPHS) break;
      // "Harrow smiled. “...,” she said": a subject right before takes over from the last speaker
      const takesOver =
        weight === SUBJECT && here - this.#ordinal[at]! === 1 && paragraph === this.#grammar.words.paragraph[at];
      if (here - this.#ordinal[at]! === 1 && isToldTo(this.#grammar, at, gender)) continue;
      if (at === told) note(entity, at, SPEAKER, 1);
      const away = paragraph - this.#grammar.words.paragraph[at]! >= 2 ? AWAY : 1;
      note(entity, at, away * (takesOver ? weight * TAKING_OVER : weight), takesOver ? 1 : UNKNOWN);
    }
    for (let s = this.#speakers.length - 1, seen = 0; s >= 0 && seen < 6; s--, seen++) {
      const { token: at, entity } = this.#speakers[s]!;
      if (paragraph - this.#grammar.words.paragraph[at]! > PARAGRAPHS + 2 || at >= token) continue;
      const away = paragraph - this.#grammar.words.paragraph[at]!;
      note(entity, at, away >= 2 ? SPEAKER * AWAY : SPEAKER);
    }
    for (let s = this.#pronouns.length - 1, seen = 0; s >= 0 && seen < 6; s--, seen++) {
      const { token: at, entity } = this.#pronouns[s]!;
      if (paragraph - this.#grammar.words.paragraph[at]! > PARAGRAPHS || at >= token) continue;
      const takesOver = here - this.#ordinal[at]! === 1 && paragraph === this.#grammar.words.paragraph[at];
      note(entity, at, takesOver ? SUBJECT * TAKING_OVER : SUBJECT);
    }
    return best(this.#people, scores);
  }

  /** `When I told Lee that, she laughed`: the token of the one person whom the clause names that opens the sentence; -1 where there is none. */
  #namedInClause(last: number, token: number): number {
    const { words } = this.#grammar;
    const first = words.sentence[token]!;
    if (!CLAUSE.test(words.lower[first]!)) return -1;
    let named = -1;
    for (let k = last; k >= 0 && last - k < MENTIONS && this.#mentions[k]!.token > first; k--) {
      if (this.#people.entities[this.#mentions[k]!.entity]?.isPersonal !== true) continue;
      if (named >= 0) return -1;
      named = this.#mentions[k]!.token;
    }
    return named;
  }
}

const CLAUSE = /^(?:when|after|as|while|once)$/;

export function isPersonal(entity: Entity): boolean {
  return entity.isPersonal;
}

function best(people: People, scores: ReadonlyMap<number, number>): Resolution | undefined {
  let first = -1;
  let top = 0;
  let second = 0;
  for (const [entity, score] of scores) {
    const weighed = score + 0.02 * Math.min(20, people.entities[entity]!.mentions);
    if (weighed > top) {
      second = top;
      top = weighed;
      first = entity;
    } else if (weighed > second) second = weighed;
  }
  if (first < 0) return undefined;
  const margin = (top - second) / top;
  return { entity: people.entities[first]!, margin, sureness: Math.min(0.97, 0.72 + 0.4 * margin) };
}

function lastBefore(mentions: readonly Mention[], token: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.token < token) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** `Lee told her that ...`: the `she` of the next sentence is not Lee, but whom he told. */
function isToldTo({ words, names }: Grammar, token: number, gender: Gender): boolean {
  const run = names.runs[names.runOf[token] ?? -1];
  if (run === undefined || gender === 'unknown') return false;
  const verb = words.lower[run.end] === ',' ? run.end + 1 : run.end;
  if (((words.bits[verb] ?? 0) & (pack.REPORTS | pack.VERB)) === 0 || words.lower[verb + 1] !== OBJECT_OF[gender])
    return false;
  const next = words.bits[verb + 2] ?? 0;
  return (next & (pack.SUBORDINATOR | pack.PREPOSITION | pack.RELATIVE | pack.TIME)) !== 0;
}

const OBJECT_OF = { female: 'her', male: 'him' } as const;

/** The number of each token's sentence. */
function ordinals({ words }: Grammar): Int32Array {
  const ordinal = new Int32Array(words.count);
  let n = -1;
  for (let i = 0; i < words.count; i++) {
    if (words.sentence[i] === i) n++;
    ordinal[i] = n;
  }
  return ordinal;
}
