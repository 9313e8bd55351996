/**
 * Whether a sentence is told beside the news: an appeal to the public (`Anyone who saw it is asked to call the police`), a scene that a report
 * opens with (`Blankets lay on the benches`). It may be printed, not above the news. English; never throws; linear time.
 */
export function isSideLine(sentence: string): boolean {
  if (APPEAL.test(sentence) || isColour(sentence)) return true;
  return (SCENE.test(sentence) || WAITING.test(sentence)) && !COUNTED_OR_TOLD.test(sentence);
}

/**
 * Whether a sentence is colour and no fact: how somebody looked (`She closed her eyes as the judge read`), or what a bystander tells of himself,
 * which belongs among the quotes. English; never throws; linear time.
 */
export function isColour(sentence: string): boolean {
  return (
    BYSTANDER.test(sentence) ||
    (GESTURE_HINT.test(sentence) && GESTURE.test(sentence) && !COUNTED_OR_TOLD.test(sentence))
  );
}

/** Whom the authorities ask for something, and what. `Officers appealed for calm` */
const APPEAL =
  /^(?:Anyone|Anybody|Those|Witnesses|Residents|Motorists|Drivers|Passengers|Travell?ers|Commuters|Customers|Parents|Visitors|Voters|People|Members of the public|The public)\b.{0,90}?\b(?:(?:is|are|were|was|have been|has been|being) (?:asked|urged|advised|told|warned|encouraged|invited|reminded) (?:to|not|against)|should|can (?:call|contact|report|apply|donate))\b|\b(?:appeal(?:s|ed|ing)? (?:to [^,.]{2,40} )?(?:for (?:witnesses|information|help|calm|donations|donors|blood|volunteers)|to (?:the public|anyone|witnesses|residents|drivers))|(?:call|email|visit) (?:the )?(?:hotline|helpline|website))\b|^An appeal for /iu;

/** `tens of thousands filled the square` is news, and so is what somebody says of a place. */
const COUNTED_OR_TOLD =
  /\b(?:said|says|according|hundreds|thousands|dozens|millions|killed|died|arrested|injured|wounded|troops|soldiers|tanks)\b/i;

/** What lies, hangs or drifts about, before any verb of another kind. */
const SCENE =
  /^(?:\p{L}[\p{L}’'-]*,? ){1,9}(?:lay|lies|hung|hangs|drifted|drifts|wafted|flickered|flickers|fluttered|flapped|glowed|glittered|dangled|littered|rustled|echoed|rang out|smelled|smells|dripped|clutched|clutches|sobbed|wept|knelt|huddled|leaned|stared|(?:filled|lined|covered) (?:the|a|an|every) (?:air|square|street|streets|road|pavement|hall|benches|steps|room|church|sky))(?=[ ,.])/u;

/** Most sentences end here. */
const GESTURE_HINT =
  / (?:eyes?|heads?|faces?|hands?|fists?|arms?|brow|hat|cap|tears|chin|moved|ahead|floor|ground|space|blankly|up|motionless|silence|silently|frozen|emotion|reaction|hush|silent|sing|cry|weep|pray|sob|clap|applaud|other|another|sobbed|wept|suit|coat|overcoat|dress|jacket|scarf|tie)(?![\p{L}])/u;

/** What somebody's face, hands or coat did. */
const GESTURE =
  /(?<!\p{L})(?:(?:closed|opened|lowered|shut|rolled|wiped|raised|shook|bowed|hung|buried|covered|nodded|clenched|wrung|threw up|clasped|clutched|dabbed|rubbed) (?:his|her|their) (?:eyes?|heads?|faces?|hands?|fists?|arms?|brow|hat|cap|tears|chin)|(?:burst into|fought back|held back|wiped away|choked back) tears|barely moved|(?:stared|looked) (?:straight ahead|at the floor|at the ground|into space|blankly)|(?:did not|didn['’]t|never) look(?:ed)? up|(?:stood|sat) (?:motionless|in silence|silently|frozen)|(?:showed|betrayed|gave) no (?:emotion|reaction)|there was (?:a )?(?:\p{Ll}+ )?(?:silence|hush)|fell silent|began to (?:sing|cry|weep|pray|sob|clap|applaud)|(?:hugged|embraced) (?:each other|one another)|broke down (?:in tears|as|when)|(?:sobbed|wept)(?= (?:as|when|in|on|openly)|[;,.])|in (?:a|an|his|her) (?:\p{Ll}+ )?(?:suit|coat|overcoat|dress|hat|jacket|scarf|tie)(?=,))/u;

/** `“I heard her voice,” Hamid Rezvani, 34, a shepherd, told Channel 9.`: mostly his words, and nothing but his age and trade says who he is. */
const BYSTANDER =
  /^["“‘](?=.{20}).*["”’,] (?:(?:said|says) )?(?:\p{Lu}[\p{L}.'’-]+ ){0,2}\p{Lu}[\p{L}'’-]+, (?:\d{1,3}(?:, (?:an?|who|whose) [^,.“"]{3,60})?|an? (?:\d+-year-old )?(?:\p{Ll}+ )?(?:resident|shopkeeper|shepherd|farmer|fisherman|neighbou?r|student|pensioner|teacher|mother|father|grandmother|grandfather|nurse|baker|driver|survivor|villager|worker|housewife|tourist|passer-by|volunteer))(?:,|\.| (?:said|told))/u;

/** A portrait begins with what somebody unknown had done: `Ana Ruiz, 71, had brought a folding chair`. */
const WAITING =
  /^\p{Lu}[\p{L}’'-]+ (?:\p{Lu}[\p{L}’'-]+ )?\p{Lu}[\p{L}’'-]+, (?:\d{1,3}|an? [\p{Ll} ,-]{3,60}), (?:had (?!been)|was (?:standing|sitting|waiting|sweeping|packing|making|walking|asleep|in (?:the|his|her))|stood|sat|waits|sits|stands|remembers|still)\b/u;
