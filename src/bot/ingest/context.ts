import type { Web } from '../../adapters/sources/http.ts';
import type { Readers } from '../../adapters/sources/readers.ts';
import type { Instant } from '../../briefings/article.ts';
import type { Archive } from '../../store/archive.ts';
import type { FeedMemory } from './memory.ts';
import type { Robots } from './robots.ts';

/** What taking in a feed works with. */
export interface IngestContext {
  readonly archive: Archive;
  readonly memory: FeedMemory;
  readonly web: Web;
  readonly robots: Robots;
  readonly readers: Readers;
  readonly now: () => Instant;
}
