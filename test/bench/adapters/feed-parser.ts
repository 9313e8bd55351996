import type { Person } from '../../../src/adapters/sources/feed/people.ts';
import { readFeed } from '../../../src/adapters/sources/feed.ts';

/** `readFeed` in the terms of the scorer: names as `name (address)`, HTML with the characters that a browser would show for `&#146;`. */
export async function parseFeed(
  bytes: Uint8Array,
  { url, headers }: { readonly url?: string; readonly headers: Readonly<Record<string, string>> },
) {
  const outcome = readFeed(bytes, {
    ...(url && { url }),
    ...(headers['content-type'] && { contentType: headers['content-type'] }),
    ...(headers['content-language'] && { contentLanguage: headers['content-language'] }),
    ...(headers['content-location'] && { contentLocation: headers['content-location'] }),
  });
  if (!outcome.ok) throw new Error(outcome.why);
  const { feed } = outcome;
  return {
    feed: {
      title: feed.title,
      link: feed.link,
      subtitle: feed.description,
      language: feed.language,
      author: lineOf(feed.authors),
      updated: dateOf(feed.updated),
      published: dateOf(feed.updated),
    },
    entries: feed.items.map((item) => ({
      title: item.title,
      // the reference that the scorer was made with takes a key for an address where there is none
      link: item.url ?? item.guid,
      id: item.guid,
      published: dateOf(item.published),
      updated: dateOf(item.updated),
      created: dateOf(item.created),
      summary: shown(item.summary ?? item.content),
      content: [shown(item.content)].filter((content) => content !== undefined),
      author: lineOf(item.authors),
    })),
  };
}

function lineOf(people: readonly Person[]): string | undefined {
  return (
    people.map(({ name, email }) => (name && email ? `${name} (${email})` : (name ?? email))).join(', ') || undefined
  );
}

function dateOf(instant: number | undefined): string | undefined {
  return instant === undefined ? undefined : new Date(instant).toISOString();
}

function shown(html: string | undefined): string | undefined {
  return html?.replace(/&#(1[2-5]\d);/g, (written, code) =>
    code < 128 ? written : new TextDecoder('windows-1252').decode(Uint8Array.of(Number(code))),
  );
}
