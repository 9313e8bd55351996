import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Where the process dies by itself. During the send and after its effect it is killed from outside, where the platform holds its reply. */
export const OWN_STEPS = [
  'before the claim',
  'after the claim',
  'before the send',
  'before the record',
  'after the record',
] as const;

export const LOST = 'after the effect, with the reply lost';

export const HELD_STEPS = ['during the send', LOST] as const;

export type Step = (typeof OWN_STEPS)[number] | (typeof HELD_STEPS)[number];

/** Where it dies: at a step of the message (0) or of a part of its thread (1, 2). */
export interface Death {
  readonly step: Step;
  readonly part: number;
}

/** What the process is told. */
export interface DeliverOrder {
  readonly url: string;
  readonly platform: 'discord' | 'slack';
  readonly api: string;
  readonly token: string;
  /** How much its clock is ahead, in milliseconds. */
  readonly ahead: number;
  readonly by: string;
  readonly die?: Death;
}

const CHILD = fileURLToPath(new URL('../../bot/digests/processes/deliver-once.ts', import.meta.url));

export function deliverProcess(order: DeliverOrder): ChildProcess {
  return spawn(process.execPath, [CHILD, JSON.stringify(order)], { stdio: ['ignore', 'pipe', 'inherit'] });
}

/** Runs it to its end: the signal that ended it, or null. */
export async function ended(child: ChildProcess): Promise<NodeJS.Signals | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.signalCode;
}
