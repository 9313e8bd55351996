import { randomUUID } from 'node:crypto';
import type { Context, Hono } from 'hono';
import { readTyped } from '../../chat/typed.ts';
import type { Asker, ChatRequest } from '../../chat.ts';
import { type Access, formKeyOf } from '../guard.ts';
import { offersFor } from '../offers.ts';
import { answerParts, tryPage } from '../pages/try.ts';
import type { DeskPort } from '../port.ts';

/** Whoever is at the desk. */
const ASKER: Asker = { platform: 'desk', user: 'desk', roles: [], channel: 'desk' };

/** The message box and the buttons of what it answers. */
export function tryRoutes(app: Hono, port: DeskPort, access: Access): void {
  const formKey = formKeyOf(access);
  app.get('/', (c) => c.html(tryPage(port, formKey)));
  app.get('/offers', async (c) => c.json(await offersFor(c.req.query('typed') ?? '', port.chat)));
  app.post('/try', async (c) => {
    const { typed, action } = await c.req.parseBody();
    const words = typeof typed === 'string' ? typed.trim() : '';
    const request = typeof action === 'string' ? press(action) : command(words, port);
    const answer = answerParts(await port.chat.handle(request), port, formKey, typeof action === 'string' ? '' : words);
    return isScript(c) ? c.html(answer) : c.html(tryPage(port, formKey, words, answer));
  });
}

/** Whether our script asks, which puts the answer into the page itself. */
export function isScript(c: Context): boolean {
  return c.req.header('x-desk') === 'script';
}

function press(action: string): ChatRequest {
  return { ...doing(), kind: 'press', action };
}

/** A command begins with a slash; without one it is asked as a mention would. */
function command(words: string, { chat }: DeskPort): ChatRequest {
  if (!words.startsWith('/')) return { ...doing(), kind: 'mention', text: words.replace(/^@copydesk\b/i, '').trim() };
  const [slash = '', rest = ''] = splitAt(words, words.search(/\s|$/));
  const { command: named, options } = readTyped(slash, rest, chat.commands);
  return { ...doing(), kind: 'command', command: named?.name ?? slash.slice(1), options };
}

function splitAt(words: string, index: number): readonly string[] {
  return [words.slice(0, index), words.slice(index).trim()];
}

function doing(): Pick<ChatRequest, 'id' | 'asker'> {
  return { id: randomUUID().slice(0, 8), asker: ASKER };
}
