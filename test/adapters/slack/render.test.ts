import { describe, expect, it } from 'vitest';
import { renderAnswer, renderCard } from '../../../src/adapters/slack/render.ts';
import type { Card, Item } from '../../../src/briefings/card.ts';
import { harbourCard } from '../../support/chat-desk.ts';
import { checkMessage, type Json } from '../../support/slack/block-kit.ts';

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

  it('sets what is typed apart from what it does, in a list', () => {
    const message = draw(
      cardOf({ kind: 'text', typed: '/topics', text: 'The topics' }, { kind: 'text', typed: '/news', text: 'Help' }),
    );
    expect(message.blocks.at(-1)).toMatchObject({
      elements: [
        {},
        {
          type: 'rich_text_list',
          elements: [
            { elements: [{ text: '/topics  ', style: { bold: true } }, { text: 'The topics' }] },
            { elements: [{ text: '/news  ' }, { text: 'Help' }] },
          ],
        },
      ],
    });
    expect(message.text).toContain('/topics  The topics');
    expect(checkMessage({ ...message })).toEqual([]);
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

  it('names the headlines of sources where it shows nothing else, and outlet and day below a briefing', () => {
    const named: Item = { ...source(1, 'https://a.example/'), detail: 'Wed 7 Oct', title: 'Port shut' } as Item;
    expect(richWords(draw(cardOf(named)).blocks)).toContain('1  Outlet 1, Wed 7 Oct: Port shut');
    expect(richWords(draw(cardOf(quote('short'), named)).blocks)).toContain('1\u00a0Outlet 1 Wed 7 Oct');
  });

  it('parts two quotes by an empty line', () => {
    const [block] = draw(cardOf(quote('one'), quote('two'))).blocks.filter(({ type }) => type === 'rich_text');
    const kinds = ((block as unknown as Json).elements as readonly Json[]).map(({ type }) => type);
    expect(kinds).toEqual(['rich_text_section', 'rich_text_quote', 'rich_text_section', 'rich_text_quote']);
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
