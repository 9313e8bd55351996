/** Lets people have only so much done at the same moment. */
export interface Turns {
  /** Does `work`, unless who asks has something done already, or too many have: then says which, and nothing is done. */
  take<Result>(who: string, work: () => Promise<Result>): Promise<Result | 'own' | 'others'>;
}

/**
 * What is read for people takes 25 MB and two minutes each, and the one reader that the feeds need too: without turns, somebody who presses
 * a hundred times has gigabytes held, and no feed read for half an hour.
 */
const AT_ONCE = 4;

export function openTurns(most: number = AT_ONCE): Turns {
  const busy = new Set<string>();
  return {
    async take(who, work) {
      if (busy.has(who)) return 'own';
      if (busy.size >= most) return 'others';
      busy.add(who);
      try {
        return await work();
      } finally {
        busy.delete(who);
      }
    },
  };
}
