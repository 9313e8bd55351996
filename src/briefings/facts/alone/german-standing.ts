/**
 * German words at the start of a sentence that lean on the sentence before: pronouns, adverbs that point back, conjunctions. "Es gibt"
 * and "Dies" before a noun ("Diese Woche") are looked at apart.
 */
export const GERMAN_LEANING: ReadonlySet<string> = new Set(
  (
    'er sie es ihm ihn ihr ihre ihrem ihren ihrer sein seine seinem seinen seiner dieser diese dieses diesem diesen dies jener jene jenes ' +
    'beide aber und denn doch jedoch allerdings dennoch trotzdem deshalb deswegen daher darum dadurch damit dabei dafür dagegen danach ' +
    'daraufhin darauf darin daran davon dazu dort dann zudem außerdem ebenso stattdessen hingegen nämlich somit folglich demnach'
  ).split(' '),
);

/** Whether a sentence that opens with one of `GERMAN_LEANING` leans on another after all. `words` are its first words. */
export function leansInGerman(words: readonly string[]): boolean {
  const [first = '', second = ''] = words.map((word) => word.toLowerCase().replace(/,$/, ''));
  if (first === 'es') return !/^(?:gibt|gab|gebe|gäbe)$/.test(second);
  return !(/^dies/.test(first) && TIMES.has(second));
}

const TIMES = new Set('woche jahr monat wochenende sommer winter frühjahr herbst mal tage'.split(' '));

/** `Das teilte die Gewerkschaft mit`: before a verb the word is no article, and points back. */
export function isGermanPointer(words: readonly string[]): boolean {
  return /^das$/i.test(words[0] ?? '') && VERBS.has(words[1] ?? '');
}

const VERBS = new Set(
  (
    'ist war sei wäre hat hatte wird wurde würde kann könnte soll sollte will wollte muss müsse gilt galt geht ging gab heißt hieß bedeutet ' +
    'bedeute teilte sagte erklärte kündigte berichtete meldete ergab zeigt zeigte wies lehnte betrifft betraf führte sorgte gelang'
  ).split(' '),
);

/**
 * "Der Minister sagte ..." names nobody; "Der Minister für Verkehr", "Der Minister Jo Lind" and "Das Gericht in Lund" do. Up to two
 * words in small letters may stand between: "Die neue Studie".
 */
export function isGermanDescription(words: readonly string[]): boolean {
  if (!/^(?:der|die|das)$/i.test(words[0] ?? '')) return false;
  for (let i = 1; i < Math.min(4, words.length - 1); i++) {
    const word = words[i]!;
    if (!/^\p{Lu}/u.test(word) && !/^\d+-[Jj]ährige[nr]?$/.test(word)) continue;
    const noun = word.replace(/[,;]$/, '').toLowerCase();
    const isKnown = STANDINGS.has(noun) || /^\d+-jährige[nr]?$/.test(noun);
    return isKnown && (word.endsWith(',') || (/^\p{Ll}/u.test(words[i + 1]!) && !DEFINERS.has(words[i + 1]!)));
  }
  return false;
}

const STANDINGS = new Set(
  (
    'mann frau junge mädchen paar opfer täter verdächtige angeklagte beschuldigte fahrer fahrerin politiker politikerin minister ministerin ' +
    'kanzler kanzlerin präsident präsidentin bürgermeister bürgermeisterin chef chefin richter richterin anwalt anwältin sprecher sprecherin ' +
    'trainer spieler schauspieler schauspielerin sänger sängerin autor autorin firma unternehmen konzern gruppe partei verein verband behörde ' +
    'ministerium gericht ausschuss kommission bank studie bericht umfrage brief video foto vorfall angriff anschlag unfall absturz explosion ' +
    'entscheidung urteil beschluss plan gesetz abkommen einigung verfahren prozess klage film buch serie spiel sturm erdbeben feuer brand ' +
    'krankheit virus schiff boot flugzeug maschine fahrzeug auto projekt programm ergebnisse ermittlungen vorwürfe äußerungen männer frauen'
  ).split(' '),
);

/** What makes a description say who or what is meant. */
const DEFINERS = new Set(
  'des der von vom für in im aus am an zur zum zu mit bei auf über unter gegen um ohne nach und oder namens'.split(' '),
);
