import { renderCard } from '../../adapters/console/render.ts';
import { Clock } from '../../briefings/cards/clock.ts';
import { digestCard, restCards } from '../../briefings/cards/digest.ts';
import { dueSlots, jitterOf } from '../../briefings/digest/due.ts';
import { nextSlot } from '../../briefings/digest/schedule.ts';
import { archiveIn } from '../../store/sqlite/archive.ts';
import { isMade, openDatabase } from '../../store/sqlite/database.ts';
import { editionsIn } from '../../store/sqlite/editions.ts';
import { ledgerIn } from '../../store/sqlite/ledger.ts';
import { subscriptionsIn } from '../../store/sqlite/subscriptions.ts';
import type { Kept } from '../../store/subscriptions.ts';
import type { DigestContext } from '../digests/context.ts';
import { cardOptions, firstNews } from '../digests/deliver.ts';
import { Editor } from '../digests/edit.ts';
import { subscriptionId } from '../digests/keys.ts';
import { WINDOW_MS } from '../digests/plan.ts';
import { subscriptionsNow } from '../digests/subscriptions-now.ts';
import { openFeedMemory } from '../ingest/memory.ts';
import { readCron, timesInWords } from '../input/times.ts';
import { libraryOf } from '../library.ts';
import { type Command, type CommandInput, type ExitCode, type Surroundings, UsageError } from './command.ts';
import { requireConfig } from './settings.ts';

export const digestCommand: Command = {
  name: 'digest',
  words: '[TOPIC]',
  summary: 'Shows what would be sent now, where and why. Sends nothing: that is what start does.',
  options: [{ name: 'dry-run', summary: 'needed, so that nobody takes this for sending' }],
  examples: ['digest --dry-run', 'digest --dry-run karabakh'],
  run,
};

async function run(input: CommandInput, around: Surroundings): Promise<ExitCode> {
  if (!input.options['dry-run'])
    throw new UsageError('digests are sent by copydesk start; --dry-run shows what would be');
  const config = requireConfig(around);
  if (!isMade(config.storeUrl)) {
    around.err.write('Nothing is stored yet: there is nothing to send.\n');
    return 0;
  }
  const database = openDatabase(config.storeUrl, { readOnly: true });
  try {
    const topic = input.words.join(' ').trim().toLowerCase();
    const kept = await subscriptionsIn(database).list();
    const meant = subscriptionsNow(config, kept, around.now()).filter(
      (one) => topic === '' || one.topic.toLowerCase() === topic,
    );
    if (meant.length === 0)
      around.err.write(
        `No digest is set up${topic === '' ? '' : ` for ${topic}`} (see .env.example, or /digest subscribe in the chat).\n`,
      );
    const archive = archiveIn(database);
    const context = {
      archive,
      newsLibrary: libraryOf(archive),
      config,
      editions: editionsIn(database),
      ledger: ledgerIn(database),
      memory: openFeedMemory(database),
      now: around.now,
    };
    for (const one of meant) around.out.write(await shown(one, context, around));
    return 0;
  } finally {
    database.sql.close();
  }
}

type DryContext = Pick<DigestContext, 'archive' | 'newsLibrary' | 'config' | 'editions' | 'ledger' | 'memory' | 'now'>;

async function shown(one: Kept, context: DryContext, around: Surroundings): Promise<string> {
  const read = readCron(one.cron, one.timeZone);
  if (!read.ok) return `${one.place}  ${one.topic}: the times ${one.cron} cannot be read\n\n`;
  const { schedule } = read;
  const now = context.now();
  const clock = new Clock(one.timeZone, now);
  const id = subscriptionId(one);
  const since = Math.max(one.since, now - WINDOW_MS);
  const due = dueSlots({ id, schedule, since }, await context.ledger.entries(id, since), now, context.config.digests);
  const first = due.find(({ act }) => act !== 'skip');
  const next = nextSlot(schedule, now);
  const why = one.paused
    ? `pauses since ${clock.moment(one.paused.at)}: ${one.paused.why}`
    : first && 'slot' in first
      ? `due: ${clock.moment(first.slot)}${first.act === 'find out' ? ', to be looked for first: it may have been sent' : ''}`
      : next === undefined
        ? 'its times never come'
        : `next: ${clock.moment(next)}, ${Math.round(jitterOf(id, context.config.digests.spread) / 1_000)} s after the minute`;
  const skipped = due.flatMap((step) => (step.act === 'skip' ? [`would skip ${step.slots.length}: ${step.why}`] : []));
  const slot = first && 'slot' in first ? first.slot : now;
  const order = {
    subscription: id,
    topic: one.topic,
    slot,
    now,
    first: firstNews({ subscription: one, schedule, slot }, now),
  };
  const { digest } = await new Editor(context).edit(order);
  const options = cardOptions(context, schedule);
  const terminal = { width: around.out.columns ?? 100, isColoured: false };
  const empty =
    digest.isEmpty && !context.config.digests.saysEmpty ? 'Nothing new: nothing would be sent.\n' : undefined;
  return [
    `${one.place}  ${one.topic}  ${timesInWords(one.cron, one.timeZone)}  ${one.origin === 'chat' ? 'from the chat' : 'from the settings'}`,
    ...[why, ...skipped].map((line) => `  ${line}`),
    '',
    empty ?? renderCard(digestCard(digest, options), terminal),
    ...restCards(digest.rest, options).map((card) => renderCard(card, terminal)),
    '',
  ].join('\n');
}
