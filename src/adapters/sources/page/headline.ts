/** What may be the title of a page's article, as the page writes it. */
export interface TitleCandidates {
  readonly linked: string | undefined;
  readonly meta: string | undefined;
  /** `<title>` */
  readonly document: string | undefined;
  readonly headings: readonly string[];
  /** Whether words stand on the page in a line of their own that leads nowhere: right below this heading, if one is given. */
  readonly isShown: (words: string, below?: string) => boolean;
  /** Names of the outlet, to be taken off. */
  readonly sites: readonly string[];
}

/**
 * The title that readers see: the heading that the page's other titles agree with, else what linked data or meta elements say, if the page
 * shows that too, else a heading alone, else what the page says to programs. Without the outlet's name.
 */
export function chooseTitle({ linked, meta, document, ...page }: TitleCandidates): string | undefined {
  const { headings, isShown, sites } = page;
  const isNoOutlet = (title: string) => title !== '' && !sites.some((site) => isSameName(title, site));
  const written = [linked, meta, document].map((title) => plain(title ?? ''));
  const [byData, byMeta, byDocument] = written.map((title) => withoutSite(title, sites));
  const programs = [byData!, byMeta!].filter((title) => title !== '');
  const isLone = programs.length === 0 && byDocument === written[2];
  const told = [...programs, isLone ? withoutTail(byDocument!) : byDocument!].filter((title) => title !== '');
  const shown = headings.slice(0, MOST_HEADINGS).map(plain).filter(isNoOutlet);
  const agreed = agreeing(shown, told);
  if (agreed === undefined || agreeing([agreed], programs) === undefined) {
    // the heading is for those who search, or of something else
    const seen = programs.find((title) => title.length >= SHORTEST && isNoOutlet(title) && isShown(title, agreed));
    if (seen !== undefined) return seen;
  }
  if (agreed !== undefined) return withoutKicker(agreed, told, byData !== '');
  const lone = shown.length === 1 || isTelling(shown[0]) ? shown[0] : undefined;
  if (lone !== undefined && (told.length === 0 || !isVague(lone, told[0]!))) return lone;
  return told[0] !== undefined && ONE_WORD.test(told[0]) ? written.find((title) => title !== '') : told[0];
}

/** Characters of a title that stands on the page as more than a label does. */
const SHORTEST = 10;

/** It tells nothing without the outlet that it is of: `About - The Tideline`. */
const ONE_WORD = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+$/u;

/** The first of these headings that one of the titles begins with, else that shares most words with one. */
function agreeing(headings: readonly string[], titles: readonly string[]): string | undefined {
  const isBegun = (heading: string) =>
    heading.includes(' ') && titles.some((title) => key(title).startsWith(key(heading)));
  return headings.find(isBegun) ?? headings.find((heading) => titles.some((title) => agree(heading, title)));
}

function withoutKicker(heading: string, told: readonly string[], isLinked: boolean): string {
  const shorter = told.find((title) => isKickerAbove(heading, title));
  const isSure = (isLinked && shorter === told[0]) || !told.some((title) => isSameName(title, heading));
  return isSure ? (shorter ?? heading) : heading;
}

const MOST_HEADINGS = 30;

/** Whether a heading is the title with a line above it that names its subject. */
function isKickerAbove(heading: string, title: string): boolean {
  const [all, end] = [key(heading), key(title)];
  return all !== end && all.endsWith(` ${end}`) && end.length >= all.length * 0.5;
}

function isTelling(heading: string | undefined): boolean {
  return heading !== undefined && heading.split(' ').length >= FEWEST_TELLING;
}

const FEWEST_TELLING = 5;

/** Whether a heading names no article: `Our blog`, `Details`. */
function isVague(heading: string, title: string): boolean {
  return heading.split(' ').length <= 2 && title.split(' ').length > heading.split(' ').length;
}

/** Of a page that tells its title and outlet nowhere else: without what stands behind the last bar or dash. */
function withoutTail(title: string): string {
  const match = /^(.*\S)\s+[|–—-]\s+(\S.*)$/.exec(title);
  const isOutlet = match && match[2]!.split(' ').length <= 5 && match[1]!.split(' ').length > 3;
  return isOutlet ? match[1]! : title;
}

/** Without markup and entities, which some put into what programs read. */
function plain(title: string): string {
  return title
    .slice(0, LONGEST)
    .replace(/<[^>]{1,40}>/g, '')
    .replace(/&amp;/g, '&')
    .replace(/&#(\d{2,5});/g, (_, code) => String.fromCharCode(Number(code)))
    .replace(/&(quot|apos|rsquo|lsquo|ldquo|rdquo|ndash|mdash|hellip);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

const LONGEST = 500;

const ENTITIES: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** Whether two titles name the same: most words of the shorter stand in the other. */
function agree(a: string, b: string): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const [few, many] = left.size < right.size ? [left, right] : [right, left];
  let shared = 0;
  for (const word of few) if (many.has(word)) shared++;
  return few.size > 0 && shared >= few.size * 0.7 && few.size >= Math.min(3, many.size * 0.5);
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(key(text).split(' '));
}

function key(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether two names are the same but for case, spaces and marks. */
export function isSameName(a: string, b: string): boolean {
  return key(a).replaceAll(' ', '') === key(b).replaceAll(' ', '');
}

/** Takes the outlet's name off either end, with the bar or dash that parts it. */
function withoutSite(title: string, sites: readonly string[]): string {
  let rest = title;
  for (let cut: string | undefined = rest; cut !== undefined; ) {
    rest = cut;
    cut = cutOnce(rest, sites);
  }
  return rest;
}

/** The day that a title tells behind the outlet, as written: `Ferry runs again | Harbour Times | 09.05.2031`. */
export function dayBehind(title: string | undefined): string | undefined {
  return title === undefined ? undefined : DAY_AT_END.exec(title.slice(-LONGEST))?.[1];
}

const DAY_AT_END = /\s[|–—-]\s[^|–—]{2,60}\s[|–—-]\s(\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}-\d{2}-\d{2})\s*$/;

function cutOnce(title: string, sites: readonly string[]): string | undefined {
  const parts = title.split(SEPARATOR);
  if (parts.length < 3) return undefined;
  if (dayBehind(title) !== undefined) return parts.slice(0, -2).join('').trim();
  const [first, last] = [parts[0]!, parts[parts.length - 1]!];
  if (isSite(last, sites)) return parts.slice(0, -2).join('').trim();
  if (isSite(first, sites)) return parts.slice(2).join('').trim();
  return undefined;
}

/** Kept by `split`: parts stand at even places. */
const SEPARATOR = /(\s+[|–—•·»«›:~-]+\s+|\s*[|»｜＿_]\s*|:\s+)/;

/** `The Tideline #18` is a title: an issue of the outlet. */
const NUMBERED = /(?:#|№|nr\.?|no\.?)\s?\d+\s*$/i;

/** `Harbour Times, 09.05.2031` */
const DAY_BEHIND = /,? \(?\d{1,2}[./]\d{1,2}[./]\d{4}\)?$/;

function isSite(part: string, sites: readonly string[]): boolean {
  const name = key(part.replace(DAY_BEHIND, '')).replaceAll(' ', '');
  return (
    name !== '' &&
    sites.some((site) => {
      const other = key(site).replaceAll(' ', '');
      return (
        other.length > 1 &&
        (name === other ||
          (name.length > 3 && other.includes(name)) ||
          (other.length > 3 && name.includes(other) && name.length < other.length * 2.5 && !NUMBERED.test(part)))
      );
    })
  );
}
