import type { Block } from './blocks.ts';

/** Whether a block is running text, by its length and its share of links. */
export function isProse({ text, linked, isPlayer }: Block): boolean {
  if (isPlayer || isStamp(text)) return false;
  const free = (text.length - linked) * density(text);
  return free >= 80 || (text.length * density(text) >= 60 && linked <= text.length * 0.4);
}

/** How many letters of a Western text one character is worth: Chinese and Japanese say in 30 what takes others 75. */
function density(text: string): number {
  return /[\u3041-\u30ff\u4e00-\u9fff]{3}/.test(text) ? 2.5 : 1;
}

function isStamp(text: string): boolean {
  if (text.length >= 160 || !/\d{4}/.test(text)) return false;
  const line = text.replace(/\b([ap])\.m\.?/gi, '$1m').replace(/(?<= min)\.$/, '');
  return (text.length < 120 && STAMP.test(line)) || STAMPED.test(line);
}

/** `Valley Post | Updated: 9 May 2031, 08:12` */
const STAMP =
  /(?<!\p{L})(?:updated|published|posted|last modified|aktualisiert|veröffentlicht|publicado|actualizado|publié|mis à jour)(?!\p{L}).{0,30}\d{4}[^.]{0,20}$/iu;

/** `Publié le 09/05/2031 18:05 Mis à jour le 10/05/2031 08:12 Temps de lecture : 2min` */
const STAMPED =
  /^(?:last )?(?:updated|published|posted|aktualisiert|veröffentlicht|publicado|actualizado|publié|mis à jour|pubblicato|aggiornato|gepubliceerd|publicerad|publisert)(?!\p{L}).{0,30}\d{4}(?!.*[.!?]$)/iu;

/** How much running text a block holds, in characters. */
export function proseOf(block: Block): number {
  return isProse(block) ? block.text.length : 0;
}

/** Whether a block is a sentence or more, however short. */
export function isSentence({ text, linked }: Block): boolean {
  return linked < text.length * 0.8 && /[.!?…:。！？]["'”’»)\]]*$/.test(text) && text.length * density(text) > 20;
}

/** Whether a block is nothing but a time of day, as every post of a live report has one. */
export function isClock({ text }: Block): boolean {
  return /^\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?)?(?: (?:Uhr|[A-Z]{2,4}))?$/i.test(text);
}
