/** Where, by which agency and when a report was filed. `length` is what it takes of the text, the dash and space after it included. */
export interface Dateline {
  readonly length: number;
  readonly place?: string;
  readonly agency?: string;
  readonly date?: string;
}

/**
 * Reads a dateline at the start of an article's first paragraph: "KARSK, Varonia (NW) — ", "LONDON, May 9 (Reuters) - ", "(CNN) -- ".
 *
 * A place in small letters is only taken together with an agency, or before a dash and a word that opens a sentence (`Almvik — Two years
 * after`); a place alone only before a dash.
 */
export function readDateline(text: string): Dateline | undefined {
  const head = text.slice(0, LONGEST);
  const match = PLACED.exec(head) ?? AGENCY_ONLY.exec(head);
  if (match?.groups === undefined) return undefined;
  const { place, date, agency, after } = match.groups;
  const isBare = place !== undefined && agency === undefined && date === undefined && !isCapitals(place);
  if (isBare && !(DASH.test(after ?? '') && OPENS.test(text.slice(match[0].length)))) return undefined;
  if (place !== undefined && LABEL.test(place)) return undefined;
  if (after === undefined && agency === undefined) return undefined;
  return {
    length: match[0].length,
    ...(place === undefined ? {} : { place }),
    ...(agency === undefined ? {} : { agency }),
    ...(date === undefined ? {} : { date }),
  };
}

const LONGEST = 140;

const WORD = "\\p{Lu}(?:[\\p{L}\\p{M}.'’]|-(?!-))*";
const PLACE = `${WORD}(?: (?:(?:de|del|la|am|an|der|al|el|upon|of) )?${WORD}){0,3}`;
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mär|Mai|Okt|Dez)\\p{L}*\\.?';
const DATE = `(?:${MONTH} \\d{1,2}(?:,? \\d{4})?|\\d{1,2}\\.? ${MONTH}(?: \\d{4})?|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?)`;
const AGENCY = "(?:\\p{Lu}[\\p{L}\\p{N}.&'’/ -]{1,40}|\\p{Ll}{2,4})";
const NEXT = '(?=["“„«‘\'\\p{Lu}\\p{N}\\[])';

const PLACED = new RegExp(
  `^(?<place>${PLACE}(?:(?:, |/)(?!${MONTH} ?\\d)${PLACE}){0,2})(?:,? (?<date>${DATE}))?(?:(?:,? ?|--)[(/](?<agency>${AGENCY})[)/])?(?:(?<after>\\s?[—–]\\s?|\\s?--\\s?|\\s-\\s|: )|\\.? )${NEXT}`,
  'u',
);
const AGENCY_ONLY = new RegExp(`^[(](?<agency>${AGENCY})[)](?<after>\\s?(?:[—–]|--?|:)\\s?|\\s?)${NEXT}`, 'u');

/** What stands in capitals before a dash or colon and is no place. */
const LABEL =
  /^(?:BYLINE|UPDATE|BREAKING|EXCLUSIVE|ANALYSIS|OPINION|WATCH|VIDEO|LIVE|CORRECTION|NOTE|REVIEW|EXPLAINER|FACTBOX|TIMELINE|INTERVIEW|QUESTION|ANSWER|HOST|Q|A|I|PHOTOS?|COMMENTARY|EDITORIAL|PROFILE|FEATURE)\b/i;

const DASH = /^\s(?:[—–-]|--)\s$/;
/** What follows a place, and seldom a name: `Ana Ruiz — Senior engineer`, `Brough City - Hexley 2-1`. */
const OPENS =
  /^(?:The|An?|In|On|At|After|As|When|With|For|More|Two|Three|Four|Five|Six|Hundreds|Thousands|Police|It|They|There|This|Der|Die|Das|Ein(?:e[nmrs]?)?|Nach|Bei|Beim|Im|Am|Mit|Vor|Seit|Bis|Auf|Wegen|Trotz|Rund|Mehr|Zwei|Drei|Vier|Fünf|Sechs|Mindestens|Es|Hunderte|Tausende)(?= )/u;

function isCapitals(place: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{M}.'’-]+(?: |,|$)/u.test(place);
}
