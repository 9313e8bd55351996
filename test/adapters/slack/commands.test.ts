import { describe, expect, it } from 'vitest';
import { type Doing, readCommand, slashCommands } from '../../../src/adapters/slack/commands.ts';
import { aDesk } from '../../support/chat-desk.ts';
import { cpuNow } from '../../support/cpu-time.ts';

const { commands } = aDesk();
const doing: Doing = { id: '1', asker: { platform: 'slack', user: 'U0READER', roles: [], channel: 'C0NEWS' } };

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
    const request = { kind: 'command', ...doing, command, options };
    expect(readCommand(slash, text, commands, doing)).toEqual({ kind: 'request', request });
  });

  it.each(['/brief', '/quotes'])('%s alone asks for a form', (slash) => {
    expect(readCommand(slash, '  ', commands, doing)).toMatchObject({
      kind: 'form',
      command: { name: slash.slice(1) },
    });
  });

  it('is answered in linear time, whatever it is', () => {
    const started = cpuNow();
    for (const text of ['"', ' ', '<https:', '<@', '&lt;', ':', '\ud800']) {
      readCommand('/brief', text.repeat(200_000), commands, doing);
    }
    expect(cpuNow() - started).toBeLessThan(5_000);
  });
});

it('has one slash command for each first word of the table', () => {
  expect(slashCommands(commands)).toEqual(['/brief', '/quotes', '/topics', '/news']);
});
