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
    '(?:das|dieses|diese|der|die)(?: \\p{L}+)? (?:könnten?|dürften?) (?:dich|euch|sie|ihnen)|mehr (?:zum thema|artikel|von|aus)|weitere (?:artikel|themen|informationen|nachrichten)|auch interessant|ähnliche|kommentare|(?:über|zum) (?:den )?autor',
    'à lire aussi|(?:\\p{L}+ et )?\\p{L}+ sur le (?:même )?(?:sujet|thème)|sur le même|perma(?:link|lien)\\b|articles? (?:liés|similaires)|commentaires|à propos de',
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

/**
 * Whether a block asks for a subscription, a log-in or consent, counts pictures, or is the label of a button. What somebody is quoted with
 * never does.
 */
export function isPrompt({ text, element }: Block): boolean {
  if (text.length <= LONGEST && isOfPage(text, /^h[1-6]$/.test(element.name))) return true;
  const asks =
    (text.length <= LONGEST_PROMPT && ASKS.test(text)) || (text.length <= LONGEST_CONSENT && CONSENT.test(text));
  return asks && !REPORTED.test(text);
}

/** Whether a line is the label of advertising, the number of a picture, or a button. */
function isOfPage(line: string, isHeading: boolean): boolean {
  return (
    /^(?:ad feedback|advertisement|anzeige|werbung|publicidad|publicité|pubblicità|реклама)$/i.test(line) ||
    /^(?:(?:image|photo|slide|foto|bild) )?\d+ (?:of|\/|von|de|sur|di) \d+$/i.test(line) ||
    (!isHeading && BUTTON.test(line))
  );
}

/** `Print recipe`, `Quellen ausblenden`: links and buttons that do something to the page. */
const BUTTON =
  /^(?:print(?: (?:this )?(?:page|article|story|recipe))?|jump to (?:recipe|comments|content)|(?:show|hide) (?:more|less|comments|sources)|(?:\p{L}+ )?(?:drucken|ausdrucken|ein-?blenden|ausblenden)|imprimer(?: (?:la page|l['’]article))?|imprimir(?: (?:la página|el artículo))?)$/iu;

/** What stands where something of another site would, until somebody consents. */
const CONSENT = new RegExp(
  `^(?:${[
    '(?:empfohlener )?(?:externer|redaktioneller|eingebetteter) inhalt$|an dieser stelle (?:findest|finden|befindet|steht|wird) .{0,80}inhalt|um deine persönlichen daten zu schützen|(?:wir benötigen|zum anzeigen|für die anzeige) .{0,80}(?:zustimmung|einwilligung|cookies)|mit (?:dem )?klick auf .{0,80}(?:einverstanden|zustimm)|ich bin (?:damit )?einverstanden, dass mir externe inhalte',
    '(?:this|the) (?:content|article|page|embed|video|post) (?:is (?:not available|blocked|hosted)|contains|includes) .{0,100}(?:cookies|consent|privacy|provided by|third[- ]part)|to (?:view|see|play|display) this .{0,80}(?:cookies|consent)|(?:please )?accept .{0,40}cookies to (?:view|see|watch|play)',
    "ce contenu (?:est bloqué|n[’']est pas visible|n[’']a pas pu)|pour (?:voir|afficher|lire) ce(?:tte)? .{0,60}cookies|este contenido .{0,80}cookies|per (?:vedere|visualizzare) questo .{0,60}cookie",
  ].join('|')})`,
  'iu',
);

/** Characters; such a text tells what is done with whose data. */
const LONGEST_CONSENT = 600;

const LONGEST_PROMPT = 200;

const REPORTED = /["“”„«»]|\b(?:said|says|told|tells|asked|wrote|sagte|sagt|dit|dijo|disse)\b/i;

const ASKS = new RegExp(
  `^(?:${[
    'already (?:have an account|a (?:member|subscriber))|unlock this|this (?:article|story|content) is (?:exclusive|reserved|only available|for) .{0,30}(?:subscribers|members)|to (?:read|continue reading)[^.]{0,30}(?:subscribe|log in|sign in|register)',
    'sign up (?:for|to) .{0,60}(?:newsletter|inbox|email)|subscribe (?:to|now|for)\\b|get .{0,60} (?:in|to|delivered to) your inbox|(?:click|tap) here to (?:subscribe|sign up)',
    'dieses thema im programm:|über dieses thema berichte|jetzt (?:registrieren|abonnieren|anmelden)|newsletter abonnieren|abonnieren sie|suscríbete|abonnez-vous|inscrivez-vous|iscriviti|assine\\b|подпишитесь|подписывайтесь',
  ].join('|')})`,
  'iu',
);
