import type { Span } from '../../article.ts';
import { isSpaceCode } from '../marks/characters.ts';
import type { Part, Turn } from './turn.ts';

/** No label is longer, in characters. */
const LONGEST_LABEL = 48;

/** Reads a paragraph that begins with who speaks: `MINISTER RUIZ: I will.` Absent where it does not: a cheap look rules out nearly all. */
export function labelOf(text: string, { start, end }: Span, paragraph: number): Turn | undefined {
  const head = text.slice(start, Math.min(end, start + LONGEST_LABEL + 6));
  if (!head.includes(':') && !LETTER.test(head)) return undefined;
  const found = LABEL.exec(head) ?? LETTER.exec(head);
  if (found === null) return undefined;
  const [all, marks = '', label = ''] = found;
  const name = label.replace(/\s*[(,[].*$/u, '').trimEnd();
  if (name === '' || !isNameLike(name)) return undefined;
  const said = trimmed(text, start + all.length, end);
  if (said.end <= said.start || OPENS_QUOTE.test(text[said.start]!)) return undefined;
  const from = start + marks.length;
  const key = name.toLowerCase();
  return { paragraph, label: { start: from, end: from + name.length }, key, part: partOf(key), said };
}

const LABEL = /^([*_]{0,3})(\p{Lu}[^\n:“”"„«»?!*_]*?)[*_]{0,3}\s?:[*_]{0,3}\s+(?=\S)/u;
/** `Q. When did you know?` */
const LETTER = /^([*_]{0,3})([QA])\.[*_]{0,3}\s+(?=\S)/u;
const OPENS_QUOTE = /[“”"„«»‚‘「]/;

function partOf(key: string): Part {
  if (ASKS.test(key)) return 'asks';
  return ANSWERS.test(key) ? 'answers' : 'named';
}

const ASKS =
  /^(?:(?:q|f|p|d)\d{0,2}|question|frage|pregunta|domanda|(?:a |the )?(?:reporter|interviewer|moderator|journalist)(?:in)?|journaliste|host|presenter|questioner|audience member|publikum|zuschauer(?:in)?)$/;
const ANSWERS = /^(?:(?:a|r)\d{0,2}|answer|antwort|respuesta|réponse|reponse|risposta)$/;

/** Every word has a capital, particles of names aside: `The minister said` is a sentence. */
function isNameLike(name: string): boolean {
  const words = name.split(/\s+/);
  return words.length <= 6 && words.every((word) => /^[\p{Lu}\d&]/u.test(word) || PARTICLES.test(word));
}

const PARTICLES = /^(?:von|van|der|den|de|da|di|del|della|la|le|el|al|bin|ibn|of|the|and|und|zu|zur|am|y|dos)$/;

/** Without white space and marks of emphasis at its ends. */
export function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  const isEmpty = (code: number): boolean => isSpaceCode(code) || code === ASTERISK || code === UNDERSCORE;
  while (start < end && isEmpty(text.charCodeAt(start))) start++;
  while (end > start && isEmpty(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

const ASTERISK = 42;
const UNDERSCORE = 95;
