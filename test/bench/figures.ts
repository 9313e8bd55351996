export function spread(times: readonly number[]): string {
  return `p50 ${percentile(times, 50).toFixed(1)}, p99 ${percentile(times, 99).toFixed(1)}`;
}

/** The value that `percent` of all are at most. */
export function percentile(times: readonly number[], percent: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))]!;
}

export function whole(number: number): string {
  return Math.round(number).toLocaleString('en-US');
}

export function heading(words: string): void {
  process.stdout.write(`\n${words}\n`);
}

export function row(what: string, figure: string, floor = ''): void {
  process.stdout.write(`  ${what.padEnd(28)} ${figure.padEnd(26)} ${floor}\n`);
}
