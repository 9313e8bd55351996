/**
 * Whether a sentence that opens well leans, further on, on something that only the sentence before it tells: `Abel called it "solid"`,
 * `Bruce Hart, her brother, said so`, `Two, Moe and Lund, wanted a cut`. Never throws; takes the square of the length, which `isStatement`
 * bounds.
 */
export function leansWithin(sentence: string): boolean {
  if (OPENING_COUNT.test(sentence) || ONE_OF_THEM.test(sentence) || OPENING_RANK.test(sentence)) return true;
  if (!HINT.test(sentence)) return false;
  const told = sentence.replace(QUOTED, (quoted) => quoted[0]!);
  return CALLED_IT.test(told) || KIN_OF_SOMEBODY.test(told) || (AGED.test(told) && !FULL_NAME.test(told));
}

/** `Two, Moe and Lund, wanted ...`, `Five voted to hold.`: of whom, the sentence before says. */
const OPENING_COUNT =
  /^(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Several|Some|Many|Most|Both|All)(?:, (?=\p{Lu})| (?=(?:said|says|wanted|voted|had|have|were|are|was|is|died|refused|agreed|backed|opposed)(?!\p{L})))/u;
/** `The mother of one of them, Ana Ruiz, said so.` */
const ONE_OF_THEM = /^(?:The|A) [\p{Ll}-]+ (?:of|for|to) (?:one|two|three|some|most|all|both) of them(?!\p{L})/u;
/** `Among the most far-reaching is a duty to ...` */
const OPENING_RANK = /^Among the (?:most|least) [\p{L}-]+ (?:is|are|was|were)(?!\p{L})/u;

/** No sentence without one of these can match what follows: most end here, and facts are ranked an eighth faster. */
const HINT = / (?:call|describ|dub|brand|label|dismiss|praised|denounced|condemned)|, (?:his|her|their) |-year-old/;

/** `called it`, `has described her as`: the verb has a pronoun for what is judged, and no subject that it could stand for but another. */
const CALLED_IT =
  /(?<!\p{L})(?:call(?:s|ed)|describ(?:es|ed)|dubb?(?:s|ed)|brand(?:s|ed)|label(?:s|l?ed)|dismiss(?:es|ed)|praised|denounced|condemned) (?:it|this|that|her|him|them)(?= (?:as |["“‘']|an? ))|(?<!\p{L})(?:call(?:s|ed)|dubb(?:s|ed)) (?:it|this|that|her|him|them)(?=\s)/u;

/** A name, and between commas whose kin that is, by a pronoun. */
const KIN_OF_SOMEBODY =
  /^[^,]*\p{Lu}[\p{L}'’-]+, (?:his|her|their) (?:(?:late|elder|older|younger|twin) )?(?:brother|sister|wife|husband|son|daughter|father|mother|widow|partner),/u;

const AGED = /(?<!\p{L})the \d+-year-old(?= (?:\p{Ll}+ed|was|is|had|has|said|told)(?!\p{L})|[.,])/u;
const FULL_NAME = /\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+/u;

const QUOTED = /“[^”]*”|«[^»]*»|"[^"]*"/g;
