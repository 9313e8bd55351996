import { type Span, textAt } from '../../article.ts';
import { trimmed } from './labels.ts';
import { saysI, saysYou } from './persons.ts';
import type { Turn } from './turn.ts';

/** No question of an interview is longer, in characters. */
const LONGEST_QUESTION = 400;
/** Fewer questions may be headings. */
const LEAST_QUESTIONS = 3;

/**
 * Finds the answers of an interview whose questions are paragraphs of their own, without a label.
 *
 * A list of what readers may ask looks alike: here most questions speak to somebody, and most answers are in the first person. Empty where
 * that is not so.
 */
export function findAnswers(text: string, paragraphs: readonly Span[]): readonly Turn[] {
  const asked = paragraphs.map((span) => isQuestion(text, span));
  if (asked.filter(Boolean).length < LEAST_QUESTIONS) return [];
  const last = asked.lastIndexOf(true);
  const turns: Turn[] = [];
  paragraphs.slice(0, last + 2).forEach((span, paragraph) => {
    const said = trimmed(text, span.start, span.end);
    const before = turns.at(-1);
    if (asked[paragraph]) turns.push({ key: 'q', part: 'asks', said, paragraph });
    else if (before?.part === 'asks') turns.push({ key: 'a', part: 'answers', said, paragraph });
    else if (before !== undefined) goOn(text, turns, { ...before, said, paragraph });
  });
  return isInterview(text, turns) ? turns : [];
}

/**
 * A further paragraph below a question: it goes on with the answer where it is in the first person. What only speaks to somebody may be a
 * question without its mark; of anything else nobody can tell whose it is, and the answer ends.
 */
function goOn(text: string, turns: Turn[], next: Turn): void {
  const before = turns.at(-1)!;
  const said = textAt(text, next.said);
  if (saysI(said)) {
    if (next.paragraph - before.paragraph === 1)
      turns[turns.length - 1] = { ...next, said: { start: before.said.start, end: next.said.end } };
  } else if (saysYou(said)) turns.push({ ...next, key: 'q', part: 'asks' });
}

function isQuestion(text: string, { start, end }: Span): boolean {
  if (end - start > LONGEST_QUESTION || !/\?[*_\s]*$/.test(text.slice(Math.max(start, end - 6), end))) return false;
  const asked = text.slice(start, end);
  return /^[*_]*[\p{Lu}¿]/u.test(asked) && !/[“”"„«»]/.test(asked);
}

function isInterview(text: string, turns: readonly Turn[]): boolean {
  const [asked, answered] = ['asks', 'answers'].map((part) =>
    turns.filter((turn) => turn.part === part).map(({ said }) => textAt(text, said)),
  ) as [string[], string[]];
  return (
    answered.length >= LEAST_QUESTIONS &&
    asked.filter(saysYou).length * 2 >= asked.length &&
    answered.filter(saysI).length * 3 >= answered.length * 2 &&
    !answered.some((said) => /[“„«"][^“”„«»"]{3,}[”“»"],? (?:said|says|sagte?|a dit)/.test(said))
  );
}
