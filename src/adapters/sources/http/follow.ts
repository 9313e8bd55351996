import { destination, hostOf, isPermanent, isRedirect, redirectTarget } from './destinations.ts';
import { type Answer, hasBody } from './exchange.ts';
import type { Fetched, FetchWish, Problem } from './fetched.ts';
import type { Network } from './networks.ts';
import { failed, refused } from './words.ts';

/** What one server said to one request, or why it said nothing. */
export type Asked =
  | { readonly answer: Answer; readonly tookMs: number; readonly pause: { readonly retryAfter?: number } }
  | { readonly problem: Problem };

const MAX_REDIRECTS = 5;

/**
 * Asks for what is wished, and where that is elsewhere, there: at most five times, each address judged and asked as if it were the first.
 * All together may take `totalMs`; `ask` is told what is left of it.
 */
export async function follow(
  wish: FetchWish,
  allow: readonly Network[],
  totalMs: number,
  ask: (url: URL, leftMs: number) => Promise<Asked>,
): Promise<Fetched> {
  const start = destination(wish.url, allow);
  if ('why' in start) return refused(start.why);
  let url = start.url;
  let leftMs = totalMs;
  let isPermanentSoFar = true;
  const seen = new Set([url.href]);
  for (;;) {
    const problem = await wish.whyNot?.(url);
    const asked = problem ? { problem } : await ask(url, leftMs);
    const step = stepAfter(asked, url, wish, seen, allow);
    if ('outcome' in step) {
      if ('why' in step) return hostOf(url) === hostOf(start.url) ? step : elsewhere(step, url);
      return isPermanentSoFar && seen.size > 1 ? { ...step, movedTo: url.href } : step;
    }
    isPermanentSoFar &&= step.isPermanent;
    leftMs -= step.tookMs;
    url = step.to;
    seen.add(url.href);
  }
}

type Step = Fetched | { readonly to: URL; readonly isPermanent: boolean; readonly tookMs: number };

function stepAfter(
  asked: Asked,
  url: URL,
  wish: FetchWish,
  seen: ReadonlySet<string>,
  allow: readonly Network[],
): Step {
  if ('problem' in asked) return asked.problem;
  const { status, headers, bytes } = asked.answer;
  if (isRedirect(status)) {
    const next = redirectTarget(url, headers.get('location'), allow);
    if ('why' in next) return refused(next.why);
    if (seen.has(next.url.href)) return refused('redirects in a circle');
    if (seen.size > MAX_REDIRECTS) return refused(`redirects more than ${MAX_REDIRECTS} times`);
    return { to: next.url, isPermanent: isPermanent(status), tookMs: asked.tookMs };
  }
  if (hasBody(status)) return { outcome: 'fetched', url: url.href, headers, bytes };
  const isConditional = wish.etag !== undefined || wish.lastModified !== undefined;
  if (status === 304 && isConditional) return { outcome: 'not modified', headers };
  return { ...failed(`answered ${status}`), status, ...asked.pause };
}

/** Says whose fault it is where the address that was given only leads there. */
function elsewhere<T extends { readonly why: string }>(problem: T, url: URL): T {
  return { ...problem, why: `${problem.why} (redirected to ${hostOf(url)})` };
}
