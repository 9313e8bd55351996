import { readPage } from '../../../src/adapters/sources/page.ts';
import { type Instant, textAt } from '../../../src/briefings/article.ts';
import { takeIn } from '../../../src/briefings/intake.ts';
import type { LabelledPage } from './page.ts';

/** How a page was read. */
export interface Reading {
  readonly page: LabelledPage;
  /** Labelled paragraphs that are missing, and stored ones that are no part of the article. */
  readonly lost: readonly string[];
  readonly alien: readonly string[];
  readonly stored: number;
  readonly title: string | undefined;
  readonly author: string | undefined;
  readonly published: string | undefined;
  readonly updated: string | undefined;
}

/** Reads a page as one that was fetched is: through the reader and the cleaner. */
export function read(page: LabelledPage): Reading {
  const draft = readPage(page.html, page.address);
  if (!draft) throw new Error(`${page.name}: no text`);
  const { article } = takeIn(draft);
  const stored = article.clean.paragraphs.map((span) => textAt(article.clean.text, span));
  return {
    page,
    lost: page.text.filter((paragraph) => !stored.includes(paragraph)),
    alien: stored.filter((paragraph) => !page.text.includes(paragraph)),
    stored: stored.length,
    title: article.title,
    author: article.author,
    published: dayOf(article.published),
    updated: dayOf(article.updated),
  };
}

/** In percent: of all labelled paragraphs, of all stored ones, of all pages; a date of an undated page is an invented one. */
export function sharesOf(readings: readonly Reading[], suffix = ''): Readonly<Record<string, number>> {
  const labelled = sum(readings, ({ page }) => page.text.length);
  const stored = sum(readings, (reading) => reading.stored);
  const dated = readings.filter(({ page }) => page.published !== undefined);
  const undated = readings.filter(({ page }) => page.published === undefined);
  const of = (among: readonly Reading[], is: (reading: Reading) => boolean) =>
    percent(among.filter(is).length, among.length);
  const shares = {
    'paragraphs found': percent(labelled - sum(readings, ({ lost }) => lost.length), labelled),
    'paragraphs that belong': percent(stored - sum(readings, ({ alien }) => alien.length), stored),
    titles: of(readings, ({ page, title }) => title === page.title),
    authors: of(readings, ({ page, author }) => author === page.author),
    dates: of(dated, ({ page, published }) => published === page.published),
    'undated pages': of(undated, ({ published }) => published === undefined),
    changes: of(readings, ({ page, updated }) => updated === page.updated),
  };
  return Object.fromEntries(Object.entries(shares).map(([name, share]) => [name + suffix, share]));
}

/** What is wrong with a reading, a line each. */
export function faultsOf({ page, lost, alien, title, author, published, updated }: Reading): readonly string[] {
  const facts = { title, author, published, updated };
  const wrong = (['title', 'author', 'published', 'updated'] as const)
    .filter((fact) => facts[fact] !== page[fact])
    .map((fact) => `${fact}: ${facts[fact]}, not ${page[fact]}`);
  const faults = [...lost.map((text) => `lost: ${text}`), ...alien.map((text) => `alien: ${text}`), ...wrong];
  return faults.map((fault) => `${page.name}: ${fault}`);
}

function dayOf(instant: Instant | undefined): string | undefined {
  return instant === undefined ? undefined : new Date(instant).toISOString().slice(0, 10);
}

function sum(readings: readonly Reading[], measure: (reading: Reading) => number): number {
  return readings.reduce((total, reading) => total + measure(reading), 0);
}

function percent(part: number, whole: number): number {
  return Math.round((1000 * part) / whole) / 10;
}
