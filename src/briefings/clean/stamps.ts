/** When a page says it was published and changed: `2020-10-07`, or a full time where the zone is stated. */
export interface Stamps {
  readonly published?: string;
  readonly updated?: string;
}

/** Reads "Published: 9 May 2031, 08:12 GMT" and its kind; undefined where the line says anything else. */
export function readStamps(text: string): Stamps | undefined {
  if (text.length > LONGEST || !/\d/.test(text)) return undefined;
  const stamps: { published?: string; updated?: string } = {};
  let rest = text;
  let known = false;
  while (rest !== '') {
    const label = LABEL.exec(rest);
    const at = label === null ? 0 : label[0].length;
    if (label === null && known) return undefined;
    const date = readDate(rest.slice(at));
    if (date === undefined) return undefined;
    const which = label !== null && /upd|modif|chang|aktual|actual|mise/i.test(label[0]) ? 'updated' : 'published';
    stamps[which] ??= date.iso;
    known = true;
    rest = rest.slice(at + date.length).replace(/^[\s|•·,;/()–—-]+/, '');
  }
  return known ? stamps : undefined;
}

const LONGEST = 140;

const LABEL =
  /^[([]?(?:(?:first |originally |article )?(?:published|posted|issued|released|created|date|veröffentlicht|publi[eé]|publicado|pubblicato)|(?:last )?(?:updated|modified|changed|update)|aktualisiert|actualizado|mis à jour)(?: (?:on|at|am|le|el|il))?\s?:?\s+/i;

/** A date at the start of `text`, with weekday, time and zone around it. */
function readDate(text: string): { readonly iso: string; readonly length: number } | undefined {
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  const rest = text.slice(lead);
  const date = dayFirst(rest) ?? monthFirst(rest) ?? numbers(rest);
  if (date === undefined) return undefined;
  const tail = TIME.exec(rest.slice(date.length));
  const length = lead + date.length + (tail?.[0].length ?? 0);
  const lone = tail === null ? LEAD_TIME.exec(text) : tail;
  return { iso: date.day + timeOf(lone), length };
}

interface Day {
  readonly day: string;
  readonly length: number;
}

function dayFirst(text: string): Day | undefined {
  const match = /^(\d{1,2})(?:st|nd|rd|th|\.|º)?(?: de)? (\p{L}{3,12})\.?,?(?: de)? (\d{4})\b/u.exec(text);
  return match === null ? undefined : dayOf(match[3]!, monthOf(match[2]!), match[1]!, match[0].length);
}

function monthFirst(text: string): Day | undefined {
  const match = /^(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/u.exec(text);
  return match === null ? undefined : dayOf(match[3]!, monthOf(match[1]!), match[2]!, match[0].length);
}

/** Year first, or day first with full stops. With slashes nobody knows which is the month, unless one is over 12. */
function numbers(text: string): Day | undefined {
  const iso = /^(\d{4})(?:[-/](\d{1,2})[-/](\d{1,2})(?!\d)|年(\d{1,2})月(\d{1,2})日)/.exec(text);
  if (iso !== null) return dayOf(iso[1]!, Number(iso[2] ?? iso[4]), iso[3] ?? iso[5]!, iso[0].length);
  const match = /^(\d{1,2})([./])(\d{1,2})\2(\d{4})\b/.exec(text);
  if (match === null) return undefined;
  const [first, second] = [Number(match[1]), Number(match[3])];
  if (match[2] === '.' || first > 12 || first === second) return dayOf(match[4]!, second, match[1]!, match[0].length);
  return second > 12 ? dayOf(match[4]!, first, match[3]!, match[0].length) : undefined;
}

function dayOf(year: string, month: number | undefined, day: string, length: number): Day | undefined {
  const number = Number(day);
  if (month === undefined || month < 1 || month > 12 || number < 1 || number > 31) return undefined;
  return { day: `${year}-${String(month).padStart(2, '0')}-${String(number).padStart(2, '0')}`, length };
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const OTHER_MONTHS: Readonly<Record<string, number>> = {
  mär: 3, mai: 5, okt: 10, dez: 12, fév: 2, avr: 4, jui: 6, aoû: 8, déc: 12, ene: 1, abr: 4, ago: 8, dic: 12, mag: 5, giu: 6, lug: 7,
  set: 9, ott: 10, gen: 1, fev: 2, out: 10, mrt: 3, mei: 5, maj: 5, янв: 1, фев: 2, мар: 3, апр: 4, мая: 5, май: 5, июн: 6, июл: 7,
  авг: 8, сен: 9, окт: 10, ноя: 11, дек: 12, sty: 1, lut: 2, kwi: 4, cze: 6, lip: 7, sie: 8, wrz: 9, paź: 10, lis: 11, gru: 12,
}; // biome-ignore format: one table

function monthOf(word: string): number | undefined {
  const name = word.toLowerCase();
  if (name === 'juillet') return 7;
  const key = name.slice(0, 3);
  const index = MONTHS.indexOf(key);
  return index >= 0 ? index + 1 : OTHER_MONTHS[key];
}

const WEEKDAY = '(?:\\p{L}{2,10}(?:, |(?<=day|tag|di|mi\\.?|do\\.?) ))?';
const LEAD = new RegExp(
  `^${'(?:\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: [A-Z]{2,4})?,? (?:on )?)?'}${WEEKDAY}(?=\\d|\\p{Lu}\\p{L}{2,8}\\.? \\d)`,
  'u',
);
const TIME =
  /^(?:,| at| um| à| a las|T| ?[|•·–—-])?\s?(\d{1,2})(?:[:.h](\d{2}))?(?::\d{2}(?:\.\d+)?)?(?: ?([ap])\.?m\.?)?(?: ?(GMT|UTC|Z|[A-Z]{2,4}|[+-]\d{2}:?\d{2}|Uhr)\b)?/i;
const LEAD_TIME = /^(\d{1,2})[:.](\d{2})(?: ?([ap])\.?m\.?)?(?: (GMT|UTC))?/i;

/** `T08:12:00Z` where the zone is Greenwich or an offset; nothing otherwise: local time without a zone is no instant. */
function timeOf(match: RegExpExecArray | null): string {
  const zone = match?.[4]?.toUpperCase();
  if (match == null || match[2] === undefined || zone === undefined) return '';
  const offset = /^(?:GMT|UTC|Z)$/.test(zone)
    ? 'Z'
    : /^[+-]\d{2}:?\d{2}$/.test(zone)
      ? `${zone.slice(0, 3)}:${zone.slice(-2)}`
      : '';
  const hour = (Number(match[1]) % (match[3] === undefined ? 24 : 12)) + (match[3]?.toLowerCase() === 'p' ? 12 : 0);
  return offset === '' || hour > 23 ? '' : `T${String(hour).padStart(2, '0')}:${match[2]}:00${offset}`;
}
