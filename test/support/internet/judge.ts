import { DatabaseSync } from 'node:sqlite';
import { openArchive } from '../../../src/store/sqlite/archive.ts';
import { pathOf } from '../../../src/store/sqlite/database.ts';
import type { Simulated } from './simulate.ts';
import type { Request } from './web.ts';
import { isClosedPage, type Served, type WorldFeed } from './world.ts';

/** Requests to one host, each with the one before it. */
function* neighbours(wire: readonly Request[]): Generator<readonly [Request, Request]> {
  const last = new Map<string, Request>();
  for (const request of [...wire].sort((a, b) => a.start - b.start)) {
    const before = last.get(request.url.hostname);
    if (before) yield [before, request];
    last.set(request.url.hostname, request);
  }
}

/** Requests that began before the last one to the same host was over for a second. */
export function hasty(wire: readonly Request[]): readonly string[] {
  return [...neighbours(wire)]
    .filter(([before, request]) => request.start - before.end < 1_000)
    .map(([before, request]) => `${request.url.href} ${request.start - before.end} ms after ${before.url.href}`);
}

/** Requests to a host that had asked to be left alone. */
export function disobedient(wire: readonly Request[]): readonly string[] {
  const closed = new Map<string, number>();
  const found: string[] = [];
  for (const { url, start, end, reply } of [...wire].sort((a, b) => a.start - b.start)) {
    if (start < (closed.get(url.hostname) ?? 0)) found.push(`${url.href} at ${new Date(start).toISOString()}`);
    const asked = reply === 'drop' ? undefined : reply.headers?.['retry-after'];
    if (asked === undefined) continue;
    const until = /^\d+$/.test(asked) ? end + Number(asked) * 1000 : Date.parse(asked);
    closed.set(url.hostname, Math.max(until, closed.get(url.hostname) ?? 0));
  }
  return found;
}

/** Requests without a validator for what was fetched with one before, unless the process ended before it had noted it. */
export function unconditional({ wire, stops }: Simulated): readonly string[] {
  const known = new Map<string, number>();
  const found: string[] = [];
  for (const { url, start, end, etag, lastModified, reply } of wire) {
    const at = known.get(url.href);
    const wasCutOff = at !== undefined && stops.some((stop) => at <= stop && stop <= start && stop - at < 6 * 60_000);
    if (at !== undefined && etag === undefined && lastModified === undefined && !wasCutOff)
      found.push(`${url.href} at ${new Date(start).toISOString()}`);
    const headers = reply !== 'drop' && reply.status === 200 ? (reply.headers ?? {}) : {};
    if ('etag' in headers || 'last-modified' in headers) known.set(url.href, end);
  }
  return found;
}

/** Pages that were asked for although robots.txt keeps them out, before it was read, or sooner after another than it asks for. */
export function trespasses(wire: readonly Request[]): readonly string[] {
  const readAt = new Set<string>();
  const lastPage = new Map<string, number>();
  const found: string[] = [];
  for (const { url, start, end, reply } of [...wire].sort((a, b) => a.start - b.start)) {
    if (url.pathname === '/robots.txt' && reply !== 'drop' && reply.status < 400) readAt.add(url.hostname);
    if (!url.pathname.startsWith('/m')) continue;
    const isSoon = start - (lastPage.get(url.hostname) ?? 0) < 2_000;
    if (isClosedPage(url.pathname) || !readAt.has(url.hostname) || isSoon) found.push(`${url.href} at ${start}`);
    lastPage.set(url.hostname, end);
  }
  return found;
}

/** Requests to feeds that had been gone for good twice. */
export function persistent({ wire, stops }: Simulated, feeds: readonly WorldFeed[]): readonly string[] {
  return feeds.flatMap(({ url }) => {
    const gone = wire.filter(
      ({ url: asked, reply }) => asked.href.startsWith(url) && reply !== 'drop' && reply.status === 410,
    );
    const cutOff = gone.filter(({ end }) => stops.some((stop) => end <= stop && stop - end < 1_000)).length;
    const most = 2 + cutOff + (new Set(gone.map(({ url: asked }) => asked.href)).size - 1) * 2;
    return gone.length > most ? [`${url} ${gone.length} times`] : [];
  });
}

export interface Kept {
  /** Marks of articles that were served and are not in the archive. */
  readonly lost: readonly string[];
  /** Marks that stand in two articles. */
  readonly twice: readonly string[];
  /** Marks of articles whose newest text is not the one that was served last. */
  readonly outdated: readonly string[];
  /** Marks of articles that are marked as withdrawn. */
  readonly withdrawn: readonly string[];
  readonly articles: number;
  readonly revisions: number;
}

/** Compares the archive with what the servers had served until shortly before the end. */
export async function kept({ storeUrl }: Simulated, served: Served, end: number): Promise<Kept> {
  const archive = openArchive(storeUrl, { readOnly: true });
  const sql = new DatabaseSync(pathOf(storeUrl), { readOnly: true });
  const ids = sql
    .prepare('SELECT id FROM article')
    .all()
    .map(({ id }) => String(id));
  sql.close();
  const found = new Map<string, number>();
  const twice: string[] = [];
  const withdrawn: string[] = [];
  for (const id of ids) {
    const { article } = (await archive.get(id))!;
    const [, mark = id, edition] = /In ward (m\d+x\d+) .*? version (\d+) of/.exec(article.raw) ?? [];
    if (found.has(mark)) twice.push(mark);
    found.set(mark, Number(edition));
    if (article.withdrawn !== undefined) withdrawn.push(mark);
  }
  const { articles, revisions } = await archive.counts();
  await archive.close();
  const due = [...served].filter(([, { at }]) => at < end - 6 * 60_000);
  return {
    lost: due.filter(([mark]) => !found.has(mark)).map(([mark]) => mark),
    twice,
    outdated: due.filter(([mark, { edition }]) => found.has(mark) && found.get(mark)! < edition).map(([mark]) => mark),
    withdrawn,
    articles,
    revisions,
  };
}
