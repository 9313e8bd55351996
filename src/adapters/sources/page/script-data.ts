import { isSameName } from './headline.ts';
import { jsonIn } from './script-json.ts';
import type { Page } from './tree.ts';

/**
 * When, by the data that a page hands to its own scripts, the thing of this title was published, as written. Where nothing there has the
 * title, what is told of the page itself counts: of a thing without any that is none of several. Absent where several such were published at different times: such
 * data holds other articles too.
 */
export function readScriptDate(page: Page, title: string | undefined): string | undefined {
  if (title === undefined || !isTelling(title)) return undefined;
  const dated = page.elements.flatMap(({ name, attributes, children }) => {
    const written = name === 'script' && !/ld\+json/i.test(attributes.type ?? '') ? children[0] : undefined;
    return typeof written === 'string' && SPEAKS.test(written) ? datedThings(jsonIn(written)) : [];
  });
  const named = dated.filter(({ names }) => names.some((name) => isSameName(name, title)));
  return only(named.length > 0 ? named : dated.filter(({ names, isListed }) => names.length === 0 && !isListed));
}

/** One word may be the name of a list or a person. */
function isTelling(title: string): boolean {
  return title.includes(' ') || title.length >= 10;
}

type Thing = Readonly<Record<string, unknown>>;

interface Dated {
  readonly date: string;
  /** What the thing is called. */
  readonly names: readonly string[];
  /** One of several: a comment, an item of a list. */
  readonly isListed: boolean;
}

/** The things in these values, however deep, that tell when they were published. */
function datedThings(values: readonly unknown[]): readonly Dated[] {
  const found: Dated[] = [];
  const open: (readonly [unknown, boolean])[] = values.flatMap((value) =>
    Array.isArray(value) ? value.map((one) => [one, false] as const) : [[value, false] as const],
  );
  for (let seen = 0; open.length > 0 && seen < MOST_VALUES; seen++) {
    const [value, isListed] = open.pop()!;
    if (typeof value !== 'object' || value === null) continue;
    const date = dateOf(value as Thing);
    if (date !== undefined) found.push({ date, names: namesOf(value as Thing), isListed });
    const isList = isListed || Array.isArray(value);
    for (const inner of Object.values(value))
      if (typeof inner === 'object' && inner !== null) open.push([inner, isList]);
  }
  return found;
}

/** Objects and lists; the largest seen has some thousand. */
const MOST_VALUES = 20_000;

/** What a thing is called: `"title": "..."`, `"headlines": {"basic": "..."}`. */
function namesOf(thing: Thing): readonly string[] {
  return NAMES.flatMap((key) => {
    const value = thing[key];
    const words = typeof value === 'object' && value !== null ? Object.values(value) : [value];
    return words.filter((word): word is string => typeof word === 'string' && word !== '' && word.length < LONGEST);
  });
}

const NAMES = ['title', 'headline', 'headlines', 'name', 'pageTitle', 'articleTitle'];
const LONGEST = 500;

/** The one date of these things, however often it is told. */
function only(things: readonly Dated[]): string | undefined {
  const dates = new Set(things.map(({ date }) => date));
  return dates.size === 1 ? [...dates][0] : undefined;
}

function dateOf(thing: Thing): string | undefined {
  for (const key of Object.keys(thing)) {
    const value = PUBLISHED.test(key) ? thing[key] : undefined;
    if ((typeof value === 'string' && value !== '') || typeof value === 'number') return String(value);
  }
  return undefined;
}

const PUBLISHED =
  /^(?:(?:article|content|page|post|story)?_?(?:date_?published|published|published_?(?:at|on|date|time)|publication_?date|publish(?:ed)?_?(?:date|time)|pub_?date)|first_?publish(?:ed)?(?:_?(?:at|date))?|display_?date)$/i;

/** A script that has no such word is not looked into. */
const SPEAKS = /publi|display_?date|pub_?date/i;
