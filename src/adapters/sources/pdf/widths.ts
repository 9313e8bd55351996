import type { Line } from './lines.ts';

/**
 * How wide `text` is in the type of `line`, in points, as the letters of that line tell; `other` is a second line in that type. Within some
 * five per cent for Latin letters.
 */
export function widthOf(text: string, line: Line, other: Line): number {
  const [own, others] = [line, other].map((one) => (one.right - one.x) / Math.max(1, one.text.length));
  const isTypewriter = Math.abs(own! - others!) < own! * SAME_WIDTH && line.text.length !== other.text.length;
  if (isTypewriter) return own! * text.length;
  return ((line.right - line.x) * weightOf(text)) / Math.max(1, weightOf(line.text));
}

/** Where each letter takes the same room, lines differ by rounding only. */
const SAME_WIDTH = 0.002;

/** In thousandths of the letters' height, as sans-serif book types have them; serif ones are narrower throughout. */
function weightOf(text: string): number {
  let sum = 0;
  for (const letter of text) sum += WEIGHTS.get(letter) ?? (/\p{Lu}/u.test(letter) ? 690 : 540);
  return sum;
}

const WEIGHTS: ReadonlyMap<string, number> = new Map(
  (
    [
      [" \u00a0.,:;!|/'’‘ijlI", 260],
      ['ftr()[]-“”"', 330],
      ['mw%MW', 830],
      ['cksvxyzJ', 500],
      ['—…', 1000],
    ] as const
  ).flatMap(([letters, width]) => [...letters].map((letter) => [letter, width])),
);
