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

  it('holds the room of a date free in the first line alone', () => {
    const item = { kind: 'passage', when: '17 Jul 2020', text: 'x '.repeat(60).trim(), refs: [3] } as const;
    const text = renderCard({ ...card, sections: [{ heading: '', items: [item] }] }, { width: 60, isColoured: false });
    const lines = text.split('\n').filter((line) => line.includes('x x'));
    expect(lines.slice(0, -1).map((line) => line.length)).toEqual([60, 59]);
  });

  it.each(Array.from({ length: 30 }, (_, i) => i + 30))(
    'leaves no number of a source alone in a line of %i columns',
    (width) => {
      const item = { kind: 'fact', text: 'The bridge was closed for all but the trains.', refs: [7] } as const;
      const text = renderCard({ ...card, sections: [{ heading: '', items: [item] }] }, { width, isColoured: false });
      expect(text).toContain('trains.  [7]');
    },
  );

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
    expect(markdown).toContain('- \\[x\\](https://evil.example) \\*\\*b\\*\\* \\<script> \\`c\\` \\# h @everyone');
  });

  it.each([
    ['a list', '- x', '\\- x'],
    ['a numbered list', '12. x', '12\\. x'],
    ['a quote', '> x', '\\> x'],
    ['a heading', '# x', '\\# x'],
    ['the underline of a heading', '===', '\\==='],
    ['a character by its name', '&lt;', '\\&lt;'],
  ])('makes no %s of words that begin like one', (_what, text, escaped) => {
    const sections = [{ heading: '', items: [{ kind: 'text' as const, text }] }];
    expect(renderMarkdown({ title: 'A', sections, footer: [] })).toContain(`\n${escaped}\n`);
  });

  it('leaves signs that mean nothing where they stand', () => {
    const text = 'Nagorno-Karabakh (AT&T): 3.5 + 4 = 7.5!';
    const sections = [{ heading: '', items: [{ kind: 'text' as const, text }] }];
    expect(renderMarkdown({ title: 'A', sections, footer: [] })).toContain(`\n${text}\n`);
  });
});
