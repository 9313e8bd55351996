import { describe, expect, it, onTestFinished } from 'vitest';
import type { ChatRequest } from '../../../src/adapters/chat.ts';
import { connectSlack, type SlackSettings } from '../../../src/adapters/slack/client.ts';
import { aDesk, harbourCard } from '../../support/chat-desk.ts';
import { calls, serve, settingsFor } from '../../support/slack/connected.ts';
import type { Slack } from '../../support/slack/server.ts';

describe('a message with "Brief this"', () => {
  async function hearing(settings: Partial<SlackSettings> = {}, prepare: (slack: Slack) => void = () => undefined) {
    const slack = await serve();
    prepare(slack);
    const asked: ChatRequest[] = [];
    const handle = async (request: ChatRequest) => {
      asked.push(request);
      return { card: harbourCard, buttons: [], isPrivate: true };
    };
    const platform = await connectSlack({ ...settingsFor(slack), ...settings }, aDesk({ handle }));
    onTestFinished(() => platform.stop(0));
    return { slack, asked };
  }

  it('brings its words and its files, and the key to those that Slack keeps itself', async () => {
    const { slack, asked } = await hearing();
    await slack.people.briefThis('See <https://meridian.example/x|this>', [
      { name: 'piers.pdf', size: 1_204, url_private_download: 'https://files.slack.com/piers.pdf' },
      { name: 'notes.txt', size: 7, url_private: 'https://elsewhere.example/notes.txt', is_external: true },
    ]);
    expect(asked).toMatchObject([{ kind: 'message', command: 'brief this', text: 'See https://meridian.example/x' }]);
    expect(asked[0]?.kind === 'message' && asked[0].files).toEqual([
      {
        name: 'piers.pdf',
        size: 1_204,
        url: 'https://files.slack.com/piers.pdf',
        authorization: `Bearer ${slack.world.botToken}`,
      },
      { name: 'notes.txt', size: 7, url: 'https://elsewhere.example/notes.txt' },
    ]);
  });

  it.each([
    'https://files.slack.com.evil.example/a.txt',
    'https://evilslack.com/a.txt',
    'https://evil.example/slack.com/a.txt',
    'http://files.slack.com/a.txt',
    'https://files.slack.com@evil.example/a.txt',
    'no address',
  ])('hands no key to %s', async (url) => {
    const { slack, asked } = await hearing();
    await slack.people.briefThis('', [{ name: 'a.txt', size: 7, url_private: url }]);
    expect(asked[0]?.kind === 'message' && asked[0].files).toEqual([{ name: 'a.txt', size: 7, url }]);
  });

  it('tells which user groups the asker belongs to, of those that matter', async () => {
    const { slack, asked } = await hearing({ userGroups: ['S0DESK', 'S0OTHER'] }, ({ world }) => {
      world.userGroups.set('S0DESK', ['U0READER']).set('S0OTHER', ['U0SOMEBODY']);
    });
    await slack.people.command('/brief', 'karvala');
    await slack.people.command('/brief', 'karst');
    expect(asked.map(({ asker }) => asker.roles)).toEqual([['S0DESK'], ['S0DESK']]);
    expect(calls(slack, 'usergroups.users.list')).toBe(2);
  });

  it('is answered where Slack does not tell of a group', async () => {
    const { slack, asked } = await hearing({ userGroups: ['S0GONE'] });
    await slack.people.command('/brief', 'karvala');
    expect(asked.map(({ asker }) => asker.roles)).toEqual([[]]);
  });
});
