import { setTimeout as wait } from 'node:timers/promises';
import type { App, Receiver, SocketModeReceiver } from '@slack/bolt';
import type { ChatDesk } from '../../chat.ts';
import { isTokenRefused, reasonOf, WRONG_APP_TOKEN } from '../problems.ts';

/**
 * Socket Mode without a pause: when Slack asks for a connection to be opened anew, which it does every few hours, the new one is open
 * before the old one goes. What comes over a connection is acknowledged over the same.
 *
 * A connection that breaks is opened anew at once, and again after pauses for as long as the app token is good; when it is not, `fail`
 * is told. (Bolt's own reconnecting closes the old connection first and then waits, and a refused token rejects where nobody can catch it.)
 */
export class Sockets implements Receiver {
  readonly #open: () => SocketModeReceiver;
  readonly #desk: ChatDesk;
  readonly #fail: (reason: string) => void;
  readonly #stopping = new AbortController();
  readonly #lines = new Set<SocketModeReceiver>();
  #newest: SocketModeReceiver | undefined;
  #app: App | undefined;

  /** `open` makes a receiver that does not connect anew by itself. */
  constructor(open: () => SocketModeReceiver, desk: ChatDesk, fail: (reason: string) => void) {
    this.#open = open;
    this.#desk = desk;
    this.#fail = fail;
  }

  init(app: App): void {
    this.#app = app;
  }

  /** Connects. Throws where Slack refuses the app token; tries anything else again until it is stopped. */
  async start(): Promise<void> {
    for (let attempt = 0; !this.#stopping.signal.aborted; attempt++) {
      await wait(PAUSES_MS[Math.min(attempt, PAUSES_MS.length - 1)], undefined, { signal: this.#stopping.signal });
      const line = this.#newLine();
      try {
        await Promise.race([line.start(), lateHello()]);
        this.#newest = line;
        return;
      } catch (error) {
        this.#hangUp(line);
        if (isTokenRefused(error)) throw error;
        this.#desk.log('slack cannot be reached', { error: reasonOf(error) });
      }
    }
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    for (const line of this.#lines) this.#hangUp(line);
  }

  #newLine(): SocketModeReceiver {
    const line = this.#open();
    if (this.#app) line.init(this.#app);
    this.#lines.add(line);
    onFarewell(line, () => {
      void this.#renew();
      setTimeout(() => this.#hangUp(line), FAREWELL_MS).unref();
    });
    line.client.on('disconnected', () => {
      this.#lines.delete(line);
      if (line === this.#newest) void this.#renew();
    });
    return line;
  }

  async #renew(): Promise<void> {
    this.#newest = undefined;
    if (this.#stopping.signal.aborted) return;
    this.#desk.log('slack reconnects', {});
    try {
      await this.start();
    } catch (error) {
      if (this.#stopping.signal.aborted) return;
      this.#desk.log('slack refuses the app token', { error: reasonOf(error) });
      this.#fail(WRONG_APP_TOKEN);
    }
  }

  #hangUp(line: SocketModeReceiver): void {
    this.#lines.delete(line);
    void line.stop();
  }
}

/** Before each attempt to connect; the last holds for all that follow. */
const PAUSES_MS = [0, 500, 1_000, 2_000, 5_000, 10_000, 30_000] as const;

/** Slack greets a connection within a second; without a greeting it brings nothing. */
const HELLO_MS = 10_000;

async function lateHello(): Promise<never> {
  await wait(HELLO_MS, undefined, { ref: false });
  throw new Error('no greeting in time');
}

/** Slack closes a connection about 10 s after it says so (https://docs.slack.dev/apis/events-api/using-socket-mode#disconnect). */
const FAREWELL_MS = 30_000;

/** Calls `then` when Slack says that it will close the connection, once; the library would close it in the same moment. */
function onFarewell({ client }: SocketModeReceiver, then: () => void): void {
  const { onWebSocketMessage } = client as unknown as { onWebSocketMessage(data: unknown, isBinary: boolean): unknown };
  let isTold = false;
  client.removeAllListeners('ws_message');
  client.on('ws_message', (data: unknown, isBinary: boolean) => {
    if (!isFarewell(data)) onWebSocketMessage.call(client, data, isBinary);
    else if (!isTold) {
      isTold = true;
      then();
    }
  });
}

function isFarewell(data: unknown): boolean {
  if (typeof data !== 'string' || !data.includes('"disconnect"')) return false;
  try {
    return (JSON.parse(data) as { readonly type?: unknown }).type === 'disconnect';
  } catch {
    return false;
  }
}
