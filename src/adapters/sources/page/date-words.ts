/** How pages say that what follows is when an article was published, in the languages of their readers. */
const PUBLISHED =
  'publish(?:ed)?|posted|publication date|veröffentlicht|publi[eé]|publicad[oa]|publicat|pubblicato|gepubliceerd|publicerad|publisert|udgivet|julkaistu|opublikowano|dodane|' +
  'publikov[aá]no|vydáno|publikované|zverejnené|megjelent|közzétéve|objavljeno|oluşturulma|yayınlan\\p{L}+|yayın tarihi|diterbitkan|dipublikasikan|' +
  'δημοσιεύ\\p{L}+|δημοσίευση|опубликовано|опубліковано|публикувано|نشر|기사입력|입력|등록|公開|公開日時|掲載|发布|發布';

/** The same of its last change. */
const CHANGED =
  'updated?|modified|changed|reviewed|revised|aktualisiert|aktualisierung|geändert|änderung|stand|actualizad[oa]|actualitzat|actualizat|mise? à jour|aggiornato|aggiornamento|' +
  'atualizad[oa]|bijgewerkt|uppdaterad|oppdatert|opdateret|päivitetty|zaktualizowano|aktualizacja|aktualizov[aá]no|aktualizované|frissítve|módosítva|ažurirano|' +
  'güncellen?(?:me|di)|diperbarui|ενημερώθηκε|ενημέρωση|обновлено|оновлено|обновено|تحديث|更新|修改|수정';

/** A label of the publication, at the start of a line. */
export const STATED = new RegExp(`^(?:${PUBLISHED})(?!\\p{L})`, 'iu');

/** A word of a change, anywhere in a line; in scripts without spaces none parts it from others. */
export const UPDATE = new RegExp(`(?<!\\p{L})(?:${CHANGED})(?!\\p{L})|更新|修改|수정`, 'iu');

/** A line that begins by telling of a change: `Last updated`, `Page last modified`, `Letzte Änderung`. */
export const STATES_CHANGE = new RegExp(
  `^(?:(?:this )?page )?(?:(?:was )?last |zuletzt |letzte |dernière |última |ultim[oa] |laatste? |senast |sist |son |ostatnia )?(?:${UPDATE.source})`,
  'iu',
);

/** Either of them: in a label, and as a word. */
export const OF_ARTICLE = new RegExp(`${PUBLISHED}|${CHANGED}`, 'iu');
export const IS_OF_ARTICLE = new RegExp(`^(?:${PUBLISHED}|${CHANGED})$`, 'iu');

/** What stands between the first and the last day of something. */
export const RANGE =
  /^\s*(?:[–—~〜-]|to|until|till?|through|bis(?: zum)?|au|al?|hasta(?: el)?|até|do|tot(?: en met)?|t\/m|по|до)\s*(?:\p{L}{2,10},?\s)?$/iu;

/** Names of elements that tell when something is that an article is about. */
export const OF_EVENT = /event|calendar|agenda|(?:start|end|due|birth|expiry)[-_]?date/i;
