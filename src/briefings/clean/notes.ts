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

/** The label may carry a date, in brackets or not, before its colon or dash; or the note says what became of "this article". */
const CORRECTION =
  /^[([*_\s]{0,3}(?:(?:corrections?(?: (?:and|&) clarifications?)?|clarifications?|korrektur|berichtigung|richtigstellung|correcci[oó]n|rectificatif|rettifica|errat(?:a|um))(?: \([^()]{1,40}\)|,? (?:appended|on|from|of|made)?[^:()]{0,24}\d{1,4}[^:()]{0,12})?(?: ?[:—–]| -)|(?:an|this|the) (?:earlier|previous|original|prior|initial) version of (?:(?:this|our) (?:article|story|report|post|headline|caption|piece|page|dispatch)|the (?:article|story|headline))\b|(?:this (?:article|story|report|post|headline|caption|piece)|the (?:article|story))(?: has been| was| had been)(?: (?:later|since|subsequently))? (?:corrected|amended|clarified|revised)\b)/i;

const UPDATE =
  /^[([*_\s]{0,3}(?:updat(?:e|es|ed)(?: \([^()]{1,40}\)| #?\d{1,2}| [^:.]{0,30}\d[^.]{0,24}?)?(?:: | ?[—–] )|(?:this (?:article|story|report|post|page|piece)|the (?:article|story))(?: has been| was| is being| will be)(?: \w+)? updated\b|this is a (?:developing|breaking)\b.{0,20}story|aktualisierung: |actualizaci[oó]n: |mise à jour ?: )/i;

/** Whether a note is only its label, and what it says stands in the next block. */
export function isBareLabel(text: string): boolean {
  return text.length <= 60 && text.endsWith(':');
}
