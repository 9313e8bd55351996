/** Buttons and prompts to pass the article on: "Share on Facebook", "Tweet", "Email this article". */
export function isShareBar(text: string): boolean {
  return text.length <= LONGEST_BAR && SHARE.test(text);
}

/** A prompt to subscribe: an imperative that speaks of a newsletter or an inbox, and reports nobody's words. */
export function isNewsletterPrompt(text: string): boolean {
  return text.length <= LONGEST_PROMPT && PROMPT.test(text) && NEWSLETTER.test(text) && !REPORTS.test(text);
}

/** The label of an advertisement, or the line that leads around one. */
export function isAdvertLabel(text: string): boolean {
  return text.length <= LONGEST_BAR && ADVERT.test(text);
}

const LONGEST_BAR = 120;
const LONGEST_PROMPT = 320;

const NETWORK =
  '(?:facebook|twitter|x|linkedin|whatsapp|telegram|reddit|pinterest|instagram|youtube|e-?mail|flipboard|messenger|bluesky|threads|mastodon|pocket|tumblr|social media)';

/** Each part starts with a word of its own and every repetition takes at least one letter: no way to match in two ways. */
const SHARE = new RegExp(
  `^(?:(?:share(?: (?:this|article|story|on|via|with|by|to|your|it|friends|your friends|link|post|page|options|full))*(?: ${NETWORK})?` +
    `|(?:re)?tweet(?: this| on)?(?: ${NETWORK})?|(?:e-?mail|print|save|send|pin|bookmark|gift|copy)(?: (?:this|it|the))?(?: (?:article|story|page|link|post|to a friend))?` +
    `|(?:follow|like|find|join) us on ${NETWORK}|link copied!?|teilen|partager|compartir|condividi|delen|${NETWORK}|\\d{1,6} shares?)` +
    '(?:[ ,|·•/:]+(?:and |or )?|$))+$',
  'i',
);

const PROMPT =
  /^[^\p{L}]{0,3}(?:sign up|subscribe|get (?:the|our|all|more|your|daily|breaking|news|a)|join (?:our|the)|register (?:for|to)|receive (?:the|our)|want (?:more|the|to)|don['’]t miss|never miss|enter your e-?mail|stay (?:up to date|informed|on top)|like what you|enjoying|our newsletter|newsletter|free newsletter|abonnieren sie|jetzt (?:den )?newsletter|inscrivez-vous|suscr[ií]bete|suscr[ií]base|iscriviti|assine|meld je aan)/iu;
const NEWSLETTER =
  /newsletter|inbox|mailing list|e-?mail|subscri|alerts?\b|briefing|posteingang|bo[iî]te mail|bolet[ií]n/i;
const REPORTS = /\b(?:said|says|told|according to|announced)\b|["“”«»]/i;

const ADVERT =
  /^[-–—*[(<\s]{0,4}(?:(?:advertise?ments?|advertising|sponsored(?: (?:content|post|by .{2,40}))?|promoted(?: content)?|paid (?:content|post)|anzeige|werbung|publicit[eé]|publicidad|an[uú]ncio|pubblicit[aà]|advertentie|annons|reklame?|реклама)(?:\s?[-–—:.]?\s?(?:scroll to continue|continue reading below|story continues below|close|skip(?: ad)?))?|(?:the |this )?(?:story|article|text|post) continues (?:below|after)(?: (?:the |this )?(?:ad|advertisement|video|photo|gallery|image|slideshow|sponsored.{0,20}))?|(?:please )?(?:continue reading|scroll(?: down)?) (?:below|to continue|for more)(?:.{0,30})|skip (?:advertisement|ad)|ad)[-–—*\])>.:\s]{0,4}$/i;
