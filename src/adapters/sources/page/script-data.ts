import { isSameName } from './headline.ts';
import type { Page } from './tree.ts';

/**
 * When, by the data that a page hands to its own scripts, the thing of this title was published, as written. Absent where no thing has the
 * title, or several that do were published at different times: such data holds other articles too.
 */
export function readScriptDate(page: Page, title: string | undefined): string | undefined {
  if (title === undefined || !title.includes(' ')) return undefined;
  const named = page.elements.flatMap(({ name, attributes, children }) => {
    const written = name === 'script' && !/ld\+json/i.test(attributes.type ?? '') ? children[0] : undefined;
    return typeof written === 'string' ? thingsNamed(title, dataIn(written)) : [];
  });
  const dates = new Set(named.map(dateOf).filter((date) => date !== undefined));
  return dates.size === 1 ? [...dates][0] : undefined;
}

type Thing = Readonly<Record<string, unknown>>;

/** A script that is nothing but JSON, or gives it a name: `window.__STATE__ = {...};` */
function dataIn(script: string): unknown {
  const start = script.search(/[[{]/);
  if (start < 0 || start > LONGEST_NAME || !/^[\s\w.$="'[\]]*$/.test(script.slice(0, start))) return undefined;
  try {
    return JSON.parse(script.slice(start).trim().replace(/;$/, ''));
  } catch {
    return undefined;
  }
}

const LONGEST_NAME = 100;

function thingsNamed(title: string, data: unknown): readonly Thing[] {
  const found: Thing[] = [];
  const open: unknown[] = [data];
  for (let seen = 0; open.length > 0 && seen < MOST_VALUES; seen++) {
    const value = open.pop();
    if (typeof value !== 'object' || value === null) continue;
    if (isNamed(value as Thing, title)) found.push(value as Thing);
    for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null) open.push(inner);
  }
  return found;
}

/** Objects and lists of one script; the largest seen has some thousand. */
const MOST_VALUES = 20_000;

function isNamed({ title, headline, name }: Thing, wanted: string): boolean {
  return [title, headline, name].some((one) => typeof one === 'string' && one.length < 500 && isSameName(one, wanted));
}

function dateOf(thing: Thing): string | undefined {
  const key = Object.keys(thing).find((one) => PUBLISHED.test(one) && typeof thing[one] === 'string');
  return key === undefined ? undefined : (thing[key] as string);
}

const PUBLISHED =
  /^(?:date_?published|published|published_?(?:at|on|date|time)|first_?published(?:_?(?:at|date))?|publication_?date|publish_?(?:date|time)|pub_?date|display_?date)$/i;
