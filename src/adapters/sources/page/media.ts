import type { Media } from '../../../briefings/article.ts';
import { linkOf } from '../../../briefings/clean/links.ts';
import { webAddress } from '../web-address.ts';
import type { PageBody } from './body.ts';
import type { PageHead } from './head.ts';
import type { LinkedImage } from './linked-data.ts';
import { closest, isWithin, type Page, type PageElement, textOf } from './tree.ts';

/**
 * The pictures and players of a page's article: the picture that the page names for it first, then the figures and players in its text.
 * Each address once. A credit is told only where the page gives one.
 */
export function readMedia(
  page: Page,
  head: PageHead,
  image: LinkedImage | undefined,
  body: PageBody,
  base?: string,
): readonly Media[] {
  const figures = figuresIn(page, body.container, base);
  const named = [
    ...(image ? [pictureOf(image.url, image, base)] : []),
    pictureOf(
      head.meta('og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image', 'twitter:image:src'),
      {},
      base,
    ),
  ].find((picture) => picture !== undefined);
  const pictures = [named, ...figures].filter((picture) => picture !== undefined);
  const players = body.blocks.flatMap(({ isPlayer, target, element }) =>
    isPlayer && target ? (playerOf(element, target) ?? []) : [],
  );
  return [...mergedByFile(pictures).slice(0, MOST_PICTURES), ...players];
}

const MOST_PICTURES = 8;

function figuresIn(page: Page, container: PageElement, base: string | undefined): readonly Media[] {
  const article = closest(container, ({ name }) => name === 'article' || name === 'main') ?? container;
  return page.elements
    .filter((element) => element.name === 'figure' && isWithin(element, article) && !isElsewhere(element, article))
    .flatMap((figure) => mediumOf(figure, page, base) ?? []);
}

/** In a teaser or a box set into the article. */
function isElsewhere(element: PageElement, article: PageElement): boolean {
  const box = closest(element, (one) => one === article || /^(?:article|aside|nav|footer|li)$/.test(one.name));
  return box !== article;
}

function mediumOf(figure: PageElement, page: Page, base: string | undefined): Media | undefined {
  const inside = page.elements.slice(figure.index + 1, Math.min(figure.end, figure.index + FARTHEST));
  const picture = inside.find(({ name }) => name === 'img' || name === 'amp-img');
  const caption = inside.find(({ name }) => name === 'figcaption');
  const credit = inside.find(isCredit);
  const text = caption ? textOf(caption) : '';
  const written = credit ? textOf(credit) : creditIn(text);
  return pictureOf(
    picture ? sourceOf(picture) : undefined,
    { caption: captionIn(text, written), credit: written?.replace(CREDIT_LABEL, '') },
    base,
  );
}

/** Elements in one figure. */
const FARTHEST = 40;

function sourceOf({ attributes }: PageElement): string | undefined {
  const source = [
    attributes.src,
    attributes['data-src'],
    attributes['data-original'],
    attributes['data-lazy-src'],
    attributes.srcset?.split(/[\s,]/)[0],
  ];
  return source.find((one) => one !== undefined && one !== '' && !one.startsWith('data:'));
}

function isCredit({ attributes }: PageElement): boolean {
  return (
    /\b(?:copyrightHolder|creditText)\b/.test(attributes.itemprop ?? '') ||
    /(?:^|[\s_-])(?:credits?|copyright|photographer|photo-?credit)(?:[\s_-]|$)/i.test(attributes.class ?? '')
  );
}

/** `A quay at dusk. (Photo: Ines Rowe)`, `Foto: Ines Rowe/Valley Post`, `© Valley Post` at the end of a caption. */
function creditIn(caption: string): string | undefined {
  return CREDIT.exec(caption)?.[1]?.trim();
}

const CREDIT =
  /(?:^|[\s([|])((?:(?:photo(?:graph)?|picture|image|foto|bild|fotograf[ií]a|imagen)(?: (?:by|credit|courtesy of|von|de|par))?\s?[:/]|(?:photo|image|picture) (?:by|courtesy of)|credit:|crédits?(?: photo)?\s?:|©)\s?[^()[\]|.]{2,80})[)\].]?$/iu;

const CREDIT_LABEL =
  /^(?:(?:photo(?:graph)?|picture|image|foto|bild|fotograf[ií]a|imagen)(?: (?:by|credit|courtesy of|von|de|par))?\s?[:/]|(?:photo|image|picture) (?:by|courtesy of)|credits?:|crédits?(?: photo)?\s?:|©|\()\s*|\)$/giu;

function captionIn(text: string, credit: string | undefined): string | undefined {
  const caption = credit ? text.replace(credit, '').replace(/[\s([|]+[)\].]?$/, '') : text;
  return caption.trim() || undefined;
}

function pictureOf(
  written: string | undefined,
  { caption, credit }: { readonly caption?: string | undefined; readonly credit?: string | undefined },
  base: string | undefined,
): Media | undefined {
  const url = webAddress(written, base);
  if (!url) return undefined;
  return {
    kind: 'image',
    url,
    ...(credit?.trim() ? { credit: credit.trim() } : {}),
    ...(caption?.trim() ? { caption: caption.trim() } : {}),
  };
}

/** The same picture stands on a page in several sizes, of which the first is told, with what any of them says. */
function mergedByFile(pictures: readonly Media[]): readonly Media[] {
  const merged = new Map<string, Media>();
  for (const picture of pictures) {
    const file = fileOf(picture.url);
    const known = merged.get(file);
    merged.set(file, known ? { ...picture, ...known } : picture);
  }
  return [...merged.values()];
}

/** The name of a picture's file, whatever its size and server; the address where the name tells nothing. */
function fileOf(url: string): string {
  const name = new URL(url).pathname.split('/').pop()!;
  return /^.{5,}\.\w{3,4}$/.test(name) ? name.replace(/[-_]?\d{2,4}x\d{2,4}(?=\.)/, '') : url;
}

function playerOf({ name }: PageElement, address: string): Media | undefined {
  const { kind } = linkOf(address);
  if (name === 'audio' || kind === 'audio') return { kind: 'audio', url: address };
  return name === 'video' || kind === 'video' ? { kind: 'video', url: address } : undefined;
}
