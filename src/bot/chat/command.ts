import type { ChatAnswer, ChatCommand } from '../../adapters/chat.ts';
import type { Visit } from './context.ts';
import type { Asked } from './sessions.ts';

/** One command: all that a platform registers, explains and completes, who may use it, and what it does. */
export interface Command extends ChatCommand {
  /** As typed, or where it is found. */
  readonly examples: readonly string[];
  /** Managers are those who may manage the channel, and editors. */
  readonly who: 'everyone' | 'editors' | 'managers';
  readonly run: (asked: Asked, visit: Visit) => Promise<ChatAnswer>;
}

/** Words for people where what they asked cannot be carried out. */
export class Misunderstood extends Error {
  override readonly name = 'Misunderstood';
}
