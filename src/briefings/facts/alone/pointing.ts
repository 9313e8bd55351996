/**
 * Whether a sentence points at the sentence before it by more than its first word: `Two of his superiors were never charged.`, `By then, the
 * ship had sunk.`, `Prosecutors say she knew.` Never throws; linear time.
 */
export function pointsBack(sentence: string): boolean {
  const first = sentence.slice(0, Math.max(0, sentence.indexOf(' ')));
  if (OPENERS.has(first) || startsWithDigit(sentence)) {
    if (OPENING.test(sentence) || SOME_OF_THEM.test(sentence)) return true;
  }
  if (SOMEBODY.test(sentence) && (DONE_TO_ANOTHER.test(sentence) || AGAINST_ANOTHER.test(sentence))) return true;
  if (DONE_TO_IT.test(sentence)) return true;
  if (sentence.startsWith('Das ') && HE_OF_NOBODY.test(sentence)) return true;
  const there = sentence.indexOf(' dort ');
  if (there > 0 && !PLACE.test(sentence.slice(0, there))) return true;
  const official = OFFICIALS.has(first) ? OF_OFFICIALS.exec(sentence) : null;
  return official !== null && !/\p{Lu}|["“]/u.test(official[1]!);
}

function startsWithDigit(sentence: string): boolean {
  const code = sentence.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/**
 * Whether a sentence speaks of what stands shortly before it: `She announced the decision at a news conference`, `The 41-year-old Dane
 * has never managed a side`, `The Greens were at 17 percent`. Never throws; linear time.
 */
export function refersBack(sentence: string): boolean {
  if (AGED_SOMEBODY.test(sentence) || ONE_OF_SOME.test(sentence)) return true;
  if (FEELINGS.has(lastWord(sentence)) && sentence.length < LONGEST_FEELING && FEELS.test(sentence)) return true;
  if (!REFERENCE.test(sentence)) return false;
  if (FOR_IT.test(sentence) && !WHAT_FOR.test(sentence)) return true;
  if (SIMILAR.test(sentence)) return true;
  if (THE_MATTER.test(sentence.replace(QUOTED, '“”'))) return true;
  return SHARE_OF.test(sentence) && !MEASURED.test(sentence);
}

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** The first words of what `OPENING` and `SOME_OF_THEM` find: most sentences have another. */
const OPENERS = wordsOf(
  'A An By In On At To For Of The One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Several Some Many Most All Both None Half Each Neither Dozens Hundreds Others Members ' +
    'Friends Relatives Supporters Critics Since Until Before Among Under With From After Despite Without Between Just Only About Nearly Almost More ' +
    'Less Barely Minutes Hours Days Weeks Months Years Moments Bis Von Seit Seitdem Seither Anschließend Kurz Wenig Tags Zwei Unter Gegen Für Mit Bei Zu Nach Vor Auf Über Um Neben Man',
);

/** `By then,`, `Among them are`, `In one, shown to the jury,`, `Bis dahin`. */
const OPENING =
  /^(?:(?:By|Since|Until|Before|Among|Under|With|To|For|Of|From|In|On|At|After|Despite|Without|Between) (?:then|it|them|him|those|these|doing so)(?=[ ,])|(?:After|Before|With|Despite|Until|Since|For|To) (?:that|this)(?:,| (?:he|she|it|they|the)(?!\p{L}))|(?:In|To|On|For) (?:one|another|others),|(?:Bis|Von|Seit) (?:dahin|da an)(?!\p{L})|(?:Gegen|Für|Mit|Von|Bei|Zu|Nach|Vor|An|Auf|Über|Unter|Um|Neben) (?:ihn|ihm|ihr|ihnen|sie)(?= \p{Ll})|(?:Seitdem|Seither|Anschließend|Kurz darauf|Wenig später|Tags darauf|Zwei davon)(?!\p{L})|Unter ihnen(?!\p{L})|Man (?:habe|sei|werde|wolle|könne|müsse|dürfe)(?!\p{L}))/u;

/** `Two of his superiors`, `Some of them`, `Members of her team`. */
const SOME_OF_THEM =
  /^(?:[\p{L}-]+ ){0,2}(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]everal|[Ss]ome|[Mm]any|[Mm]ost|[Aa]ll|[Bb]oth|None|[Hh]alf|Each|Neither|Dozens|Hundreds|Others|Members|Friends|Relatives|Supporters|Critics) of (?:his|her|their|them)(?!\p{L})/u;

/** `Das Gericht habe nicht begründet, warum er davon gewusst habe`: the court is no he, and nobody else stands before him. */
const HE_OF_NOBODY =
  /^Das \p{Lu}\p{L}+(?:(?! (?:der|ein|dem|den|einen|einem|des|beim|im|vom|zum|am|jeder|kein) \p{L}| \p{Lu}\p{L}+ \p{Lu}).)*? (?:er|ihn|ihm)(?!\p{L})/u;

/** `2014 war es dort zu einem Unfall gekommen`: no place stands before it. */
const PLACE =
  /(?:^|\s)(?:[Ii]n|[Ii]m|[Aa]m|[Aa]n|[Aa]uf|[Bb]ei|[Bb]eim|[Nn]ach|[Aa]us|[Vv]or|[Nn]ahe|[Dd]urch|[Üü]ber)(?: d\p{L}+)? \p{Lu}/u;

/** Most sentences end here. */
const SOMEBODY = / (?:him|her|them)[ .,]/;

/** `Radek, 61, accused her of leaving`: whoever did it did it to somebody else. */
const DONE_TO_ANOTHER =
  /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,4}(?:, [^,]{1,60}){0,2},? (?:has |had |also |later |then )?(?:accused|told|asked|urged|praised|thanked|replaced|succeeded|beat|defeated|met|joined|sued|criticis?z?ed|attacked|warned|backed|supported|followed|reminded|advised|invited|appointed|dismissed|sacked|hired|ordered|allowed|sentenced|fined|jailed|convicted|acquitted|arrested|freed|released|detained) (?:him|them|her(?= (?:of|to|as|for|that|in|on|with|from|after|and|at)(?!\p{L})|[.,]))(?!\p{L})/u;

/** `Menon pleaded guilty and testified against her.`, `Judge Blake set a date and allowed her to go home`. */
const AGAINST_ANOTHER =
  /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,4}(?: (?!(?:said|says|told|that|when|after|as|who|while|because|police|they|he|she)(?!\p{L}))[\p{L}\d.’'-]+){1,9} (?:against|allowed|ordered|sentenced) (?:him|her|them)(?= to |[.,])/u;

/** `Helen Strand read it standing up.` */
const DONE_TO_IT =
  /^(?:\p{Lu}[\p{L}.'’-]* ){2,4}(?:read|saw|bought|sold|opened|took|wrote|built|signed|used|got|kept|left|lost|won|ran|led|broke|heard|held|dropped|threw|picked|rejected|accepted|approved|vetoed|backed|opposed|welcomed|condemned) (?:it|them)(?!\p{L})/u;

/** `Prosecutors say she knew.`: of officials of all kinds none is a he or she. */
const OF_OFFICIALS =
  /^(?:The )?\p{L}+(?= )((?:(?! (?:an?|the|who|when|whose|every|each) )[^.,;]){0,80}?) (?:he|she|him|his|her)(?!\p{L})/u;
const OFFICIALS = wordsOf(
  'Police Prosecutors Doctors Officials Investigators Officers Authorities Rescuers Critics Supporters Neighbors Neighbours Lawyers Witnesses Relatives ' +
    'Friends Colleagues',
);

/** `The third, a 26-year-old engineer, remains in custody`. */
const ONE_OF_SOME =
  /^The (?:second|third|fourth|fifth|sixth|other|others|rest|remaining \p{L}+)(?:,| (?:is|are|was|were|has|have|had|will|said|remains?|died)(?!\p{L}))/u;

/** `The 41-year-old Dane, who`: the name stood there. */
const AGED_SOMEBODY =
  /^(?:(?:Der|Die) \d+ Jahre alte (?:\p{Ll}+ )?\p{Lu}[\p{L}-]+(?= \p{Ll})(?! (?:aus|von|vom|der|des|in|im)(?!\p{L}))|(?:The|Der|Die) \d+-(?:year-old|[Jj]ährige) (?:\p{Lu}\p{Ll}+)(?=,| (?:is|was|has|had|will|said|told|took|made|won|\p{Ll}+ed)(?!\p{L})))/u;

/** `Wessels zeigte sich erleichtert.`: of what, was said before. */
const FEELS =
  /^[^.,;]{3,60} (?:zeigte(?:n)? sich (?:\p{Ll}+ )?(?:erleichtert|enttäuscht|erfreut|zufrieden|schockiert|bestürzt|besorgt|entsetzt|optimistisch|zuversichtlich|kämpferisch|gelassen|gesprächsbereit|unbeeindruckt)|(?:was|were|said (?:he|she|they) (?:was|were)) (?:\p{Ll}+ )?(?:relieved|delighted|disappointed|shocked|devastated|unhappy|furious|thrilled|overjoyed)|(?:was|were|is|are|sounded|remained) (?:more|less) (?:guarded|cautious|optimistic|pessimistic|sceptical|skeptical|upbeat|critical|reserved|certain))\.$/u;

/** `61 stimmten dafür, 52 dagegen`: for what, only `dass` and its like would say. */
const FOR_IT = / (?:dafür|dagegen)(?=[ ,.])/;
const WHAT_FOR = /,? (?:dass|ob|wenn|wie|weil|zu|um) /;

/** `after a similar inquiry` */
const SIMILAR = /(?<!\p{L})an? (?:\p{Ll}+ )?similar (?:\p{Ll}+ ){0,2}\p{Ll}+(?=[.,;])(?! to)/u;

/** Characters. */
const LONGEST_FEELING = 100;
/** The last words of what `FEELS` finds. */
const FEELINGS = wordsOf(
  'erleichtert enttäuscht erfreut zufrieden schockiert bestürzt besorgt entsetzt optimistisch zuversichtlich kämpferisch gelassen gesprächsbereit ' +
    'unbeeindruckt relieved delighted disappointed shocked devastated unhappy furious thrilled overjoyed guarded cautious optimistic pessimistic ' +
    'sceptical skeptical upbeat critical reserved certain',
);

function lastWord(sentence: string): string {
  return sentence.slice(sentence.lastIndexOf(' ') + 1, -1);
}

/** No sentence without one of these refers to anything further on: most end here. */
const REFERENCE =
  / (?:dafür|dagegen|similar |per ?cent|the (?:decision|move|ruling|verdict|announcement|proposal|plan|deal|agreement|report|findings|allegations|accusations|charges|claim|result|news|ban|bill|offer|request|step|measure|criticism))|%/;

/** `announced the decision`, `said the report was wrong`: nothing beside the noun says which. */
const THE_MATTER =
  /(?<!\p{L})(?:announced|welcomed|condemned|criticis?z?ed|denounced|praised|defended|confirmed|rejected|dismissed|hailed|described|called|denied|disputed|said|says|regretted) (?:that )?the (?:decision|move|ruling|verdict|announcement|proposal|plan|plans|deal|agreement|report|reports|findings|allegations|accusations|charges|claims?|results?|news|ban|bill|offer|request|step|measure|measures|criticism)(?! (?:to|of|by|on|that|in|for|over|which|about|with|between|from|against|not|published|released|he|she|it|they|there|\p{Lu}))(?!\p{L})/u;

/** `The Greens were second with 12 percent`, `had 33.8 percent`: of what? */
const SHARE_OF =
  /^[^.;]{0,90}(?<!\p{L})(?:was|were|is|are|stood|came|finished) (?:at|on|(?:second|third|fourth|fifth|next|last)(?: (?:with|on|at))?) \d[\d.]* ?(?:percent|per cent|%)(?! of)/u;
/** What percents are of, or what is measured in them. */
const MEASURED =
  /(?<!\p{L})(?:poll|polls|survey|vote|votes|ballots?|count|counted|results?|election|turnout|seats?|market|stake|shares?|inflation|rates?|unemployment|joblessness|growth|deficit|debt|tax|taxes|approval|support|index|yields?|contained|containment|capacity|occupancy|humidity|margin|odds|probability|efficacy|effective|interest|level|levels|prices?)(?!\p{L})/iu;

const QUOTED = /“[^”]*”|«[^»]*»|"[^"]*"/g;
