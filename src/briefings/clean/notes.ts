export type NoteKind = 'correction' | 'update' | 'editor';

/** What a publisher says of the article itself: a correction, an update, an editor's note. */
export function noteKind(text: string): NoteKind | undefined {
  if (EDITOR.test(text)) return 'editor';
  if (CORRECTION.test(text)) return 'correction';
  if (UPDATE.test(text)) return 'update';
  return undefined;
}

const EDITOR =
  /^[([*_\s]{0,3}(?:editor(?:['’]s|s['’]|s)? note|note from the editors?|publisher['’]s note|note to readers|anmerkung der redaktion|anm\. d\. red\.|nota (?:del editor|de la redacci[oó]n|da reda[cç][aã]o)|note de la r[eé]daction|ndlr)\b/i;

/** The label may carry a date, in brackets or not, before its colon or dash. */
const CORRECTION =
  /^[([*_\s]{0,3}(?:(?:corrections?|clarifications?|corrections? (?:and|&) clarifications?|korrektur|berichtigung|richtigstellung|correcci[oó]n|rectificatif|rettifica|errat(?:a|um))(?: \([^()]{1,40}\)| (?:appended|on|from)?[^:.()\p{Ll}]{0,3}\p{L}{3,9}\.? \d{1,2}[^:()]{0,20})?(?: ?[:—–]| -)|(?:an|this|the) (?:earlier|previous|original|prior|initial) version of (?:this|the|our) \p{L}|(?:this|the) (?:article|story|report|post|headline|caption|piece)(?: has been| was| had been)(?: \p{L}+)? (?:corrected|amended|clarified|revised)\b)/iu;

const UPDATE =
  /^[([*_\s]{0,3}(?:updat(?:e|es|ed)(?: \([^()]{1,40}\)| #?\d{1,2}| [^:.]{0,30}\d[^:.]{0,20}(?::\d\d[^:.]{0,20})?)?(?:: | ?[—–] )|(?:this|the) (?:article|story|report|post|page|piece)(?: has been| was| is being| will be)(?: \p{L}+)? updated\b|this is a (?:developing|breaking|breaking news)\b.{0,20}story|aktualisierung: |actualizaci[oó]n: |mise à jour ?: )/iu;
