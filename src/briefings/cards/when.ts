import type { TimedPassage } from '../briefing.ts';
import { displayText } from '../text/display.ts';

/**
 * As printed where that states the year (`1990s`), else as it is known: an older report's "Saturday" is `2 Apr 2016`. What was planned is
 * `due 2 Apr 2016`.
 */
export function timeOf({ when, sortKey, isPlanned }: TimedPassage): { readonly when?: string } {
  if (when === undefined) return {};
  const time = /\d{4}/.test(when) || sortKey === undefined ? displayText(when) : calendarText(sortKey);
  return { when: isPlanned ? `due ${time}` : time };
}

function calendarText(sortKey: string): string {
  const [year, month, day] = sortKey.split('-');
  const named = month === undefined ? '' : `${MONTHS[Number(month) - 1]} `;
  return `${day === undefined ? '' : `${Number(day)} `}${named}${year}`;
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' ');
