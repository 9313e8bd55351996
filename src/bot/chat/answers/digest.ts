import type { ChatAnswer } from '../../../adapters/chat.ts';
import { Clock } from '../../../briefings/cards/clock.ts';
import { digestCard } from '../../../briefings/cards/digest.ts';
import { noticeCard } from '../../../briefings/cards/notice.ts';
import { nextSlot } from '../../../briefings/digest/schedule.ts';
import type { Kept, SubscriptionKey } from '../../../store/subscriptions.ts';
import type { DigestContext } from '../../digests/context.ts';
import { cardOptions, deliver, firstNews } from '../../digests/deliver.ts';
import { Editor } from '../../digests/edit.ts';
import { placeOf, subscriptionId } from '../../digests/keys.ts';
import { deliverRest } from '../../digests/thread.ts';
import { cronOf, isTimeZone, readCron, timesInWords } from '../../input/times.ts';
import { chooseTopic } from '../../library/brief.ts';
import { alone } from '../buttons.ts';
import { Misunderstood } from '../command.ts';
import type { Visit } from '../context.ts';
import type { Asked } from '../sessions.ts';

/** Sends a topic to this channel at a time of the day from now on. Throws `Misunderstood` and `StoreError`, as all of these do. */
export async function answerSubscribe({ options }: Asked, visit: Visit): Promise<ChatAnswer> {
  const context = digestsOf(visit);
  if (visit.asker.platform === 'desk')
    throw new Misunderstood(
      'A digest goes to a channel: subscribe there. Here /digest preview shows what it would say.',
    );
  const { topic, time } = topicAndTime(options.topic ?? '', options.time);
  const name = topicNamed(topic, visit);
  const times = cronOf(time, options.days ?? '');
  if (!times.ok) throw new Misunderstood(times.problem);
  const kept = await context.subscriptions.list(placeOf(visit.asker));
  if (kept.length >= MOST_DIGESTS && kept.every((one) => one.topic !== name))
    throw new Misunderstood(
      `This channel has ${kept.length} digests, and can have no more: end one with /digest remove.`,
    );
  const timeZone = options.timezone || context.config.timeZone;
  if (!isTimeZone(timeZone)) throw new Misunderstood('"timezone" takes the name of a zone such as Europe/Yerevan.');
  const wish = {
    origin: 'chat',
    place: placeOf(visit.asker),
    topic: name,
    cron: times.cron,
    timeZone,
    by: visit.asker.user,
  } as const;
  await context.subscriptions.subscribe(wish, context.now());
  const read = readCron(times.cron, timeZone);
  const next = read.ok ? nextSlot(read.schedule, context.now()) : undefined;
  return alone(
    noticeCard('Subscribed', [
      `${name}: ${timesInWords(times.cron, timeZone)}.`,
      ...(next === undefined ? [] : [`The first comes ${new Clock(timeZone, context.now()).moment(next)}.`]),
      'To see it now: /digest preview. To end it: /digest remove.',
    ]),
  );
}

/**
 * Of a channel. A bot that anybody may invite has anybody for a manager, and each digest has to be made, minutes or years from now.
 */
const MOST_DIGESTS = 30;

/** The digests of this channel, with where each was set up and what became of the last. */
export async function answerList(_asked: Asked, visit: Visit): Promise<ChatAnswer> {
  const context = digestsOf(visit);
  const kept = await context.subscriptions.list(placeOf(visit.asker));
  if (kept.length === 0) return alone(noticeCard('Digests', ['This channel has none. To have one: /digest subscribe']));
  return alone(noticeCard('Digests of this channel', await Promise.all(kept.map((one) => lineOf(one, context)))));
}

async function lineOf(one: Kept, { ledger, now }: DigestContext): Promise<string> {
  const { topic, cron, timeZone, origin, paused } = one;
  const clock = new Clock(timeZone, now());
  const [last] = await ledger.lines(1, subscriptionId(one));
  return [
    `${topic}: ${timesInWords(cron, timeZone)}`,
    origin === 'environment' ? 'from the settings' : 'subscribed in the chat',
    ...(paused ? [`paused since ${clock.moment(paused.at)}: ${paused.why}`] : []),
    ...(last ? [`last: ${clock.moment(last.slot)}, ${last.state}${last.why ? ` (${last.why})` : ''}`] : []),
  ].join(' · ');
}

export async function answerPause(asked: Asked, visit: Visit): Promise<ChatAnswer> {
  const context = digestsOf(visit);
  const done = await each(asked, visit, (key) =>
    context.subscriptions.pause(key, 'somebody asked for it', context.now()),
  );
  return alone(
    done.length > 0
      ? noticeCard('Paused', [`${done.join(', ')}: nothing is sent until /digest resume.`])
      : noticeCard('Digests', ['Those pause already.']),
  );
}

export async function answerResume(asked: Asked, visit: Visit): Promise<ChatAnswer> {
  const context = digestsOf(visit);
  const done = await each(asked, visit, (key) => context.subscriptions.resume(key, context.now()));
  return alone(
    done.length > 0
      ? noticeCard('Resumed', [`${done.join(', ')}: sent again from the next time on.`])
      : noticeCard('Digests', ['None of those pauses.']),
  );
}

/** Those of the settings can only be taken out there, or paused here. */
export async function answerRemove(asked: Asked, visit: Visit): Promise<ChatAnswer> {
  const context = digestsOf(visit);
  const done = await each(
    asked,
    visit,
    async (key) => key.origin === 'chat' && (await context.subscriptions.remove(key)),
  );
  return alone(
    done.length > 0
      ? noticeCard('Removed', [`${done.join(', ')}: no digest is sent any more.`])
      : noticeCard('Digests', [
          'What is set up in the settings is taken out there. To keep it from being sent: /digest pause.',
        ]),
  );
}

/** The digest as it would be sent now, to the asker alone. */
export async function answerPreview({ options }: Asked, visit: Visit): Promise<ChatAnswer> {
  const context = digestsOf(visit);
  const place = placeOf(visit.asker);
  const topic = await oneTopic(options.topic, place, visit);
  const now = context.now();
  const first = firstNews({ subscription: { place, topic }, slot: now }, now);
  const order = { subscription: subscriptionId({ place, topic }), topic, slot: now, now, first };
  const { digest } = await new Editor(context).edit(order);
  const card = digestCard(digest, cardOptions(context));
  return alone({ ...card, aside: `preview, seen by you alone · ${card.aside ?? ''}` });
}

/** Sends the digest now, for all to see; what it tells is not told again at the next time. */
export async function answerNow({ options }: Asked, visit: Visit): Promise<ChatAnswer> {
  const context = digestsOf(visit);
  const place = placeOf(visit.asker);
  const topic = await oneTopic(options.topic, place, visit);
  const parcel = { subscription: { place, topic }, slot: context.now(), isAskedFor: true };
  const { outcome, rest } = await deliver(parcel, context, new Editor(context));
  // who asked need not wait for it, and what fails is found by the loop
  if (rest) void deliverRest(rest, context).catch((error) => context.log('digests failed', { error: String(error) }));
  if (outcome?.is === 'sent') return alone(noticeCard('Sent', [`The digest on ${topic} stands in this channel.`]));
  const why = outcome && 'why' in outcome ? outcome.why : 'this platform is not connected';
  return alone(noticeCard('Not sent', [`${why}.`]));
}

function digestsOf({ context }: Visit): DigestContext {
  if (!context.digests) throw new Misunderstood('Nothing is sent by itself here.');
  return context.digests;
}

/** `/digest subscribe karabakh 8:00` as Slack hands it over: the time stands behind the topic. */
function topicAndTime(topic: string, time: string | undefined): { readonly topic: string; readonly time: string } {
  if (time) return { topic, time };
  const [, words, last] = /^(.*\S)\s+(\d{1,2}(?:[:.]\d\d)?\s*(?:[ap]m)?)$/i.exec(topic.trim()) ?? [];
  return words && last ? { topic: words, time: last } : { topic, time: '' };
}

/** The name of the topic that is set up, else the words as they are, if they can be searched. */
function topicNamed(words: string, { context }: Visit): string {
  const chosen = chooseTopic(words, context.config.topics);
  if (!chosen.ok) throw new Misunderstood(chosen.problem);
  const asked = words.trim().toLowerCase();
  const known = context.config.topics.find(({ name, title }) => name === asked || title.toLowerCase() === asked);
  return known?.name ?? words.trim();
}

/** The topic that is named, else the only one of the channel. */
async function oneTopic(words: string | undefined, place: string, visit: Visit): Promise<string> {
  if (words) return topicNamed(words, visit);
  const topics = [...new Set((await digestsOf(visit).subscriptions.list(place)).map(({ topic }) => topic))];
  if (topics.length === 1) return topics[0]!;
  throw new Misunderstood(
    topics.length === 0 ? 'On which topic? This channel has no digest yet.' : `On which topic? ${topics.join(', ')}`,
  );
}

/** Does it to the digests of the channel on the topic, or to all where none is named. Gives the topics where it did something. */
async function each(
  { options }: Asked,
  visit: Visit,
  act: (key: SubscriptionKey) => Promise<boolean>,
): Promise<readonly string[]> {
  const all = await digestsOf(visit).subscriptions.list(placeOf(visit.asker));
  const topic = options.topic ? topicNamed(options.topic, visit) : undefined;
  const meant = all.filter((one) => topic === undefined || one.topic === topic);
  if (meant.length === 0)
    throw new Misunderstood(
      topic === undefined ? 'This channel has no digest.' : `This channel has no digest on ${topic}.`,
    );
  const done: string[] = [];
  for (const one of meant) if (await act(one)) done.push(one.topic);
  return [...new Set(done)];
}
