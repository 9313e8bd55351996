import { type Crash, crash, type Recovered } from '../../support/crash.ts';
import { HELD_STEPS, OWN_STEPS } from '../../support/deliver-process.ts';
import { chance } from '../../support/synthetic.ts';
import { check, heading, row } from './table.ts';

const RUNS = Number(process.env.CRASHES ?? 200);
const AT_ONCE = 3;
const SOON = 61_000;
const MUCH_LATER = 30 * 60_000;
/** Longer than a process of this kind lives on a loaded machine. */
const LONGEST_LIFE_MS = 2_500;

/** Kills a delivering process at every step and at random moments; two others go on at once. */
export async function crashes(): Promise<void> {
  heading(`${RUNS} times kill -9 amid a delivery, then two processes on the same database`);
  const random = chance(7);
  const steps = [...OWN_STEPS, ...HELD_STEPS];
  const plans = Array.from({ length: RUNS }, (_, i): Crash => {
    const die = i % 2 === 0 ? steps[Math.floor(i / 2) % steps.length]! : Math.floor(random() * LONGEST_LIFE_MS);
    return {
      platform: random() < 0.5 ? 'discord' : 'slack',
      die,
      later: random() < 0.5 ? SOON : MUCH_LATER,
      mayRead: random() > 0.15,
    };
  });
  const results: { readonly plan: Crash; readonly became: Recovered }[] = [];
  const queue = [...plans];
  const workers = Array.from({ length: AT_ONCE }, async () => {
    for (let plan = queue.shift(); plan; plan = queue.shift()) results.push({ plan, became: await crash(plan) });
  });
  await Promise.all(workers);
  for (const die of [...steps, 'at a random moment']) {
    const own = results.filter(({ plan }) => (typeof plan.die === 'number' ? 'at a random moment' : plan.die) === die);
    const sent = own.filter(({ became }) => became.states.join() === 'sent' && became.messages === 1).length;
    const unknown = own.filter(({ became }) => became.states.join() === 'unknown').length;
    row(`killed ${die}`, `${own.length}`, `${sent} there once and recorded, ${unknown} told as unknown`);
  }
  const twice = results.filter(({ became }) => became.messages > 1);
  const missing = results.filter(({ became }) => became.messages === 0 && became.states.join() !== 'unknown');
  const unknown = results.filter(({ became }) => became.states.join() === 'unknown');
  const needless = unknown.filter(({ plan }) => plan.platform === 'discord' || plan.mayRead);
  check('nothing twice', twice.length === 0, `${twice.length} of ${RUNS}`);
  check('nothing lost', missing.length === 0, `${missing.length} of ${RUNS}`);
  check(
    'unknown only where Slack may not be read',
    needless.length === 0,
    `${unknown.length} unknown, ${needless.length} of these needlessly`,
  );
  for (const one of [...twice, ...missing, ...needless]) process.stdout.write(`    ${JSON.stringify(one)}\n`);
}
