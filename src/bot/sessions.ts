import { randomBytes } from 'node:crypto';
import type { Keyv } from 'keyv';

/** A command with its options, as it was asked. */
export interface Asked {
  readonly command: string;
  readonly options: Readonly<Record<string, string>>;
}

/** Where questions are kept for the buttons of their answers: survives a restart. */
export type SessionState = Keyv<Asked>;

/** How long buttons work: Discord lets an interaction's answer be edited for 15 minutes, but a button can be pressed for as long as it stands. */
export const SESSION_TTL_MS = 7 * 86_400_000;

/** Keeps a question for the buttons of its answer. Gives its key, 16 characters. */
export async function remember(asked: Asked, state: SessionState): Promise<string> {
  const key = randomBytes(12).toString('base64url');
  await state.set(key, { command: asked.command, options: asked.options });
  return key;
}

/** What a button says when it is pressed: at most 100 characters, as Discord allows. */
export function actionOf(key: string, view: string, page = 0): string {
  return `${key}.${view}.${page}`;
}

/** The question behind a button, and what the button asks for; undefined when it was kept too long ago, or never. */
export async function recall(
  action: string,
  state: SessionState,
): Promise<{ readonly asked: Asked; readonly view: string; readonly page: number } | undefined> {
  const parts = /^([\w-]{16})\.([a-z]{1,20})\.(\d{1,4})$/.exec(action);
  if (!parts) return undefined;
  const asked = await state.get(parts[1]!);
  return asked && { asked, view: parts[2]!, page: Number(parts[3]) };
}
