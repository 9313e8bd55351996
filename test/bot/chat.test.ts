import { describe, expect, it, onTestFinished } from 'vitest';
import type { Asker, ChatAnswer, ChatFile } from '../../src/adapters/chat.ts';
import { openReaders } from '../../src/adapters/sources/readers.ts';
import { COMMANDS } from '../../src/bot/chat/commands.ts';
import type { Kept } from '../../src/bot/chat/sessions.ts';
import { chatDesk } from '../../src/bot/chat.ts';
import { readConfig } from '../../src/bot/config.ts';
import { openFeedMemory } from '../../src/bot/ingest/memory.ts';
import { ingest } from '../../src/bot/ingest.ts';
import type { Draft } from '../../src/briefings/article.ts';
import { archiveIn } from '../../src/store/sqlite/archive.ts';
import { openDatabase } from '../../src/store/sqlite/database.ts';
import { keyedState } from '../../src/store/sqlite/keyed.ts';
import { cpuNow } from '../support/cpu-time.ts';
import { serve } from '../support/web/server.ts';
import { aWeb } from '../support/web/site.ts';

const NOW = Date.UTC(2031, 4, 14, 12);
const asker: Asker = { platform: 'discord', user: 'u1', roles: [], channel: 'c1' };

const DRAFTS: readonly Draft[] = [
  {
    raw: 'The harbour authority in Velmark closed its northern pier on Tuesday after divers found cracks in four piles.\n\n“We would rather lose a week than a ship,” said harbour master Ines Duarte.',
    format: 'text',
    source: 'Meridian Wire',
    title: 'Velmark closes pier',
    url: 'https://meridian.example/pier',
    published: NOW - 3_600_000,
  },
  {
    raw: 'Ferries left Velmark from the old quay on Wednesday.\n\n“It is cramped, and it works,” Ines Duarte told passengers.',
    format: 'text',
    source: 'Valley Post',
    title: 'Ferries back in Velmark',
    url: 'https://valley.example/ferries',
    published: NOW - 1_800_000,
  },
];

async function aDesk(
  settings: Record<string, string> = { TOPICS: 'velmark,energy', TOPIC_VELMARK_TITLE: 'Port of Velmark' },
) {
  const read = readConfig(settings);
  if (!read.ok) throw new Error('the settings of the test cannot be used');
  const database = openDatabase('sqlite::memory:');
  const archive = archiveIn(database);
  onTestFinished(() => archive.close());
  for await (const _ of ingest(DRAFTS, archive, () => NOW));
  const outside = { web: aWeb(), readers: openReaders() };
  onTestFinished(() => outside.readers.close());
  const logged: string[] = [];
  const log = (event: string, fields: object) => void logged.push(JSON.stringify({ event, ...fields }));
  const context = {
    archive,
    config: read.config,
    now: () => NOW,
    memory: openFeedMemory(database),
    outside,
    state: keyedState<Kept>(database, 'chat', 60_000),
    log,
  };
  return { desk: chatDesk(context), archive, logged };
}

const command = (name: string, options: Record<string, string> = {}) =>
  ({ id: '1', kind: 'command', asker, command: name, options }) as const;
const press = (answer: ChatAnswer, label: string) => {
  const button = answer.buttons.find((each) => each.label.startsWith(label));
  if (!button) throw new Error(`no button ${label} among ${answer.buttons.map((each) => each.label).join()}`);
  return { id: '2', kind: 'press', asker, action: button.action } as const;
};
const wordsOf = (answer: ChatAnswer) => JSON.stringify(answer.card);

describe('the table of commands', () => {
  it.each(COMMANDS.map((each) => [each.name, each] as const))(
    '%s keeps within what platforms take',
    (name, { summary, options, examples }) => {
      expect(name).toMatch(/^[a-z]{1,32}( [a-z]{1,32})?$/);
      expect(summary.length).toBeLessThanOrEqual(100);
      expect(examples.length).toBeGreaterThan(0);
      for (const option of options) {
        expect(option.name).toMatch(/^[a-z]{1,32}$/);
        expect(option.summary.length).toBeLessThanOrEqual(100);
      }
      expect(options.map(({ isRequired }) => isRequired)).toEqual(
        options.map(({ isRequired }) => isRequired).toSorted((a, b) => Number(b) - Number(a)),
      );
    },
  );
});

describe('/brief', () => {
  it('answers with facts, quotes and sources, to the asker alone', async () => {
    const { desk } = await aDesk();
    const answer = await desk.handle(command('brief', { topic: 'velmark' }));
    expect(answer.isPrivate).toBe(true);
    expect(answer.card.title).toBe('Port of Velmark');
    expect(answer.card.sections.map(({ heading }) => heading)).toEqual(
      expect.arrayContaining(['Key facts', 'Said', 'Sources']),
    );
    expect(answer.buttons.map(({ label }) => label)).toEqual([
      'Briefing',
      'Facts',
      'Quotes',
      'Timeline',
      'Sources',
      'Share',
    ]);
  });

  it('shows one part where a button asks for it', async () => {
    const { desk } = await aDesk();
    const first = await desk.handle(command('brief', { topic: 'velmark' }));
    const quotes = await desk.handle(press(first, 'Quotes'));
    expect(quotes.card.sections.map(({ heading }) => heading)).toEqual(['Said', 'Sources']);
    const timeline = await desk.handle(press(quotes, 'Timeline'));
    expect(timeline.card.sections.map(({ heading }) => heading)).toEqual(['Timeline', 'Sources']);
    const sources = await desk.handle(press(quotes, 'Sources'));
    expect(sources.card.sections.map(({ heading }) => heading)).toEqual(['Sources']);
    expect(sources.buttons.find(({ isCurrent }) => isCurrent)?.label).toBe('Sources');
  });

  it('is shown to all when it is shared, without buttons', async () => {
    const { desk } = await aDesk();
    const first = await desk.handle(command('brief', { topic: 'velmark' }));
    const shared = await desk.handle(press(first, 'Share'));
    expect(shared).toMatchObject({ isPrivate: false, buttons: [], card: first.card });
  });

  it('is not shared by somebody who may not write in the channel', async () => {
    const { desk } = await aDesk();
    const first = await desk.handle(command('brief', { topic: 'velmark' }));
    const mute = { ...asker, mayWrite: false };
    const refused = await desk.handle({ ...press(first, 'Share'), asker: mute });
    expect([refused.isPrivate, wordsOf(refused)]).toEqual([true, expect.stringContaining('may not write')]);
    expect((await desk.handle({ ...press(first, 'Quotes'), asker: mute })).card.title).toBe(first.card.title);
  });

  it('says kindly that a button is too old, or was never there', async () => {
    const { desk } = await aDesk();
    for (const action of ['AAAAAAAAAAAAAAAA.all.0', 'nonsense', '']) {
      expect(wordsOf(await desk.handle({ id: '3', kind: 'press', asker, action }))).toContain('grown old');
    }
  });

  it('keeps every action within 100 characters', async () => {
    const { desk } = await aDesk();
    const { buttons } = await desk.handle(command('brief', { topic: `velmark ${'x'.repeat(500)} | velmark` }));
    expect(buttons.filter(({ action }) => action.length > 100)).toEqual([]);
  });

  it.each([
    [{ topic: '"open' }, 'quotation'],
    [{ topic: 'velmark', since: 'yesterday' }, '12h, 7d or 2w'],
    [{ topic: '' }, 'empty'],
  ])('says what is wrong with %j', async (options, expected) => {
    const { desk } = await aDesk();
    expect(wordsOf(await desk.handle(command('brief', options)))).toContain(expected);
  });

  it('offers the topics where nothing is found', async () => {
    const { desk } = await aDesk();
    const words = wordsOf(await desk.handle(command('brief', { topic: 'velmrak' })));
    expect(words).toContain('Did you mean: velmark');
    expect(words).toContain('Nearest topics: velmark, energy');
  });

  it.each(['velmark', 'brief velmark', '/brief velmark'])(
    'is for all to see where somebody writes "%s" to the bot',
    async (text) => {
      const { desk } = await aDesk();
      const answer = await desk.handle({ kind: 'mention', id: 'r1', asker, text });
      expect(answer.card.title).toBe('Port of Velmark');
      expect(answer.isPrivate).toBe(false);
    },
  );

  it('has no buttons to other views of nothing', async () => {
    const { desk } = await aDesk();
    expect((await desk.handle(command('brief', { topic: 'velmrak' }))).buttons).toEqual([]);
    expect((await desk.handle(command('brief', { topic: 'velmark' }))).buttons).not.toEqual([]);
  });

  it.each([
    ['breif', 'There is no command "breif". Is /brief meant? /news help lists those there are.'],
    ['digest', 'What is /digest to do? It takes one of: subscribe, list, pause, resume, remove, preview, now.'],
    ['weather', 'There is no command "weather". /news help lists those there are.'],
  ])('says of %s that there is no such command, and which may be meant', async (name, expected) => {
    const { desk } = await aDesk();
    const { card } = await desk.handle(command(name));
    expect(card.sections[0]?.items).toEqual([{ kind: 'text', text: expected }]);
  });
});

describe('/quotes', () => {
  it('gives what a person said, newest first, with article and date', async () => {
    const { desk } = await aDesk();
    const { card } = await desk.handle(command('quotes', { speaker: 'duarte' }));
    expect(card.sections[0]!.items).toMatchObject([
      { text: 'It is cramped, and it works,', refs: [1] },
      { text: 'We would rather lose a week than a ship,', refs: [2] },
    ]);
    expect(JSON.stringify(card.sections[1])).toContain('Wed 14 May');
  });

  it.each([['dua'], ['nobody'], ['"; DROP']])('knows nobody by the name %s', async (speaker) => {
    const { desk } = await aDesk();
    expect(wordsOf(await desk.handle(command('quotes', { speaker })))).toContain('Nothing found');
  });
});

const PAGE = `<!doctype html><html><head><title>Velmark dredges its harbour</title>
<meta property="article:published_time" content="2031-05-13T09:00:00Z"></head><body><article><h1>Velmark dredges its harbour</h1>
<p>Dredgers went to work in the harbour of Velmark on Monday, four years after the channel was found too shallow for the new ferries.</p>
<p>“The sand was here before us,” said harbour master Ines Duarte. “It will be here after us.”</p>
<p>The work is to take until October and to cost 14 million crowns, half of which the ferry company pays.</p></article></body></html>`;
const NOTE =
  'Divers found a fifth cracked pile in Velmark on Tuesday.\n\n“Five are more than a pier forgives,” said Ines Duarte.';

async function aWebsite() {
  return serve((request, response) => {
    const body = { '/dredging': PAGE, '/note.txt': NOTE }[request.url ?? ''];
    response.writeHead(body ? 200 : 404, { 'content-type': request.url === '/note.txt' ? 'text/plain' : 'text/html' });
    response.end(body ?? 'none');
  });
}

const EDITORS = { TOPICS: 'velmark', EDITORS: 'discord:123456789012345678, slack:S0DESK' };
const editor: Asker = { ...asker, user: '123456789012345678' };

describe('/news add', () => {
  const add = (url: string, who: Asker = editor) => ({ ...command('news add', { url }), asker: who });

  it('stores the page for an editor and shows its briefing, whose buttons work', async () => {
    const { origin } = await aWebsite();
    const { desk, archive } = await aDesk(EDITORS);
    const answer = await desk.handle(add(`${origin}/dredging`));
    expect(answer).toMatchObject({ isPrivate: true, card: { title: 'Velmark dredges its harbour' } });
    expect(wordsOf(answer)).toContain('The sand was here before us,');
    expect((await archive.counts()).articles).toBe(3);
    const quotes = await desk.handle({ ...press(answer, 'Quotes'), asker: editor });
    expect(quotes.card.sections.map(({ heading }) => heading)).toEqual(['Said', 'Sources']);
    await desk.handle(add(`${origin}/dredging`));
    expect((await archive.counts()).articles).toBe(3);
  });

  it.each([
    ['a role on Discord', { ...asker, roles: ['123456789012345678'] }, true],
    ['a user group on Slack', { ...asker, platform: 'slack', roles: ['S0DESK'] }, true],
    ['the same id on another platform', { ...asker, platform: 'slack', user: '123456789012345678' }, false],
    ['anybody', asker, false],
  ] as const)('is open to %s: %s', async (_who, who, isOpen) => {
    const { origin } = await aWebsite();
    const { desk, archive } = await aDesk(EDITORS);
    const answer = await desk.handle(add(`${origin}/dredging`, who));
    expect((await archive.counts()).articles).toBe(isOpen ? 3 : 2);
    if (!isOpen) expect(wordsOf(answer)).toContain(`EDITORS as ${who.platform}:${who.user}`);
  });

  it.each([
    ['http://127.0.0.1:1/', 'refused'],
    ['ftp://velmark.example/a', 'whole address'],
    ['velmark', 'whole address'],
    ['', 'whole address'],
  ])('says what is wrong with %s', async (url, expected) => {
    const { desk } = await aDesk(EDITORS);
    expect(wordsOf(await desk.handle(add(url)))).toContain(expected);
  });

  it('says nothing of inner networks but that they are private', async () => {
    const { desk } = await aDesk(EDITORS);
    const words = wordsOf(await desk.handle(add('http://10.1.2.3/secret')));
    expect(words).toContain('private network');
    expect(words).not.toMatch(/10\.1|CIDR/);
  });
});

describe('"Brief this"', () => {
  const brief = (text: string, files: readonly ChatFile[] = [], who: Asker = asker) =>
    ({ id: '5', kind: 'message', command: 'brief this', asker: who, text, files }) as const;

  it('shows the page of a link without storing it, and can be shared', async () => {
    const { origin } = await aWebsite();
    const { desk, archive } = await aDesk(EDITORS);
    const answer = await desk.handle(brief(`Look (${origin}/dredging), all of you.`));
    expect(wordsOf(answer)).toContain('The sand was here before us,');
    expect(wordsOf(answer)).toContain('Not stored');
    expect((await archive.counts()).articles).toBe(2);
    const shared = await desk.handle(press(answer, 'Share'));
    expect(shared).toMatchObject({ isPrivate: false, buttons: [], card: { title: answer.card.title } });
    expect(wordsOf(shared)).not.toContain('Not stored');
    expect(wordsOf(shared)).toContain('Not from the archive: somebody here had a page or file of 127.0.0.1 read');
  });

  it('is read for one person one at a time, and for four at once', async () => {
    const held = Promise.withResolvers<void>();
    const { origin } = await serve(async (_request, response) => {
      await held.promise;
      response.setHeader('content-type', 'text/plain').end('The pier is closed, the harbour authority said.');
    });
    const { desk } = await aDesk(EDITORS);
    const by = (user: string) => desk.handle(brief(`${origin}/${user}`, [], { ...asker, user }));
    const reading = ['a', 'b', 'c', 'd'].map(by);
    expect(wordsOf(await by('a'))).toContain('for you already');
    expect(wordsOf(await by('e'))).toContain('for others');
    held.resolve();
    for (const answer of await Promise.all(reading)) expect(wordsOf(answer)).toContain('The pier is closed');
    expect(wordsOf(await by('a'))).toContain('The pier is closed');
  });

  it('stores it where an editor asks', async () => {
    const { origin } = await aWebsite();
    const { desk, archive } = await aDesk(EDITORS);
    await desk.handle(brief(`${origin}/dredging`, [], editor));
    expect((await archive.counts()).articles).toBe(3);
  });

  it('takes linear time for a link that goes on and on', async () => {
    const { desk } = await aDesk(EDITORS);
    const time = async (length: number) => {
      const start = cpuNow();
      await desk.handle(brief(`https://127.0.0.1:1/${'!'.repeat(length)}x`));
      return cpuNow() - start;
    };
    await time(1_000);
    expect(await time(80_000)).toBeLessThan(6 * (await time(20_000)) + 300);
  });

  it('reads the file of a message before its link', async () => {
    const { origin } = await aWebsite();
    const { desk } = await aDesk(EDITORS);
    const file = { name: 'note.txt', size: 100, url: `${origin}/note.txt` };
    expect(wordsOf(await desk.handle(brief(`${origin}/dredging`, [file])))).toContain(
      'Five are more than a pier forgives,',
    );
  });

  it.each([
    ['a picture', { name: 'pier.png', size: 10, url: 'https://velmark.example/pier.png' }, '.pdf'],
    [
      'a file that is too large',
      { name: 'pier.pdf', size: 25_000_001, url: 'https://velmark.example/pier.pdf' },
      '25 MB',
    ],
  ])('refuses %s without fetching it', async (_what, file, expected) => {
    const { desk } = await aDesk(EDITORS);
    expect(wordsOf(await desk.handle(brief('', [file])))).toContain(expected);
  });

  it.each([
    ['a topic that it names', 'Is Velmark open again?'],
    ['the names in it', 'What does Ines Duarte say to this?'],
  ])('without a link or a file is a briefing on %s', async (_what, text) => {
    const { desk } = await aDesk(EDITORS);
    expect(wordsOf(await desk.handle(brief(text)))).toContain('It is cramped, and it works,');
  });

  it('says so where there is nothing to brief on', async () => {
    const { desk } = await aDesk(EDITORS);
    expect(wordsOf(await desk.handle(brief('… ?!')))).toContain('no link, no file');
  });
});

describe('the rest', () => {
  it('help names every command with an example', async () => {
    const { desk } = await aDesk();
    const help = wordsOf(await desk.handle(command('news help')));
    for (const { examples } of COMMANDS) expect(help).toContain(JSON.stringify(examples[0]).slice(1, -1));
  });

  it('status and topics say what is stored', async () => {
    const { desk } = await aDesk();
    expect(wordsOf(await desk.handle(command('news status')))).toContain('2 articles of 2 outlets');
    expect(wordsOf(await desk.handle(command('topics')))).toContain('Port of Velmark, 2 articles');
  });

  it('a mention is answered for all to see', async () => {
    const { desk } = await aDesk();
    expect(await desk.handle({ id: '4', kind: 'mention', asker, text: ' velmark ' })).toMatchObject({
      isPrivate: false,
      card: { title: 'Port of Velmark' },
    });
  });

  it.each([
    ['vel', ['velmark']],
    ['e', ['energy', 'velmark']],
    ['port', ['velmark']],
    ['zzz', []],
  ])('suggests topics for %s', async (text, expected) => {
    const { desk } = await aDesk();
    expect(await desk.suggest('brief', 'topic', text)).toEqual(expected);
  });

  it('a failing archive is said in words, and the reason goes to the log', async () => {
    const { desk, archive, logged } = await aDesk();
    await archive.close();
    const answer = await desk.handle(command('brief', { topic: 'velmark' }));
    expect(wordsOf(answer)).toContain('Something went wrong');
    expect(logged.join()).toContain('failed');
  });
});
