import type { LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import { whyClosed } from './closed.ts';
import type { Network } from './networks.ts';

/** A connection that we refused. The message goes on from the host's name. */
export class ClosedAddress extends Error {
  override readonly name = 'ClosedAddress';
}

export interface ConnectorOptions {
  readonly allow: readonly Network[];
  readonly lookup: LookupFunction;
  readonly connectMs: number;
  /** PEM certificates to trust instead of the usual ones. */
  readonly ca?: string;
}

/**
 * Opens connections to open addresses only (see `whyClosed`), else fails with a `ClosedAddress` before anything is sent.
 *
 * Looks three times, because each alone can be passed: at a literal address (no name is looked up for it), at every answer of the DNS (one
 * closed answer among open ones refuses all; only what was checked is connected to, so that a second answer cannot differ), and at
 * the address that the connection ended at.
 */
export function guardedConnector({ allow, lookup, connectMs, ca }: ConnectorOptions): buildConnector.connector {
  const connect = buildConnector({
    timeout: connectMs,
    lookup: guardLookup(lookup, allow),
    autoSelectFamilyAttemptTimeout: FAMILY_MS,
    allowH2: false,
    ...(ca === undefined ? {} : { ca }),
  });
  return (options, callback) => {
    const literal = isIP(options.hostname) ? whyClosed(options.hostname, allow) : undefined;
    if (literal) return callback(new ClosedAddress(literal), null);
    connect(options, (...result) => {
      const [error, socket] = result;
      if (error) return callback(...result);
      const address = socket.remoteAddress;
      const closed = address === undefined ? undefined : whyClosed(address, allow);
      if (address !== undefined && closed === undefined) return callback(...result);
      socket.destroy();
      callback(closed === undefined ? withCode('ECONNRESET') : new ClosedAddress(closed), null);
    });
  };
}

/**
 * How long an address is tried before the next one is. Node's 250 ms are less than a handshake takes across the world, and an address that was
 * given up is not tried again.
 */
export const FAMILY_MS = 1_000;

/** A lookup that fails with a `ClosedAddress` where any of the answers is closed. */
export function guardLookup(lookup: LookupFunction, allow: readonly Network[]): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, answer, family) => {
      if (error) return callback(error, []);
      const answers: readonly LookupAddress[] =
        typeof answer === 'string' ? [{ address: answer, family: family ?? isIP(answer) }] : answer;
      const first = answers[0];
      if (!first) return callback(withCode('ENOTFOUND'), []);
      const closed = answers.map(({ address }) => whyClosed(address, allow)).find((why) => why !== undefined);
      if (closed !== undefined) return callback(new ClosedAddress(closed), []);
      if (options.all) callback(null, [...answers]);
      else callback(null, first.address, first.family);
    });
  };
}

function withCode(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(code), { code });
}
