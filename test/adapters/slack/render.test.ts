import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderAnswer, renderCard } from '../../../src/adapters/slack/render.ts';
import type { Card, Item } from '../../../src/briefings/card.ts';
import { checkMessage, type Json } from '../../support/slack/block-kit.ts';
import { harbourCard } from '../../support/slack/desk.ts';

const draw = (card: Card, buttons: Parameters<typeof renderAnswer>[0]['buttons'] = []) =>
  renderAnswer({ card, buttons });
const cardOf = (...items: readonly Item[]): Card => ({ title: 'A', sections: [{ heading: 'B', items }], footer: [] });
const quote = (text: string, continues = false): Item => ({ kind: 'quote', text, refs: [1], continues });
const fact = (text: string): Item => ({ kind: 'fact', text, refs: [1] });
const source = (number: number, url: string): Item => ({ kind: 'source', number, text: `Outlet ${number}`, url });

/** All words of rich text, with a line end after each paragraph. */
function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).join('');
  const { type, text, elements } = value as Json;
  if (type === 'text' || type === 'link') return String(text ?? '');
  return elements ? `${wordsOf(elements)}\n` : '';
}

const richWords = (blocks: readonly unknown[]) =>
  wordsOf(blocks.filter((block) => (block as Json).type === 'rich_text'));

const linksOf = (value: unknown): readonly string[] =>
  [...JSON.stringify(value).matchAll(/"type":"link","url":"([^"]+)"/g)].map((match) => match[1]!);

describe('a card on Slack', () => {
  it('keeps all that a briefing says', () => {
    const { blocks } = draw(harbourCard);
    const words = richWords(blocks);
    for (const item of harbourCard.sections.flatMap(({ items }) => items)) {
      if (item.kind !== 'source') expect(words).toContain(item.text);
    }
    expect(linksOf(blocks)).toHaveLength(2);
  });

  it.each([
    ['a mention of everybody', '<!channel> <!here> <!everyone> @channel'],
    ['a mention of a person', '<@U0READER> <#C0NEWS>'],
    ['a masked link', '<https://evil.example|the bank>'],
    ['marks of formatting', '*bold* _italic_ ~struck~ `code` > quoted :tada:'],
    ['escapes', '&lt;!channel&gt; &amp;'],
  ])('shows %s in an article as it is written', (_what, text) => {
    const message = draw({ ...cardOf(quote(text), fact(text)), title: text, aside: text, footer: [text] });
    expect(richWords(message.blocks)).toContain(`“${text}”`);
    expect(JSON.stringify(message.blocks)).not.toMatch(/mrkdwn|"type":"(user|broadcast|emoji|channel|link)"/);
    expect(message.text).not.toMatch(/[<>]/);
    expect(checkMessage({ ...message })).toEqual([]);
  });

  it.each([
    ['javascript', 'javascript:alert(1)'],
    ['a file', 'file:///etc/passwd'],
    ['nothing', ''],
    ['no address', 'http://'],
    ['an address without end', `https://a.example/${'x'.repeat(3_100)}`],
  ])('names a source without a link when its address is %s', (_what, url) => {
    const { blocks } = draw(cardOf(source(7, url)));
    expect(linksOf(blocks)).toEqual([]);
    expect(richWords(blocks)).toContain('7  Outlet 7');
  });

  it('shows a quote of 5,000 characters whole', () => {
    const text = 'word '.repeat(1_000);
    expect(richWords(draw(cardOf(quote(text))).blocks)).toContain(`“${text}”`);
  });

  it('leaves out a quote that does not fit, says so, and shows the shorter one behind it', () => {
    const words = richWords(draw(cardOf(quote('x'.repeat(12_000)), quote('short'))).blocks);
    expect(words).not.toContain('xxx');
    expect(words).toContain('“short”');
    expect(words).toContain('1 more');
  });

  it('parts no quote from the one that goes on from it', () => {
    const words = richWords(draw(cardOf(quote('first,'), quote('x'.repeat(12_000), true), quote('other'))).blocks);
    expect(words).not.toContain('first,');
    expect(words).toContain('2 more');
  });

  it('drops facts from the end', () => {
    const facts = Array.from({ length: 40 }, (_, index) => fact(`${index} ${'long '.repeat(100)}`));
    const words = richWords(draw(cardOf(...facts)).blocks);
    const shown = [...words.matchAll(/^(\d+) long/gm)].map((match) => Number(match[1]));
    expect(shown).toEqual(shown.map((_, index) => index));
    expect(words).toContain(`${40 - shown.length} more`);
  });

  it('keeps 40 sources with their links beside facts and a long quote', () => {
    const sources = Array.from({ length: 40 }, (_, index) =>
      source(index + 1, `https://outlet.example/${index}/${'p'.repeat(50)}`),
    );
    const { blocks } = draw(cardOf(fact('a fact'), quote('q'.repeat(2_000)), ...sources));
    expect(linksOf(blocks)).toHaveLength(40);
    expect(richWords(blocks)).toContain('a fact');
  });

  it('says that there is nothing rather than sending nothing', () => {
    const message = draw({ title: '', sections: [], footer: [] });
    expect(checkMessage({ ...message })).toEqual([]);
  });

  it('makes the view that is shown stand out, and puts paging and sharing in a row of their own', () => {
    const buttons = [
      { action: 'a', label: 'Facts', isCurrent: true },
      { action: 'b', label: 'Quotes', isCurrent: false },
      { action: 'c', label: 'Share' },
    ];
    const rows = renderCard(harbourCard, buttons).filter(({ type }) => type === 'actions');
    expect(rows).toMatchObject([
      { elements: [{ value: 'a', style: 'primary' }, { value: 'b' }] },
      { elements: [{ value: 'c' }] },
    ]);
  });
});

describe('any card at all', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<!channel>',
      '<@U1>',
      '&',
      '*b*',
      '‮',
      '\u200b',
      '\ud800',
      '😀',
      '東京の港',
      'ميناء',
      'порт',
      '"',
      '\\',
      '\n',
    ),
    fc.string({ maxLength: 40, unit: 'grapheme' }),
    fc.string({ maxLength: 20, unit: 'binary' }),
  );
  const text = fc.oneof(
    { weight: 6, arbitrary: fc.array(piece, { maxLength: 6 }).map((parts) => parts.join(' ')) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(piece, fc.integer({ min: 1, max: 5_000 }))
        .map(([one, size]) => one.repeat(size).slice(0, 5_000)),
    },
  );
  const url = fc.oneof(
    fc.webUrl(),
    fc.constantFrom('', 'javascript:1', 'https://a.example/|<b>', 'https://a.example/"x y'),
    fc.integer({ min: 1, max: 4_000 }).map((size) => `https://outlet.example/${'p'.repeat(size)}`),
  );
  const refs = fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 6 });
  const item: fc.Arbitrary<Item> = fc.oneof(
    fc.record({ kind: fc.constant('fact' as const), text, refs, note: text }),
    fc.record({ kind: fc.constant('quote' as const), text, refs, by: text, continues: fc.boolean() }),
    fc.record({ kind: fc.constant('passage' as const), text, refs, when: text }),
    fc.record({ kind: fc.constant('link' as const), text, url, refs }),
    fc.record({ kind: fc.constant('text' as const), text }),
  );
  const sources = fc
    .array(fc.record({ text, url }), { maxLength: 40 })
    .map((list): Item[] => list.map((one, index) => ({ kind: 'source', number: index + 1, ...one })));
  const section = fc.record({ heading: text, items: fc.array(item, { maxLength: 8 }) });
  const card: fc.Arbitrary<Card> = fc
    .record({
      title: text,
      aside: text,
      sections: fc.array(section, { maxLength: 6 }),
      sources,
      footer: fc.array(text, { maxLength: 3 }),
    })
    .map(({ sources: items, sections, ...rest }) => ({
      ...rest,
      sections: [...sections, { heading: 'Sources', items }],
    }));
  const buttons = fc.uniqueArray(
    fc.record({
      action: fc
        .string({ minLength: 1, maxLength: 100, unit: 'grapheme' })
        .map((action) => action.slice(0, 100).toWellFormed()),
      label: text,
    }),
    { maxLength: 8, selector: ({ action }) => action },
  );

  it('is a message that Slack takes, with every source number, and with quotes whole or not there', {
    timeout: 120_000,
  }, () => {
    fc.assert(
      fc.property(card, buttons, (any, pressed) => {
        const message = draw(any, pressed);
        expect(checkMessage({ ...message })).toEqual([]);
        const words = richWords(message.blocks);
        const items = any.sections.flatMap((each) => each.items);
        for (const one of items) if (one.kind === 'source') expect(words).toContain(String(one.number));
        const whole = quotesOf(any);
        expect(shownQuotes(message.blocks).filter((one) => !whole.has(one))).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });
});

/** The quotes that a message shows, each with those that go on from it. */
function shownQuotes(blocks: readonly unknown[]): readonly string[] {
  const elements = blocks.flatMap((block) => ((block as Json).elements ?? []) as readonly Json[]);
  return elements.filter(({ type }) => type === 'rich_text_quote').map((each) => wordsOf(each.elements));
}

/** The quotes of a card, each with those that go on from it. */
function quotesOf({ sections }: Card): ReadonlySet<string> {
  const groups: string[] = [];
  for (const { items } of sections) {
    let isAfterQuote = false;
    for (const one of items) {
      if (one.kind === 'source' || one.kind === 'link') continue;
      if (one.kind === 'quote') {
        const words = `“${one.text.toWellFormed()}”`;
        if (isAfterQuote && one.continues) groups.push(`${groups.pop()}\n${words}`);
        else groups.push(words);
      }
      isAfterQuote = one.kind === 'quote';
    }
  }
  return new Set(groups);
}
