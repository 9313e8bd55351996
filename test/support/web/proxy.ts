import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** What a proxy was asked for. */
export interface ProxyLine {
  /** `CONNECT news.example:443`, `GET http://news.example/`. */
  readonly line: string;
  readonly authorization?: string | undefined;
  /** Names of all headers that came. */
  readonly headers: readonly string[];
}

export interface TestProxy {
  readonly port: number;
  /** `http://127.0.0.1:PORT` */
  readonly address: string;
  readonly lines: readonly ProxyLine[];
}

export interface ProxyOptions {
  /** Who may use it: `user:password`. */
  readonly login?: string;
  /** Answers everything with this status. */
  readonly status?: number;
  /** Where names lead; the proxy knows no others. */
  readonly names?: Readonly<Record<string, string>>;
}

/** A forward proxy on this machine that goes with the test: tunnels, and plain requests for whole addresses. */
export async function aProxy({ login, status, names = {} }: ProxyOptions = {}): Promise<TestProxy> {
  const lines: ProxyLine[] = [];
  const sockets = new Set<Socket>();
  const refusal = (asked: IncomingMessage): number | undefined => {
    const authorization = asked.headers['proxy-authorization'];
    const named = { authorization, headers: Object.keys(asked.headers) };
    lines.push({ line: `${asked.method} ${asked.url}`, ...named });
    if (status !== undefined) return status;
    const expected = login && `Basic ${Buffer.from(login).toString('base64')}`;
    return expected === undefined || authorization === expected ? undefined : 407;
  };
  const server = createServer((asked, response) => {
    const refused = refusal(asked);
    const url = URL.parse(asked.url ?? '');
    const host = url && names[url.hostname];
    if (refused !== undefined || !host) response.writeHead(refused ?? 502).end();
    else passOn(asked, response, url, host);
  });
  server.on('connect', (asked: IncomingMessage, socket: Socket, head: Buffer) => {
    sockets.add(socket);
    socket.on('error', () => {});
    const refused = refusal(asked);
    const { hostname = '', port } = URL.parse(`tcp://${asked.url}`) ?? {};
    const host = names[hostname];
    if (refused !== undefined || !host) return socket.end(`HTTP/1.1 ${refused ?? 502} No\r\n\r\n`);
    const far = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      far.write(head);
      far.pipe(socket).pipe(far);
    });
    sockets.add(far);
    far.on('error', () => socket.end('HTTP/1.1 502 No\r\n\r\n'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const { port } = server.address() as AddressInfo;
  return { port, address: `http://127.0.0.1:${port}`, lines };
}

function passOn(asked: IncomingMessage, response: ServerResponse, url: URL, host: string): void {
  const { 'proxy-authorization': _, ...headers } = asked.headers;
  const far = request({ host, port: url.port || 80, path: url.pathname + url.search, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  far.on('error', () => response.writeHead(502).end());
  far.end();
}
