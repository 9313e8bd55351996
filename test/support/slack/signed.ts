import { createHmac } from 'node:crypto';
import type { Json } from './block-kit.ts';
import type { Acknowledged } from './socket.ts';

/** Sends what happened to a request URL, signed as Slack signs it. Throws where the app does not answer 200 within 3 s. */
export async function deliverSigned(url: string, secret: string, type: string, payload: Json): Promise<Acknowledged> {
  const started = performance.now();
  const body = bodyOf(type, payload);
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signature = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex');
  const response = await fetch(url, {
    method: 'POST',
    body,
    signal: AbortSignal.timeout(3_000),
    headers: {
      'content-type': type === 'events_api' ? 'application/json' : 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': `v0=${signature}`,
    },
  });
  const text = await response.text();
  if (response.status !== 200) throw new Error(`the app answered ${response.status}`);
  return { ms: performance.now() - started, payload: text.startsWith('{') ? JSON.parse(text) : {} };
}

function bodyOf(type: string, payload: Json): string {
  if (type === 'events_api') return JSON.stringify(payload);
  const form = type === 'slash_commands' ? (payload as Record<string, string>) : { payload: JSON.stringify(payload) };
  return new URLSearchParams(form).toString();
}
