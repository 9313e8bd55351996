/**
 * A failure to connect to a platform. The message is in words, with what to do and without any token; `cause` is what was thrown. Where `code` is
 * `unreachable` it may be otherwise soon.
 */
export class ConnectionError<Code extends string = string> extends Error {
  override readonly name: string = 'ConnectionError';
  readonly code: Code | 'unreachable';

  constructor(code: Code | 'unreachable', message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}
