import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** How much is held on to at this moment, in bytes: what nobody needs any more is collected first. */
export function heapNow(): number {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}
