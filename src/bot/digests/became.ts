import type { Clock } from '../../briefings/cards/clock.ts';
import type { LedgerLine } from '../../store/ledger.ts';

/** What became of a part of a slot, in words; those of the thread say so. */
export function becameOf(line: LedgerLine, clock: Clock): string {
  return line.part === 0 ? wordsOf(line, clock) : `the rest (${line.part}), in its thread: ${wordsOf(line, clock)}`;
}

function wordsOf({ state, at, message, why, until, attempt, by }: LedgerLine, clock: Clock): string {
  const tries = attempt > 1 ? `, try ${attempt}` : '';
  const next = until === undefined ? '' : `; looked at again ${clock.moment(until)}`;
  switch (state) {
    case 'sent':
      return `sent ${clock.moment(at)}${message ? `, message ${message}` : ''}${tries}`;
    case 'skipped':
      return `not sent: ${why}`;
    case 'failed':
      return `failed${tries}: ${why}${next}`;
    case 'unknown':
      return `NOT KNOWN whether it was sent${tries}: ${why}${next}`;
    case 'claimed':
      return `being sent by ${by}${tries}${until === undefined ? '' : `, whose claim ends ${clock.moment(until)}`}`;
  }
}
