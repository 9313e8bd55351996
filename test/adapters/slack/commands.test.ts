import { describe, expect, it } from 'vitest';
import type { Asker } from '../../../src/adapters/chat.ts';
import { readCommand, requestFromMessage, slashCommands } from '../../../src/adapters/slack/commands.ts';
import { aDesk } from '../../support/slack/desk.ts';

const { commands } = aDesk();
const asker: Asker = { platform: 'slack', user: 'U0READER', roles: [], channel: 'C0NEWS' };

describe('what is typed behind a slash', () => {
  it.each([
    ['/brief', 'karabakh', 'brief', { topic: 'karabakh' }],
    ['/brief', 'gas price since:7d view:quotes', 'brief', { topic: 'gas price', since: '7d', view: 'quotes' }],
    ['/brief', 'Since:7d  karabakh ', 'brief', { topic: 'karabakh', since: '7d' }],
    ['/brief', '"gas price" OR oil -coal', 'brief', { topic: '"gas price" OR oil -coal' }],
    ['/brief', '“gas price”', 'brief', { topic: '"gas price"' }],
    ['/brief', 'topic:"two words" since:2w', 'brief', { topic: 'two words', since: '2w' }],
    ['/brief', 'AT&amp;T &lt;3', 'brief', { topic: 'AT&T <3' }],
    ['/brief', '12:30 at the port', 'brief', { topic: '12:30 at the port' }],
    ['/brief', '"never closed', 'brief', { topic: '"never closed' }],
    ['/quotes', 'petrosyan topic:karabakh', 'quotes', { speaker: 'petrosyan', topic: 'karabakh' }],
    ['/topics', '', 'topics', {}],
    ['/news', 'status', 'news status', {}],
    ['/news', 'STATUS', 'news status', {}],
    ['/news', '', 'news help', {}],
    ['/news', 'nonsense', 'news help', {}],
    ['/other', 'x', 'other', {}],
  ])('%s %s is read as the table has it', (slash, text, command, options) => {
    const request = { kind: 'command', asker, command, options };
    expect(readCommand(slash, text, commands, asker)).toEqual({ kind: 'request', request });
  });

  it.each(['/brief', '/quotes'])('%s alone asks for a form', (slash) => {
    expect(readCommand(slash, '  ', commands, asker)).toMatchObject({
      kind: 'form',
      command: { name: slash.slice(1) },
    });
  });

  it('is answered in linear time, whatever it is', () => {
    const started = performance.now();
    for (const text of ['"', ' ', '<https:', '<@', '&lt;', ':', '\ud800']) {
      readCommand('/brief', text.repeat(200_000), commands, asker);
    }
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('"Brief this"', () => {
  it('asks for a briefing on the words of a message, without its links and mentions', () => {
    const request = requestFromMessage('<@U1> What of <https://a.example/x|the port>?', commands, asker);
    expect(request).toMatchObject({ command: 'brief', options: { topic: 'What of ?' } });
  });

  it('stores the page that a message links to where that is a command', () => {
    const add = { name: 'news add', summary: '', options: [] };
    const request = requestFromMessage('Look: <https://a.example/x?a=1&amp;b=2>', [...commands, add], asker);
    expect(request).toMatchObject({ command: 'news add', options: { url: 'https://a.example/x?a=1&b=2' } });
  });
});

it('has one slash command for each first word of the table', () => {
  expect(slashCommands(commands)).toEqual(['/brief', '/quotes', '/topics', '/news']);
});
