import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../src/adapters/sources/pdf.ts';
import { type Draft, textAt } from '../../../src/briefings/article.ts';
import { takeIn } from '../../../src/briefings/intake.ts';
import { aPdf, type Frame, type Setting, type Typesetting, typeset, widthOf } from '../../support/pdf.ts';

const STORY = [
  'The old bridge over the Velmark will be closed to all traffic for three months from Monday, the city council said on Tuesday, so that workers can replace two of its piers.',
  '“Nobody will drive over it before the autumn,” said Ida Rowe, who leads the harbour office. “We would rather build it once than mend it twice.”',
  'The floods of last spring had washed out the ground under the piers. Divers found the damage in March, when the river was low enough to let them work by daylight.',
  'Buses will take the new bridge upstream.',
  'Shopkeepers on Mill Street said that they had been told too late. “Half of my customers walk over that bridge,” said Tomas Vance, a baker whose family has sold bread there since 1921.',
  'The council put the cost at 4.2 million crowns, of which the state pays one half. A ferry for people on foot and on bicycles will run from six in the morning until ten at night.',
];

const A_PAGE: Frame = { page: 0, x: 60, y: 100, bottom: 760, width: 470 };

const twoColumns = (page: number, y: number, bottom: number): readonly Frame[] => [
  { page, x: 60, y, bottom, width: 228 },
  { page, x: 306, y, bottom, width: 228 },
];

async function read(pages: readonly (readonly Setting[])[]): Promise<Draft> {
  const draft = await readPdf(aPdf(pages));
  if ('why' in draft) throw new Error(draft.why);
  return draft;
}

/** As a reader of the product gets them. */
async function paragraphsOf(pages: readonly (readonly Setting[])[]): Promise<readonly string[]> {
  const { clean } = takeIn(await read(pages)).article;
  return clean.paragraphs.map((span) => textAt(clean.text, span));
}

describe('paragraphs', () => {
  it.each<[string, readonly Frame[], Typesetting]>([
    ['parted by space', [A_PAGE], { gap: 7 }],
    ['parted by indents', [A_PAGE], { indent: 15 }],
    ['parted by nothing but where their last lines end', [A_PAGE], {}],
    ['set to both edges', [A_PAGE], { isJustified: true, indent: 15 }],
    ['in two columns', twoColumns(0, 100, 260), { gap: 12, isJustified: true }],
    ['in two columns, the second of which has a line only', twoColumns(0, 100, 392), { gap: 12, isJustified: true }],
    ['in two ragged columns with indents', twoColumns(0, 100, 220), { indent: 12 }],
    [
      'in three columns',
      [60, 220, 380].map((x) => ({ page: 0, x, y: 100, bottom: 250, width: 145 })),
      { indent: 10, isJustified: true },
    ],
    [
      'over two pages of two columns',
      [...twoColumns(0, 700, 760), ...twoColumns(1, 60, 300)],
      { gap: 12, isJustified: true },
    ],
    ['double-spaced', [A_PAGE], { leading: 24, indent: 30, size: 11 }],
  ])('are told %s', async (_how, frames, setting) => {
    expect(await paragraphsOf(typeset(STORY, frames, setting))).toEqual(STORY);
  });

  it.each([0, 7])(
    'are not mixed up where the gaps of stretched lines lie one below the other, %i points apart',
    async (gap) => {
      for (let width = 90; width <= 470; width += 10) {
        const pages = typeset(STORY, [{ ...A_PAGE, width }], { isJustified: true, indent: 12, gap });
        expect(await paragraphsOf(pages)).toEqual(STORY);
      }
    },
  );

  it('get their divided words back, and keep the hyphens that are their own', async () => {
    const story = [
      'The council has decided that the bridge shall be closed until a well-known builder has replaced it, and the replacement of it will cost the city dearly.',
      'It was not the builder alone, the council decided, who had known of it.',
    ];
    const divisions = { builder: ['buil', 'der'], decided: ['deci', 'ded'], 'well-known': ['well', 'known'] } as const;
    const widths = Array.from({ length: 12 }, (_, index) => 120 + index * 10);
    for (const width of widths)
      expect(await paragraphsOf(typeset(story, [{ ...A_PAGE, width }], { divisions, gap: 8 }))).toEqual(story);
  });

  it('go on behind a caption in small print, which comes after them', async () => {
    const [first = [], second = []] = twoColumns(0, 100, 148).map((frame) => [frame]);
    const pages = typeset(STORY.slice(0, 2), [...first, ...second], { isJustified: true, indent: 12 });
    const caption = [{ text: 'The bridge in March. Photo: Jo Lind', x: 60, y: 175, size: 7 }];
    expect((await read([[...pages[0]!, ...caption]])).raw.split('\n\n')).toEqual([
      ...STORY.slice(0, 2),
      caption[0]!.text,
    ]);
  });

  it('are not joined over a heading', async () => {
    const [page = []] = typeset(STORY.slice(0, 1), [A_PAGE]);
    const [rest = []] = typeset(STORY.slice(2, 3), [{ ...A_PAGE, y: 180 }]);
    const heading = { text: 'What the divers found', x: 60, y: 155, size: 13, isBold: true };
    expect((await read([[...page, heading, ...rest]])).raw.split('\n\n')).toEqual([STORY[0], heading.text, STORY[2]]);
  });

  it('are the items of a list, each with the lines that hang under it', async () => {
    const items = [
      '• Buses take the new bridge',
      'upstream until the autumn.',
      '• The ferry runs from six.',
      '• Lorries turn back.',
    ];
    const settings = items.map((text, index) => ({ text, x: text.startsWith('•') ? 60 : 68, y: 100 + index * 12 }));
    const told = ['• Buses take the new bridge upstream until the autumn.', items[2], items[3]];
    expect((await read([settings])).raw.split('\n\n')).toEqual(told);
  });

  it.each(['– as many had asked –', '12. At last it', '(a) stone bridge'])(
    'do not end where a line that goes on starts with %s',
    async (start) => {
      const lines = [
        'The council has closed the old bridge over the river, which',
        `${start} was to be built anew in the year`,
        'that follows.',
      ];
      const settings = lines.map((text, index) => ({ text, x: 60, y: 100 + index * 12 }));
      expect((await read([settings])).raw).toBe(lines.join(' '));
    },
  );

  it('are read upright where the whole page lies on its side, and letters across the page are left out', async () => {
    const stamp = { text: 'DRAFT - NOT FOR PRINT', x: 200, y: 600, size: 40, turn: 45 };
    const edge = { text: 'Printed in Velmark', x: 580, y: 400, size: 7, turn: 90 };
    const [page = []] = typeset(STORY, [A_PAGE], { gap: 7 });
    for (const rotate of [0, 90, 180, 270]) {
      const draft = await readPdf(aPdf([[...page, stamp, edge]], { rotate }));
      expect('raw' in draft && draft.raw.split('\n\n')).toEqual(STORY);
    }
  });

  it('begin with their drop cap', async () => {
    const [page = []] = typeset(STORY, [A_PAGE], { indent: 12 });
    const [first, second, ...rest] = page;
    const opening = [
      { text: 'T', x: 60, y: 112, size: 32 },
      { ...first!, text: first!.text.slice(1), x: 82 },
      { ...second!, x: 82 },
    ];
    expect((await read([[...opening, ...rest]])).raw.split('\n\n')[0]).toBe(STORY[0]);
  });
});

describe('lines', () => {
  const line = async (...settings: readonly Setting[]) => (await read([settings])).raw;

  it.each([
    ['a raised figure behind a word points to a note', 'the minister', '3', 'the minister said'],
    ['a raised figure behind a figure is a power', 'some 10', '9', 'some 10⁹ said'],
    ['a raised figure behind a unit is a power', 'of 4 m', '2', 'of 4 m² said'],
  ])('%s', async (_what, before, figure, whole) => {
    const x = 60 + widthOf(before, 10);
    const raised = { text: figure, x, y: 100, size: 6, rise: 4 };
    expect(await line({ text: before, x: 60, y: 100 }, raised, { text: 'said', x: x + 7, y: 100 })).toBe(whole);
  });

  it.each([
    ['by the file', [{ text: 'HARBOUR NEWS', x: 60, y: 90, letterSpace: 4 }]],
    ['letter by letter', [...'HARBOUR NEWS'].map((text, index) => ({ text, x: 60 + index * 12, y: 90 }))],
  ])('set with space between their letters %s are closed up', async (_how, settings) => {
    expect(await line(...settings.filter(({ text }) => text !== ' '))).toBe('HARBOUR NEWS');
  });

  it('of a table stay whole', async () => {
    const rows = ['North 12 40', 'South 8 31', 'East 17 52', 'West 9 28', 'Isles 2 11'];
    const settings = rows.flatMap((row, index) =>
      row.split(' ').map((text, column) => ({ text, x: 60 + column * 120, y: 100 + index * 20 })),
    );
    expect((await line(...settings)).split('\n\n')).toEqual(rows);
  });
});

describe('what stands on every page', () => {
  const head = (page: number) => [
    { text: 'THE VELMARK LEDGER', x: 60, y: 40, size: 8 },
    { text: `Thursday, 9 May 2030 · ${page + 1}`, x: 430, y: 40, size: 8 },
  ];

  it.each([
    ['a running head with a number', head],
    ['a page number', (page: number) => [{ text: `${page + 7}`, x: 290, y: 810, size: 8 }]],
    ['a page number of all', (page: number) => [{ text: `Page ${page + 1} of 2`, x: 290, y: 810, size: 8 }]],
    ['a head and a foot', (page: number) => [...head(page), { text: `- ${page + 1} -`, x: 290, y: 810, size: 8 }]],
  ])('is set aside, and paragraphs go on past it: %s', async (_what, furniture) => {
    const frames = [0, 1].map((page) => ({ page, x: 60, y: 70, bottom: 154, width: 470 }));
    const pages = typeset(STORY, frames, { gap: 6, isJustified: true });
    expect(await paragraphsOf(pages.map((page, index) => [...page, ...furniture(index)]))).toEqual(STORY);
  });

  it('is set aside on a single page where it is small print in the margin', async () => {
    const [page = []] = typeset(STORY, [A_PAGE], { gap: 6 });
    expect(await paragraphsOf([[...page, ...head(0)]])).toEqual(STORY);
  });

  it('is no word of a stretched line at the foot of the page', async () => {
    const words = ['Aug.', '8', 'was', 'the', 'day', 'on', 'which', 'the', 'old', 'bridge', 'fell'];
    const settings = words.map((text, index) => ({ text, x: 60 + index * 45, y: 100 }));
    expect((await read([settings])).raw).toBe(words.join(' '));
  });

  it('are notes, which come last and without the mark that points to them', async () => {
    const [page = []] = typeset(STORY.slice(0, 2), [A_PAGE], { gap: 6 });
    const note = [
      { text: '1', x: 60, y: 700, size: 5, rise: 3 },
      { text: 'Minutes of the council, 9 May.', x: 63, y: 700, size: 7 },
    ];
    expect((await read([[...page, ...note]])).raw.split('\n\n')).toEqual([
      ...STORY.slice(0, 2),
      '¹Minutes of the council, 9 May.',
    ]);
  });
});

describe('what a file says of itself', () => {
  const [body = []] = typeset(STORY, [A_PAGE], { gap: 7 });
  const headline = ['Bridge over the Velmark closes for', 'three months'].map((text, index) => ({
    text,
    x: 60,
    y: 50 + index * 24,
    size: 20,
    isBold: true,
  }));
  const info = { Title: 'Bridge closed over summer', Author: 'Ida Rowe', CreationDate: 'D:20300509101500Z' };

  it.each<[string, readonly Setting[], Readonly<Record<string, string>>, Partial<Draft>]>([
    [
      'the headline is the title, before what the file says',
      [...headline, ...body],
      info,
      { title: 'Bridge over the Velmark closes for three months', author: 'Ida Rowe' },
    ],
    [
      'the file gives the title where no line is larger',
      body,
      info,
      { title: 'Bridge closed over summer', author: 'Ida Rowe' },
    ],
    ['a file name is no title', body, { Title: 'bridge final v3.docx' }, {}],
    ['what a program fills in is no title', body, { Title: 'Microsoft Word - the bridge' }, {}],
    ['whoever owns the computer is no author', body, { Author: 'Jo Lind' }, {}],
    [
      'an outlet in larger letters is no title',
      [{ text: 'Velmark Ledger', x: 60, y: 24, size: 30 }, ...headline, ...body],
      {},
      { title: 'Bridge over the Velmark closes for three months' },
    ],
  ])('%s', async (_what, settings, written, facts) => {
    const draft = await readPdf(aPdf([settings], { info: written }));
    if ('why' in draft) throw new Error(draft.why);
    const { raw: _raw, format: _format, ...told } = draft;
    expect(told).toEqual(facts);
  });

  it('a headline over two columns and one is whole', async () => {
    const columns = typeset(STORY, twoColumns(0, 110, 230), { isJustified: true, indent: 12 });
    expect((await read([[...headline, ...columns[0]!]])).title).toBe('Bridge over the Velmark closes for three months');
  });
});

describe('a file that cannot be read', () => {
  const many = Array.from({ length: 401 }, () => [{ text: 'x', x: 60, y: 100 }]);

  it.each([
    ['pictures of pages', aPdf([[], []]), 'no text, only pictures'],
    ['a password', aPdf([[{ text: 'x', x: 60, y: 100 }]], { isEncrypted: true }), 'protected by a password'],
    ['half a file', aPdf([typeset(STORY, [A_PAGE])[0]!]).subarray(0, 300), 'damaged'],
    ['no PDF', Buffer.from('%PDF-1.7\nThe ferry ran.'), 'damaged, or no PDF'],
    ['nothing', Buffer.alloc(0), 'damaged, or no PDF'],
    ['too many pages', aPdf(many), 'has 401 pages; those of up to 400 are read'],
  ])('is refused in words: %s', async (_what, bytes, why) => {
    expect(await readPdf(bytes)).toEqual({ why: expect.stringContaining(why) });
  });

  it('leaves the bytes to whoever holds them', async () => {
    const bytes = aPdf(typeset(STORY, [A_PAGE]));
    const before = Buffer.from(bytes);
    await readPdf(bytes);
    expect(bytes.equals(before)).toBe(true);
  });

  it('never throws, whatever is broken in it', async () => {
    const whole = aPdf(typeset(STORY, twoColumns(0, 100, 220)));
    const breaks = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(breaks, async (broken) => {
        const bytes = Buffer.from(whole);
        for (const [at, value] of broken) bytes[at] = value;
        const draft = await readPdf(bytes);
        expect('why' in draft ? draft.why : draft.raw).not.toBe('');
      }),
      { numRuns: 60 },
    );
  });

  it('gives some order to letters anywhere on the page, and loses none', async () => {
    const letters = fc.array(
      fc.record({
        text: fc.constantFrom('bridge', 'The', 'river', 'ran.', 'M', '12', 'harbour'),
        x: fc.nat(500),
        y: fc.integer({ min: 100, max: 700 }),
        size: fc.constantFrom(8, 10, 10, 10, 24),
      }),
      { minLength: 1, maxLength: 60 },
    );
    await fc.assert(
      fc.asyncProperty(letters, async (settings) => {
        const sorted = (text: string) => [...text.replace(/\s/g, '')].sort().join('');
        const draft = await readPdf(aPdf([settings]));
        if ('why' in draft) return;
        const drawn = settings.map(({ text }) => text).join('');
        expect(sorted(drawn).length - sorted(draft.raw).length).toBeLessThanOrEqual(drawn.replace(/\D/g, '').length);
      }),
      { numRuns: 60 },
    );
  });
});
