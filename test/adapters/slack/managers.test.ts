import { expect, it, onTestFinished } from 'vitest';
import { connectSlack } from '../../../src/adapters/slack/client.ts';
import { aDesk } from '../../support/chat-desk.ts';
import { startSlack } from '../../support/slack/server.ts';
import { USER } from '../../support/slack/world.ts';

const COMMANDS = [
  { name: 'digest list', summary: 'The digests of this channel', options: [], isForManagers: true },
  { name: 'news help', summary: 'What can be asked', options: [] },
];

async function connected(scopes?: string[]) {
  const slack = await startSlack();
  onTestFinished(() => slack.stop());
  if (scopes) slack.world.scopes = scopes;
  const desk = aDesk({ commands: COMMANDS });
  const { botToken, appToken } = slack.world;
  const platform = await connectSlack({ botToken, appToken, apiUrl: slack.api }, desk);
  onTestFinished(() => platform.stop(0));
  return { slack, desk };
}
const infos = (slack: Awaited<ReturnType<typeof startSlack>>) =>
  slack.world.calls.filter(({ method }) => method === 'users.info').length;

it('tells the desk who runs the workspace, and asks Slack only where that matters', async () => {
  const { slack, desk } = await connected();
  await slack.people.command('/news', 'help');
  expect(infos(slack)).toBe(0);
  slack.world.admins.add(USER);
  await slack.people.command('/digest', 'list');
  await slack.people.command('/digest', 'list');
  expect(desk.asked.map(({ asker }) => asker.mayManage)).toEqual([undefined, true, true]);
  expect(infos(slack)).toBe(1);
});

it('says that others do not, and does not know without the scope', async () => {
  const { slack, desk } = await connected();
  await slack.people.command('/digest', 'list');
  expect(desk.asked.at(-1)?.asker.mayManage).toBe(false);
  const other = await connected(['app_mentions:read', 'chat:write', 'commands', 'files:read']);
  await other.slack.people.command('/digest', 'list');
  expect(other.desk.asked.at(-1)?.asker).not.toHaveProperty('mayManage');
});
