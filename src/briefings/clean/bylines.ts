/**
 * The writers that a byline names, in order; undefined where the text is no byline.
 *
 * Without "By" in front a list of names, or a trade alone (no names), is only taken where it stands between headline and story.
 */
export function readByline(text: string, isUnderTitle: boolean): readonly string[] | undefined {
  if (text.length > LONGEST) return undefined;
  const opening = BY.exec(text);
  if (opening !== null) return namesOf(text.slice(opening[0].length));
  if (!isUnderTitle) return undefined;
  return TRADE_ONLY.test(text) ? [] : namesOf(text);
}

const LONGEST = 160;

const BY = /^(?:by|byline|written by|story by|words by|von|par|por|di|door|av|af)(?:: ?| )(?=\p{Lu})/iu;

/** "Staff writer", "Political correspondent": what stands under a name. */
const TRADE_ONLY =
  /^(?:\p{L}[\p{L}.'’-]* ){0,3}(?:reporter|correspondent|writer|editor|columnist|staff|bureau chief)$/iu;

const NAME =
  /^(?:(?:dr|prof|sir)\.? )?(\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:(?:van|von|de|del|der|den|di|da|la|le|al|bin|el|ter|ten|dos) ){0,2}\p{Lu}[\p{L}\p{M}.'’-]*){1,3})/u;

/** What may follow the names: a trade, an outlet, a place or a date after a comma or a bar, or nothing. */
const REST = /^(?:[,|/•·–—(]|\s-\s|\s(?:in|for|at|of)\s|\s?\|)/;
const BETWEEN = /^(?:,? (?:and|&|und|et|y|e|en|og|och|with) |, (?=\p{Lu}))/iu;

function namesOf(list: string): readonly string[] | undefined {
  const names: string[] = [];
  let rest = list.trim();
  for (;;) {
    const match = NAME.exec(rest);
    if (match === null || IS_OUTLET.test(match[1]!) || (names.length > 0 && IS_TRADE.test(match[1]!))) break;
    names.push(nameCase(match[1]!));
    rest = rest.slice(match[0].length);
    const between = BETWEEN.exec(rest);
    if (between === null) break;
    rest = rest.slice(between[0].length);
  }
  if (names.length === 0) return OUTLET_ONLY.test(list) ? [list.trim()] : undefined;
  const isClosed = rest.trim() === '' || REST.test(rest) || IS_TRADE.test(rest) || IS_OUTLET.test(rest);
  return isClosed && !/[.!?]$/.test(rest) ? names : undefined;
}

const IS_TRADE =
  /^(?:the |a |our |special |senior |chief |staff |political |foreign |deputy |associate |news )*(?:staff|reporter|correspondent|writer|editor|columnist|contributor|journalist|bureau|news|press|times|post|desk|agency)\b/i;
const IS_OUTLET =
  /^(?:the )?(?:associated press|reuters|agence france|bloomberg|staff|.{0,30}\b(?:times|post|news|press|agency|ledger|herald|tribune|journal|gazette|staff|writer|reporter|correspondent|editor)$)/i;
const OUTLET_ONLY =
  /^(?:the )?(?:associated press|reuters(?: staff)?|agence france-presse|bloomberg news|staff(?: writers?| reporters?)?|news desk)$/i;

/** ADA BELL is set in capitals for looks; the name is Ada Bell. Two letters are mostly initials (AJ), unless they sound (JO). */
function nameCase(name: string): string {
  return name
    .replace(/[.,]$/, '')
    .split(' ')
    .map((word) => (/^\p{Lu}{2}[\p{Lu}'’-]+$|^[^AEIOUY][AEIOUY]$/u.test(word) ? capitalised(word) : word))
    .join(' ');
}

function capitalised(word: string): string {
  return word.toLowerCase().replace(/(?:^|[-'’])\p{L}/gu, (letter) => letter.toUpperCase());
}
