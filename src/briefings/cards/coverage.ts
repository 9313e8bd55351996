import type { Briefing } from '../briefing.ts';
import { displayText } from '../text/display.ts';
import type { Clock } from './clock.ts';

/** What it was made of: `since Mon 5 Oct · 9 articles · 5 outlets`. */
export function scopeLine({ coverage }: Briefing, clock: Clock): string {
  return [
    ...(coverage.since === undefined ? [] : [`since ${clock.day(coverage.since)}`]),
    counted(coverage.considered, 'article'),
    ...(coverage.outlets > 0 ? [counted(coverage.outlets, 'outlet')] : []),
  ].join(' · ');
}

/** What stands below: `9 considered, 2 copies · newest 14:05`, and what could not be read. */
export function coverageLine({ coverage }: Pick<Briefing, 'coverage'>, clock: Clock): string {
  const copies = coverage.copies > 0 ? `, ${counted(coverage.copies, 'copy', 'copies')}` : '';
  return [
    `${coverage.considered} considered${copies}`,
    ...(coverage.undated > 0 ? [`${coverage.undated} without a date`] : []),
    ...(coverage.newest === undefined ? [] : [`newest ${clock.moment(coverage.newest)}`]),
    ...coverage.failed
      .slice(0, MOST_FAILED)
      .map(({ source, why, since }) =>
        displayText(`failing${since === undefined ? '' : ` since ${clock.day(since)}`}: ${source} (${why})`),
      ),
    ...(coverage.failed.length > MOST_FAILED ? [`${coverage.failed.length - MOST_FAILED} more failing`] : []),
  ].join(' · ');
}

/** So many failing sources are named; who runs hundreds of feeds always has a few. */
const MOST_FAILED = 3;

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
