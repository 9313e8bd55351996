/** Minutes east of UTC for what stands behind a time: +0200, -5:30, GMT+1, EST, CEST; 0 for a name that is not known. */
export function zoneMinutes(zone: string): number {
  const written = zone.trim().toUpperCase();
  const offset = /^(?:UTC|GMT|Z)?\s?([+-])(\d{1,2}):?(\d{2})?$/.exec(written);
  if (!offset) return NAMES.get(written) ?? 0;
  const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
  return minutes > MAX_MINUTES ? 0 : offset[1] === '-' ? -minutes : minutes;
}

/** Kiribati. */
const MAX_MINUTES = 14 * 60;

/** RFC 822 and what else feeds use. Of names with several meanings, the one that feeds mostly mean: RFC 822's CST, British BST, Indian IST. */
const NAMES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    HST: -10,
    AKST: -9,
    AKDT: -8,
    PST: -8,
    PT: -8,
    PDT: -7,
    MST: -7,
    MT: -7,
    MDT: -6,
    CST: -6,
    CT: -6,
    CDT: -5,
    EST: -5,
    ET: -5,
    EDT: -4,
    AST: -4,
    ADT: -3,
    BRT: -3,
    ART: -3,
    NST: -3.5,
    NDT: -2.5,
    WET: 0,
    WEST: 1,
    BST: 1,
    CET: 1,
    MEZ: 1,
    MET: 1,
    WAT: 1,
    CEST: 2,
    MESZ: 2,
    MEST: 2,
    EET: 2,
    SAST: 2,
    CAT: 2,
    IDT: 3,
    EEST: 3,
    MSK: 3,
    TRT: 3,
    EAT: 3,
    MSD: 4,
    GST: 4,
    PKT: 5,
    IST: 5.5,
    NPT: 5.75,
    ICT: 7,
    WIB: 7,
    HKT: 8,
    SGT: 8,
    MYT: 8,
    PHT: 8,
    AWST: 8,
    JST: 9,
    KST: 9,
    ACST: 9.5,
    ACDT: 10.5,
    AEST: 10,
    AEDT: 11,
    NZST: 12,
    NZDT: 13,
  }).map(([name, hours]) => [name, hours * 60] as const),
);
