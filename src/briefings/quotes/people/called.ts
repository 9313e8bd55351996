import type { Entity } from './entities.ts';

/**
 * Whether an article may call somebody by a noun, given what else it says of them.
 *
 * Where nouns are compounds a part of one is the same office: `der Minister` is the `Innenminister`, `der SPD-Politiker` is `Lee (SPD)`.
 */
export function isCalled({ roles }: Entity, noun: string): boolean {
  if (roles.has(noun)) return true;
  const bare = noun.replace(GENITIVE, '$1');
  const hyphen = bare.indexOf('-');
  const party = hyphen > 1 && POLITICIAN.test(bare) ? bare.slice(0, hyphen) : undefined;
  const rest = bare.slice(hyphen + 1);
  for (const role of roles) {
    if (party !== undefined && (role === party || role.startsWith(`${party}-`))) return true;
    if (isPartOf(bare, role) || isPartOf(role, bare) || (hyphen > 0 && isPartOf(rest, role))) return true;
    if (GENERAL.test(bare) && POLITICAL.test(role)) return true;
  }
  return false;
}

/** Short words are parts of too many others: `rat`, `wirt`. */
const LEAST = 5;

function isPartOf(part: string, whole: string): boolean {
  return part.length >= LEAST && (whole.endsWith(part) || whole.replace(GENITIVE, '$1').endsWith(part));
}

/** `des Ministers`. */
const GENITIVE = /(er|or|eur|chef)s$/;

const POLITICIAN =
  /-(?:politiker|abgeordnete|mann|frau|chef|vorsitzende|fraktionschef|minister|kandidat|bewerber)(?:in|r|n)?$/;

/** `der Politiker`, `die Regierungschefin`: a word for any such office. */
const GENERAL = /^(?:politiker|regierungschef|ressortchef|amtsinhaber|kommunalpolitiker|landespolitiker)(?:in)?$/;

const POLITICAL =
  /(?:minister|ministerin|präsident|präsidentin|kanzler|kanzlerin|abgeordneter?|senatorin?|bürgermeisterin?|landrat|landrätin|dezernentin?)$/;

/** `der Landwirt` of somebody who is known as `Bürgermeister`: a second trade is likelier somebody else's, unless it goes with any. */
export function isAtOdds({ roles }: Entity, noun: string): boolean {
  if (WITH_ANY.test(noun)) return false;
  for (const role of roles) if (role.length >= LEAST && !PARTY.test(role) && !SITUATION.test(role)) return true;
  return false;
}

/** What somebody is where it happens, and not by trade. */
const SITUATION =
  /(?:pendler|anwohner|bewohner|besucher|teilnehmer|mieter|passant|tourist|urlauber|nachbar|organisator|veranstalter|initiator|zeuge|kunde|nutzer|helfer|käufer|gründer|wähler|gewinner|sieger|inhaber|besitzer|eigentümer|demonstrant|mitglied|leiter)(?:in)?$|^(?:zeugin|kundin)$/;

const PARTY = /^(?:grünen?|linken?)$/;

const WITH_ANY =
  /(?:politiker|spieler|sportler|autor|jurist|ökonom|wissenschaftler|forscher|künstler|musiker|rentner|pensionär|milliardär|unternehmer|manager|mediziner|diplomat|kandidat|preisträger|weltmeister|olympiasieger|rekordhalter|absolvent|amerikaner|italiener|spanier|belgier|niederländer|norweger|österreicher|kanadier|japaner|australier|ukrainer|brasilianer|argentinier|kenianer|iraker|iraner|syrer|ägypter|inder)(?:in)?$|(?:-mann|-frau|star|profi|coach|boss)$|^(?:brit|franzos|russ|pol|türk|chines|schwed|dän|finn|griech|portugies|ir|schott|rumän|bulgar|serb|kroat|slowen|tschech|slowak|vietnames)(?:e|in)$/;
