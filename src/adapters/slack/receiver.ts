import { HTTPReceiver, type Logger, type LogLevel, type Receiver, SocketModeReceiver } from '@slack/bolt';
import type { ChatDesk } from '../chat.ts';
import { boundConnections, optionsFor } from '../server-limits.ts';
import { Sockets } from './receiver/sockets.ts';

/** What Slack sends comes in over sockets that are opened from here: no public address is needed. */
export function socketReceiver(
  appToken: string,
  apiUrl: string | undefined,
  desk: ChatDesk,
  fail: (reason: string) => void,
): Sockets {
  const open = () =>
    new SocketModeReceiver({
      appToken,
      autoReconnectEnabled: false,
      logger: quietLogger(desk),
      installerOptions: {
        clientOptions: { ...(apiUrl && { slackApiUrl: apiUrl }), timeout: 5_000, retryConfig: { retries: 0 } },
      },
    });
  return new Sockets(open, desk, fail);
}

/** What Slack sends comes in as signed requests to `/slack/events`. The port is open to the world: strangers get little of it. */
export function httpReceiver(signingSecret: string, port: number, desk: ChatDesk): Receiver {
  const receiver = new HTTPReceiver({ signingSecret, bodyLimit: MOST_BODY, logger: quietLogger(desk) });
  return {
    init: (app) => receiver.init(app),
    start: async () => {
      const server = await receiver.start(port, optionsFor());
      boundConnections(server);
      return server;
    },
    stop: () => receiver.stop(),
  };
}

/** In bytes. What Slack sends is far smaller; a body is held before its signature is looked at. */
const MOST_BODY = 1_000_000;

/** Bolt's messages hold addresses with tickets and what people typed: only that there was one is logged. */
export function quietLogger(desk: ChatDesk): Logger {
  const level = 'error' as LogLevel;
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: () => undefined,
    error: () => desk.log('slack library error', {}),
    setLevel: () => undefined,
    getLevel: () => level,
    setName: () => undefined,
  };
}
