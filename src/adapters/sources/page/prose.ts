import type { Block } from './blocks.ts';

/** Whether a block is running text, by its length and its share of links. */
export function isProse({ text, linked, isPlayer }: Block): boolean {
  const free = text.length - linked;
  if (isPlayer || (text.length < 120 && STAMP.test(text))) return false;
  return free >= 80 || (text.length >= 60 && free >= text.length * 0.6);
}

/** `Valley Post | Updated: 9 May 2031, 08:12` */
const STAMP =
  /\b(?:updated|published|posted|last modified|aktualisiert|veröffentlicht|publicado|actualizado|publié|mis à jour)\b.{0,30}\d{4}[^.]{0,20}$/i;

/** How much running text a block holds, in characters. */
export function proseOf(block: Block): number {
  return isProse(block) ? block.text.length : 0;
}

/** Whether a block is a sentence or more, however short. */
export function isSentence({ text, linked }: Block): boolean {
  return linked < text.length * 0.8 && /[.!?…:。！？]["'”’»)\]]*$/.test(text) && text.length > 20;
}

/** Whether a block is nothing but a time of day, as every post of a live report has one. */
export function isClock({ text }: Block): boolean {
  return /^\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?)?(?: (?:Uhr|[A-Z]{2,4}))?$/i.test(text);
}
