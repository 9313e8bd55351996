import type { Asker, ChatAnswer, ChatCommand, ChatDesk, ChatFile } from '../adapters/chat.ts';
import type { Instant } from '../briefings/article.ts';
import type { Archive } from '../store/archive.ts';
import type { Config } from './config.ts';
import type { DigestRoom } from './digests/room.ts';
import type { FeedMemory } from './ingest/memory.ts';
import type { Library } from './library.ts';
import type { Outside } from './read-at.ts';
import type { Asked, SessionState } from './sessions.ts';

/** What the commands work with. */
export interface Room {
  readonly archive: Archive;
  /** What reads many articles or thinks about them, perhaps in another thread. */
  readonly library: Library;
  readonly config: Config;
  readonly now: () => Instant;
  readonly state: SessionState;
  /** The way to what people hand over. */
  readonly outside: Outside;
  /** How the feeds do. */
  readonly memory: Pick<FeedMemory, 'feeds'>;
  readonly log: ChatDesk['log'];
  /** Absent where nothing is sent by itself. */
  readonly digests?: DigestRoom;
}

/** What a command was asked with. */
export interface Visit {
  readonly room: Room;
  readonly asker: Asker;
  /** From a button of an earlier answer. */
  readonly view?: string;
  /** From 0. */
  readonly page: number;
  /** The message from whose menu the command was chosen. */
  readonly message?: { readonly text: string; readonly files: readonly ChatFile[] };
}

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
