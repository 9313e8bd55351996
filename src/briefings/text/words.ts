/** Whether a lower-case word carries no content of its own. `others`: the function words of the text's language. */
export function isStopWord(word: string, others?: ReadonlySet<string>): boolean {
  if (word.length === 1) return !isDigitOrWide(word.charCodeAt(0));
  return STOP.has(word) || (others?.has(word) ?? false);
}

/** The function words of a language (BCP 47) besides the English ones, which are always left out; `undefined` where unknown. */
export function functionWordsOf(language: string | undefined): ReadonlySet<string> | undefined {
  return language === undefined ? undefined : OTHER_STOP[language.slice(0, 2)];
}

/**
 * Folds a lower-case word to its stem: possessive, plural, -ed, -ing, -ly and the commonest noun endings of English; in other
 * languages only what is common to most. Loops and comparisons only: a news text is stemmed in some microseconds.
 */
export function foldWord(word: string, language?: string): string {
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) return foldNumber(word, language);
  const whole = withoutPossessive(word);
  const bare = whole.includes('.') ? whole.replaceAll('.', '') : whole;
  if (bare.length < 4) return bare;
  if (language === undefined || language.startsWith('en')) return foldEnglish(bare);
  return language.startsWith('ru') ? foldRussian(bare) : foldOther(bare);
}

/** `1,400`; in the languages of Europe `1.400`, and `2,5` is no 25. */
function foldNumber(word: string, language: string | undefined): string {
  if (functionWordsOf(language) === undefined) return word.replaceAll(',', '');
  return /^\d{1,3}(?:\.\d{3})+$/.test(word) ? word.replaceAll('.', '') : word;
}

function withoutPossessive(word: string): string {
  if (isApostrophe(word.charCodeAt(word.length - 1))) return word.slice(0, -1);
  return word.endsWith('s') && isApostrophe(word.charCodeAt(word.length - 2)) ? word.slice(0, -2) : word;
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

function foldEnglish(word: string): string {
  const singular = withoutPlural(word);
  const base = withoutVerbEnding(singular);
  return base.length > 3 ? withoutLastVowel(withoutNounEnding(base)) : base;
}

function withoutPlural(word: string): string {
  if (!word.endsWith('s') || word.endsWith('ss') || word.endsWith('us') || word.endsWith('is')) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  const hisses = word.endsWith('sses') || word.endsWith('shes') || word.endsWith('ches') || word.endsWith('xes');
  return word.slice(0, hisses ? -2 : -1);
}

function withoutVerbEnding(word: string): string {
  if (word.endsWith('ing')) return verbStem(word, 3);
  if (word.endsWith('eed')) return word;
  return word.endsWith('ed') ? verbStem(word, 2) : word;
}

/** `running` and `planned` lose the doubled letter too; what is left must be a syllable: not `king`, `red`, `bring`. */
function verbStem(word: string, ending: number): string {
  const stem = word.slice(0, -ending);
  if (stem.length < 3 || !hasVowel(stem)) return word;
  const last = stem.charCodeAt(stem.length - 1);
  const isDoubled = last === stem.charCodeAt(stem.length - 2) && !'lsz'.includes(stem.at(-1)!);
  return isDoubled ? stem.slice(0, -1) : stem;
}

/** By their last letter. */
const NOUN_ENDINGS: Readonly<Record<string, readonly string[]>> = {
  n: ['ation', 'ion'],
  t: ['ment'],
  s: ['ness'],
  r: ['or', 'er'],
  y: ['ally', 'ly'],
  l: ['al'],
};

/** One ending, where five letters are left: `elections` and `elected`, `recovery` stays. */
function withoutNounEnding(word: string): string {
  for (const ending of NOUN_ENDINGS[word[word.length - 1]!] ?? []) {
    if (word.endsWith(ending)) return word.length - ending.length >= 5 ? word.slice(0, -ending.length) : word;
  }
  return word;
}

function withoutLastVowel(word: string): string {
  const last = word.charCodeAt(word.length - 1);
  if (last === 101 && word.length > 4) return word.slice(0, -1);
  return last === 121 ? `${word.slice(0, -1)}i` : word;
}

/** `Minister`/`Ministern`, `soldado`/`soldados`, `soldat`/`soldats`. */
function foldOther(word: string): string {
  if (word.length < 6) return word;
  for (const ending of ['en', 'es', 'er', 'em', 'os', 'as']) if (word.endsWith(ending)) return word.slice(0, -2);
  for (const ending of ['e', 's', 'n', 'a', 'o']) if (word.endsWith(ending)) return word.slice(0, -1);
  return word;
}

/** The commonest endings of cases: `Варна`, `Варне` and `Варны` are one place. The longest that leaves three letters. */
function foldRussian(word: string): string {
  for (let length = 3; length > 0; length--) {
    if (word.length - length >= 3 && RUSSIAN_ENDINGS.has(word.slice(-length))) return word.slice(0, -length);
  }
  return word;
}

const RUSSIAN_ENDINGS = new Set(
  'ами ями ого его ому ему ыми ими ов ев ей ах ях ам ям ом ем ой ый ий ая яя ое ее ые ие ых их ую юю а я ы и у ю е о ь'.split(
    ' ',
  ),
);

function hasVowel(word: string): boolean {
  for (let i = 0; i < word.length; i++) if ('aeiouy'.includes(word[i]!)) return true;
  return false;
}

function isDigitOrWide(code: number): boolean {
  return (code >= 48 && code <= 57) || code >= 0x3040;
}

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Function words of English, and reporting words that name nothing. */
const STOP = wordSet(
  'about above after again against all also am an and any are aren as at be because been before being below between both but by can ' +
    'cannot could couldn did didn do does doesn doing don down during each even few for from further get go got had hadn has hasn have ' +
    'haven having he her here hers herself him himself his how if in into is isn it its itself just like ll made make many may me might ' +
    'more most much must my myself no nor not now of off on once one only or other ought our ours ourselves out over own re said same ' +
    'say says shan she should shouldn since so some such than that the their theirs them themselves then there these they this those ' +
    'through to too under until up upon us ve very was wasn way we were weren what when where which while who whom why will with won ' +
    'would wouldn you your yours yourself yourselves mr mrs ms dr told according ' +
    "it's he's she's that's there's i'm i've i'll we're we've they're they've didn't don't doesn't isn't aren't wasn't weren't won't " +
    "wouldn't couldn't shouldn't can't hasn't haven't hadn't it’s he’s she’s that’s there’s i’m i’ve i’ll we’re we’ve they’re they’ve " +
    'didn’t don’t doesn’t isn’t aren’t wasn’t weren’t won’t wouldn’t couldn’t shouldn’t can’t hasn’t haven’t hadn’t',
);

/** Those of other languages, kept apart: German `war`, `die` and `hat` are content in English. */
const OTHER_STOP: Readonly<Record<string, ReadonlySet<string>>> = {
  de: wordSet(
    'der die das den dem des ein eine einen einem einer eines und oder aber auch auf aus bei bis durch für gegen hat hatte haben ich ihr ' +
      'ihre im ist mit nach nicht noch nur sagte sein seine sich sie sind über um vom von vor war waren werden wie wird wurde zu zum zur ' +
      'dass als er es wir',
  ),
  fr: wordSet(
    'le la les un une des du de et ou mais dans par pour sur avec sans est sont été était ont il elle ils elles ce cette ces qui que ' +
      'dont où en ne pas plus son sa ses leur leurs au aux dit selon',
  ),
  es: wordSet(
    'el la los las un una unos unas de del al y o en con sin por para entre es son fue era eran ha han su sus lo se que como más pero no ' +
      'dijo según',
  ),
  pt: wordSet(
    'o a os as um uma de da do dos das em na no nos nas com não foi são ao que por para se mais como disse segundo e',
  ),
  it: wordSet(
    'il lo la gli le un una di del della dei delle nel nella da con che per sono è ha hanno non si come più ma detto secondo e',
  ),
  nl: wordSet('de het een van en op te zijn dat niet werd aan ook in is die voor met als bij door zei'),
  ru: wordSet('и в на не что с по из как он она они это за от для о к но у же бы'),
};
