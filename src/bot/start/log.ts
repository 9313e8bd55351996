import { pino } from 'pino';
import type { ChatDesk } from '../../adapters/chat.ts';

/**
 * The log: JSON lines on standard error, one an event, with UTC times.
 *
 * What is logged are events, ids and figures; callers hand in no token and no article text.
 */
export function openLog(level: string): ChatDesk['log'] {
  const logger = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2));
  return (event, fields) => {
    if (event === 'failed') logger.error(fields, event);
    else logger.info(fields, event);
  };
}
