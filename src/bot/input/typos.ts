/** Which of the names was meant by one that is none of them, if the keyboard slipped. */
export function meantBy(written: string, known: readonly string[]): string | undefined {
  return known.find((name) => isSlip(written, name));
}

/** Two slips of the keyboard at most, in short names one. */
function isSlip(written: string, known: string): boolean {
  return distance(written, known) <= (known.length > 6 ? 2 : 1);
}

/** How many signs are to be put in, left out, changed or swapped with their neighbour (optimal string alignment). */
function distance(a: string, b: string): number {
  let [twoBefore, before]: [readonly number[], readonly number[]] = [
    [],
    Array.from({ length: b.length + 1 }, (_, j) => j),
  ];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = before[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(Math.min(change, before[j]! + 1, row[j - 1]! + 1, isSwap ? twoBefore[j - 2]! + 1 : change));
    }
    [twoBefore, before] = [before, row];
  }
  return before[b.length]!;
}
