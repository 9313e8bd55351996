import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { ChatDesk } from '../adapters/chat.ts';
import type { Instant } from '../briefings/article.ts';
import type { Archive } from '../store/archive.ts';

/** What is measured while the program runs. */
export interface Metrics {
  /** The log, with what it is told counted too. */
  readonly log: ChatDesk['log'];
  /** In the text format of Prometheus. Throws `StoreError`. */
  text(): Promise<{ readonly contentType: string; readonly text: string }>;
}

/** Where the figures come from that are asked for anew each time. */
export interface Measured {
  readonly archive: Pick<Archive, 'counts'>;
  readonly now: () => Instant;
  /** The state of each feed. */
  readonly feeds: () => Promise<readonly string[]>;
  /** The state of each of the last slots of the digests. */
  readonly deliveries: () => Promise<readonly string[]>;
}

/** Answers are wanted within 0.3 s; the platforms give 3 s. */
const BUCKETS = [0.01, 0.025, 0.05, 0.1, 0.2, 0.3, 0.5, 1, 2, 3, 10];

/** Measures by what the log is told, so that nothing else in the program has to know of it. */
export function openMetrics(log: ChatDesk['log'], measured: Measured): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const commands = new Counter({
    name: 'copydesk_commands_total',
    help: 'Requests of people: answered, misunderstood or failed.',
    labelNames: ['platform', 'kind', 'outcome'],
    registers,
  });
  const seconds = new Histogram({
    name: 'copydesk_command_seconds',
    help: 'From a request to its answer, without the way to the platform.',
    labelNames: ['platform'],
    buckets: BUCKETS,
    registers,
  });
  const measure = gauges(measured, registers);
  return {
    log: (event, fields) => {
      log(event, fields);
      const { kind, platform, ms } = fields;
      if (kind === undefined || platform === undefined) return;
      commands.inc({ kind, platform, outcome: String(fields.outcome ?? event) });
      if (typeof ms === 'number') seconds.observe({ platform }, ms / 1_000);
    },
    text: async () => {
      await measure();
      return { contentType: registry.contentType, text: await registry.metrics() };
    },
  };
}

/** Gives what sets the gauges to what is so now. */
function gauges({ archive, now, feeds, deliveries }: Measured, registers: Registry[]): () => Promise<void> {
  const gauge = (name: string, help: string) => new Gauge({ name, help, registers });
  const articles = gauge('copydesk_articles', 'Stored articles.');
  const undated = gauge('copydesk_articles_undated', 'Stored articles without a date.');
  const outlets = gauge('copydesk_outlets', 'Outlets that the stored articles are from.');
  const storedLag = gauge('copydesk_stored_lag_seconds', 'Since something was last stored.');
  const newestLag = gauge('copydesk_newest_lag_seconds', 'Since the newest article was published.');
  const byState = (name: string, help: string) => new Gauge({ name, help, labelNames: ['state'], registers });
  const feedGauge = byState('copydesk_feeds', 'Feeds that are set up.');
  const deliveryGauge = byState('copydesk_deliveries', 'The last slots of the digests, a thousand at most.');
  return async () => {
    const counts = await archive.counts();
    articles.set(counts.articles);
    undated.set(counts.undated);
    outlets.set(counts.outlets);
    if (counts.lastStored !== undefined) storedLag.set((now() - counts.lastStored) / 1_000);
    if (counts.newest !== undefined) newestLag.set((now() - counts.newest) / 1_000);
    setStates(feedGauge, await feeds());
    setStates(deliveryGauge, await deliveries());
  };
}

function setStates(gauge: Gauge<'state'>, states: readonly string[]): void {
  gauge.reset();
  for (const state of states) gauge.inc({ state });
}
