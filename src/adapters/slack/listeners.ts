import { randomUUID } from 'node:crypto';
import type { App, BlockAction, BlockSuggestion, ButtonAction, MessageShortcut, types } from '@slack/bolt';
import type { ChatDesk, ChatFile } from '../chat.ts';
import type { Answers } from './answers.ts';
import type { Admins } from './asker/admins.ts';
import type { Groups } from './asker/groups.ts';
import { type Doing, plainText, readCommand, slashCommands } from './commands.ts';
import { FORM, type FormOrigin, filledIn, formOf, optionsOf, SUGGEST } from './forms.ts';
import { LIMITS } from './limits.ts';
import { unescapeText } from './render/rich.ts';
import { PRESS } from './render.ts';

/** The id of a shortcut in the manifest: `brief_this` for the command "brief this". */
export function shortcutId(command: string): string {
  return command.replaceAll(' ', '_');
}

/** What hears people needs to know of the app. */
export interface Hearing {
  readonly answers: Answers;
  readonly desk: ChatDesk;
  readonly groups: Groups;
  readonly admins: Admins;
  /** For the files that hang on messages. */
  readonly keys: FileKeys;
}

/** Hears what people do in Slack. Everything is acknowledged before anything else is done: Slack gives 3 s. */
export function listen(app: App, { answers, desk, groups, admins, keys }: Hearing): void {
  const doingOf = async (user: string, channel: string, isManaged = false): Promise<Doing> => {
    const [roles, mayManage] = await Promise.all([groups.of(user), isManaged ? admins.has(user) : undefined]);
    const asker = { platform: 'slack', user, roles, channel, ...(mayManage !== undefined && { mayManage }) } as const;
    return { id: randomUUID().slice(0, 8), asker };
  };
  const isManaged = (of: (name: string) => boolean) =>
    desk.commands.some(({ name, isForManagers }) => isForManagers && of(name));
  for (const slash of slashCommands(desk.commands)) {
    app.command(slash, async ({ ack, command }) => {
      await ack();
      const { response_url: url, channel_id: channel, trigger_id } = command;
      const doing = await doingOf(
        command.user_id,
        channel,
        isManaged((name) => name.startsWith(`${slash.slice(1)} `)),
      );
      const typed = readCommand(command.command, command.text ?? '', desk.commands, doing);
      if (typed.kind === 'request') await answers.answer(url, typed.request);
      else await answers.open(doing.id, url, trigger_id, formOf(typed.command, { responseUrl: url, channel }));
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
    const doing = await doingOf(
      body.user.id,
      channel,
      isManaged((name) => name === command),
    );
    await answers.answer(responseUrl, { ...doing, kind: 'command', command, options });
  });
  app.action<BlockAction<ButtonAction>>(new RegExp(`^${PRESS}`), async ({ ack, action, body }) => {
    await ack();
    const doing = await doingOf(body.user.id, body.channel?.id ?? '');
    const isOwn = body.container?.is_ephemeral === true;
    await answers.press(
      body.response_url,
      { ...doing, kind: 'press', action: unescapeText(action.value ?? '') },
      isOwn,
    );
  });
  for (const { name: command } of desk.commands.filter(({ isOnMessage }) => isOnMessage)) {
    const shortcut = { callback_id: shortcutId(command), type: 'message_action' as const };
    app.shortcut<MessageShortcut>(shortcut, async ({ ack, shortcut: { user, channel, message, response_url } }) => {
      await ack();
      const doing = await doingOf(user.id, channel.id);
      const [text, files] = [plainText(message.text ?? ''), filesOf(message, keys)];
      await answers.answer(response_url, { ...doing, kind: 'message', command, text, files });
    });
  }
  app.event('app_mention', async ({ event, body }) => {
    if (answers.isRepeated(body.event_id) || event.bot_id || !event.user) return;
    const doing = await doingOf(event.user, event.channel);
    const request = { ...doing, kind: 'mention', text: plainText(event.text) } as const;
    await answers.reply(event.channel, event.thread_ts ?? event.ts, request);
  });
  app.event('app_home_opened', async ({ event }) => {
    if (event.tab === 'home') await answers.publishHome(await doingOf(event.user, ''));
  });
}

/** A file as Slack tells of it: https://docs.slack.dev/reference/objects/file-object */
interface SlackFile {
  readonly name?: string | null;
  readonly size?: number;
  readonly url_private_download?: string;
  readonly url_private?: string;
  readonly is_external?: boolean;
}

/** What opens the files that Slack keeps. */
export interface FileKeys {
  readonly botToken: string;
  /** Where Slack's own API is, if not at its usual place. */
  readonly apiUrl?: string | undefined;
}

/** Files that Slack itself keeps are given to the app's token alone; others hang on somebody else's server, which must not see it. */
function filesOf(message: MessageShortcut['message'], { botToken, apiUrl }: FileKeys): readonly ChatFile[] {
  return ((message.files ?? []) as readonly SlackFile[]).flatMap((file) => {
    const url = file.url_private_download ?? file.url_private;
    if (url === undefined) return [];
    const common = { name: file.name ?? '', size: file.size ?? 0, url };
    const isKept = !file.is_external && isSlack(url, apiUrl);
    return [isKept ? { ...common, authorization: `Bearer ${botToken}` } : common];
  });
}

/** Whatever Slack says of a file, its token goes to Slack's own servers and nowhere else. */
function isSlack(url: string, apiUrl: string | undefined): boolean {
  const { protocol, hostname, origin } = URL.parse(url) ?? {};
  if (apiUrl !== undefined && origin === URL.parse(apiUrl)?.origin) return true;
  return protocol === 'https:' && /(?:^|\.)slack(?:-gov|-files)?\.com$/.test(hostname ?? '');
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
