import type { ArticleFacts } from '../../../briefings/article.ts';
import { parseIsoInstant } from '../../../briefings/text/iso-instant.ts';
import { webAddress } from '../web-address.ts';

/** A value that cannot be used, in words that say what to write instead. */
export interface FactProblem {
  readonly key: string;
  readonly value: string;
  readonly why: string;
}

export interface GivenFacts {
  readonly facts: ArticleFacts;
  readonly problems: readonly FactProblem[];
}

/**
 * What a person or a program wrote about an article, as facts.
 *
 * Keys are the names of `ArticleFacts`; others are ignored, and so are empty values. A date that is not ISO 8601 or an address that is
 * not http(s) is a problem, never a fact: an article's place in time and its identity hang on them.
 */
export function readGivenFacts(given: Iterable<readonly [key: string, value: string]>): GivenFacts {
  const facts: { -readonly [K in keyof ArticleFacts]: ArticleFacts[K] } = {};
  const problems: FactProblem[] = [];
  for (const [key, written] of given) {
    const value = written.trim();
    if (value === '') continue;
    if (isTextKey(key)) {
      facts[key] = value;
    } else if (key === 'url') {
      if (webAddress(value)) facts.url = value;
      else
        problems.push({
          key,
          value,
          why: `url is not a web address: ${shown(value)}; it starts with http:// or https://`,
        });
    } else if (key === 'published' || key === 'updated') {
      const instant = parseIsoInstant(value);
      if (instant !== undefined) facts[key] = instant;
      else problems.push({ key, value, why: `${key} is not a date: ${shown(value)}; ${DATE_FORMS}` });
    }
  }
  return { facts, problems };
}

const DATE_FORMS = 'write it as 2020-10-07 or 2020-10-07T14:05:00Z';

const TEXT_KEYS = ['title', 'source', 'author', 'guid', 'language'] as const;

function isTextKey(key: string): key is (typeof TEXT_KEYS)[number] {
  return (TEXT_KEYS as readonly string[]).includes(key);
}

/** Short enough for one line of a terminal. */
function shown(value: string): string {
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
}
