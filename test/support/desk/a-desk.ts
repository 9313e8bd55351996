import { onTestFinished } from 'vitest';
import { type DeskWish, openADesk } from './desk.ts';

/** The whole desk on a free port of this machine, closed when the test ends. */
export async function aDesk(wish: DeskWish = {}) {
  const desk = await openADesk(wish);
  onTestFinished(() => desk.close());
  return desk;
}
