import type { Block } from './blocks.ts';

/** Whether a block is the label of what follows an article: related ones, comments, its writer. */
export function isClosingLabel(block: Block): boolean {
  return isLabel(block) && CLOSING.test(block.text);
}

/** Whether a block is the label of a box that asks for something: to subscribe, to share, to read on elsewhere. */
export function isPromptLabel(block: Block): boolean {
  return isLabel(block) && PROMPT.test(block.text);
}

/** Whether a block is the label of what an outlet offers to those who want to read the rest. */
export function isOfferLabel(block: Block): boolean {
  return isLabel(block) && OFFER.test(block.text);
}

/** No sentence, and no link but of a heading: a paragraph that is a link leads on by itself. */
function isLabel({ text, target, element }: Block): boolean {
  const isHeading = /^h[1-6]$/.test(element.name);
  return text.length <= LONGEST && (isHeading || (target === undefined && !/[.!?…]["'”’»)]*$/.test(text)));
}

const LONGEST = 60;

const CLOSING = new RegExp(
  `^(?:${[
    'about the (?:authors?|reviewers?|writer)|related(?: (?:articles|posts|stories|content|links|reading|topics|news))?:?$|more (?:from|on|great|stories|news)\\b',
    'you (?:may|might) also|recommended (?:for you|reading|articles|stories)|further reading:?$|comments?:?$|leave a (?:comment|reply)|(?:our )?latest (?:stories|news|articles)',
    'media contacts?:?$|press contacts?:?$|notes to editors:?$|pressekontakt:?$|contacts? presse:?$|contacto de prensa:?$',
    'explore more|references:?$|disclaimer:?$',
    'das könnte (?:dich|sie|ihnen)|mehr (?:zum thema|artikel|von|aus)|weitere (?:artikel|themen|informationen|nachrichten)|auch interessant|ähnliche|kommentare|(?:über|zum) (?:den )?autor',
    'à lire aussi|sur le même|articles? (?:liés|similaires)|commentaires|à propos de',
    'te puede interesar|noticias relacionadas|comentarios|artículos relacionados|sobre el autor|relacionad[oa]s|articoli correlati|commenti',
    '责任编辑|責任編輯|похожие|комментарии|читайте также|об авторе|関連記事|コメント',
  ].join('|')})`,
  'iu',
);

const PROMPT = new RegExp(
  `^(?:${[
    'read (?:more|next|also)|share (?:this|your thoughts)|sign up|subscribe|newsletter|follow us|recommended:?$|editors.? picks?|trending|most (?:read|popular)|see also:?$|table of contents?:?$',
    'más información:?$|lesen sie auch|lesetipp|jetzt abonnieren|mehr dazu|inhaltsverzeichnis|lire aussi|lea también|leia (?:também|mais)|leggi anche|czytaj (?:też|także)|zobacz (?:też|także)|lees (?:ook|meer)|あわせて読みたい',
  ].join('|')})`,
  'iu',
);

const OFFER =
  /^(?:(?:to )?(?:continue|keep) reading|subscribe to (?:read|continue)|jetzt (?:weiterlesen|testen)|weiterlesen mit|diesen artikel weiterlesen|(?:lisez|lire) la suite|pour lire la suite|sigue leyendo|(?:para )?seguir leyendo|(?:per )?continua(?:re)? a leggere|(?:lees verder|verder lezen) (?:met|voor))(?!\p{L})/iu;

/** Whether a block asks for a subscription or a log-in, or counts pictures. What somebody is quoted with never does. */
export function isPrompt({ text }: Block): boolean {
  return (
    text.length <= LONGEST_PROMPT &&
    !REPORTED.test(text) &&
    (ASKS.test(text) ||
      /^(?:ad feedback|advertisement|anzeige|werbung|publicidad|publicité|pubblicità|реклама)$/i.test(text) ||
      /^(?:(?:image|photo|slide|foto|bild) )?\d+ (?:of|\/|von|de|sur|di) \d+$/i.test(text))
  );
}

const LONGEST_PROMPT = 200;

const REPORTED = /["“”„«»]|\b(?:said|says|told|tells|asked|wrote|sagte|sagt|dit|dijo|disse)\b/i;

const ASKS = new RegExp(
  `^(?:${[
    'already (?:have an account|a (?:member|subscriber))|unlock this|this (?:article|story|content) is (?:exclusive|reserved|only available|for) .{0,30}(?:subscribers|members)|to (?:read|continue reading)[^.]{0,30}(?:subscribe|log in|sign in|register)',
    'sign up (?:for|to) .{0,60}(?:newsletter|inbox|email)|subscribe (?:to|now|for)\\b|get .{0,60} (?:in|to|delivered to) your inbox|(?:click|tap) here to (?:subscribe|sign up)',
    'jetzt (?:registrieren|abonnieren|anmelden)|newsletter abonnieren|abonnieren sie|suscríbete|abonnez-vous|inscrivez-vous|iscriviti|assine\\b|подпишитесь|подписывайтесь',
  ].join('|')})`,
  'iu',
);
