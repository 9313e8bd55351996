import type { Media } from '../../../briefings/article.ts';
import { webAddress } from '../web-address.ts';
import { wordsOf } from './constructs.ts';
import { defined } from './defined.ts';
import type { FeedElement } from './elements.ts';

/**
 * The pictures, recordings and videos of an item, each once: of one picture in several sizes the widest. A thumbnail counts only where
 * there is no other picture. A credit or caption counts for what it stands in: one medium, a group of them, or all of the item.
 */
export function mediaOf(item: FeedElement): readonly Media[] {
  const found = [...mediaIn(item, NO_NOTES)];
  const hasPicture = found.some(({ medium, isThumbnail }) => medium.kind === 'image' && !isThumbnail);
  const widest = new Map<string, Found>();
  for (const one of found) {
    if (one.isThumbnail && hasPicture) continue;
    const { kind, url } = one.medium;
    const key = kind === 'image' ? url.replace(/[?#].*$/, '') : url;
    const other = widest.get(key);
    if (!other || one.width > other.width) widest.set(key, one);
  }
  return [...widest.values()].slice(0, MAX_MEDIA).map(({ medium }) => medium);
}

/** The kind of medium that a MIME type or an address names; absent for everything else, a PDF for one. */
export function mediaKind(type: string | undefined, address: string): Media['kind'] | undefined {
  const named = /^(image|audio|video)(?:\/|$)/i.exec(type ?? '')?.[1]?.toLowerCase();
  if (named) return named as Media['kind'];
  if (type && !/octet-stream|shockwave/i.test(type)) return undefined;
  if (/shockwave/i.test(type ?? '')) return 'video';
  const ending = /\.([a-z0-9]{2,5})$/i.exec(pathOf(address))?.[1]?.toLowerCase() ?? '';
  return ENDINGS.get(ending);
}

/** Faces of authors and emblems are narrower. */
const MIN_WIDTH = 100;

/** Longer is a description of a film, no caption. */
const MAX_NOTE = 500;

/** A live blog can carry hundreds; a card shows a few. */
export const MAX_MEDIA = 20;

interface Found {
  readonly medium: Media;
  readonly isThumbnail: boolean;
  readonly width: number;
}

/** What applies to all media in an element. */
interface Notes {
  readonly credit: string | undefined;
  readonly caption: string | undefined;
}

const NO_NOTES: Notes = { credit: undefined, caption: undefined };

function* mediaIn(element: FeedElement, outer: Notes): Generator<Found> {
  const notes = notesOf(element, outer);
  for (const child of element.children) {
    if (child.name === 'media:group') yield* mediaIn(child, notes);
    else yield* mediumOf(child, notes);
  }
}

function* mediumOf(element: FeedElement, outer: Notes): Generator<Found> {
  const isThumbnail = element.name === 'media:thumbnail' || element.name === 'itunes:image';
  const given = addressIn(element);
  const url = webAddress(given, element.base);
  const kind = url && (isThumbnail || element.name === 'image' ? 'image' : kindOf(element, url));
  const notes = notesOf(element, outer);
  const width = Number(element.attributes.get('width')) || 0;
  const isIcon = width > 0 && width < MIN_WIDTH;
  if (url && kind && !isIcon) yield { medium: { kind, url, ...defined(notes) }, isThumbnail, width };
  if (element.name === 'media:content') for (const child of element.children) yield* mediumOf(child, notes);
}

/** Where a medium is; nothing for elements that are none. */
function addressIn({ name, attributes, text, children }: FeedElement): string | undefined {
  if (name === 'link') return attributes.get('rel') === 'enclosure' ? attributes.get('href') : undefined;
  if (name === 'image') {
    return (
      attributes.get('href') ?? attributes.get('url') ?? children.find((child) => child.name === 'url')?.text ?? text
    );
  }
  if (name === 'itunes:image') return attributes.get('href') ?? attributes.get('url') ?? text;
  return SOURCES.has(name) ? (attributes.get('url') ?? attributes.get('href')) : undefined;
}

const SOURCES = new Set(['enclosure', 'media:content', 'media:thumbnail']);

function kindOf({ attributes }: FeedElement, url: string): Media['kind'] | undefined {
  return mediaKind(attributes.get('medium'), url) ?? mediaKind(attributes.get('type'), url);
}

function notesOf({ children }: FeedElement, outer: Notes): Notes {
  const named = (...names: readonly string[]) =>
    names
      .flatMap((name) => children.filter((child) => child.name === name))
      .map(wordsOf)
      .find((words) => words !== '' && words.length <= MAX_NOTE);
  return {
    credit: named('media:credit') ?? outer.credit,
    caption: named('media:description', 'media:text', 'media:title') ?? outer.caption,
  };
}

function pathOf(address: string): string {
  return URL.canParse(address) ? new URL(address).pathname : address;
}

const ENDINGS: ReadonlyMap<string, Media['kind']> = new Map([
  ...['jpg', 'jpeg', 'png', 'gif', 'webp', 'avif', 'svg'].map((ending) => [ending, 'image'] as const),
  ...['mp3', 'm4a', 'ogg', 'oga', 'opus', 'wav', 'aac', 'flac'].map((ending) => [ending, 'audio'] as const),
  ...['mp4', 'm4v', 'webm', 'mov', 'm3u8', 'mpg', 'mpeg', 'avi', 'ogv'].map((ending) => [ending, 'video'] as const),
]);
