import { setTimeout as wait } from 'node:timers/promises';
import type { Hono } from 'hono';
import { setCookie } from 'hono/cookie';
import { fromOwnPages, LOGIN_COOKIE } from '../admission.ts';
import { type Access, formKeyOf, isEqual, sessionOf } from '../guard.ts';
import { loginPage } from '../pages/login.ts';

/** A month. */
const COOKIE_S = 30 * 86_400;

/** Guessing is slow. */
const REFUSED_MS = 500;

/** Takes the token, and gives a cookie for it that no script reads and no other site's page sends. */
export function loginRoutes(app: Hono, access: Access): void {
  const { token } = access;
  if (token === undefined) return;
  app.get('/login', (c) => c.html(loginPage(formKeyOf(access), false)));
  app.post('/login', fromOwnPages(access), async (c) => {
    const given = (await c.req.parseBody()).token;
    if (typeof given !== 'string' || !isEqual(given, token)) {
      await wait(REFUSED_MS);
      return c.html(loginPage(formKeyOf(access), true), 401);
    }
    setCookie(c, LOGIN_COOKIE, sessionOf(access), {
      httpOnly: true,
      sameSite: 'Strict',
      path: '/',
      maxAge: COOKIE_S,
      secure:
        access.publicUrl?.startsWith('https:') === true && new URL(access.publicUrl).host === c.req.header('host'),
    });
    return c.redirect('/', 303);
  });
}
