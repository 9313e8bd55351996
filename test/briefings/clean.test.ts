import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CleanText } from '../../src/briefings/article.ts';
import { cleanText } from '../../src/briefings/clean.ts';
import { cpuNow } from '../support/cpu-time.ts';

const paragraphsOf = (clean: CleanText) => clean.paragraphs.map(({ start, end }) => clean.text.slice(start, end));

/** Pieces that news texts are made of, and what breaks them. */
const PIECES = [
  'The council met on Monday.',
  'she said',
  '“Nobody asked us,” he said.',
  'a “plan',
  'twelve',
  'Osteria',
  'govern-',
  'ment',
  'Slavic-',
  'speaking',
  'Related article: Who pays?',
  'https://news.example/a?t=4m3s',
  'By Ada Bell',
  'KARSK (NW) — The',
  'Correction: It was 12.',
  'Photo: Jo Lind',
  '# Head',
  '> quoted',
  '- item',
  '* star',
  '**bold**',
  '[label](https://a.example)',
  '![alt](b.jpg)',
  '`code`',
  '```',
  '<b>',
  '\\*',
  '[sic]',
  'Page 2 of 3',
  '2 | The Ledger | 9 May 2031',
  'ﬁrst',
  'soft\u00adhyphen',
  '\u00ad',
  '\u200b',
  '\ufeff',
  '\0',
  '\ud83d',
  '\udc00',
  '🙂',
  'é',
  '港务局',
  'T',
  '\n',
  '\n',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\f',
  '\u2028',
  '\t',
  ' ',
  ' ',
  ' ',
  '\u00a0',
  '   ',
];
const raws = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const formats = fc.constantFrom('text' as const, 'markdown' as const);

describe('the promises of a clean text', () => {
  it('holds paragraphs that are joined by a blank line and hold no line end', () => {
    fc.assert(
      fc.property(raws, formats, (raw, format) => {
        const clean = cleanText(raw, format);
        const paragraphs = paragraphsOf(clean);
        expect(paragraphs.join('\n\n')).toBe(clean.text);
        for (const paragraph of paragraphs) {
          expect(paragraph).not.toMatch(/[\n\r\v\f\u0085\u2028\u2029]/);
          expect(paragraph.trim()).not.toBe('');
        }
      }),
      { numRuns: 500 },
    );
  });

  it('maps every run to equal raw text, ascending in both, and every character but spaces and ligatures is in a run', () => {
    fc.assert(
      fc.property(raws, formats, (raw, format) => {
        const { text, map } = cleanText(raw, format);
        let [clean, from] = [0, 0];
        let unmapped = '';
        for (let i = 0; i < map.length; i += 3) {
          const [cleanStart, rawStart, length] = [map[i]!, map[i + 1]!, map[i + 2]!];
          expect(length).toBeGreaterThan(0);
          expect(cleanStart).toBeGreaterThanOrEqual(clean);
          expect(rawStart).toBeGreaterThanOrEqual(from);
          expect(text.slice(cleanStart, cleanStart + length)).toBe(raw.slice(rawStart, rawStart + length));
          unmapped += text.slice(clean, cleanStart);
          [clean, from] = [cleanStart + length, rawStart + length];
        }
        unmapped += text.slice(clean);
        expect(unmapped.replace(/fi/g, '').trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });

  it('sets nothing aside but words of the raw text, in its order', () => {
    fc.assert(
      fc.property(raws, formats, (raw, format) => {
        let last = 0;
        for (const { start, end } of cleanText(raw, format).removed) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(raw.length);
          last = start;
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('paragraphs', () => {
  it.each([
    [
      'lines wrapped at one width, parted by empty lines',
      'The harbour board of Tarn closed its two northern quays on Friday after divers found that the\npiles had rotted through.\n\nRepairs will take until spring.',
      [
        'The harbour board of Tarn closed its two northern quays on Friday after divers found that the piles had rotted through.',
        'Repairs will take until spring.',
      ],
    ],
    [
      'one line for each paragraph',
      'The board met on Friday and closed both quays.\nRepairs will take until spring, the engineer said.\nNobody was hurt.',
      [
        'The board met on Friday and closed both quays.',
        'Repairs will take until spring, the engineer said.',
        'Nobody was hurt.',
      ],
    ],
    [
      'wrapped lines without empty lines, by the short last line',
      'The harbour board of Tarn closed its two northern quays on Friday after\ndivers found rot.\nRepairs will take until spring, said the engineer, who had warned of this\nsince last year.\nFishing boats may use the southern basin, which was dredged only in May,\nfree of charge.',
      [
        'The harbour board of Tarn closed its two northern quays on Friday after divers found rot.',
        'Repairs will take until spring, said the engineer, who had warned of this since last year.',
        'Fishing boats may use the southern basin, which was dredged only in May, free of charge.',
      ],
    ],
    [
      'first lines set in',
      '   The harbour board of Tarn closed its two quays on Friday\nafter divers had found that the old piles were rotten, too.\n   Repairs will take until the spring of next year, because\nthe timber comes from abroad.',
      [
        'The harbour board of Tarn closed its two quays on Friday after divers had found that the old piles were rotten, too.',
        'Repairs will take until the spring of next year, because the timber comes from abroad.',
      ],
    ],
    [
      'an empty line after every line',
      'The harbour board of Tarn closed\n\nits two northern quays on Friday\n\nafter divers had found that many\n\nof the old piles were rotten and\n\nthat two had gone.\n\n\nRepairs will take until spring.',
      [
        'The harbour board of Tarn closed its two northern quays on Friday after divers had found that many of the old piles were rotten and that two had gone.',
        'Repairs will take until spring.',
      ],
    ],
    [
      'a running header in the middle of a sentence',
      'The inquiry heard that the quays had been painted every second year and\n4 | The Tarn Gazette | 9 May 2031\nnever been looked at from below, which the harbour board at first denied\nand then confirmed.',
      [
        'The inquiry heard that the quays had been painted every second year and never been looked at from below, which the harbour board at first denied and then confirmed.',
      ],
    ],
    [
      'list items',
      'The plan has two parts:\n• a new quay, paid for\n  by the county;\n• a crane.',
      ['The plan has two parts:', '• a new quay, paid for by the county;', '• a crane.'],
    ],
    [
      'carriage returns of all kinds',
      'One came.\r\n\r\nTwo left.\r\rThree stayed.\u2029Four slept.',
      ['One came.', 'Two left.', 'Three stayed.', 'Four slept.'],
    ],
    [
      'Chinese lines',
      '港务局周二宣布暂停所有渡轮服务,直到\n另行通知为止。',
      ['港务局周二宣布暂停所有渡轮服务,直到另行通知为止。'],
    ],
    [
      'an initial that was set apart',
      'B\nefore dawn the last boat left the harbour.',
      ['Before dawn the last boat left the harbour.'],
    ],
    [
      'a dash at the line end',
      'The offer—\nnow withdrawn—covered 600 jobs.',
      ['The offer—now withdrawn—covered 600 jobs.'],
    ],
    [
      'a subheading in the story',
      'The vote was close.\n\nA quiet north\n\nNobody came to the polls there.',
      ['The vote was close.', 'A quiet north', 'Nobody came to the polls there.'],
    ],
    [
      'a paragraph that comes twice',
      '“There is no question of our leaving now,” she said.\n\nShe sat down.\n\n“There is no question of our leaving now,” she said.',
      ['“There is no question of our leaving now,” she said.', 'She sat down.'],
    ],
  ])('are told in %s', (_layout, raw, expected) => {
    expect(paragraphsOf(cleanText(raw, 'text'))).toEqual(expected);
  });

  it.each([
    [
      'straight marks',
      'He said: "We will not pay for ﬁsh, and\nthat is that."',
      '"We will not pay for ﬁsh, and that is that."',
    ],
    ['marks inside marks', '“She told me ‘no’  twice,” he said.', '“She told me ‘no’  twice,”'],
    ['a dash in the quotation', '“We — all of us —\nwill go.”', '“We — all of us — will go.”'],
  ])('keep a quotation character for character with %s', (_what, raw, quotation) => {
    expect(cleanText(raw, 'text').text).toContain(quotation);
  });

  it('spell out ligatures where nothing is quoted, and drop what nobody sees', () => {
    expect(cleanText('\ufeffThe ﬁrst re\u00adport\u200b came\0 on \ud800Monday.', 'text').text).toBe(
      'The first report came on Monday.',
    );
  });

  it('stay the same when a clean text is cleaned again', () => {
    const sentence = fc.constantFrom(
      'The council met on Monday in the old hall.',
      '“Nobody asked us,” said Ada Bell.',
      'In May the U.S. sent 40 boats; all came back.',
      'Why did it take so long?',
    );
    const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' '));
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 6 }), (list) => {
        const paragraphs = list.map(
          (text, index) => `On day ${index + 1} it began. ${text} That was day ${index + 1}.`,
        );
        const once = cleanText(paragraphs.join('\n\n'), 'text');
        expect(paragraphsOf(cleanText(once.text, 'text'))).toEqual(paragraphsOf(once));
      }),
    );
  });
});

describe('what is set aside', () => {
  const STORY = 'The harbour board closed both quays on Friday, and ferries now leave from the south.';
  it.each([
    ['a caption that was cut off before the story', 'bridge over the northern basin. Harbour.example', 'caption'],
    ['a caption with its credit', 'A diver climbs out of the basin on Monday. (Photo: Jo Lind/Agency)', 'caption'],
    ['a credit alone', 'Photo by Jo Lind', 'credit'],
    ['a related box', 'Related article: Who Owns the Quays?', 'related'],
    ['a share bar', 'Share on Facebook', 'share'],
    ['a newsletter prompt', 'Sign up for our newsletter and get the day’s stories in your inbox.', 'newsletter'],
    ['the label of an advertisement', 'Story continues below advertisement', 'advert'],
    ['reading time', '3 min read', 'furniture'],
    ['breadcrumbs', 'Home > Region > Tarn', 'furniture'],
    ['copyright', '© 2031 The Tarn Gazette. All rights reserved.', 'furniture'],
    ['a correction', 'Correction: The board has nine members, not eight.', 'note'],
    ['who else reported', 'Reporting by Ada Bell; Editing by Jo Lind', 'byline'],
    ['an address', 'https://tarn.example/quays', 'link'],
  ])('is %s', (_what, extra, kind) => {
    for (const raw of [`${extra}\n\n${STORY}`, `${STORY}\n\n${extra}\n\nNobody was hurt.`]) {
      if (kind === 'caption' && /^\p{Ll}/u.test(extra) && !raw.startsWith(extra)) continue;
      const clean = cleanText(raw, 'text');
      expect(clean.removed.map((part) => [part.kind, part.text])).toEqual([[kind, extra]]);
      expect(clean.text).toContain(STORY);
    }
  });

  it.each([
    'Related charges against the board were dropped in May.',
    'Share prices in Tarn rose by 3 percent.',
    '“Follow us,” the pilot told the boats.',
    'The minister urged pupils to “read more” and to subscribe to a newspaper.',
    'An earlier version of the bill would have closed all quays.',
    'The report was revised on Friday to show growth of 4 percent.',
    'Corrections officers found the boat empty.',
    'Copyright law has not changed since 1988.',
    'Reporting by the newspaper led to the inquiry.',
    'Photographs of the quay were shown in court.',
    'Advertisement revenue fell by a third.',
    'Update the old charts before winter, the pilots were told.',
    'By Monday all quays were open again.',
    'He reads three newspapers (Photo magazines bore him).',
  ])('is never a sentence of the story: %s', (sentence) => {
    const clean = cleanText(`${STORY}\n\n${sentence}\n\nNobody was hurt.`, 'text');
    expect(paragraphsOf(clean)).toEqual([STORY, sentence, 'Nobody was hurt.']);
  });

  it.each([
    [
      'amid the story leads to another article',
      'They would look at it in the autumn.\n\nWho owns the quays\nhttps://tarn.example/quays\n\nIt ran.',
      'related',
      'Who owns the quays',
    ],
    [
      'at the start is the title of the text',
      'Who owns the quays\nhttps://tarn.example/quays\n\nThey would look at it in the autumn.',
      'link',
      undefined,
    ],
    [
      'with a line between stays where it is',
      'They would look at it in the autumn.\n\nWho owns the quays\n\nhttps://tarn.example/quays',
      'link',
      undefined,
    ],
    [
      'that is a sentence stays where it is',
      'They would look at it in the autumn.\n\nIt is told here:\nhttps://tarn.example/quays\n\nIt ran.',
      'link',
      undefined,
    ],
  ])('a line with an address below %s', (_where, raw, kind, label) => {
    const { text, links } = cleanText(raw, 'text');
    expect(links).toEqual([{ url: 'https://tarn.example/quays', kind, ...(label ? { label } : {}) }]);
    expect(text.includes('quays')).toBe(_where.includes('line between'));
  });

  it('gives the label of a related box to its article and the start to its video', () => {
    const raw = `${STORY}\n\nRelated article: Who Owns the Quays?\n\nhttps://youtu.be/aBcDeF?t=4m3s\nhttps://tarn.example/2031/02/18/quays\n\nNobody was hurt.`;
    const clean = cleanText(raw, 'text');
    expect(clean.links).toEqual([
      { url: 'https://youtu.be/aBcDeF?t=4m3s', kind: 'video', start: 243 },
      { url: 'https://tarn.example/2031/02/18/quays', kind: 'related', label: 'Who Owns the Quays?' },
    ]);
    expect(clean.published).toBeUndefined();
    expect(paragraphsOf(clean)).toEqual([STORY, 'Nobody was hurt.']);
  });

  it('reads the head of a page', () => {
    const raw = `Home > Region > Tarn\n\nQuays closed after divers find rot\n\nBy ADA BELL and Jo Lind\nPublished: 9 May 2031, 08:12 GMT | Updated: 10 May 2031\n\nTARN, Osteria (NW) — ${STORY}\n\nUpdate: The board met again on Saturday.`;
    const clean = cleanText(raw, 'text');
    expect(clean).toMatchObject({
      title: 'Quays closed after divers find rot',
      byline: ['Ada Bell', 'Jo Lind'],
      published: '2031-05-09T08:12:00Z',
      updated: '2031-05-10',
      dateline: { place: 'TARN, Osteria', agency: 'NW' },
      notes: [{ kind: 'update', text: 'Update: The board met again on Saturday.' }],
      text: STORY,
    });
  });

  it('takes no first sentence for a headline', () => {
    expect(cleanText(`${STORY}\n\nNobody was hurt.`, 'text').title).toBeUndefined();
  });

  it('keeps the writer’s note out of the end, but not a journalist whom the story is about', () => {
    const note = 'Ada Bell is a reporter based in Tarn.';
    expect(cleanText(`${STORY}\n\n${note}`, 'text').text).toBe(STORY);
    const story = 'Police questioned Bell on Friday about the leak of the report.';
    expect(cleanText(`${story}\n\n${note}`, 'text').text).toBe(`${story}\n\n${note}`);
  });
});

describe('Markdown', () => {
  it.each([
    [
      'emphasis',
      'The **board** met *twice* and ~~thrice~~ in snake_case_hall.',
      'The board met twice and thrice in snake_case_hall.',
    ],
    ['a link', 'The [harbour\nboard](https://tarn.example "Tarn") met.', 'The harbour board met.'],
    ['code', 'Run `npm *test*` now.', 'Run npm *test* now.'],
    ['backslashes', 'It cost 5 \\* 3.', 'It cost 5 * 3.'],
    ['a quotation', '> “We will go,”\n> she said.', '“We will go,” she said.'],
    ['what is no markup', 'He [sic] paid 5 * 3 < 16 for a_b.', 'He [sic] paid 5 * 3 < 16 for a_b.'],
    ['a reference', 'The [board][b] met.\n\n[b]: https://tarn.example', 'The board met.'],
    ['a fence', 'It says:\n\n```\nkeep *this*\n```', 'It says:\n\nkeep *this*'],
    ['list items', 'It has:\n\n- one\n- two\n  more', 'It has:\n\none\n\ntwo more'],
  ])('loses the markup of %s', (_what, raw, text) => {
    expect(cleanText(raw, 'markdown').text).toBe(text);
  });

  it('gives its heading as the title, its pictures as captions and its links with their words', () => {
    const clean = cleanText(
      '# Quays closed\n\n![A diver](https://img.example/a.jpg)\n*Photo: Jo Lind*\n\nThe [board](https://tarn.example/b) met.',
      'markdown',
    );
    expect(clean).toMatchObject({ title: 'Quays closed', text: 'The board met.' });
    expect(clean.removed.map(({ kind, text }) => [kind, text])).toEqual([
      ['title', 'Quays closed'],
      ['caption', 'A diver'],
      ['credit', 'Photo: Jo Lind'],
    ]);
    expect(clean.links).toEqual([
      { url: 'https://img.example/a.jpg', kind: 'image', label: 'A diver' },
      { url: 'https://tarn.example/b', kind: 'link', label: 'board' },
    ]);
  });
});

describe('hostile texts', () => {
  it.each([
    ['nothing', ''],
    ['line ends', '\n'.repeat(300_000)],
    ['short lines', 'a\n'.repeat(150_000)],
    ['broken words', 'ab-\n'.repeat(75_000)],
    ['control characters', '\0'.repeat(300_000)],
    ['half characters', '\ud800'.repeat(300_000)],
    ['brackets', ']('.repeat(150_000)],
    ['stars', '*a '.repeat(100_000)],
    ['ticks', Array.from({ length: 700 }, (_, i) => '`'.repeat(i)).join(' ')],
    ['tags', '<a'.repeat(150_000)],
    ['labels', 'Related:\n'.repeat(30_000)],
    ['hyphens', `a\n\n${'-'.repeat(300_000)}b`],
    ['near misses', `${'a > '.repeat(60)}b\n\n`.repeat(1_200)],
  ])('of %s take no more than linear time', (_what, raw) => {
    for (const format of ['text', 'markdown'] as const) {
      const start = cpuNow();
      cleanText(raw, format);
      expect(cpuNow() - start).toBeLessThan(4_000);
    }
  });
});
