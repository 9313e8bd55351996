/**
 * What is the matter with the store:
 * `locked` another process writes and does not come to an end; `hidden` nothing may be read; `readonly` nothing may be written; `full` no
 * room is left; `disk` it cannot be read or written any further; `network` it lies where files cannot be locked or shared; `corrupt` the file is damaged or no archive; `newer` a later version of the
 * program made it; `unusable` anything else.
 */
export type StoreProblem =
  | 'locked'
  | 'hidden'
  | 'readonly'
  | 'full'
  | 'disk'
  | 'network'
  | 'corrupt'
  | 'newer'
  | 'unusable';

/** A failure of the database. The message names the file and says what to do; `cause` is what the driver threw. */
export class StoreError extends Error {
  readonly code: StoreProblem;

  constructor(code: StoreProblem, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'StoreError';
    this.code = code;
  }
}
