import { randomUUID } from 'node:crypto';
import { WebSocket, type WebSocketServer } from 'ws';
import type { World } from './world.ts';

interface Session {
  readonly id: string;
  readonly shard: readonly [number, number];
  readonly events: { readonly op: 0; readonly t: string; readonly s: number; readonly d: unknown }[];
  socket: WebSocket;
}

export interface GatewayOptions {
  readonly heartbeatMs: number;
  /** Bits of intents that this bot may not use: IDENTIFY with one of them closes with 4014. */
  readonly refusedIntents: number;
}

/** Opcodes of the gateway. https://discord.com/developers/docs/topics/opcodes-and-status-codes */
const OP = { dispatch: 0, heartbeat: 1, identify: 2, resume: 6, reconnect: 7, invalid: 9, hello: 10, ack: 11 } as const;

/** The gateway (v10): sessions with their events, which are sent again to a shard that resumes. */
export class Gateway {
  readonly url: string;
  /** What each IDENTIFY asked for. */
  readonly identified: { readonly intents: number; readonly shard: readonly [number, number] }[] = [];
  resumed = 0;
  /** Whether heartbeats go unanswered. */
  isSilent = false;
  /** Whether whoever connects is hung up on. */
  isClosed = false;
  /** How often that was. */
  hungUp = 0;
  readonly #world: World;
  readonly #options: GatewayOptions;
  readonly #sessions = new Map<string, Session>();
  readonly #sockets = new Set<WebSocket>();

  constructor(server: WebSocketServer, url: string, world: World, options: GatewayOptions) {
    this.url = url;
    this.#world = world;
    this.#options = options;
    server.on('connection', (socket) => this.#welcome(socket));
  }

  /** Sends an event to the shard of a guild; while it is away, it waits for the shard to resume. */
  dispatch(t: string, d: unknown, guild: string): void {
    for (const session of this.#sessions.values()) {
      if (shardOf(guild, session.shard[1]) === session.shard[0]) this.#push(session, t, d);
    }
  }

  /** Cuts every connection, with a close code or like a broken network. */
  disconnect(code?: number): void {
    for (const socket of this.#sockets) {
      if (code === undefined) socket.terminate();
      else socket.close(code);
    }
  }

  askToReconnect(): void {
    for (const socket of this.#sockets) send(socket, { op: OP.reconnect, d: null });
  }

  /** Tells every shard that its session is over. */
  invalidate(): void {
    this.#sessions.clear();
    for (const socket of this.#sockets) send(socket, { op: OP.invalid, d: false });
  }

  /** Lets each shard resume and ends its session in the same moment. */
  resumeAndInvalidate(): void {
    for (const { socket, events } of this.#sessions.values()) {
      send(socket, { op: OP.dispatch, t: 'RESUMED', s: events.length + 1, d: { _trace: [] } });
    }
    this.invalidate();
  }

  #welcome(socket: WebSocket): void {
    if (this.isClosed) {
      this.hungUp++;
      socket.terminate();
      return;
    }
    this.#sockets.add(socket);
    socket.on('close', () => this.#sockets.delete(socket));
    socket.on('message', (data) => {
      const { op, d } = JSON.parse(String(data)) as { readonly op: number; readonly d: Identify & Resume };
      if (op === OP.heartbeat && !this.isSilent) send(socket, { op: OP.ack, d: null });
      if (op === OP.identify) this.#identify(socket, d);
      if (op === OP.resume) this.#resume(socket, d);
    });
    send(socket, { op: OP.hello, d: { heartbeat_interval: this.#options.heartbeatMs } });
  }

  #identify(socket: WebSocket, { token, intents, shard = [0, 1] }: Identify): void {
    this.identified.push({ intents, shard });
    if (this.#isRefused(token)) {
      socket.close(4004, 'Authentication failed.');
      return;
    }
    if (intents & this.#options.refusedIntents) {
      socket.close(4014, 'Disallowed intent(s).');
      return;
    }
    const session: Session = { id: randomUUID(), shard, events: [], socket };
    this.#sessions.set(session.id, session);
    const guilds = this.#world.guilds.filter(({ id }) => shardOf(id, shard[1]) === shard[0]);
    this.#push(session, 'READY', {
      v: 10,
      user: this.#world.bot,
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: this.url,
      shard,
      application: { id: this.#world.bot.id, flags: 0 },
    });
    for (const guild of guilds) this.#push(session, 'GUILD_CREATE', { ...guild, ...EMPTY_GUILD });
  }

  #resume(socket: WebSocket, { token, session_id, seq }: Resume): void {
    const session = this.#sessions.get(session_id);
    if (this.#isRefused(token)) {
      socket.close(4004, 'Authentication failed.');
      return;
    }
    if (!session) {
      send(socket, { op: OP.invalid, d: false });
      return;
    }
    session.socket = socket;
    for (const event of session.events.filter(({ s }) => s > seq)) send(socket, event);
    this.#push(session, 'RESUMED', { _trace: [] });
    this.resumed++;
  }

  #isRefused(token: string): boolean {
    return token !== this.#world.token || this.#world.isTokenRevoked;
  }

  #push(session: Session, t: string, d: unknown): void {
    const event = { op: OP.dispatch, t, s: session.events.length + 1, d };
    session.events.push(event);
    send(session.socket, event);
  }
}

interface Identify {
  readonly token: string;
  readonly intents: number;
  readonly shard?: readonly [number, number];
}
interface Resume {
  readonly token: string;
  readonly session_id: string;
  readonly seq: number;
}

const EMPTY_GUILD = {
  joined_at: '2026-01-01T00:00:00.000Z',
  large: false,
  unavailable: false,
  member_count: 2,
  voice_states: [],
  members: [],
  threads: [],
  presences: [],
  stage_instances: [],
  guild_scheduled_events: [],
};

/** https://discord.com/developers/docs/events/gateway#sharding-sharding-formula */
function shardOf(guild: string, shards: number): number {
  return Number((BigInt(guild) >> 22n) % BigInt(shards));
}

function send(socket: WebSocket, payload: Readonly<Record<string, unknown>>): void {
  if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(payload));
}
