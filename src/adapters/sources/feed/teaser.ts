/**
 * Whether the words of an item are only the beginning of its article: few, or ending in dots or in a call to read on. `isSummary` says
 * that the feed itself calls them a summary.
 */
export function isBeginning(words: string, isSummary: boolean): boolean {
  if (words.length < (isSummary ? WHOLE_SUMMARY : WHOLE_CONTENT)) return true;
  const end = words.slice(-END_LENGTH);
  return ELLIPSIS.test(end) || READ_ON.test(end);
}

/** Whether a paragraph does nothing but ask to read on. */
export function isCallToReadOn(block: string): boolean {
  const words = block.split('\n', 1)[0]!;
  const call = READ_ON.exec(words);
  return call !== null && words.slice(0, call.index).trim() === '' && words.length <= END_LENGTH;
}

/**
 * In characters. Teasers of twelve outlets' feeds had 170 to 750 (those up to 1,900 end in a call to read on), whole posts 900 and more.
 * Too high costs one fetch of a page, too low an article without its text.
 */
const WHOLE_CONTENT = 700;
const WHOLE_SUMMARY = 1_500;
const END_LENGTH = 160;

const ELLIPSIS = /(?:…|\.\.\.|\. \. \.)[\s\])"”’'»]{0,4}$/;

/** In the last words of an item; the title of the article may follow. */
const READ_ON =
  /(?:\b(?:read (?:more|on|the (?:full|rest|whole|entire))|continue reading|keep reading|full (?:story|article)|weiterlesen|mehr lesen|ganzen artikel|lire (?:la suite|plus)|leer más|seguir leyendo|leia mais|continue (?:a ler|lendo)|ler mais|leggi (?:tutto|di più|l'articolo)|continua a leggere|lees (?:meer|verder)|läs mer|les mer|læs mere|lue lisää|czytaj (?:dalej|więcej)|devamını oku)|читать (?:далее|дальше|полностью)|подробнее|читати далі|続きを読む|阅读全文|閱讀全文|더 보기)/i;
