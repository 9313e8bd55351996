import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../../src/adapters/console/markdown.ts';
import { renderCard } from '../../../src/adapters/console/render.ts';
import type { Card } from '../../../src/briefings/card.ts';

const card: Card = {
  title: 'Karvala',
  aside: 'since Mon 5 May · 3 articles',
  sections: [
    {
      heading: 'Key facts',
      items: [
        {
          kind: 'fact',
          text: 'The Karvala bridge was closed on Monday after inspectors found cracks in two of its piers.',
          refs: [1, 2],
          note: 'figures differ: 2 · 3',
        },
      ],
    },
    {
      heading: 'Said',
      items: [
        { kind: 'quote', text: 'It held,', refs: [1], continues: false },
        { kind: 'quote', text: 'Nobody fell.', refs: [1], by: 'Ines Duarte, harbour master', continues: true },
      ],
    },
    { heading: 'Background', items: [{ kind: 'passage', text: 'It was built in 1964.', refs: [2], when: '1964' }] },
    {
      heading: 'Sources',
      items: [
        { kind: 'source', number: 1, text: 'Meridian Wire: Bridge closed', url: 'https://meridian.example/bridge' },
      ],
    },
  ],
  footer: ['3 considered'],
};

describe('a card in a terminal', () => {
  it('is plain text without colours', () => {
    const text = renderCard(card, { width: 60, isColoured: false });
    expect(text).toBe(stripVTControlCharacters(text));
    expect(text).toMatchSnapshot();
  });

  it('says the same with colours', () => {
    const [plain, coloured] = [false, true].map((isColoured) => renderCard(card, { width: 60, isColoured }));
    expect(coloured).toContain('\u001b[');
    expect(stripVTControlCharacters(coloured!)).toBe(plain);
  });

  it.each([30, 44, 80, 300])('keeps every line within %i columns, addresses apart', (width) => {
    const lines = renderCard(card, { width, isColoured: false }).split('\n');
    expect(lines.filter((line) => stringWidth(line) > width && !line.includes('https://'))).toEqual([]);
  });

  it.each(Array.from({ length: 40 }, (_, i) => i + 40))('parts no date and no sources at %i columns', (width) => {
    const item = { kind: 'fact', text: 'The bridge was closed for all but trains.', refs: [1, 12, 3] } as const;
    const note = 'figures differ: 244 Meridian Wire, 7 Oct 2020, 14:05 · 280 Valley Post, Tue 6 Oct, 11:30';
    const text = renderCard(
      { ...card, sections: [{ heading: '', items: [{ ...item, note }] }] },
      { width, isColoured: false },
    );
    for (const whole of ['[1 12 3]', '7 Oct 2020, 14:05', 'Tue 6 Oct, 11:30']) expect(text).toContain(whole);
  });

  it('breaks what is longer than a line and loses none of it', () => {
    const long = 'x'.repeat(500);
    const text = renderCard(
      { ...card, sections: [{ heading: 'Key facts', items: [{ kind: 'fact', text: long, refs: [] }] }] },
      { width: 40, isColoured: false },
    );
    expect(text.replace(/[^x]/g, '')).toHaveLength(500);
  });
});

describe('a card as Markdown', () => {
  it('keeps title, lines and sources', () => {
    expect(renderMarkdown(card)).toMatchSnapshot();
  });

  it('lets the words of an article format nothing and link nowhere', () => {
    const text = '[x](https://evil.example) **b** <script> `c` # h @everyone';
    const markdown = renderMarkdown({
      title: text,
      sections: [{ heading: 'Key facts', items: [{ kind: 'fact', text, refs: [1] }] }],
      footer: [],
    });
    expect(markdown).toContain('\\[x\\]\\(https://evil.example\\) \\*\\*b\\*\\* \\<script\\> \\`c\\` \\# h @everyone');
  });
});
