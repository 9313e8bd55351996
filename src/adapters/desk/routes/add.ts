import type { Context, Hono } from 'hono';
import { stream } from 'hono/streaming';
import { type Access, formKeyOf } from '../guard.ts';
import { addedParts } from '../pages/add.ts';
import { tryPage } from '../pages/try.ts';
import type { DeskPort, Given } from '../port.ts';
import { reasonOf } from '../reason.ts';
import { isScript } from './try.ts';

/**
 * Adding an article. Our script is told each step as a line of JSON, `{"step": words}`, and last what became of it, `{"html": ...}`; a
 * browser without it gets the page.
 */
export function addRoutes(app: Hono, port: DeskPort, access: Access): void {
  const formKey = formKeyOf(access);
  app.post('/add', async (c) => {
    const given = await givenIn(c);
    if (!given) return c.text('Paste a text or an address, or choose a file.\n', 400);
    if (!isScript(c))
      return c.html(tryPage(port, formKey, '', addedParts(await port.data.add(given, () => undefined))));
    c.header('Content-Type', 'application/x-ndjson; charset=utf-8');
    return stream(c, async (out) => {
      const line = async (value: { readonly step: string } | { readonly html: string }) => {
        await out.write(`${JSON.stringify(value)}\n`);
      };
      let told = Promise.resolve();
      const tell = (step: string) => {
        told = told.then(() => line({ step }));
      };
      const added = await port.data.add(given, tell).catch((error: unknown) => {
        port.chat.log('failed', { page: '/add', error: reasonOf(error) });
        return { ok: false as const, why: 'It could not be stored. The reason stands in the log.' };
      });
      await told;
      await line({ html: String(await addedParts(added)) });
    });
  });
}

async function givenIn(c: Context): Promise<Given | undefined> {
  const { given, file } = await c.req.parseBody();
  if (file instanceof File && file.size > 0)
    return { kind: 'file', name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  if (typeof given !== 'string' || given.trim() === '') return undefined;
  const words = given.trim();
  return /^https?:\/\/\S+$/i.test(words) ? { kind: 'address', url: words } : { kind: 'text', text: given };
}
