import type { App, BlockAction, BlockSuggestion, ButtonAction, MessageShortcut, types } from '@slack/bolt';
import type { Asker, ChatDesk } from '../chat.ts';
import type { Answers } from './answers.ts';
import { plainText, readCommand, requestFromMessage, slashCommands } from './commands.ts';
import { FORM, type FormOrigin, filledIn, formOf, optionsOf, SUGGEST } from './forms.ts';
import { LIMITS } from './limits.ts';
import { PRESS } from './render.ts';
import { unescapeText } from './rich.ts';

/** The message shortcut, as the manifest has it. */
export const BRIEF_THIS = 'brief_this';

/** Hears what people do in Slack. Everything is acknowledged before anything else is done: Slack gives 3 s. */
export function listen(app: App, answers: Answers, desk: ChatDesk): void {
  for (const slash of slashCommands(desk.commands)) {
    app.command(slash, async ({ ack, command }) => {
      await ack();
      const { response_url: url, channel_id: channel, trigger_id } = command;
      const typed = readCommand(command.command, command.text ?? '', desk.commands, askerOf(command.user_id, channel));
      if (typed.kind === 'request') await answers.answer(url, typed.request);
      else await answers.open(url, trigger_id, formOf(typed.command, { responseUrl: url, channel }));
    });
  }
  app.options<'block_suggestion'>(SUGGEST, async ({ ack, body }) => {
    await ack({ options: optionsOf(await suggestions(body, desk)) });
  });
  app.view(new RegExp(`^${FORM}`), async ({ ack, view, body }) => {
    await ack();
    const { responseUrl, channel } = JSON.parse(view.private_metadata) as FormOrigin;
    const command = view.callback_id.slice(FORM.length);
    const options = filledIn(view.state.values);
    await answers.answer(responseUrl, { kind: 'command', asker: askerOf(body.user.id, channel), command, options });
  });
  app.action<BlockAction<ButtonAction>>(new RegExp(`^${PRESS}`), async ({ ack, action, body }) => {
    await ack();
    const asker = askerOf(body.user.id, body.channel?.id ?? '');
    const isOwn = body.container?.is_ephemeral === true;
    await answers.press(body.response_url, { kind: 'press', asker, action: unescapeText(action.value ?? '') }, isOwn);
  });
  app.shortcut<MessageShortcut>({ callback_id: BRIEF_THIS, type: 'message_action' }, async ({ ack, shortcut }) => {
    await ack();
    const asker = askerOf(shortcut.user.id, shortcut.channel.id);
    const request = requestFromMessage(shortcut.message.text ?? '', desk.commands, asker);
    await answers.answer(shortcut.response_url, request);
  });
  app.event('app_mention', async ({ event, body }) => {
    if (answers.isRepeated(body.event_id) || event.bot_id || !event.user) return;
    const request = {
      kind: 'mention',
      asker: askerOf(event.user, event.channel),
      text: plainText(event.text),
    } as const;
    await answers.reply(event.channel, event.thread_ts ?? event.ts, request);
  });
  app.event('app_home_opened', async ({ event }) => {
    if (event.tab === 'home') await answers.publishHome(event.user);
  });
}

/** Values that begin with what was typed, and what was typed itself; none rather than late. */
async function suggestions({ view, block_id, value }: BlockSuggestion, desk: ChatDesk): Promise<readonly string[]> {
  const command = (view as types.View | undefined)?.callback_id?.slice(FORM.length) ?? '';
  const { promise: late, resolve } = Promise.withResolvers<readonly string[]>();
  const timer = setTimeout(resolve, SUGGEST_MS, []);
  const values = await Promise.race([desk.suggest(command, block_id, value), late]).catch(() => []);
  clearTimeout(timer);
  return [...values.slice(0, LIMITS.options - 1), value.trim()];
}

/** Half a second of the 3 s is left for the way to Slack. */
const SUGGEST_MS = LIMITS.acknowledgeMs - 500;

function askerOf(user: string, channel: string): Asker {
  return { platform: 'slack', user, roles: [], channel };
}
