import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import { type Fault, Faults } from './faults.ts';
import { Gateway } from './gateway.ts';
import { People } from './people.ts';
import { answerCall } from './rest.ts';
import { type Guild, World } from './world.ts';

export interface DiscordOptions {
  readonly shards?: number;
  readonly guilds?: number;
  readonly ackMs?: number;
  readonly tokenMs?: number;
  readonly heartbeatMs?: number;
  readonly refusedIntents?: number;
}

/** A Discord of one's own on 127.0.0.1. */
export interface Discord {
  /** For `DISCORD_API_BASE`. */
  readonly api: string;
  readonly token: string;
  readonly guilds: readonly Guild[];
  readonly world: World;
  readonly people: People;
  readonly gateway: Gateway;
  /** Makes requests to come go wrong. */
  fault(fault: Fault): void;
  /** Makes the token worthless: calls are answered with 401 and the gateway closes with 4004. */
  revokeToken(): void;
  /** Throws when a request broke the official spec or a documented limit, or a reply of this server drifted from the spec. */
  expectNoViolations(): void;
  stop(): Promise<void>;
}

/**
 * Starts a server to which the unmodified discord.js connects: REST v10, gateway, commands, interactions and their limits of time.
 */
export async function startDiscord(options: DiscordOptions = {}): Promise<Discord> {
  const world = new World({
    token: 'MTIzNDU2Nzg5MDEyMzQ1Njc4.local.token-of-the-test-server',
    ackMs: options.ackMs ?? 3_000,
    tokenMs: options.tokenMs ?? 15 * 60_000,
    guilds: options.guilds ?? 1,
  });
  const faults = new Faults();
  const server = createServer((request, response) => {
    answerCall(world, faults, { url: gateway.url, shards: options.shards ?? 1 }, request, response).catch((error) => {
      world.violations.push(`the test server failed: ${error}`);
      response.destroy();
    });
  });
  const sockets = new WebSocketServer({ server });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const gateway = new Gateway(sockets, `ws://127.0.0.1:${port}`, world, {
    heartbeatMs: options.heartbeatMs ?? 41_250,
    refusedIntents: options.refusedIntents ?? 0,
  });
  return {
    api: `http://127.0.0.1:${port}/api`,
    token: world.token,
    guilds: world.guilds,
    world,
    people: new People(world, gateway),
    gateway,
    fault: (fault) => faults.add(fault),
    revokeToken: () => {
      world.isTokenRevoked = true;
    },
    expectNoViolations: () => {
      const found = world.violations.splice(0);
      if (found.length > 0) throw new Error(`Discord would not accept this:\n${found.join('\n')}`);
    },
    stop: async () => {
      for (const socket of sockets.clients) socket.terminate();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
