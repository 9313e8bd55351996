import type { MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import { type Access, formKeyOf, isAdmitted, isKnownHost, isOwnRequest, SAFE_HEADERS } from './guard.ts';
import { messagePage } from './pages/layout.ts';

export const LOGIN_COOKIE = 'copydesk';

/** On every answer. */
export const safely: MiddlewareHandler = async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(SAFE_HEADERS)) c.res.headers.set(name, value);
  if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store');
};

/** Turns away requests for a name that this desk does not have. */
export function onKnownHosts(access: Access): MiddlewareHandler {
  return async (c, next) => {
    if (isKnownHost(c.req.header('host'), access)) return next();
    return c.text('This desk answers on this machine alone: http://127.0.0.1. Elsewhere it needs DESK_TOKEN.\n', 421);
  };
}

/** Lets in whoever has the token. */
export function admitted(access: Access): MiddlewareHandler {
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
