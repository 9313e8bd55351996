import type { Hono } from 'hono';
import { type Access, formKeyOf } from '../guard.ts';
import { timelinePicture } from '../pages/charts.ts';
import { correctionsPage } from '../pages/corrections.ts';
import { digestsPage, feedsPage, topicPage, topicsPage } from '../pages/desk.ts';
import { messagePage } from '../pages/layout.ts';
import { sourcePage } from '../pages/source.ts';
import { placeIn } from '../place.ts';
import type { DeskPort } from '../port.ts';

/** What can be looked at. */
export function lookRoutes(app: Hono, { data, now, timeZone }: DeskPort, access: Access): void {
  const formKey = formKeyOf(access);
  const around = { now, timeZone, formKey, isSample: data.isSample };
  app.get('/source/:article', async (c) => {
    const view = await data.source(placeIn(c.req.param('article'), new URL(c.req.url).searchParams));
    if (view) return c.html(sourcePage(view, around, formKey));
    return c.html(messagePage('Not stored', 'No such article or revision is stored.', around), 404);
  });
  app.get('/topics', async (c) => c.html(topicsPage(await data.topics(), around)));
  app.get('/topics/:name', async (c) => {
    const topic = await data.topic(c.req.param('name'));
    if (topic) return c.html(topicPage(topic, around));
    return c.html(messagePage('No such topic', 'No topic of this name is set up.', around), 404);
  });
  app.get('/topics/:name/timeline.svg', async (c) => {
    const topic = await data.topic(c.req.param('name'));
    if (!topic) return c.text('No topic of this name is set up.\n', 404);
    return c.body(String(await timelinePicture(topic.title, topic.timeline, false)), 200, {
      'Content-Type': 'image/svg+xml',
    });
  });
  app.get('/feeds', async (c) => c.html(feedsPage(await data.feeds(), around)));
  app.get('/digests', async (c) => c.html(digestsPage(await data.digests(), around)));
  app.get('/corrections', async (c) => c.html(correctionsPage(await data.corrections(), around)));
  app.get('/metrics', async (c) => {
    const { contentType, text } = await data.metrics();
    return c.body(text, 200, { 'Content-Type': contentType });
  });
}
