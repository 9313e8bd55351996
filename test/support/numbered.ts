import type { Entry } from '../../src/store/archive.ts';
import { anEntry } from './articles.ts';

/** Articles `from` up to `to`: the same number always names the same article, each `edition` of it with another text. */
export function numberedEntries(from: number, to: number, edition = 0): readonly Entry[] {
  return Array.from({ length: to - from }, (_, index) => {
    const number = from + index;
    return anEntry(
      {
        url: `https://news.example/${number}`,
        title: `Report ${number}`,
        text: `Report ${number} in edition ${edition}.\n\n${`The council of ward ${number} met. `.repeat(30)}`,
        ...(number % 3 === 0 ? {} : { published: Date.UTC(2031, 0, 1) + number * 60_000 }),
      },
      { signature: [number, edition] },
    );
  });
}
