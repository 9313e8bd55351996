import type { PlaceLink } from '../../adapters/chat.ts';
import { openDatabase, pathOf } from '../../store/sqlite/database.ts';
import { keyedState } from '../../store/sqlite/keyed.ts';
import { ledgerIn } from '../../store/sqlite/ledger.ts';
import type { Room } from '../chat/room.ts';
import { type Kept, SESSION_TTL_MS } from '../chat/sessions.ts';
import { openTurns } from '../chat/turns.ts';
import type { Surroundings } from '../cli/command.ts';
import { type Config, feedsOf } from '../config.ts';
import { slotStates } from '../desk/digests.ts';
import { deskSecret, signedLinks } from '../desk/port.ts';
import { type DigestRoom, digestRoom } from '../digests/room.ts';
import type { IngestDesk } from '../ingest/desk.ts';
import { feedStates } from '../ingest/reports.ts';
import { closeOutside, openDesk } from '../ingest/run.ts';
import { openLibrary } from '../library/thread.ts';
import { libraryOf } from '../library.ts';
import { openLog } from '../log.ts';
import { type Metrics, openMetrics } from '../metrics.ts';

/** All that is there before anybody is connected. */
export interface Parts {
  readonly room: Room;
  readonly digests: DigestRoom;
  readonly ingesting: IngestDesk;
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
  const ingesting = await openDesk(config, database, now);
  const { archive, memory } = ingesting;
  const metrics = openMetrics(openLog(config.logLevel), {
    archive,
    now,
    feeds: async () => (await feedStates(feedsOf(config), memory)).map(({ state }) => state),
    deliveries: () => slotStates({ ledger: ledgerIn(database) }),
  });
  // a file is read in threads of their own: one for people, one for digests
  const [library, press] =
    pathOf(config.storeUrl) === ':memory:' ? [] : [openLibrary(config.storeUrl), openLibrary(config.storeUrl)];
  const premises = {
    archive,
    config,
    now,
    state: keyedState<Kept>(database, 'chat', SESSION_TTL_MS),
    memory,
    log: metrics.log,
  };
  const digests = digestRoom(database, { ...premises, press: press ?? libraryOf(archive) });
  const secret = await deskSecret(database);
  return {
    room: {
      ...premises,
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
      await Promise.all([library?.close(), press?.close()]);
      await archive.close();
    },
  };
}
