import type { ChatAnswer, ChatCommand, ChatDesk } from '../adapters/chat.ts';
import type { Instant } from '../briefings/article.ts';
import type { Archive } from '../store/archive.ts';
import type { Config } from './config.ts';
import type { Library } from './library.ts';
import type { Asked, SessionState } from './sessions.ts';

/** What the commands work with. */
export interface Room {
  readonly archive: Archive;
  /** What reads many articles or thinks about them, perhaps in another thread. */
  readonly library: Library;
  readonly config: Config;
  readonly now: () => Instant;
  readonly state: SessionState;
  readonly log: ChatDesk['log'];
}

/** One command: all that a platform registers, explains and completes, and what it does. */
export interface Command extends ChatCommand {
  /** As typed. */
  readonly examples: readonly string[];
  /** Answers what was asked; `view` and `page` come from a button of an earlier answer. */
  readonly run: (asked: Asked, room: Room, view?: string, page?: number) => Promise<ChatAnswer>;
}
