import { StoreError } from '../../store/errors.ts';

/** What people are told of a failure. */
export function wordsFor(error: unknown): string {
  if (!(error instanceof StoreError))
    return 'This is a fault of the program. Whoever runs it finds the reason in the log.';
  if (error.code === 'locked') return 'The archive is busy. Try again in a moment.';
  return 'The archive cannot be read right now. Whoever runs this finds the reason in the log.';
}

/** What the log is told of it: nothing that somebody typed, and no words of an article. */
export function codeOf(error: unknown): string {
  if (error instanceof StoreError) return `${error.code}: ${error.message}`;
  return error instanceof Error ? `${error.name} ${placeOf(error)}` : 'unknown';
}

/** Where it was thrown, without its message, which may hold words of an article. */
function placeOf({ stack = '' }: Error): string {
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return frames
    .slice(0, 5)
    .map((line) => line.trim())
    .join(' ');
}
