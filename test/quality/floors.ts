import { createHash } from 'node:crypto';

/**
 * One entry of a gate's history: from here on a measure may not fall under `floor`.
 *
 * Entries are appended, never edited: each is sealed together with the one before it. A floor under an earlier one of its measure needs
 * a reason.
 */
export interface Floor {
  readonly measure: string;
  readonly floor: number;
  /** Why the floor was lowered: what was gained for it. */
  readonly why?: string;
  readonly seal: string;
}

/** A reason shorter than this is none. */
const SHORTEST_REASON = 30;

/** How far a score may rise over its floor before the floor has to follow, in points: else a later fall would go unseen. */
export const SLACK = 0.5;

/** What is wrong with a history itself, in words for whoever changed it; empty where nothing is. */
export function faultsIn(history: readonly Floor[]): readonly string[] {
  const highest = new Map<string, number>();
  const faults: string[] = [];
  let last = '';
  for (const { measure, floor, why, seal } of history) {
    if (seal !== sealOf(last, measure, floor)) {
      return [
        ...faults,
        `${measure} ${floor}: entries are never edited, moved or removed; restore it and append another`,
      ];
    }
    const mark = highest.get(measure) ?? Number.NEGATIVE_INFINITY;
    if (floor < mark && (why ?? '').trim().length < SHORTEST_REASON)
      faults.push(`${measure} ${floor}: under ${mark} without a reason of at least ${SHORTEST_REASON} characters`);
    highest.set(measure, Math.max(mark, floor));
    last = seal;
  }
  return faults;
}

/** Which measures miss their floor, or have left it behind, each with the entry to append; empty where all hold. */
export function missesOf(history: readonly Floor[], measured: Readonly<Record<string, number>>): readonly string[] {
  const floors = new Map(history.map(({ measure, floor }) => [measure, floor]));
  const names = new Set([...floors.keys(), ...Object.keys(measured)]);
  return [...names].flatMap((measure) => {
    const score = measured[measure];
    const floor = floors.get(measure);
    if (score === undefined) return [`${measure} is no longer measured`];
    if (floor === undefined) return [`${measure} has no floor yet; append ${entry(history, measure, score)}`];
    if (score < floor)
      return [
        `${measure} fell to ${score}, its floor is ${floor}; if that is meant, append ${entry(history, measure, score, true)}`,
      ];
    return score > floor + SLACK ? [`${measure} rose to ${score}; append ${entry(history, measure, score)}`] : [];
  });
}

function entry(history: readonly Floor[], measure: string, floor: number, isLower = false): string {
  const seal = sealOf(history.at(-1)?.seal ?? '', measure, floor);
  return JSON.stringify({ measure, floor, ...(isLower ? { why: '' } : {}), seal });
}

function sealOf(last: string, measure: string, floor: number): string {
  return createHash('sha256').update(`${last}|${measure}|${floor}`).digest('hex').slice(0, 12);
}
