import type { Instant } from '../article.ts';
import type { Coverage } from '../briefing.ts';
import type { Material } from './material.ts';

/** What was looked at for a briefing, and what could not be. */
export function coverageOf({ news, older, considered, since }: Material, failed: Coverage['failed'] = []): Coverage {
  const published = considered.map((article) => article.published).filter((at) => at !== undefined);
  const lastMatch = considered.reduce(
    (latest, { published: at, stored }) => Math.max(latest, at ?? stored),
    Number.NEGATIVE_INFINITY,
  );
  return {
    considered: considered.length,
    copies: [...news, ...older].reduce((sum, { copies }) => sum + copies.length, 0),
    outlets: new Set(considered.map(({ source }) => source).filter((outlet) => outlet !== undefined)).size,
    undated: considered.length - published.length,
    failed,
    ...(published.length === 0 ? {} : { oldest: least(published), newest: most(published) }),
    ...(since === undefined ? {} : { since }),
    ...(news.length > 0 || considered.length === 0 ? {} : { lastMatch }),
  };
}

function least(instants: readonly Instant[]): Instant {
  return instants.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
}

function most(instants: readonly Instant[]): Instant {
  return instants.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
}
