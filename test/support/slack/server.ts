import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import { answerCall } from './api.ts';
import { type Fault, Faults } from './faults.ts';
import { People } from './people.ts';
import { deliverSigned } from './signed.ts';
import { Sockets } from './socket.ts';
import { World } from './world.ts';

/** A Slack of one's own on 127.0.0.1. */
export interface Slack {
  /** For `SLACK_API_URL`. */
  readonly api: string;
  readonly world: World;
  readonly people: People;
  readonly sockets: Sockets;
  /** Makes calls to come go wrong. */
  fault(fault: Fault): void;
  /** Throws when a message, view or suggestion broke a limit, or something was not acknowledged within 3 s. */
  expectNoViolations(): void;
  stop(): Promise<void>;
}

/**
 * Starts a server to which the unmodified Bolt connects: Web API, Socket Mode, response URLs and their limits.
 *
 * With `requestUrl` what people do is sent there as signed requests instead.
 */
export async function startSlack({ requestUrl }: { readonly requestUrl?: string } = {}): Promise<Slack> {
  const world = new World();
  const faults = new Faults();
  const server = createServer((request, response) => {
    answerCall(world, faults, () => `ws://127.0.0.1:${port}/link?ticket=${sockets.ticket()}`, request, response).catch(
      (error) => {
        world.violations.push(`the test server failed: ${error}`);
        response.destroy();
      },
    );
  });
  const webSockets = new WebSocketServer({ server });
  const sockets = new Sockets(webSockets, world);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const people = new People(world, url, (type, payload) =>
    requestUrl ? deliverSigned(requestUrl, world.signingSecret, type, payload) : sockets.deliver(type, payload),
  );
  return {
    api: `${url}/api/`,
    world,
    people,
    sockets,
    fault: (fault) => faults.add(fault),
    expectNoViolations: () => {
      if (world.violations.length > 0) throw new Error(`Slack would not take this:\n${world.violations.join('\n')}`);
    },
    stop: async () => {
      sockets.drop();
      webSockets.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
