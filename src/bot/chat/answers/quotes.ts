import type { ChatAnswer } from '../../../adapters/chat.ts';
import { saidCard } from '../../../briefings/cards/said.ts';
import { chooseTopic } from '../../library/brief.ts';
import { pageButtons, shareButton } from '../buttons.ts';
import { Misunderstood } from '../command.ts';
import type { Visit } from '../context.ts';
import { type Asked, remember } from '../sessions.ts';

const A_PAGE = 5;

/** Everything that a person said, newest first. Throws `Misunderstood` and `StoreError`. */
export async function answerQuotes({ options }: Asked, { context, page }: Visit): Promise<ChatAnswer> {
  const { speaker = '', topic: words = '' } = options;
  if (speaker.trim() === '') throw new Misunderstood('Whose quotes? Give a name: /quotes petrosyan');
  const topic = words === '' ? undefined : chooseTopic(words, context.config.topics);
  if (topic && !topic.ok) throw new Misunderstood(topic.problem);
  const sayings = await context.library.sayings(speaker, topic?.query);
  const pages = Math.max(1, Math.ceil(sayings.length / A_PAGE));
  const shown = sayings.slice(page * A_PAGE, (page + 1) * A_PAGE);
  const card = saidCard(speaker, shown, {
    timeZone: context.config.timeZone,
    now: context.now(),
    total: sayings.length,
  });
  if (sayings.length === 0) return { card, buttons: [], isPrivate: true };
  const key = await remember({ command: 'quotes', options }, context.state);
  return { card, buttons: [...pageButtons(key, 'all', page, pages), shareButton(key)], isPrivate: true };
}
