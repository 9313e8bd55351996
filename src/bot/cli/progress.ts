/** One line on a terminal that says how far a long piece of work is. Elsewhere it shows nothing. */
export class Progress {
  readonly #stream: NodeJS.WriteStream;
  #isShown = false;
  #last = Number.NEGATIVE_INFINITY;

  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream;
  }

  /** Shows `words` in the place of what it showed, at most ten times a second. */
  show(words: string): void {
    const at = performance.now();
    if (!this.#stream.isTTY || at - this.#last < INTERVAL_MS) return;
    this.#last = at;
    this.#isShown = true;
    this.#stream.write(`\r\u001b[K${words}`);
  }

  /** Takes the line away, so that something else can be printed. */
  clear(): void {
    if (!this.#isShown) return;
    this.#isShown = false;
    this.#stream.write('\r\u001b[K');
  }
}

const INTERVAL_MS = 100;
