/**
 * The label of a box that leads to other articles, or undefined. The label is what stands behind "Related article:"; it is empty for a
 * heading of which the articles follow.
 */
export function relatedLabel(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  if (HEADING.test(text)) return '';
  const opening = OPENING.exec(text);
  return opening === null
    ? undefined
    : text
        .slice(opening[0].length)
        .replace(/[\])]$/, '')
        .trim();
}

/** Whether a line under the heading of such a box may be one of its items: a headline, not a sentence. */
export function isRelatedItem(text: string): boolean {
  return text.length <= 140 && !/[.:;,]["”’]?$/.test(text);
}

const LONGEST = 260;

const HEADING =
  /^[-–—>»•*\s]{0,3}(?:related(?: (?:articles?|stories|story|content|news|topics|coverage|posts?|links?|reading|video))?|read (?:more|also|next)|also read|see (?:also|more)|more (?:on this(?: story| topic)?|stories|from .{2,40}|news|coverage|like this)|further reading|recommended(?: (?:for you|stories|articles|reading))?|you (?:may|might) (?:also |be )?(?:like|interested in|enjoy|have missed)|editors?['’]?s?['’]? picks?|don['’]t miss|up next|what to read next|most (?:read|popular|viewed|shared)|trending(?: now)?|top stories|latest (?:news|stories)|mehr zum thema|lesen sie auch|das könnte sie auch interessieren|à lire aussi|lire aussi|sur le même sujet|lea tambi[eé]n|te puede interesar|leia (?:tamb[eé]m|mais)|leggi anche|lees ook|читайте также)\s?[:.…>»]?$/i;

const OPENING =
  /^[-–—>»•*([\s]{0,3}(?:related(?: (?:articles?|stories|story|content|news|coverage|posts?|links?|reading|video))?|read(?: more| also| next)|also read|see (?:also|more)|more(?: on this| on this story| here)|further reading|recommended(?: (?:for you|stories|articles|reading))?|you (?:may|might) also like|don['’]t miss|up next|also on \p{L}[\p{L} ]{1,30}|in pictures|in photos|photos|gallery|watch(?: (?:more|live|now|also))?|watch the video|listen|video|explainer|mehr zum thema|lesen sie auch|auch interessant|à lire aussi|lire aussi|lea tambi[eé]n|leia (?:tamb[eé]m|mais)|leggi anche|lees ook|читайте также)(?: ?: | ?[|»>] | [-–—] )(?=\S)/iu;
