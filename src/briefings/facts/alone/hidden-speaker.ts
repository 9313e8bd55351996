/**
 * Whether a sentence is told by a pronoun for somebody whom it does not name before: `“We have no boats,” she said.` Who that is stands
 * in a sentence before it. Never throws; linear time.
 */
export function hidesItsSpeaker(sentence: string): boolean {
  const said = SAID.exec(sentence);
  if (said === null) return false;
  const before = sentence.slice(0, said.index).replace(PRONOUN, '');
  return !NAME.test(before.replace(QUOTED, ' '));
}

/** Behind the pronoun: found by what most sentences do not have. */
const SAID =
  /(?<=(?:^|[,.!?…]["”’»]? )(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t)) (?:said|says|added|adds|told|tells|wrote|writes|tweeted|posted|explained|argued|noted|continued|recalled)(?![\p{L}-])/u;
const PRONOUN = /(?:^|[,.!?…]["”’»]? )\p{L}+$/u;
/** A capital that opens no sentence and is no time, or two names in a row. */
const NAME =
  /(?<=[^\s.!?] (?:["“‘'(])?)(?!(?:\p{L}+day|January|February|March|April|May|June|July|August|September|October|November|December)(?!\p{L}))\p{Lu}\p{L}|^["“‘']?\p{Lu}[\p{L}.'’-]+ \p{Lu}/u;
const QUOTED = /“[^”]*”|«[^»]*»|"[^"]*"/g;
