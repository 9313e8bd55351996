import { type Page, type PageElement, textOf } from './tree.ts';

/** What the elements of a page's head say, looked up by name. */
export interface PageHead {
  /** The content of the first of these meta elements that has any: by name, property or itemprop, in any case. */
  meta(...names: readonly string[]): string | undefined;
  /** All contents of one meta element, in their order. */
  metas(name: string): readonly string[];
  /** `<title>` */
  readonly title?: string;
  readonly canonical?: string;
  readonly language?: string;
}

export function readHead(page: Page): PageHead {
  const values = new Map<string, string[]>();
  let title: string | undefined;
  let canonical: string | undefined;
  let language: string | undefined;
  for (const element of page.elements) {
    const { name, attributes } = element;
    if (name === 'meta') keepMeta(values, attributes);
    else if (name === 'title' && element.parent?.name !== 'svg') title ??= textOf(element) || undefined;
    else if (name === 'link' && /\bcanonical\b/i.test(attributes.rel ?? ''))
      canonical ??= attributes.href?.trim() || undefined;
    else if (name === 'html') language ??= attributes.lang?.trim() || attributes['xml:lang']?.trim() || undefined;
  }
  return {
    meta: (...names) => names.map((name) => values.get(name.toLowerCase())?.[0]).find((value) => value !== undefined),
    metas: (name) => values.get(name.toLowerCase()) ?? [],
    ...(title ? { title } : {}),
    ...(canonical ? { canonical } : {}),
    ...(language ? { language } : {}),
  };
}

function keepMeta(values: Map<string, string[]>, attributes: PageElement['attributes']): void {
  const content = attributes.content?.trim();
  if (!content) return;
  for (const key of ['name', 'property', 'itemprop'] as const) {
    const name = attributes[key]?.trim().toLowerCase();
    const known = name ? values.get(name) : undefined;
    if (known) known.push(content);
    else if (name) values.set(name, [content]);
  }
}
