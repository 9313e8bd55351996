import type { Clock } from '../../briefings/cards/clock.ts';
import type { LedgerLine } from '../../store/ledger.ts';

/** What became of a slot, in words. */
export function becameOf({ state, at, message, why, until, attempt, by }: LedgerLine, clock: Clock): string {
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
