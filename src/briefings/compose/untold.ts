import type { Briefing, FactNews } from '../briefing.ts';
import type { FactBudget } from '../facts/budget.ts';
import { agreementsWith } from '../facts/others/agree.ts';
import type { Pool } from '../facts/pool.ts';
import { type ChosenFact, selectFacts } from '../facts/select.ts';
import type { Worth } from '../facts/worth.ts';
import { newsOf } from '../news.ts';

/** For each chosen fact what it is to somebody who has read `previous`. */
export function newsOfChosen(pool: Pool, facts: readonly ChosenFact[], previous: Briefing): readonly FactNews[] {
  const told = facts.map(({ text, at }) => {
    const { published, analysis } = pool.readings[pool.sentences[at]!.reading]!;
    const { language } = analysis;
    return { text, ...(published === undefined ? {} : { published }), ...(language === undefined ? {} : { language }) };
  });
  return newsOf(told, previous);
}

/**
 * Picks the facts that `previous` does not tell already, as `selectFacts` does. What is left out makes room for what comes next, where
 * there is anything.
 */
export function selectUntold(pool: Pool, worth: Worth, budget: FactBudget, previous: Briefing): readonly ChosenFact[] {
  const withheld = new Set(budget.withheld);
  for (let round = 0; ; round++) {
    const facts = selectFacts(pool, worth, { ...budget, withheld: [...withheld] });
    const news = newsOfChosen(pool, facts, previous);
    const isOld = (i: number) => news[i] === 'unchanged';
    if (round >= MOST_ROUNDS || !facts.some((_fact, i) => isOld(i))) {
      return facts.filter((_fact, i) => !isOld(i) || followersOf(i, facts).some((follower) => !isOld(follower)));
    }
    for (const [i, { at }] of facts.entries()) {
      if (!isOld(i)) continue;
      withheld.add(at);
      for (const same of agreementsWith(pool, at)) withheld.add(same.at);
    }
  }
}

/** Those that stand below it: without it they would not be understood. */
function followersOf(at: number, facts: readonly ChosenFact[]): readonly number[] {
  const next = facts.findIndex(({ isBelow }, i) => i > at && !isBelow);
  return [...facts.keys()].slice(at + 1, next < 0 ? facts.length : next);
}

/** Each round finds what the one before it hid; a briefing that is old from top to bottom is given up on. */
const MOST_ROUNDS = 4;
