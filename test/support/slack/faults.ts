/** What is to go wrong with calls to come. */
export interface Fault {
  /** A method of the Web API (`chat.postMessage`), or `response_url`. */
  readonly on: string;
  /** Once when not set. */
  readonly times?: number;
  /** So many go well before; none when not set. */
  readonly skipping?: number;
  readonly status?: number;
  /** Seconds, with a 429. */
  readonly retryAfter?: number;
  /** An error in an answer with status 200: `missing_scope`. */
  readonly error?: string;
  readonly drop?: 'before the effect' | 'after the effect';
  readonly hangMs?: number;
  /** No reply ever comes; `onHeld` is told when the call is there. */
  readonly hold?: 'before the effect' | 'after the effect';
  readonly onHeld?: () => void;
}

export class Faults {
  readonly #waiting: { readonly fault: Fault; before: number; left: number }[] = [];

  add(fault: Fault): void {
    this.#waiting.push({ fault, before: fault.skipping ?? 0, left: fault.times ?? 1 });
  }

  take(method: string): Fault | undefined {
    const next = this.#waiting.find(({ fault, left }) => left > 0 && fault.on === method);
    if (!next || next.before-- > 0) return undefined;
    next.left--;
    return next.fault;
  }
}
