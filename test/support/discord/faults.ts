import { setTimeout as wait } from 'node:timers/promises';

/** How a request goes wrong. */
export type Fault = {
  /** Part of `METHOD /path`: `PATCH /webhooks/`. */
  readonly match: string;
  /** How often; once when not told. */
  readonly times?: number;
  /** So many go well before; none when not told. */
  readonly skipping?: number;
} & (
  | { readonly kind: 'limited'; readonly seconds: number; readonly headers: boolean }
  | { readonly kind: 'status'; readonly status: number; readonly after?: 'effect' }
  | { readonly kind: 'dropped'; readonly when: 'before the effect' | 'after the effect' }
  | { readonly kind: 'delayed'; readonly ms: number }
  /** No reply ever comes; `onHeld` is told when the request is there. */
  | { readonly kind: 'held'; readonly when: 'before the effect' | 'after the effect'; readonly onHeld: () => void }
);

/** The faults that are still to happen, the oldest first. */
export class Faults {
  readonly #waiting: { readonly fault: Fault; before: number; left: number }[] = [];

  add(fault: Fault): void {
    this.#waiting.push({ fault, before: fault.skipping ?? 0, left: fault.times ?? 1 });
  }

  /** The fault that strikes this request, if any. It counts as used. */
  async take(method: string, path: string): Promise<Fault | undefined> {
    const next = this.#waiting.find(({ fault, left }) => left > 0 && `${method} ${path}`.includes(fault.match));
    if (!next || next.before-- > 0) return undefined;
    next.left--;
    if (next.fault.kind === 'delayed') await wait(next.fault.ms);
    return next.fault;
  }
}
