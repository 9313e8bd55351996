import { findDates } from '../../../src/briefings/text/dates.ts';
import type { Figure } from '../../../src/briefings/text/figures/figure.ts';
import { findFigures } from '../../../src/briefings/text/figures.ts';
import { splitSentences } from '../../../src/briefings/text/sentences.ts';
import type { CountedSentence } from './annotated.ts';

/** `missed`: a figure is not seen. `wrong`: one is seen that is not there, or with another value, unit, bound or thing that it counts. */
export interface Verdict {
  readonly is: 'right' | 'missed' | 'wrong';
  readonly what: string;
}

export function judge(sentences: readonly CountedSentence[], language: string): readonly Verdict[] {
  return sentences.map((sentence) => {
    const found = figuresOf(sentence.text, sentence.language ?? language);
    const unseen = [...sentence.is];
    let isWrong = false;
    for (const figure of found) {
      const at = unseen.findIndex((answer) => fits(figure, answer));
      if (at < 0) isWrong = true;
      else unseen.splice(0, at + 1);
    }
    const isRight = !isWrong && found.length === sentence.is.length;
    const is = isRight ? 'right' : isWrong ? 'wrong' : 'missed';
    return { is, what: `${is}: ${sentence.text} (${sentence.is.join(', ')}; found ${found.map(shown).join(', ')})` };
  });
}

/** In percent of all; one decimal. */
export function share(verdicts: readonly Verdict[], wanted: readonly Verdict['is'][]): number {
  const count = verdicts.filter(({ is }) => wanted.includes(is)).length;
  return Math.round((1000 * count) / verdicts.length) / 10;
}

function figuresOf(text: string, language: string): readonly Figure[] {
  const sentences = splitSentences(text, [{ start: 0, end: text.length }]);
  return findFigures(text, sentences, findDates(text, sentences, PUBLISHED, language), language);
}

const PUBLISHED = Date.UTC(2024, 5, 13, 9);

function shown({ value, unit, counts, approximate }: Figure): string {
  return [value, unit, counts, approximate ? '~' : undefined].filter((part) => part !== undefined).join(' ');
}

function fits({ value, unit, counts, approximate = false }: Figure, answer: string): boolean {
  const isBound = answer.endsWith(' ~');
  const [number, ...rest] = answer.replace(/ ~$/, '').split(' ');
  const found = [unit, counts].filter((part) => part !== undefined).join(' ');
  return value === Number(number) && approximate === isBound && areSame(found.split(' '), rest);
}

/** The engine takes the endings off: `schul` and `schule`, `wohnung` and `wohnung`. */
function areSame(found: readonly string[], wanted: readonly string[]): boolean {
  return (
    found.length === wanted.length &&
    found.every((word, i) => {
      const [own, other] = [plain(word), plain(wanted[i]!)];
      return own === other || (own.length >= 3 && other.startsWith(own) && other.length - own.length <= MOST_ENDING);
    })
  );
}

const MOST_ENDING = 3;

function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}
