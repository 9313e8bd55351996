import { type Crash, crash, type Recovered } from '../../support/digests/crash.ts';
import { type Death, HELD_STEPS, OWN_STEPS } from '../../support/digests/deliver-process.ts';
import { chance } from '../../support/synthetic.ts';
import { check, heading, row } from './table.ts';

const RUNS = Number(process.env.CRASHES ?? 200);
const AT_ONCE = 3;
const SOON = 61_000;
const MUCH_LATER = 30 * 60_000;
/** As long as a process of this kind lives once it is ready. */
const LONGEST_LIFE_MS = 600;

/** Kills a process that delivers a message and its thread, at every step of each and at random moments; two others go on at once. */
export async function crashes(): Promise<void> {
  heading(`${RUNS} times kill -9 amid a delivery, then two processes on the same database`);
  const random = chance(7);
  const steps = [...OWN_STEPS, ...HELD_STEPS];
  const deaths = [0, 1, 2].flatMap((part) => steps.map((step): Death => ({ step, part })));
  const plans = Array.from({ length: RUNS }, (_, i): Crash => {
    const die = i % 2 === 0 ? deaths[Math.floor(i / 2) % deaths.length]! : Math.floor(random() * LONGEST_LIFE_MS);
    return {
      platform: random() < 0.5 ? 'discord' : 'slack',
      die,
      later: random() < 0.5 ? SOON : MUCH_LATER,
      mayRead: random() > 0.15,
    };
  });
  const results: Result[] = [];
  const queue = [...plans];
  const workers = Array.from({ length: AT_ONCE }, async () => {
    for (let plan = queue.shift(); plan; plan = queue.shift()) results.push({ plan, became: await crash(plan) });
  });
  await Promise.all(workers);
  for (const part of [0, 1, 2]) {
    for (const step of steps) {
      const own = results.filter(
        ({ plan: { die } }) => typeof die !== 'number' && die.step === step && die.part === part,
      );
      tell(`${part === 0 ? 'message' : `part ${part}`}: ${step}`, own);
    }
  }
  for (const stood of [0, 1, 2, PARTS]) {
    const own = results.filter(({ plan, became }) => typeof plan.die === 'number' && became.atDeath === stood);
    tell(`at a random moment, ${stood} of ${PARTS} posted`, own);
  }
  const isUnknown = ({ became: { states } }: Result) => states.includes('unknown');
  const twice = results.filter(({ became: { messages, inThread, told } }) => {
    return messages > 1 || inThread > PARTS - 1 || told.some((times) => times > 1);
  });
  const missing = results.filter((one) => !isWhole(one) && !isUnknown(one));
  const unknown = results.filter(isUnknown);
  const needless = unknown.filter(({ plan }) => plan.platform === 'discord' || plan.mayRead);
  const between = results.filter(({ became: { atDeath } }) => atDeath > 0 && atDeath < PARTS).length;
  row('killed between two of its messages', between, `of ${RUNS}`);
  check('nothing twice', twice.length === 0, `${twice.length} of ${RUNS}`);
  check('nothing lost', missing.length === 0, `${missing.length} of ${RUNS}`);
  check(
    'unknown only where Slack may not be read',
    needless.length === 0,
    `${unknown.length} unknown, ${needless.length} of these needlessly`,
  );
  for (const one of [...twice, ...missing, ...needless]) process.stdout.write(`    ${JSON.stringify(one)}\n`);
}

interface Result {
  readonly plan: Crash;
  readonly became: Recovered;
}

/** The message and what follows in its thread. */
const PARTS = 3;

/** All of it stands there, each line once, and is recorded. */
function isWhole({ became: { states, told } }: Result): boolean {
  return states.length === PARTS && states.every((state) => state === 'sent') && told.every((times) => times === 1);
}

function tell(when: string, results: readonly Result[]): void {
  const whole = results.filter(isWhole).length;
  const unknown = results.filter(({ became }) => became.states.includes('unknown')).length;
  row(when, results.length, `${whole} there once and recorded, ${unknown} with a part told as unknown`);
}
