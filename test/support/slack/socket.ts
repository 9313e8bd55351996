import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { WebSocket, WebSocketServer } from 'ws';
import type { Json } from './block-kit.ts';
import type { World } from './world.ts';

/** What an app said when it acknowledged. */
export interface Acknowledged {
  readonly ms: number;
  readonly payload: Json;
}

/** Socket Mode: hello, envelopes and their acknowledgement, refresh. */
export class Sockets {
  readonly #world: World;
  readonly #open = new Set<WebSocket>();
  readonly #waiting = new Map<string, (payload: Json) => void>();
  readonly #tickets = new Set<string>();

  constructor(server: WebSocketServer, world: World) {
    this.#world = world;
    server.on('connection', (socket, request) => {
      const ticket = new URL(request.url ?? '', 'http://local').searchParams.get('ticket') ?? '';
      if (this.#tickets.delete(ticket)) this.#welcome(socket);
      else socket.close();
    });
  }

  get count(): number {
    return this.#open.size;
  }

  ticket(): string {
    const ticket = randomUUID();
    this.#tickets.add(ticket);
    return ticket;
  }

  /** Hands an envelope to one of the connections. An acknowledgement that comes after 3 s is a violation. */
  async deliver(type: string, payload: Json): Promise<Acknowledged> {
    const socket = await this.#connection();
    const envelope_id = randomUUID();
    const started = performance.now();
    const answered = new Promise<Json>((resolve) => this.#waiting.set(envelope_id, resolve));
    socket.send(JSON.stringify({ envelope_id, type, payload, accepts_response_payload: type !== 'events_api' }));
    const answer = await Promise.race([answered, wait(3_000, undefined, { ref: false })]);
    if (answer === undefined) this.#world.violations.push(`${type}: not acknowledged within 3 s`);
    return { ms: performance.now() - started, payload: answer ?? {} };
  }

  /** Asks every connection to be opened anew, as Slack does every few hours, and closes it some time later. */
  refresh(reason: 'warning' | 'refresh_requested' = 'refresh_requested', closesAfterMs = 200): void {
    for (const socket of this.#open) {
      socket.send(JSON.stringify({ type: 'disconnect', reason, debug_info: { host: 'local' } }));
      setTimeout(() => socket.close(1000), closesAfterMs).unref();
    }
  }

  drop(): void {
    for (const socket of this.#open) socket.terminate();
  }

  #welcome(socket: WebSocket): void {
    this.#open.add(socket);
    socket.on('close', () => this.#open.delete(socket));
    socket.on('message', (data) => {
      const { envelope_id, payload = {} } = JSON.parse(String(data)) as { envelope_id: string; payload?: Json };
      this.#waiting.get(envelope_id)?.(payload);
      this.#waiting.delete(envelope_id);
    });
    socket.send(JSON.stringify({ type: 'hello', num_connections: this.#open.size, connection_info: { app_id: 'A0' } }));
  }

  /** Slack waits for a connection too before it gives an envelope up. */
  async #connection(): Promise<WebSocket> {
    for (let tries = 0; tries < 300; tries++) {
      const [socket] = [...this.#open].filter(({ readyState }) => readyState === 1);
      if (socket) return socket;
      await wait(10);
    }
    throw new Error('no app is connected to this Slack');
  }
}
