/** A page as a publisher's program would make it, and what a reader takes from it. */
export interface LabelledPage {
  /** What makes it, or what is the matter with it. */
  readonly name: string;
  readonly address: string;
  readonly html: string;
  /** The paragraphs of the article, as they are stored. */
  readonly text: readonly string[];
  readonly title: string;
  readonly author?: string;
  /** The days that the page tells: 2031-05-09. */
  readonly published?: string;
  readonly updated?: string;
  /** No rule was made with a look at it: it tells what the rules are worth on pages that nobody has seen. */
  readonly isKeptAside?: true;
}

export function linked(data: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
}

export function meta(contents: Readonly<Record<string, string>>): string {
  return Object.entries(contents)
    .map(
      ([name, content]) =>
        `<meta ${/^(?:og|article):/.test(name) ? 'property' : 'name'}="${name}" content="${content}">`,
    )
    .join('\n');
}
