import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChatAnswer } from '../../../src/adapters/chat.ts';
import { clip, clipEscaped, escapeMarkup, maskedLink } from '../../../src/adapters/discord/markup.ts';
import { type DiscordMessage, renderAnswer } from '../../../src/adapters/discord/render.ts';
import type { Card, Item } from '../../../src/briefings/card.ts';
import { displayText } from '../../../src/briefings/text/display.ts';
import { harbourCard } from '../../support/discord/desk.ts';
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
  return { kind: 'source', number, text: `Meridian Wire, Wed 7 Oct: Port shut, part ${number}`, url };
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
    expect(text).toContain(`-# ${60 - facts.length} more [1 2 3]`);
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

describe('2,000 random cards on Discord', () => {
  const scripts = [
    'Порт закрыт',
    'המזח נסדק',
    'رصيف الميناء',
    '港は閉鎖',
    'बंदरगाह',
    '부두',
    'ท่าเรือ',
    'e\u0301',
    '👩‍👩‍👧',
    '🇦🇲',
  ];
  const hostile = [
    '@everyone',
    '<@1>',
    '```',
    '](https://evil.example)',
    '# ',
    '> ',
    '-# ',
    '||',
    ':x:',
    '\\',
    '\ud800',
    '\u202e',
    '_*~',
  ];
  const piece = fc.oneof(
    fc.constantFrom(...scripts, ...hostile, 'word '),
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
  );
  const long = fc
    .tuple(piece, fc.nat(5_000))
    .map(([part, length]) => part.repeat(Math.ceil(length / (part.length || 1))).slice(0, 5_000));
  const words = fc
    .oneof(
      { weight: 9, arbitrary: fc.array(piece, { maxLength: 20 }).map((parts) => parts.join('')) },
      { weight: 1, arbitrary: long },
    )
    .map(displayText);
  const refs = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 6 });
  const url = fc.oneof(
    fc.webUrl({ withQueryParameters: true }),
    fc.nat(2_000).map((length) => `https://m.example/${'(x)'.repeat(length / 3)}`),
    fc.constant('javascript:alert(1)'),
  );
  const item: fc.Arbitrary<Item> = fc.oneof(
    fc.record({ kind: fc.constant('fact' as const), text: words, refs, note: words }),
    fc.record({ kind: fc.constant('quote' as const), text: words, refs, by: words, continues: fc.boolean() }),
    fc.record({ kind: fc.constant('passage' as const), text: words, refs, when: words }),
    fc.record({ kind: fc.constant('link' as const), text: words, url, refs }),
    fc.record({ kind: fc.constant('text' as const), text: words }),
  );
  const sources = fc
    .array(fc.record({ text: words, url }), { maxLength: 40 })
    .map((all) => all.map((one, index): Item => ({ kind: 'source', number: index + 1, ...one })));
  const cards = fc.record({
    title: words,
    aside: words,
    sections: fc
      .tuple(
        fc.array(fc.record({ heading: words, items: fc.array(item, { maxLength: 12 }) }), { maxLength: 5 }),
        sources,
      )
      .map(([sections, items]) => [...sections, { heading: 'Sources', items }]),
    footer: fc.array(words, { maxLength: 3 }),
  });
  const buttons = fc.array(
    fc.record({ action: fc.string({ minLength: 1, maxLength: 100 }), label: words, isCurrent: fc.boolean() }),
    { maxLength: 12 },
  );

  it('are valid messages, with every source, no quote altered or cut, and nobody mentioned', () => {
    fc.assert(
      fc.property(cards, buttons, (card, offered) => {
        const message = renderAnswer({ card, buttons: offered });
        expect(problemsOf(message)).toEqual([]);
        const text = textOf(message);
        const said = card.sections.flatMap(({ items }) => items.filter((one) => one.kind === 'quote'));
        const printed = text.split('\n').filter((line) => line.startsWith('> '));
        const allowed = new Set(said.map((one) => `> “${one.text}”`));
        expect(printed.filter((line) => !allowed.has(shown(line)))).toEqual([]);
        if (printed.length < said.length) expect(text).toMatch(/^-# \d+ (more|too long to show here)/m);
        const plain = text.replace(/\]\([^)\s]*\)/g, ']');
        const numbers = card.sections.at(-1)!.items.map((_, index) => index + 1);
        expect(
          numbers.filter((number) => !new RegExp(`(\\*\\*|^|· |\\[)${number}(\\*\\*|\\]| ·|$)`, 'm').test(plain)),
        ).toEqual([]);
        expect(plain.replace(/\\./gs, '')).not.toMatch(/[@<`|~]/);
      }),
      { numRuns: 2_000 },
    );
  });
});
