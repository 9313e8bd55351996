import { HTTPReceiver, type Logger, type LogLevel, SocketModeReceiver } from '@slack/bolt';
import type { ChatDesk } from '../chat.ts';
import { isTokenRefused, WRONG_APP_TOKEN } from './problems.ts';

/** What Slack sends comes in over a socket that is opened from here: no public address is needed. */
export function socketReceiver(
  appToken: string,
  apiUrl: string | undefined,
  desk: ChatDesk,
  fail: (reason: string) => void,
): SocketModeReceiver {
  const receiver = new SocketModeReceiver({
    appToken,
    // Also the pause before it connects anew at a refresh, during which Slack reaches nobody: 5 s when not set.
    clientPingTimeout: 1_000,
    logger: quietLogger(desk),
    installerOptions: {
      clientOptions: {
        ...(apiUrl && { slackApiUrl: apiUrl }),
        timeout: 5_000,
        retryConfig: { retries: 100, factor: 1.3, minTimeout: 500, maxTimeout: 30_000 },
      },
    },
  });
  receiver.client.on('reconnecting', () => desk.log('slack reconnects', {}));
  surviveRefusedReconnect(receiver, desk, fail);
  return receiver;
}

interface Reconnecting {
  delayReconnectAttempt(connect: () => Promise<unknown>): Promise<unknown>;
}

/**
 * Socket Mode connects anew in a promise that nobody can catch: an app token that was revoked in the meantime would end the process.
 * Such a refusal is told; anything else is tried again.
 */
function surviveRefusedReconnect({ client }: SocketModeReceiver, desk: ChatDesk, fail: (reason: string) => void): void {
  const reconnecting = client as unknown as Reconnecting;
  const delay = reconnecting.delayReconnectAttempt.bind(client);
  reconnecting.delayReconnectAttempt = (connect) =>
    delay(async () => {
      try {
        return await connect.call(client);
      } catch (error) {
        // Stopping rejects the attempt that is waiting, with no reason.
        if (error === undefined) return undefined;
        if (!isTokenRefused(error)) return reconnecting.delayReconnectAttempt(connect);
        desk.log('slack refuses the app token', {});
        fail(WRONG_APP_TOKEN);
        return new Promise(() => undefined);
      }
    });
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
