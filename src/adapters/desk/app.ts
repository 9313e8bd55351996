import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { admitted, fromOwnPages, onKnownHosts, safely } from './admission.ts';
import { readAsset } from './assets.ts';
import type { Access } from './guard.ts';
import type { Html } from './html.ts';
import { messagePage } from './pages/layout.ts';
import { citedPage } from './pages/source.ts';
import type { DeskPort } from './port.ts';
import { reasonOf } from './reason.ts';
import { addRoutes } from './routes/add.ts';
import { loginRoutes } from './routes/login.ts';
import { lookRoutes } from './routes/look.ts';
import { tryRoutes } from './routes/try.ts';
import { readSigned } from './signed.ts';

/**
 * The desk as answers to HTTP requests.
 *
 * Promise: without a token only this machine's own names are answered; with one, whoever has not given it sees nothing but the sign-in,
 * health, and what a signed link shows. Nothing is changed but by a form of the desk itself. A failure is a page in words, and a line in
 * the log.
 */
export function deskApp(port: DeskPort, access: Access): Hono {
  const app = new Hono();
  app.use(safely, onKnownHosts(access));
  openRoutes(app, port, access);
  // strangers' bodies are not read, but for what the sign-in needs
  app.use('/login', bodyLimit({ maxSize: MOST_LOGIN, onError: (c) => c.text('That is no token.', 413) }));
  loginRoutes(app, access);
  app.use(admitted(access));
  app.use(bodyLimit({ maxSize: MOST_BODY, onError: (c) => c.text('Larger than 26 MB.', 413) }), fromOwnPages(access));
  tryRoutes(app, port, access);
  addRoutes(app, port, access);
  lookRoutes(app, port, access);
  app.notFound((c) => c.html(messagePage('Not found', 'There is no such page here.'), 404));
  app.onError((error, c) => {
    port.chat.log('failed', { page: c.req.routePath, error: reasonOf(error) });
    return c.html(messagePage('Something went wrong', 'The reason stands in the log of whoever runs this desk.'), 500);
  });
  return app;
}

/** A file may have 25 MB; the rest is the form around it. */
const MOST_BODY = 26_000_000;

/** A token and the form around it. */
const MOST_LOGIN = 10_000;

/** What needs no token. */
function openRoutes(app: Hono, { data, now, timeZone, chat }: DeskPort, access: Access): void {
  app.get('/healthz', (c) => c.text('ok\n'));
  app.get('/readyz', async (c) => {
    const problems = await data.problems();
    return problems.length === 0 ? c.text('ready\n') : c.text(`${problems.join('\n')}\n`, 503);
  });
  app.get('/assets/:name', async (c) => {
    const asset = await readAsset(c.req.param('name'));
    if (!asset) return c.text('There is no such file.\n', 404);
    if (c.req.header('if-none-match') === asset.tag) return c.body(null, 304);
    return c.body(asset.bytes, 200, { 'Content-Type': asset.type, 'Cache-Control': 'no-cache', ETag: asset.tag });
  });
  app.get('/p/:code', async (c) => {
    const signed = readSigned(c.req.param('code'), access.secret, now());
    if (!signed.ok) return c.html(signedRefusal(signed.why), signed.why === 'expired' ? 410 : 404);
    const view = await data.source(signed.place);
    if (!view) return c.html(messagePage('Not stored', 'This article is no longer stored.', { isAlone: true }), 404);
    chat.log('source shown', { article: view.article, revision: view.revision });
    return c.html(citedPage(view, { now, timeZone }), 200, { 'X-Robots-Tag': 'noindex' });
  });
}

function signedRefusal(why: 'unknown' | 'expired'): Html {
  return why === 'expired'
    ? messagePage('This link has expired', 'Ask for the briefing again: its links are new.', { isAlone: true })
    : messagePage('Not found', 'This link is not complete, or none of this desk.', { isAlone: true });
}
