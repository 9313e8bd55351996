import type { ChatDesk } from '../adapters/chat.ts';
import type { Instant } from '../briefings/article.ts';
import type { Archive } from '../store/archive.ts';
import type { SessionState } from './chat/sessions.ts';
import type { Config } from './config.ts';
import type { FeedMemory } from './ingest/memory.ts';

/** What the answers and the digests share. */
export interface BotContext {
  readonly archive: Archive;
  readonly config: Config;
  readonly now: () => Instant;
  readonly state: SessionState;
  /** How the feeds do. */
  readonly memory: Pick<FeedMemory, 'feeds'>;
  readonly log: ChatDesk['log'];
}
