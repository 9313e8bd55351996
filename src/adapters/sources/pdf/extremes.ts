/** The least of numbers, however many; infinite where there is none. `Math.min(...)` gives out at some hundred thousand. */
export function least(numbers: readonly number[]): number {
  return numbers.reduce((best, number) => (number < best ? number : best), Number.POSITIVE_INFINITY);
}

/** The most of numbers, however many; minus infinity where there is none. */
export function most(numbers: readonly number[]): number {
  return numbers.reduce((best, number) => (number > best ? number : best), Number.NEGATIVE_INFINITY);
}
