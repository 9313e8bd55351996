import { caseAt } from './characters.ts';

/**
 * Tells a picture's caption and a picture's credit from body text.
 *
 * A caption is known by the credit at its end, or by a label. `isOpening` says that nothing but furniture stands before the block: there,
 * text that starts in the middle of a sentence is the rest of a caption that was cut off.
 */
export function captionKind(text: string, isOpening: boolean): 'caption' | 'credit' | undefined {
  if (text.length > LONGEST) return undefined;
  if (text.length <= LONGEST_CREDIT && CREDIT.test(text)) return 'credit';
  if (LABEL.test(text)) return 'caption';
  const tail = text.slice(-LONGEST_CREDIT);
  const last = tail.charCodeAt(tail.length - 1);
  const isBracketed = last === 41 || last === 93 || (last === 46 && /[)\]]\.$/.test(tail));
  if (isBracketed ? BRACKETED.test(tail) : !ENDS_SENTENCE.test(tail) && NAMED.test(tail)) return 'caption';
  if (!isOpening || caseAt(text, 0) !== 'lower') return undefined;
  return text.length <= LONGEST_FRAGMENT && isFragment(text) ? 'caption' : undefined;
}

const LONGEST = 450;
const LONGEST_CREDIT = 130;
const LONGEST_FRAGMENT = 220;

/** A whole block that is a credit: "Photo: Jo Lind", "(Image by Jo Lind/Agency)", "REUTERS/Jo Lind". */
const CREDIT =
  /^[([*\s]{0,2}(?:(?:(?:file |stock |featured |cover |main )?(?:photo(?:graph|graphy|s)?|images?|pictures?|video|illustrations?|graphics?|foto|bild|cr[eé]dits?|art(?:work)?)(?: (?:by|credits?|courtesy(?: of)?|source|from|illustration by)| ?\/ ?)?(?:: ?|(?<=by|of|\/|from) ?)(?=\S)|(?:photo|image|picture) (?:by|courtesy) (?=\p{Lu})|credits?: |(?:AP|AFP|EPA|REUTERS|Reuters|Getty|TASS|Xinhua)(?: Photo| Images)? ?\/ ?\p{Lu}|getty images|shutterstock|courtesy (?:of )?(?=\p{Lu}))[^.!?]{0,90}(?:\.\p{L}{2,4})?[.)\]*]{0,2})$/iu;

/** A caption that says so. */
const LABEL =
  /^(?:FILE(?: PHOTO| PICTURE| IMAGE)?(?: ?[-–—:] |\.)|(?:image|media|video|photo|picture) captions?\b|(?:pictured|above|below|caption|bildunterschrift|légende)(?: above| below| left| right)?: |(?:\(L-R\)|\(From L(?:eft)?\b|From left[:,] ))/i;

/** How body text ends and a credit seldom does. */
const ENDS_SENTENCE = /[.!?:;,"”’»]$/;

/** "... Sept. 3. (Photo: Dana Iliev/Agency)", "... on Monday. [AP Photo/Jo Lind]" */
const BRACKETED =
  /[([](?:[^()[\]]{0,60}\/ ?)?(?:file )?(?:photo(?:graph|s)?|images?|picture|credit|foto|bild|courtesy|AP Photo|Getty|REUTERS|Reuters ?\/|AFP ?\/|AP ?\/|EPA ?\/|[^()[\]]{1,50}\/ ?(?:AP|AFP|EPA|Reuters|Getty|Pool|Shutterstock|TASS|Xinhua|Agency|File|Handout|Staff))[^()[\]]{0,90}[)\]]\.?$/iu;

/** The credit as a last piece of its own: "... on Monday. Photo: Jo Lind", "... states. Chancellery.example", "... Monday. Jo Lind/Agency" */
const NAMED =
  /[.!?”"’] (?:(?:photo(?:graph)?s?|images?|picture|video|credits?|foto|bild|photo credit|image credit)(?: (?:by|courtesy(?: of)?|credit)|:|\/) ?[^.!?]{2,80}|(?:courtesy(?: of)?|handout(?: via)?) [^.!?]{2,60}|[\p{L}.' ’-]{1,40} ?\/ ?[\p{Lu}][\p{L}.' ’-]{1,40}(?: ?\/ ?[\p{L} ]{2,30}){0,2}|(?:AP|AFP|EPA|REUTERS|Getty Images|Shutterstock|TASS|Xinhua|iStock|Alamy)(?: Photo| Images)?|\p{Lu}[\p{L}-]{1,40}\.\p{Ll}{2,8}(?:\.\p{Ll}{2,3})?)$/u;

/** Ends like a sentence, or with the name of a picture's source. */
function isFragment(text: string): boolean {
  return /[.!?)]$|\.\p{Ll}{2,8}$|\/\p{Lu}/u.test(text) && !/["“”«»]/.test(text) && !/^\p{Ll}\p{Lu}/u.test(text);
}
