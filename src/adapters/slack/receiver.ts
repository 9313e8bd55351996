import { HTTPReceiver, type Logger, type LogLevel, SocketModeReceiver } from '@slack/bolt';
import type { ChatDesk } from '../chat.ts';
import { Sockets } from './sockets.ts';

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

/** What Slack sends comes in as signed requests to `/slack/events`. */
export function httpReceiver(signingSecret: string, port: number, desk: ChatDesk): HTTPReceiver {
  return new HTTPReceiver({ signingSecret, port, logger: quietLogger(desk) });
}

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
