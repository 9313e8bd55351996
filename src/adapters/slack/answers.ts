import { setTimeout as wait } from 'node:timers/promises';
import type { types, webApi } from '@slack/bolt';
import { ChannelPaces } from '../chat/pace.ts';
import type { ChatDesk, ChatRequest } from '../chat.ts';
import type { Doing } from './commands.ts';
import { CHANNEL_GAP_MS } from './limits.ts';
import { isTokenRefused, reasonOf, WRONG_BOT_TOKEN } from './problems.ts';
import { renderAnswer, renderCard } from './render.ts';
import { patiently, respond } from './respond.ts';

/** Answers what people do, and knows which answers are still on their way. No method throws. */
export class Answers {
  readonly #desk: ChatDesk;
  readonly #posts: webApi.WebClient;
  readonly #fail: (reason: string) => void;
  readonly #slowMs: number;
  readonly #running = new Set<Promise<void>>();
  readonly #heard = new Set<string>();
  readonly #pace = new ChannelPaces(CHANNEL_GAP_MS);
  #isStopping = false;

  constructor(desk: ChatDesk, posts: webApi.WebClient, fail: (reason: string) => void, slowMs: number) {
    this.#desk = desk;
    this.#posts = posts;
    this.#fail = fail;
    this.#slowMs = slowMs;
  }

  /** Answers a command: seen by the asker alone, unless the answer is for everybody. */
  answer(url: string, request: ChatRequest): Promise<void> {
    return this.#attend(request.id, url, async () => {
      const working = setTimeout(() => void aside(url, 'Working on it…').catch(() => undefined), this.#slowMs);
      const answer = await this.#desk.handle(request).finally(() => clearTimeout(working));
      const response_type = answer.isPrivate ? 'ephemeral' : 'in_channel';
      if (!answer.isPrivate) await this.#pace.turn(request.asker.channel);
      await respond(url, { ...renderAnswer(answer, this.#desk.placeLink), response_type, replace_original: false });
    });
  }

  /**
   * Answers a press: the asker's own answer turns to what was asked for; what everybody may see is posted to the channel.
   *
   * A public message is not changed for all because one person pressed, and an answer without buttons (a notice: too old, not
   * understood) does not take the place of a briefing: both come as a message to the asker.
   */
  press(url: string, request: ChatRequest, isOwn: boolean): Promise<void> {
    return this.#attend(request.id, url, async () => {
      const answer = await this.#desk.handle(request);
      const response_type = answer.isPrivate ? 'ephemeral' : 'in_channel';
      const replace_original = answer.isPrivate && isOwn && answer.buttons.length > 0;
      if (!answer.isPrivate) await this.#pace.turn(request.asker.channel);
      await respond(url, { ...renderAnswer(answer, this.#desk.placeLink), response_type, replace_original });
    });
  }

  /** Opens a form. */
  open(id: string, url: string, trigger: string, view: types.ModalView): Promise<void> {
    return this.#attend(id, url, async () => {
      await this.#posts.views.open({ trigger_id: trigger, view });
    });
  }

  /** Answers a mention in its thread. A post whose reply was lost may stand there and is not sent again. */
  reply(channel: string, thread_ts: string, request: ChatRequest): Promise<void> {
    return this.#attend(request.id, undefined, async () => {
      const answer = await this.#desk.handle(request);
      const message = { ...renderAnswer(answer, this.#desk.placeLink), channel, thread_ts };
      const { user } = request.asker;
      await patiently(async () => {
        if (answer.isPrivate) return void (await this.#posts.chat.postEphemeral({ ...message, user }));
        await this.#pace.turn(channel);
        await this.#posts.chat.postMessage(message);
      });
    });
  }

  /** Shows the topics and the help in the app's own tab. */
  publishHome(doing: Doing): Promise<void> {
    return this.#attend(doing.id, undefined, async () => {
      const cards = HOME.filter((name) => this.#desk.commands.some((command) => command.name === name)).map((command) =>
        this.#desk.handle({ ...doing, kind: 'command', command, options: {} }),
      );
      const blocks = (await Promise.all(cards)).flatMap(({ card }) => renderCard(card));
      await patiently(() => this.#posts.views.publish({ user_id: doing.asker.user, view: { type: 'home', blocks } }));
    });
  }

  /** Whether Slack has told of this event before: it does so again when an acknowledgement was lost. */
  isRepeated(event: string): boolean {
    if (this.#heard.has(event)) return true;
    this.#heard.add(event);
    for (const oldest of this.#heard) {
      if (this.#heard.size <= MOST_HEARD) break;
      this.#heard.delete(oldest);
    }
    return false;
  }

  /** Turns away what comes from now on, and waits for what is running. */
  async finish(graceMs: number): Promise<void> {
    this.#isStopping = true;
    await Promise.race([Promise.allSettled(this.#running), wait(graceMs, undefined, { ref: false })]);
  }

  #attend(request: string, url: string | undefined, work: () => Promise<void>): Promise<void> {
    if (this.#isStopping) {
      return url
        ? aside(url, 'The desk is being restarted. Ask again in a minute.').catch(() => undefined)
        : Promise.resolve();
    }
    const task = this.#carryOut(request, url, work).finally(() => this.#running.delete(task));
    this.#running.add(task);
    return task;
  }

  async #carryOut(request: string, url: string | undefined, work: () => Promise<void>): Promise<void> {
    const started = performance.now();
    try {
      await work();
      this.#desk.log('slack answered', { request, ms: Math.round(performance.now() - started) });
    } catch (error) {
      this.#desk.log('slack answer failed', { request, error: reasonOf(error) });
      if (isTokenRefused(error)) this.#fail(WRONG_BOT_TOKEN);
      else if (url) await aside(url, UNCONFIRMED).catch(() => undefined);
    }
  }
}

/** What the app's own tab shows, by command. */
const HOME = ['topics', 'news help'];

/** Slack repeats an event three times within an hour. */
const MOST_HEARD = 1_000;

const UNCONFIRMED = 'Slack did not confirm this answer. If it is not there, ask again.';

function aside(url: string, text: string): Promise<void> {
  return respond(url, { text, response_type: 'ephemeral', replace_original: false });
}
