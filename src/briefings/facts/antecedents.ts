/**
 * Whether a sentence counts from a time that only the one before it tells: `Hours earlier, rebels had fired`, `Two days later the mayor
 * resigned`. Not where it says itself which day that was. Never throws; looks at the opening alone.
 */
export function leansOnATime(sentence: string): boolean {
  return COUNTED_FROM.test(sentence);
}

const COUNTED_FROM =
  /^(?:(?:(?:Just |Only |Barely |About |Some |Nearly )?(?:(?:[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ss]everal|\d{1,2}|[Aa] few|[Aa] couple of) )?(?:[Mm]inute|[Mm]oment|[Hh]our|[Dd]ay|[Ww]eek|[Mm]onth|[Yy]ear|[Dd]ecade)s? )(?:earlier|later|afterwards?)|(?:The|A) (?:day|week|month|year) (?:before|earlier|later)|(?:Earlier|Later)(?=,)|(?:The same|That same|The next|The following) (?:day|night|morning|evening|week|month))(?:,? (?!(?:on|in) )|,? (?:in|on) (?!\d|\p{Lu}\p{Ll}+ \d|\p{Lu}\p{Ll}*day))/u;

/**
 * Whether a pronoun near the opening of a sentence stands for somebody or something that the sentence does not name before it: `In June it rose`,
 * `Police searched its offices`, `The first of them moved in`. Never throws; linear time.
 */
export function lacksAntecedent(sentence: string): boolean {
  if (!PRONOUN.test(sentence)) return false;
  return OF_THEM.test(sentence) || BEHIND_A_PHRASE.test(sentence) || BEHIND_PLURAL.test(sentence);
}

/** No sentence without one of these can match what follows. */
const PRONOUN = / (?:he|she|it|they|him|his|her|its|them)(?![\p{L}’'-])/u;

/** `The first of them moved in`, `Two of them died`. */
const OF_THEM = /^(?:\p{L}[\p{L}-]+ ){1,3}of them(?!\p{L})/u;

/**
 * `In June it rose`, `Testifying in Orvel, he said`: a phrase before the subject, with no name of a person in it, as far as can be told. Not
 * `On Monday it emerged that`, which points at nothing.
 */
const BEHIND_A_PHRASE =
  /^(?:(?:In|On|At|By|During|Under|Since|Until|From|For|Over|Within|Amid)(?: \p{Ll}[\p{L}-]*| \d[\d.,]*| (?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)){1,7}|\p{Lu}\p{Ll}+ing(?: (?!and )[^\s,]+){1,9}),? (?:he|she|they|it(?! (?:emerged|appeared|seemed|became|turned|took|rained|snowed|was \p{L}+(?: \p{L}+)? (?:that|whether|to)))) /u;

/** `Police searched its offices`, `Two engineers arrested with him were freed`: no plural is one of those. */
const BEHIND_PLURAL =
  /^(?:Police|Officers|Rescuers|Soldiers|Troops|Prosecutors|Investigators|Doctors|Engineers|Officials|Divers|Firefighters|Lawmakers|Voters|Workers|Villagers|Residents|Neighbou?rs|Relatives|Protesters|Rebels|Lawyers|Critics|Supporters|Searchers|Inspectors|Shareholders|Members|(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Several|Many|Some|Dozens of|Hundreds of|Thousands of) \p{Ll}+s)(?: (?!an? |the |one |each |every |another |this |that )\p{Ll}[\p{L}-]*){1,6}? (?:he|him|his|she|her|it|its)(?![\p{L}’'-])/u;
