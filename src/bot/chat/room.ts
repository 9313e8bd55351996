import type { Asker, ChatAnswer, ChatCommand, ChatFile } from '../../adapters/chat.ts';
import type { DigestRoom } from '../digests/room.ts';
import type { Library } from '../library.ts';
import type { Premises } from '../premises.ts';
import type { Outside } from '../read-at.ts';
import type { Asked } from './sessions.ts';
import type { Turns } from './turns.ts';

/** What the commands work with. */
export interface Room extends Premises {
  /** What reads many articles or thinks about them, perhaps in another thread. */
  readonly library: Library;
  /** The way to what people hand over. */
  readonly outside: Outside;
  /** Who has something read there. */
  readonly turns: Turns;
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
