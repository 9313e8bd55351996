import { describe, expect, it } from 'vitest';
import type { ChatAnswer } from '../../../src/adapters/chat.ts';
import { clip, clipEscaped, escapeMarkup, maskedLink } from '../../../src/adapters/discord/render/markup.ts';
import { type DiscordMessage, renderAnswer } from '../../../src/adapters/discord/render.ts';
import type { Card, Item, Section } from '../../../src/briefings/card.ts';
import { harbourCard } from '../../support/chat-desk.ts';
import { requestProblems } from '../../support/discord/spec.ts';

function draw(card: Partial<Card>, buttons: ChatAnswer['buttons'] = []): DiscordMessage {
  return renderAnswer({ card: { title: 'Port of Karvala', sections: [], footer: [], ...card }, buttons });
}

function problemsOf({ allowedMentions, ...message }: DiscordMessage): readonly string[] {
  const body = { ...message, allowed_mentions: allowedMentions };
  return requestProblems('PATCH', '/webhooks/1/token/messages/@original', body);
}

function textOf({ embeds }: DiscordMessage): string {
  return embeds.map(({ description }) => description).join('\n');
}

/** What Discord shows of escaped text: a backslash before any sign that is neither letter, digit nor space vanishes. */
function shown(text: string): string {
  return text.replace(/\\([^0-9A-Za-z\s])/g, '$1');
}

function quote(text: string, more: { by?: string; continues?: boolean } = {}): Item {
  return { kind: 'quote', text, refs: [1], by: 'Ines Duarte', continues: false, ...more };
}

function source(number: number, url = `https://meridian.example/port/${number}`): Item {
  return {
    kind: 'source',
    number,
    text: 'Meridian Wire',
    detail: 'Wed 7 Oct',
    title: `Port shut, part ${number}`,
    url,
  };
}

describe('a card on Discord', () => {
  it('is one embed that reads as recorded', () => {
    const message = renderAnswer({ card: harbourCard, buttons: [] });
    expect(message).toMatchSnapshot();
    expect(problemsOf(message)).toEqual([]);
  });

  it.each([
    ['nothing at all', { title: '' }],
    ['a title of spaces', { title: '   ' }],
    ['empty sections', { sections: [{ heading: '', items: [] }] }],
    ['lines without words', { sections: [{ heading: 'Key facts', items: [{ kind: 'fact', text: '', refs: [] }] }] }],
    ['a title that is too long', { title: '*'.repeat(400) }],
    ['a footer that is too long', { footer: ['x'.repeat(5_000)] }],
    ['a hundred empty headings', { sections: Array(100).fill({ heading: 'h'.repeat(300), items: [quote('a')] }) }],
  ] satisfies [string, Partial<Card>][])('is valid with %s', (_what, card) => {
    expect(problemsOf(draw(card))).toEqual([]);
  });

  it('leaves facts out from the end and says how many, and where they stand', () => {
    const items = Array.from({ length: 60 }, (_, index): Item => {
      return { kind: 'fact', text: `${index + 1}: ${'word '.repeat(30)}`, refs: [1 + (index % 3)] };
    });
    const text = textOf(draw({ sections: [{ heading: 'Key facts', items }] }));
    const facts = text.split('\n').filter((line) => line.startsWith('- '));
    expect(facts.map((line) => Number.parseInt(line.slice(2), 10))).toEqual(facts.map((_, index) => index + 1));
    expect(text).toContain(`-# ${60 - facts.length} more [1\u00a02\u00a03]`);
  });

  it('shows a quote whole or not at all', () => {
    const [short, long] = ['Nobody asked us.', 'On and on. '.repeat(450).trim()];
    const text = textOf(draw({ sections: [{ heading: 'Said', items: [quote(long), quote(short)] }] }));
    expect(text).toContain(`> “${short}”`);
    expect(text).not.toContain('On and on');
    expect(text).toContain('-# 1 more [1]');
  });

  it('shows a quote of 3,500 characters where there is room', () => {
    const long = 'On and on. '.repeat(318).trim();
    expect(textOf(draw({ sections: [{ heading: 'Said', items: [quote(long)] }] }))).toContain(`> “${long}”`);
  });

  it('leaves out together what one person said in one breath', () => {
    const rest = 'on and on '.repeat(420);
    const items = [quote('It held,', { by: '' }), quote(rest, { continues: true })];
    const text = textOf(draw({ sections: [{ heading: 'Said', items }] }));
    expect(text).not.toContain('It held');
    expect(text).toContain('2 too long to show here [1]');
  });

  it('keeps number and link of 40 sources beside facts and quotes', () => {
    const items = Array.from({ length: 40 }, (_, index) =>
      source(index + 1, `https://m.example/${'a'.repeat(50)}/${index + 1}`),
    );
    const facts = Array.from({ length: 5 }, (): Item => ({ kind: 'fact', text: 'word '.repeat(30), refs: [40] }));
    const message = draw({
      sections: [
        { heading: 'Key facts', items: facts },
        { heading: 'Said', items: [quote('Nobody asked us.')] },
        { heading: 'Sources', items },
      ],
    });
    expect(problemsOf(message)).toEqual([]);
    const text = textOf(message);
    expect(items.filter((_, index) => !text.includes(`[${index + 1}](https://m.example/`))).toEqual([]);
    expect(text.match(/^- /gm)).toHaveLength(5);
    expect(text).toContain('Nobody asked us.');
  });

  it('names the headlines of sources where it shows nothing else, and outlet and day below a briefing', () => {
    const sources: Section = { heading: 'Sources', items: [source(1), source(2)] };
    expect(textOf(draw({ sections: [sources] }))).toContain(
      '**2** Meridian Wire, Wed 7 Oct: [Port shut, part 2](https://meridian.example/port/2)',
    );
    const briefing = textOf(draw({ sections: [{ heading: 'Said', items: [quote('Nobody asked us.')] }, sources] }));
    expect(briefing).toContain('[Meridian Wire](https://meridian.example/port/2) Wed 7 Oct');
    expect(briefing).not.toContain('Port shut');
  });

  it('parts two quotes by an empty line, so that they are not drawn as one', () => {
    const text = textOf(draw({ sections: [{ heading: 'Said', items: [quote('One.'), quote('Two.')] }] }));
    expect(text).toContain('> -# Ines Duarte [1]\n\n> “Two.”');
  });

  it('keeps the numbers where addresses alone are too long', () => {
    const items = Array.from({ length: 12 }, (_, index) => source(index + 1, `https://m.example/${'a'.repeat(1_500)}`));
    const message = draw({ sections: [{ heading: 'Sources', items }] });
    expect(problemsOf(message)).toEqual([]);
    expect(
      textOf(message)
        .replace(/\]\([^)]*\)/g, ']')
        .split('\n')
        .at(-1),
    ).toMatch(/1\]? · .*3.* · 12$/);
  });

  it('has the views in a row above paging and sharing, the one that is shown not to be pressed', () => {
    const { components } = draw({}, [
      { action: 'a', label: 'Facts', isCurrent: true },
      { action: 'b', label: 'Quotes', isCurrent: false },
      { action: 'c', label: 'Share' },
    ]);
    expect(components.map((row) => row.components.map(({ label }) => label))).toEqual([['Facts', 'Quotes'], ['Share']]);
    expect(components[0]?.components.map(({ disabled }) => disabled)).toEqual([true, undefined]);
  });
});

describe('a help text on Discord', () => {
  it('sets what is typed apart from what it does, in a list', () => {
    const items = [{ kind: 'text', typed: '/brief *x*', text: 'A briefing' } as const];
    const { embeds } = renderAnswer({
      card: { title: '', sections: [{ heading: 'Help', items }], footer: [] },
      buttons: [],
    });
    expect(embeds[0]?.description).toBe('### Help\n- **/brief \\*x\\*** A briefing');
  });
});

describe('words of articles on Discord', () => {
  it.each([
    ['bold', '**b** __u__ *i* ~~s~~'],
    ['code', '`c` ```block```'],
    ['a spoiler', '||s||'],
    ['a heading', '# h'],
    ['small text', '-# s'],
    ['a quote', '>>> q'],
    ['a list', '- x'],
    ['a numbered list', '1. x'],
    ['a link', '[x](https://evil.example)'],
    ['an address', 'https://evil.example'],
    ['everyone', '@everyone @here'],
    ['a mention', '<@1> <@&2> <#3> </brief:4>'],
    ['a time', '<t:1:R>'],
    ['an emoji', ':smile: <a:x:1>'],
    ['backslashes', '\\*x\\\\'],
  ])('make no %s, and read as they stand', (_what, text) => {
    const escaped = escapeMarkup(text);
    expect(escaped).not.toBe(text);
    expect(shown(escaped)).toBe(text);
    expect(escaped.replace(/\\./g, 'x')).not.toMatch(/[*_~`|<>[\]@]|^[#-]|^\d+\.|:\/\//);
  });

  it('keep plain figures, times and names as they are', () => {
    expect(escapeMarkup("It's 14:05, 3.5% (net) - so said A-B & Co. #1!")).toBe(
      "It's 14:05, 3.5% (net) - so said A-B & Co. #1!",
    );
  });

  it.each([
    ['https://a.example/x(1)', '[a](https://a.example/x%281%29)'],
    ['https://a.example/x y', '[a](https://a.example/x%20y)'],
    ['javascript:alert(1)', 'a'],
    [undefined, 'a'],
  ])('link to %s only as http and within the brackets', (url, link) => {
    expect(maskedLink('a', url)).toBe(link);
  });

  it('are cut between characters, and never within an escape', () => {
    expect(clip('ab😀', 3)).toBe('ab…');
    expect(clipEscaped('*****', 5)).toBe('\\*\\*…');
  });
});
