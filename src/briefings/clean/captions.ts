import { caseAt } from './characters.ts';

/**
 * Tells a picture's caption and a picture's credit from body text.
 *
 * A caption is known by the credit at its end, or by a label. `isOpening` says that nothing but furniture stands before the block: there,
 * text that starts in the middle of a sentence is the rest of a caption that was cut off.
 */
export function captionKind(text: string, isOpening: boolean): 'caption' | 'credit' | undefined {
  if (text.length > LONGEST) return undefined;
  if (text.length <= LONGEST_CREDIT && CREDIT.test(text) && !/[.!?]$/.test(text)) return 'credit';
  if (LABEL.test(text) || endsWithCredit(text.slice(-LONGEST_CREDIT))) return 'caption';
  if (!isOpening || caseAt(text, 0) !== 'lower') return undefined;
  return text.length <= LONGEST_FRAGMENT && isFragment(text) ? 'caption' : undefined;
}

/** All in code units. */
const LONGEST = 450;
const LONGEST_CREDIT = 130;
const LONGEST_FRAGMENT = 220;

function endsWithCredit(tail: string): boolean {
  const last = tail.charCodeAt(tail.length - 1);
  const isBracketed = last === 41 || last === 93 || (last === 46 && /[)\]]\.$/.test(tail));
  return isBracketed ? BRACKETED.test(tail) : !ENDS_SENTENCE.test(tail) && NAMED.test(tail);
}

/** The words in small letters, with a capital and in capitals: names behind them must be told from other words by their capital. */
function inAnyCase(words: string): string {
  return words
    .split('|')
    .flatMap((word) => [word, word[0]!.toUpperCase() + word.slice(1), word.toUpperCase()])
    .join('|');
}

const PICTURE = inAnyCase(
  'photo|photos|photograph|photographs|photography|image|images|picture|pictures|illustration|graphic|screenshot|foto|bild|credit|credits|crédit',
);
const AGENCY =
  '(?:AP|AFP|EPA|REUTERS|Reuters|Getty(?: Images)?|Shutterstock|TASS|Xinhua|iStock|Alamy|Pool|Handout|File|file|Agency|Staff|CNET|Bloomberg|Anadolu|dpa|DPA)';
const OWNER = "[\\p{L}][\\p{L}\\p{N}.,'’ -]{0,50}";

/** A whole block that is a credit: "Photo: Jo Lind", "(Image by Jo Lind/Agency)", "Jo Lind/Getty Images". */
const CREDIT = new RegExp(
  `^[([*\\s]{0,2}(?:(?:(?:${inAnyCase('file|stock|featured|cover')}) )?(?:${PICTURE})(?: (?:${inAnyCase('credit|credits|source|courtesy')}))?` +
    `(?:: ?(?=\\S)| (?:${inAnyCase('by|courtesy of|courtesy')}):? (?=[\\p{Lu}@])| ?\\/ ?(?=\\p{Lu}))[^!?]{0,90}` +
    `|(?:Courtesy(?: of)?|COURTESY(?: OF)?) \\p{Lu}[^!?]{0,80}|(?:AP|AFP|EPA|REUTERS|Reuters|Getty|TASS|Xinhua)(?: Photo| Images)? ?\\/ ?\\p{Lu}[^!?]{0,80}` +
    `|${OWNER} ?\\/ ?${AGENCY}(?: ?\\/ ?${AGENCY})?|Getty Images|Shutterstock|AP Photo)[)\\]*]{0,2}$`,
  'u',
);

/** A caption that says so. */
const LABEL =
  /^[([]?(?:FILE(?: PHOTO| PICTURE| IMAGE)?(?: ?[-–—:] |\.)|(?:image|media|video|photo|picture) (?:captions?|copyright)\b|(?:pictured|above|below|caption|bildunterschrift|légende)(?: above| below| left| right)?: |\(L-R\)|\(?from left[:,] |enlarge (?:this )?image\b)/i;

/** How body text ends and a credit seldom does. */
const ENDS_SENTENCE = /[.!?:;,"”’»]$/;

/** "... Sept. 3. (Photo: Dana Iliev/Agency)", "... on Monday. [AP Photo/Jo Lind]", "... (Jo Lind via AP)" */
const BRACKETED = new RegExp(
  `[([](?:(?:[^()[\\]]{0,40} )?(?:${PICTURE})(?: [^()[\\]]{1,20})?(?::|/| by | courtesy)[^()[\\]]{1,90}|${inAnyCase('courtesy')} of [^()[\\]]{1,90}|(?:AP|AFP|EPA|REUTERS|Reuters|Getty)(?: Photo| Images)? ?/[^()[\\]]{1,90}` +
    `|${OWNER}(?: ?/ ?| via )(?:[^()[\\]]{1,40}(?:/| via ))?(?:${AGENCY}|Facebook|Twitter|Instagram|YouTube|Flickr)(?: [^()[\\]]{1,30})?)[)\\]]\\.?$`,
  'u',
);

/** The credit as a last piece of its own: "... on Monday. Photo: Jo Lind", "... states. Chancellery.example", "... Monday. Jo Lind/Agency" */
const NAMED = new RegExp(
  `[.!?”"’] (?:(?:${PICTURE})(?: (?:${inAnyCase('by|courtesy of|courtesy|credit')}):?|:|/) ?[^.!?]{2,80}|(?:Courtesy(?: of)?|Handout(?: via)?) [^.!?]{2,60}` +
    `|\\p{Lu}[\\p{L}.' ’-]{1,40} ?/ ?\\p{Lu}[\\p{L}.' ’-]{1,40}(?: ?/ ?[\\p{L} ]{2,30}){0,2}|${AGENCY}(?: Photo| Images)?|\\p{Lu}[\\p{L}-]{1,40}\\.\\p{Ll}{2,8}(?:\\.\\p{Ll}{2,3})?)$`,
  'u',
);

/** Ends like a sentence, or with the name of a picture's source. */
function isFragment(text: string): boolean {
  return /[.!?)]$|\.\p{Ll}{2,8}$|\/\p{Lu}/u.test(text) && !/["“”«»]/.test(text) && !/^\p{Ll}\p{Lu}/u.test(text);
}
