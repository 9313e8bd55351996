import { PermissionFlagsBits as May } from 'discord.js';
import { expect, it, onTestFinished } from 'vitest';
import type { ChatRequest } from '../../../src/adapters/chat.ts';
import { connectDiscord } from '../../../src/adapters/discord/client.ts';
import { aDesk } from '../../support/chat-desk.ts';
import { startDiscord } from '../../support/discord/server.ts';

const COMMANDS = [
  { name: 'digest list', summary: 'The digests of this channel', options: [], isForManagers: true },
  { name: 'digest now', summary: 'Sends it now', options: [], isForManagers: true },
  { name: 'news help', summary: 'What can be asked', options: [] },
];

it('hides from others what is for managers, and tells the desk who may manage the channel and who may write there', async () => {
  const discord = await startDiscord();
  onTestFinished(() => discord.stop());
  const asked: ChatRequest[] = [];
  const desk = aDesk({ commands: COMMANDS });
  const platform = await connectDiscord(
    { token: discord.token, apiBase: discord.api },
    {
      ...desk,
      handle: (request) => {
        asked.push(request);
        return desk.handle(request);
      },
    },
  );
  onTestFinished(() => platform.stop(0));
  const registered = [...discord.world.commands.values()].flat();
  expect(registered.map(({ name, default_member_permissions }) => [name, default_member_permissions])).toEqual([
    ['digest', String(May.ManageChannels)],
    ['news', null],
  ]);
  for (const permissions of [0n, May.ManageChannels, May.Administrator, May.SendMessages, May.SendMessagesInThreads])
    await discord.people.command('digest list', {}, { permissions: String(permissions) }).answered;
  expect(asked.map(({ asker }) => [asker.mayManage, asker.mayWrite])).toEqual([
    [false, false],
    [true, false],
    [true, true],
    [false, true],
    [false, false],
  ]);
  discord.expectNoViolations();
});
