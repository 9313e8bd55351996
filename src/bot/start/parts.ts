import type { PlaceLink } from '../../adapters/chat.ts';
import { openDatabase, pathOf } from '../../store/sqlite/database.ts';
import { keyedState } from '../../store/sqlite/keyed.ts';
import { ledgerIn } from '../../store/sqlite/ledger.ts';
import type { ChatContext } from '../chat/context.ts';
import { type Kept, SESSION_TTL_MS } from '../chat/sessions.ts';
import { openTurns } from '../chat/turns.ts';
import type { Surroundings } from '../cli/command.ts';
import { type Config, feedsOf } from '../config.ts';
import { slotStates } from '../desk/digests.ts';
import { deskSecret, signedLinks } from '../desk/links.ts';
import { type DigestContext, digestContext } from '../digests/context.ts';
import type { IngestContext } from '../ingest/context.ts';
import { feedStates } from '../ingest/reports.ts';
import { closeOutside, openIngest } from '../ingest/run.ts';
import { openLibrary } from '../library/thread.ts';
import { libraryOf } from '../library.ts';
import { type Metrics, openMetrics } from '../metrics.ts';
import { openLog } from './log.ts';

/** All that is there before anybody is connected. */
export interface Parts {
  readonly context: ChatContext;
  readonly digests: DigestContext;
  readonly ingesting: IngestContext;
  readonly metrics: Metrics;
  /** Signs links, forms and cookies. */
  readonly secret: string;
  readonly placeLink: PlaceLink | undefined;
  readonly tell: (words: string) => void;
  readonly close: () => Promise<void>;
}

/** Opens the database and all that works on it. Throws `StoreError`. */
export async function openParts(config: Config, around: Surroundings): Promise<Parts> {
  const { now } = around;
  const database = openDatabase(config.storeUrl);
  const ingesting = await openIngest(config, database, now);
  const { archive, memory } = ingesting;
  const metrics = openMetrics(openLog(config.logLevel), {
    archive,
    now,
    feeds: async () => (await feedStates(feedsOf(config), memory)).map(({ state }) => state),
    deliveries: () => slotStates({ ledger: ledgerIn(database) }),
  });
  // a file is read in threads of their own: one for people, one for digests
  const [library, newsLibrary] =
    pathOf(config.storeUrl) === ':memory:' ? [] : [openLibrary(config.storeUrl), openLibrary(config.storeUrl)];
  const shared = {
    archive,
    config,
    now,
    state: keyedState<Kept>(database, 'chat', SESSION_TTL_MS),
    memory,
    log: metrics.log,
  };
  const digests = digestContext(database, { ...shared, newsLibrary: newsLibrary ?? libraryOf(archive) });
  const secret = await deskSecret(database);
  return {
    context: {
      ...shared,
      outside: ingesting,
      library: library ?? libraryOf(archive),
      turns: openTurns(),
      digests,
    },
    digests,
    ingesting,
    metrics,
    secret,
    placeLink: signedLinks(config, secret, now),
    tell: (words) => void around.err.write(`copydesk start: ${words}\n`),
    close: async () => {
      await closeOutside(ingesting);
      await Promise.all([library?.close(), newsLibrary?.close()]);
      await archive.close();
    },
  };
}
