import { randomBytes } from 'node:crypto';
import type { Keyv } from 'keyv';
import type { Card } from '../../briefings/card.ts';

/** A command with its options, as it was asked. */
export interface Asked {
  readonly command: string;
  readonly options: Readonly<Record<string, string>>;
}

/** What is kept for the buttons of an answer: the question, or, of what cannot be asked again, the card to share. */
export type Kept = Asked | { readonly card: Card };

/** Survives a restart. */
export type SessionState = Keyv<Kept>;

/**
 * How long buttons work, in milliseconds. Both platforms let a button be pressed for as long as its message stands; a quarter of a year is
 * longer than a channel is scrolled back, and a question takes some 200 bytes.
 */
export const SESSION_TTL_MS = 90 * 86_400_000;

/** Keeps a question for the buttons of its answer. Gives its key, 16 characters. */
export function remember({ command, options }: Asked, state: SessionState): Promise<string> {
  return keep({ command, options }, state);
}

/** Keeps a question under a key of 16 characters that is known beforehand. */
export async function rememberAs(key: string, { command, options }: Asked, state: SessionState): Promise<void> {
  await state.set(key, { command, options });
}

/** Keeps a card for the button that shares it. Gives its key, 16 characters. */
export function rememberCard(card: Card, state: SessionState): Promise<string> {
  return keep({ card }, state);
}

async function keep(kept: Kept, state: SessionState): Promise<string> {
  const key = randomBytes(12).toString('base64url');
  await state.set(key, kept);
  return key;
}

/** What a button says when it is pressed: at most 100 characters, as Discord allows. */
export function actionOf(key: string, view: string, page = 0): string {
  return `${key}.${view}.${page}`;
}

/** What was kept for a button, and what the button asks for; undefined when it was kept too long ago, or never. */
export async function recall(
  action: string,
  state: SessionState,
): Promise<{ readonly kept: Kept; readonly view: string; readonly page: number } | undefined> {
  const parts = /^([\w-]{16})\.([a-z]{1,20})\.(\d{1,4})$/.exec(action);
  if (!parts) return undefined;
  const kept = await state.get(parts[1]!);
  return kept && { kept, view: parts[2]!, page: Number(parts[3]) };
}
