export function heading(text: string): void {
  process.stdout.write(`\n${text}\n`);
}

export function row(name: string, value: string | number, note = ''): void {
  process.stdout.write(`  ${name.padEnd(44)} ${String(value).padStart(12)}  ${note}\n`);
}

/** A promise that was not kept makes the command fail. */
export function check(name: string, isKept: boolean, note = ''): void {
  row(name, isKept ? 'kept' : 'BROKEN', note);
  if (!isKept) process.exitCode = 1;
}

export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? Number.NaN;
}
