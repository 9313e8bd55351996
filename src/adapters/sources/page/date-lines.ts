import { IS_OF_ARTICLE, OF_ARTICLE } from './date-words.ts';

/**
 * Whether a date that stands between these words of a short line is when the line's article was published or changed, and not what it
 * tells of: a day of birth, an event, a day in a standfirst.
 *
 * Such a line has little else than labels, names, times and what else is said of an article as a whole.
 */
export function isOfArticle(before: string, after: string): boolean {
  if (isOfSomethingElse(before)) return false;
  if (!BYLINE.test(before) && !isSpare(before.slice(lastMark(before)))) return false;
  return isSpare(/^[^\p{Lu}|•·⋅;()\n]*/u.exec(after)![0]);
}

/** Whether the words before a date name what it is the date of, and that is no article. */
export function isOfSomethingElse(before: string): boolean {
  return OTHER.test(before) || isForeignLabel(before.slice(lastMark(before)));
}

/** What parts the pieces of a line of facts. */
const MARK = /[|•·⋅;()\n]|\s[–—-]\s/;

function lastMark(text: string): number {
  let from = 0;
  for (const match of text.matchAll(new RegExp(MARK, 'g'))) from = match.index + match[0].length;
  return from;
}

/** `Effective date:`, `Wann:` */
function isForeignLabel(lead: string): boolean {
  const label = /^\s*([^:]{1,40}):\s*$/u.exec(lead)?.[1];
  return label !== undefined && !OWN_LABEL.test(label) && !OF_ARTICLE.test(label) && !BYLINE.test(label);
}

const OWN_LABEL =
  /publi|post|issued|released|added|created|updat|modif|chang|revi|date|datum|erstellt|erschienen|aktualis|actualiz/iu;

/** Of a life, an event, a rule. */
const OTHER =
  /(?<!\p{L})(?:born|died|aged|geboren|gestorben|née?|nacid[oa]|effective|expires?|expiry|valid|deadline|due|starts?|begins?|opens?|ends?|closes?|until|since|from|when|wann|beginn|quand|cuándo|quando|termin|event|visited|retrieved|accessed|abgerufen|premiere|kick-?off|stichtag|apply|register|anmeldeschluss|einsendeschluss|bis|seit|depuis|desde|hasta|fino|sinds|tot)(?!\p{L})/iu;

const BYLINE =
  /^\s*(?:(?:written|submitted|posted|published|reported|words|text|interview)\s*(?:by|von|:)|by|von|par|por|di|door|av|af|autor|author)(?!\p{L})/iu;

/** Whether words are names, labels and times: no others that begin with a small letter. */
function isSpare(words: string): boolean {
  const small = words.match(/(?<![\p{L}\p{N}.’'])\p{Ll}[\p{L}.]*/gu) ?? [];
  return small.every((word) => SPARE.has(word.replace(/\.+$/, '')) || IS_OF_ARTICLE.test(word));
}

const SPARE = new Set(
  (
    'a a.m am p.m pm at on in the of and by last first originally article story news posted published updated modified changed created added written submitted ' +
    'edited edition staff writer reporter editor correspondent special to min mins minute minutes read time st nd rd th ' +
    'um uhr vom von den der im und zuletzt aktualisiert veröffentlicht geändert stand erschienen ' +
    'le la les à h et de du des par publié publiée mis mise jour modifié lecture temps ' +
    'el los las y del en por a las publicado actualizado hrs horas e às da do das dos atualizado atualizada última il alle ore di ultimo aggiornamento pubblicato aggiornato ' +
    'op om door laatste update gepubliceerd bijgewerkt kl klo klockan publicerad uppdaterad publisert oppdatert og och av af dodane opublikowano godz r roku d г в опубликовано обновлено ' +
    'mon tue wed thu fri sat sun lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo ' +
    'segunda terça quarta quinta sexta feira lunedì martedì mercoledì giovedì venerdì sabato domenica maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'
  ).split(' '),
);
