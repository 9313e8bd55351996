import { analyse } from '../../../src/briefings/analyse.ts';
import { sortKeyOf } from '../../../src/briefings/dated.ts';
import { mainDateOf } from '../../../src/briefings/main-date.ts';
import { type DatedSentence, PUBLISHED } from './annotated.ts';

/** `missed`: no date where there is one. `wrong`: a date that is not the event's. */
export interface Verdict {
  readonly is: 'right' | 'missed' | 'wrong';
  readonly what: string;
}

export function judge(sentences: readonly DatedSentence[]): readonly Verdict[] {
  return sentences.map((sentence) => {
    const found = dateOf(sentence);
    const isRight = sentence.is.some((answer) => fits(found, answer));
    const is = isRight ? 'right' : found === undefined ? 'missed' : 'wrong';
    return { is, what: `${is}: ${sentence.text} (${sentence.is.join(' or ')}, found ${found ?? 'none'})` };
  });
}

/** In percent of all; one decimal. */
export function share(verdicts: readonly Verdict[], wanted: readonly Verdict['is'][]): number {
  const count = verdicts.filter(({ is }) => wanted.includes(is)).length;
  return Math.round((1000 * count) / verdicts.length) / 10;
}

/** The others are English, whatever they are of. */
const LANGUAGE_OF: Readonly<Record<string, string>> = { german: 'de', french: 'fr', spanish: 'es', russian: 'ru' };

function dateOf({ of, text: marked, ...rest }: DatedSentence): string | undefined {
  const text = marked.replace(/\[\[|\]\]/g, '');
  const on = 'on' in rest ? rest.on : PUBLISHED;
  const published = on === undefined ? {} : { published: Date.parse(on) };
  const language = LANGUAGE_OF[of] ?? 'en';
  const analysis = analyse({ text, paragraphs: [{ start: 0, end: text.length }], language, ...published });
  const asked = analysis.sentences.findLast(({ start }) => start <= Math.max(0, marked.indexOf('[[')))!;
  const main = mainDateOf({ text, analysis, ...published }, asked);
  return main && `${main.isPlanned ? '>' : ''}${sortKeyOf(main.date)}`;
}

function fits(found: string | undefined, answer: string): boolean {
  if (found === undefined || answer === 'none') return found === undefined && answer === 'none';
  const [from, to] = answer.split('/');
  // a month lies in a span where its first day does
  return to === undefined
    ? found === answer
    : found >= from!.slice(0, found.length) && found <= (answer.startsWith('>') ? `>${to}` : to);
}
