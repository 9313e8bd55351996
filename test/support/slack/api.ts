import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import type { Json } from './block-kit.ts';
import type { Faults } from './faults.ts';
import type { World } from './world.ts';

/** Answers a call of the Web API, or what is sent to a response URL. */
export async function answerCall(
  world: World,
  faults: Faults,
  ticket: () => string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = new URL(request.url ?? '/', 'http://local').pathname;
  const body = parse(await text(request), request.headers['content-type'] ?? '');
  const method = path.startsWith('/response/') ? 'response_url' : path.replace('/api/', '');
  const fault = faults.take(method);
  if (fault?.hangMs) await wait(fault.hangMs);
  if (fault?.drop === 'before the effect') return void request.socket.destroy();
  if (fault?.hold === 'before the effect') return fault.onHeld?.();
  if (fault?.status) return send(response, fault.status, {}, retryAfter(fault.retryAfter));
  if (fault?.error) return send(response, 200, { ok: false, error: fault.error });
  if (method === 'response_url') {
    const status = world.respond(path.replace('/response/', ''), body);
    if (fault?.drop) request.socket.destroy();
    else send(response, status, { ok: status === 200 });
    return;
  }
  const token = (request.headers.authorization ?? '').replace('Bearer ', '') || String(body.token ?? '');
  const answer = world.call(method, body, token);
  if (fault?.drop) return void request.socket.destroy();
  if (fault?.hold) return fault.onHeld?.();
  const isTicket = method === 'apps.connections.open' && answer.ok;
  send(response, 200, isTicket ? { ...answer, url: ticket() } : answer, { 'x-oauth-scopes': world.scopes.join(',') });
}

function retryAfter(seconds: number | undefined): Readonly<Record<string, string>> {
  return seconds === undefined ? {} : { 'retry-after': String(seconds) };
}

function send(
  response: ServerResponse,
  status: number,
  body: Json,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(body));
}

/** JSON, or a form some of whose values are JSON. */
function parse(body: string, type: string): Json {
  if (type.includes('json')) return body === '' ? {} : JSON.parse(body);
  return Object.fromEntries(
    [...new URLSearchParams(body)].map(([key, value]) => [key, JSON_KEYS.has(key) ? JSON.parse(value) : value]),
  );
}

const JSON_KEYS: ReadonlySet<string> = new Set(['blocks', 'view', 'metadata', 'attachments']);
