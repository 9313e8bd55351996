import { Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { getCookie } from 'hono/cookie';
import { readAsset } from './assets.ts';
import { type Access, formKeyOf, isAdmitted, isKnownHost, isOwnRequest, SAFE_HEADERS } from './guard.ts';
import type { Html } from './html.ts';
import { messagePage } from './pages/layout.ts';
import { citedPage } from './pages/source.ts';
import type { DeskPort } from './port.ts';
import { reasonOf } from './reason.ts';
import { addRoutes } from './routes/add.ts';
import { LOGIN_COOKIE, loginRoutes } from './routes/login.ts';
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
  app.use(bodyLimit({ maxSize: MOST_BODY, onError: (c) => c.text('Larger than 26 MB.', 413) }));
  loginRoutes(app, access);
  app.use(admitted(access), fromOwnPages(access));
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

const safely: MiddlewareHandler = async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(SAFE_HEADERS)) c.res.headers.set(name, value);
  if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store');
};

function onKnownHosts(access: Access): MiddlewareHandler {
  return async (c, next) => {
    if (isKnownHost(c.req.header('host'), access)) return next();
    return c.text('This desk answers on this machine alone: http://127.0.0.1. Elsewhere it needs DESK_TOKEN.\n', 421);
  };
}

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

function admitted(access: Access): MiddlewareHandler {
  return async (c, next) => {
    const bearer = /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
    const cookie = getCookie(c, LOGIN_COOKIE);
    const given = { ...(cookie !== undefined && { cookie }), ...(bearer !== undefined && { bearer }) };
    if (isAdmitted(given, access)) return next();
    if (c.req.method === 'GET' && c.req.header('accept')?.includes('text/html')) return c.redirect('/login', 303);
    return c.text('This desk needs its token: Authorization: Bearer DESK_TOKEN.\n', 401, {
      'WWW-Authenticate': 'Bearer',
    });
  };
}

/** Everything but looking has to come from a form of this desk. */
export function fromOwnPages(access: Access): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
    const [host, origin, site] = [c.req.header('host'), c.req.header('origin'), c.req.header('sec-fetch-site')];
    const headers = { ...(host && { host }), ...(origin && { origin }), ...(site && { site }) };
    const body: unknown = (await c.req.parseBody()).key;
    if (isOwnRequest(headers, typeof body === 'string' ? body : undefined, access)) return next();
    const words = 'This did not come from a page of this desk, or from one that was opened before it was started anew.';
    return c.html(messagePage('Open the page again', words, { formKey: formKeyOf(access) }), 403);
  };
}
