import type { CleanText, SetAside } from '../article.ts';
import { asideKind } from './aside.ts';
import { captionKind } from './captions.ts';
import { type Dateline, readDateline } from './datelines.ts';
import { isWriterNote } from './furniture.ts';
import { readHead } from './head.ts';
import { withoutStart } from './join.ts';
import { isAddress } from './links.ts';
import { isBareLabel, type NoteKind, noteKind } from './notes.ts';
import type { Part } from './part.ts';
import { isRelatedItem, relatedLabel } from './related.ts';
import { findRepeats } from './repeats.ts';
import { readStamps } from './stamps.ts';
import { isProse } from './titles.ts';

/** A part with what it was found to be. */
export interface SortedPart extends Part {
  readonly kind: SetAside['kind'] | 'body';
  /** Of a box that leads to other articles: the title that the box gives. */
  readonly label?: string;
}

export interface Sorted {
  readonly parts: readonly SortedPart[];
  readonly title?: string;
  readonly byline: readonly string[];
  readonly dateline?: NonNullable<CleanText['dateline']>;
  readonly notes: CleanText['notes'];
  readonly published?: string;
  readonly updated?: string;
}

/**
 * Tells body text from what stands around it, and reads what that says of the article.
 *
 * Promise: every part comes back, in order; a part that is not plainly something else is body. Only a dateline is cut from a part, which then
 * becomes two.
 */
export function sortParts(parts: readonly Part[]): Sorted {
  const kinds: (SetAside['kind'] | 'body')[] = parts.map((part) => kindAlone(part));
  const labels = new Map<number, string>();
  followRelated(parts, kinds, labels);
  labelAddresses(parts, kinds, labels);
  followNotes(parts, kinds);
  const head = readHead(parts, kinds);
  markRepeats(parts, kinds);
  markTail(parts, kinds);
  const sorted = parts.map((part, index) => {
    const label = labels.get(index);
    return { ...part, kind: kinds[index]!, ...(label ? { label } : {}) };
  });
  const notes = notesOf(sorted);
  const dateline = cutDateline(sorted);
  return { parts: sorted, ...head, notes, ...(dateline === undefined ? {} : { dateline }) };
}

/** The notes, each with what stands under its label. */
function notesOf(parts: readonly SortedPart[]): CleanText['notes'] {
  const notes: { kind: NoteKind; text: string }[] = [];
  for (const part of parts) {
    if (part.kind !== 'note') continue;
    const kind = noteKind(part.text);
    const last = notes[notes.length - 1];
    if (kind !== undefined) notes.push({ kind, text: part.text });
    else if (last !== undefined) last.text = `${last.text} ${part.text}`;
  }
  return notes;
}

function kindAlone(part: Part): SetAside['kind'] | 'body' {
  if (part.isCode) return 'body';
  if (isAddress(part.text)) return 'link';
  const kind = asideKind(part.text);
  if (kind !== undefined) return kind;
  if (part.isLink && !isProse(part.text)) return 'link';
  if (noteKind(part.text) !== undefined && readStamps(part.text) === undefined) return 'note';
  return captionKind(part.text, false) ?? 'body';
}

/** What stands under a note's bare label belongs to the note. */
function followNotes(parts: readonly Part[], kinds: (SetAside['kind'] | 'body')[]): void {
  for (let i = 0; i + 1 < parts.length; i++) {
    if (kinds[i] === 'note' && kinds[i + 1] === 'body' && isBareLabel(parts[i]!.text)) kinds[i + 1] = 'note';
  }
}

/** Addresses under the label of a related box belong to it, and so do the headlines under a label that gives none itself. */
function followRelated(
  parts: readonly Part[],
  kinds: (SetAside['kind'] | 'body')[],
  labels: Map<number, string>,
): void {
  for (let i = 0; i < parts.length; i++) {
    if (kinds[i] !== 'related') continue;
    let label = relatedLabel(parts[i]!.text) ?? '';
    labels.set(i, label);
    const isOpen = label === '';
    for (let next = i + 1; next < parts.length; next++) {
      const part = parts[next]!;
      const isItem =
        isOpen &&
        kinds[next] === 'body' &&
        isRelatedItem(part.text) &&
        (next === i + 1 ? part.gap < 2 : part.gap === 0);
      if (!isItem && kinds[next] !== 'link') break;
      if (isItem && next === i + 1 && part.gap > 0 && !isListed(parts, kinds, next)) break;
      if (isItem) label = part.text;
      kinds[next] = 'related';
      labels.set(next, label);
      i = next;
    }
  }
}

/** A headline in the midst of the story with an address right below, both apart from all else, leads to another article. */
function labelAddresses(
  parts: readonly Part[],
  kinds: (SetAside['kind'] | 'body')[],
  labels: Map<number, string>,
): void {
  let isStory = false;
  for (let i = 0; i + 1 < parts.length; i++) {
    const { text, gap, isCode } = parts[i]!;
    if (kinds[i] !== 'body' || isCode) continue;
    const isApart = gap > 0 && parts[i + 1]!.gap === 0 && (parts[i + 2]?.gap ?? 1) > 0;
    if (isStory && isApart && kinds[i + 1] === 'link' && isRelatedItem(text)) {
      for (const index of [i, i + 1]) {
        kinds[index] = 'related';
        labels.set(index, text);
      }
    }
    isStory ||= isProse(text);
  }
}

/** Whether a headline that stands apart from the label above it is followed by another one or by an address. */
function isListed(parts: readonly Part[], kinds: readonly string[], index: number): boolean {
  const after = parts[index + 1];
  if (after === undefined) return true;
  return kinds[index + 1] === 'link' || (after.gap === 0 && isRelatedItem(after.text));
}

function markRepeats(parts: readonly Part[], kinds: (SetAside['kind'] | 'body')[]): void {
  const places = kinds.flatMap((kind, index) => (kind === 'body' && !parts[index]!.isCode ? [index] : []));
  const isRepeat = findRepeats(places.map((place) => parts[place]!.text));
  places.forEach((place, index) => {
    if (isRepeat[index]) kinds[place] = 'furniture';
  });
}

/** Lines about the writer stand at the end, among what was set aside already. */
function markTail(parts: readonly Part[], kinds: (SetAside['kind'] | 'body')[]): void {
  for (let i = parts.length - 1; i > 0; i--) {
    if (kinds[i] !== 'body') continue;
    const text = parts[i]!.text;
    if (text.length > 320) return;
    const body = parts.slice(0, i).filter((_part, index) => kinds[index] === 'body');
    if (body.length === 0 || !isWriterNote(text, body.map((part) => part.text).join('\n'))) return;
    kinds[i] = 'furniture';
  }
}

/** Cuts the dateline off the first paragraph. */
function cutDateline(parts: SortedPart[]): CleanText['dateline'] {
  const index = parts.findIndex((part) => part.kind === 'body' && isProse(part.text));
  const part = parts[index];
  const dateline = part === undefined || part.isCode ? undefined : readDateline(part.text);
  if (part === undefined || dateline === undefined || dateline.length >= part.text.length) return undefined;
  const rest = withoutStart(part, dateline.length);
  const cut: SortedPart = {
    ...part,
    kind: 'dateline',
    text: part.text.slice(0, dateline.length).trimEnd(),
    end: rest.start,
  };
  parts.splice(index, 1, cut, { ...part, ...rest });
  return detailsOf(dateline);
}

function detailsOf({ place, agency, date }: Dateline): NonNullable<CleanText['dateline']> {
  return {
    ...(place === undefined ? {} : { place }),
    ...(agency === undefined ? {} : { agency }),
    ...(date === undefined ? {} : { date }),
  };
}
