import { type GivenFacts, readGivenFacts } from './given-facts.ts';

/** An article as a line of JSONL gives it; or `why` the line cannot be used. */
export type JsonArticle = (GivenFacts & { readonly text: string }) | { readonly why: string };

/**
 * Reads one line of JSONL: an object with `text`, and what else is known of the article under the names of `ArticleFacts`, as strings.
 *
 * `null` is the same as nothing, other keys are ignored, and `author` may be a list.
 */
export function readJsonLine(line: string): JsonArticle {
  const value = parsed(line);
  if (value === undefined) return { why: 'not JSON; write one object a line: {"text": "...", "title": "..."}' };
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { why: 'not an object with a "text"' };
  const fields = new Map(Object.entries(value).filter(([, content]) => content !== null));
  const text = fields.get('text');
  if (typeof text !== 'string') return { why: '"text" is missing or is no string' };
  const given: [string, string][] = [];
  for (const key of KEYS) {
    const content = asText(fields.get(key));
    if (content === undefined) return { why: `"${key}" is no string` };
    given.push([key, content]);
  }
  return { text, ...readGivenFacts(given) };
}

const KEYS = ['title', 'url', 'guid', 'source', 'author', 'language', 'published', 'updated'];

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Empty for nothing, absent for what is no text. */
function asText(content: unknown): string | undefined {
  if (content === undefined) return '';
  if (Array.isArray(content)) return content.every((one) => typeof one === 'string') ? content.join(', ') : undefined;
  return typeof content === 'string' ? content : undefined;
}
