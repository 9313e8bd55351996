import * as pack from './pack.ts';

/** Verbs of saying, plain form; inflected below. */
const SAY =
  'add agree announce begin answer argue ask assert boast caution chide claim comment complain concede conclude confess confirm contend ' +
  'continue counter declare exclaim explain expound fume gush insist interject joke lament muse note observe opine plead pledge ' +
  'predict promise quip reason recall reiterate remark remember repeat reply respond retort reveal shout sigh snap state stress ' +
  'suggest surmise testify text tweet vow warn whisper wonder yell acknowledge admit advise allege blog cry declaim demand deny ' +
  'disclose emphasize emphasise hint implore inform intone laugh maintain mention murmur mutter post promise pronounce proclaim ' +
  'profess question rant recount report scoff scream speculate sum tease thunder urge offer point elaborate underscore interrupt ' +
  'chant sing shoot caption assure apologize beg chuckle chime deadpan drawl grumble implore marvel nod sneer stipulate swear vent ponder exhort blurt hail grouse gripe enthuse confide theorize summarise venture ' +
  'disagree concur croak bellow bark sob shrug smile grin gloat hedge enquire inquire estimate urge challenge intone posit reckon figure tell';

/** Verbs that carry words of the subject without being verbs of saying: naming, judging, thinking. */
const NAME =
  'accuse attack bash bemoan blame blast brand call characterize characterise charge cite compare condemn criticize criticise decry ' +
  'defend denounce deride describe dismiss dub echo express hail herald highlight imply indicate label lambast lambaste liken mock ' +
  'outline portray praise propose push quote rail rebuke recommend refer regard reject ridicule rip signal slam sound tout trash ' +
  'trumpet view voice cast credit greet pan quiz rail rap scold slap salute thank threaten welcome admonish advocate appeal ' +
  'assail dispute contest berate bristle celebrate champion clarify deem deplore deliver detail discuss endorse envision invoke ' +
  'invite instruct remind encourage implore lash laud lecture parrot paint pitch quote rally refute release retweet scorn seethe specify summarize ' +
  'taunt tout vilify';

const THINK =
  'believe think feel hope fear expect consider know see want find worry guess imagine doubt conclude assume understand anticipate ' +
  'envisage judge perceive suspect';

const IRREGULAR: Readonly<Record<string, readonly [third: string, past: string, participle: string, ing: string]>> = {
  say: ['says', 'said', 'said', 'saying'],
  tell: ['tells', 'told', 'told', 'telling'],
  write: ['writes', 'wrote', 'written', 'writing'],
  think: ['thinks', 'thought', 'thought', 'thinking'],
  feel: ['feels', 'felt', 'felt', 'feeling'],
  know: ['knows', 'knew', 'known', 'knowing'],
  see: ['sees', 'saw', 'seen', 'seeing'],
  find: ['finds', 'found', 'found', 'finding'],
  read: ['reads', 'read', 'read', 'reading'],
  sing: ['sings', 'sang', 'sung', 'singing'],
  shoot: ['shoots', 'shot', 'shot', 'shooting'],
  swear: ['swears', 'swore', 'sworn', 'swearing'],
  put: ['puts', 'put', 'put', 'putting'],
  go: ['goes', 'went', 'gone', 'going'],
  understand: ['understands', 'understood', 'understood', 'understanding'],
  spell: ['spells', 'spelled', 'spelled', 'spelling'],
  stand: ['stands', 'stood', 'stood', 'standing'],
  refer: ['refers', 'referred', 'referred', 'referring'],
  quip: ['quips', 'quipped', 'quipped', 'quipping'],
  snap: ['snaps', 'snapped', 'snapped', 'snapping'],
  slam: ['slams', 'slammed', 'slammed', 'slamming'],
  dub: ['dubs', 'dubbed', 'dubbed', 'dubbing'],
  label: ['labels', 'labeled', 'labelled', 'labeling'],
  admit: ['admits', 'admitted', 'admitted', 'admitting'],
  nod: ['nods', 'nodded', 'nodded', 'nodding'],
  rip: ['rips', 'ripped', 'ripped', 'ripping'],
  cast: ['casts', 'cast', 'cast', 'casting'],
  pan: ['pans', 'panned', 'panned', 'panning'],
  quiz: ['quizzes', 'quizzed', 'quizzed', 'quizzing'],
  sum: ['sums', 'summed', 'summed', 'summing'],
  chat: ['chats', 'chatted', 'chatted', 'chatting'],
  beg: ['begs', 'begged', 'begged', 'begging'],
  rap: ['raps', 'rapped', 'rapped', 'rapping'],
  fire: ['fires', 'fired', 'fired', 'firing'],
  begin: ['begins', 'began', 'begun', 'beginning'],
};

/** Common verbs that report nothing, in the forms that follow a subject. */
const OTHER_VERBS =
  'accepted acted added agreed aimed allowed appeared applied approved argued arrived attended avoided backed became became began begins ' +
  'began believed belongs bought broke brought brushed built came campaigned cancelled carried caught caused changed chose claimed ' +
  'comes concerns contains continued convened cost covered created cut dealt decided declined delivered denied did died dies discussed does ' +
  'drew drove dropped earned ended endorsed entered evolved faced faces failed fell filed focused followed follows fought found gave ' +
  'gets gets gives goes got grew had happened has heard held helped hit holds hosted identified ignored included includes increased ' +
  'intends invited joined keeps kept killed knew launched lead leads learned leaves led left lies liked listed lived lives locked ' +
  'looked looks lost lives loves made maintains makes managed marked means meant met missed moved named needs nodded noticed offered ' +
  'opened opposed opposes ordered owns paid passed pays picked placed planned plans played plays pointed points prepared presented ' +
  'pressed prompted provided published pulled pushed put puts raised ran reached reads received recorded refused rejected released relied ' +
  'remained remains replaced represents resigned resulted retired returned returns revealed rose ruled runs sat saved saw seemed ' +
  'seems seized selected sent served serves set shared shook shot showed shows shut signed sits snagged sold sought spent spoke speaks ' +
  'stands started stayed stays stepped stood stopped struck struggled studied suffered supported supports surged survived takes took ' +
  'talked talks teaches tends threw took traveled tried tries trailed turned turns underwent used uses urged visited voted wanted ' +
  'wants warned watched wears weighed went withdrew won wins woke worked works wrapped gathered garnered drowned erupted';

/** What English verbs are, as data for its pack. */
export function englishVerbs(): readonly (readonly [bits: number, words: string])[] {
  const reporting = [
    ...`say tell write read ${SAY}`.split(' ').flatMap((base) => formsOf(base, pack.SAYS)),
    ...NAME.split(' ').flatMap((base) => formsOf(base, 0)),
    ...THINK.split(' ').flatMap((base) => formsOf(base, pack.THINKS)),
  ];
  return [
    ...reporting,
    [pack.REPORTS | pack.PARTICIPLE, 'labelled'],
    [pack.REPORTING, 'labelling'],
    [pack.VERB, OTHER_VERBS],
  ];
}

function formsOf(base: string, kind: number): readonly (readonly [bits: number, word: string])[] {
  const [third, past, participle, ing] = IRREGULAR[base] ?? inflect(base);
  return [
    [pack.REPORT | kind, base],
    [pack.REPORTS | kind, third],
    [pack.REPORTS | kind, past],
    [pack.PARTICIPLE | pack.REPORTS | kind, participle],
    [pack.REPORTING | kind, ing],
  ];
}

/** Regular English inflection. */
function inflect(base: string): readonly [string, string, string, string] {
  if (base.endsWith('e')) return [`${base}s`, `${base}d`, `${base}d`, `${base.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(base)) {
    return [`${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base.slice(0, -1)}ied`, `${base}ing`];
  }
  const third = /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
  return [third, `${base}ed`, `${base}ed`, `${base}ing`];
}
