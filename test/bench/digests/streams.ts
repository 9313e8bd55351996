import { type Seen, seenIn } from '../../support/digests/ten-days.ts';
import { check, heading, row } from './table.ts';

const STREAMS = Number(process.env.STREAMS ?? 20);

/** Lets channels live through ten days of made-up news, each of another seed. */
export async function streams(): Promise<void> {
  heading(`${STREAMS} channels, each with ten days of made-up news and a digest every morning`);
  const all: Seen[] = [];
  for (let seed = 1; seed <= STREAMS; seed++) all.push(await seenIn(10, seed));
  const sum = (of: (seen: Seen) => number) => all.reduce((total, seen) => total + of(seen), 0);
  row(
    'digests',
    sum(({ digests }) => digests),
  );
  row(
    'stories told',
    sum(({ told }) => told),
    `of ${sum(({ stories }) => stories)}`,
  );
  row(
    'new figures told with the old',
    sum(({ updatesTold }) => updatesTold),
    `of ${sum(({ updates }) => updates)}`,
  );
  const lists = {
    'nothing told again unchanged': all.flatMap(({ repeated }) => repeated),
    'every fallen line corrected in the next digest': all.flatMap(({ uncorrected }) => uncorrected),
    'nothing corrected that still stands': all.flatMap(({ needless }) => needless),
    'what is kept as printed stands in the channel': all.flatMap(({ unseen }) => unseen),
  };
  for (const [name, found] of Object.entries(lists)) {
    check(
      name,
      found.length === 0,
      name.startsWith('every') ? `${sum(({ corrections }) => corrections)} corrections` : '',
    );
    for (const one of found) process.stdout.write(`    ${one}\n`);
  }
}
