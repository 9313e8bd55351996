import type { Asker, ChatFile } from '../../adapters/chat.ts';
import type { BotContext } from '../context.ts';
import type { DigestContext } from '../digests/context.ts';
import type { Library } from '../library.ts';
import type { Outside } from '../read-at.ts';
import type { Turns } from './turns.ts';

/** What the commands work with. */
export interface ChatContext extends BotContext {
  /** What reads many articles or thinks about them, perhaps in another thread. */
  readonly library: Library;
  /** The way to what people hand over. */
  readonly outside: Outside;
  /** Who has something read there. */
  readonly turns: Turns;
  /** Absent where nothing is sent by itself. */
  readonly digests?: DigestContext;
}

/** What a command was asked with. */
export interface Visit {
  readonly context: ChatContext;
  readonly asker: Asker;
  /** From a button of an earlier answer. */
  readonly view?: string;
  /** From 0. */
  readonly page: number;
  /** The message from whose menu the command was chosen. */
  readonly message?: { readonly text: string; readonly files: readonly ChatFile[] };
}
