import { describe, expect, it } from 'vitest';
import { readMail } from '../../../../src/adapters/sources/formats/mail.ts';

const TEXT = 'The ferry ran on Tuesday for the first time since the flood.\n\nNobody had expected it so soon.';

function aMail(head: Readonly<Record<string, string>>, body: string): Uint8Array {
  const lines = Object.entries({ 'MIME-Version': '1.0', ...head }).map(([key, value]) => `${key}: ${value}`);
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${body.replaceAll('\n', '\r\n')}`);
}

const HEAD = {
  From: 'Meridian Wire <news@meridianwire.example>',
  Subject: 'Ferry runs again',
  Date: 'Wed, 7 Oct 2020 16:05:00 +0200',
  'Message-ID': '<a1@meridianwire.example>',
};

/** Parts with their types, the first after the first boundary. */
function parted(kind: 'alternative' | 'mixed', parts: readonly (readonly [head: string, body: string])[]) {
  const body = parts.map(([head, text]) => `--cut\n${head}\n\n${text}\n`).join('');
  return { head: { 'Content-Type': `multipart/${kind}; boundary=cut` }, body: `${body}--cut--\n` };
}

describe('a mail', () => {
  it('gives its text with subject, sender, date and id', async () => {
    expect(await readMail(aMail(HEAD, TEXT))).toEqual({
      raw: TEXT,
      format: 'text',
      title: 'Ferry runs again',
      source: 'Meridian Wire',
      published: Date.UTC(2020, 9, 7, 14, 5),
      guid: '<a1@meridianwire.example>',
    });
  });

  it.each([
    ['Ida Rowe <ida.rowe@meridianwire.example>', { author: 'Ida Rowe' }],
    ['=?utf-8?q?Andr=C3=A9_L=C3=B3pez?= <alopez@meridianwire.example>', { author: 'André López' }],
    ['"Harbour Office Press" <press@velmark.example>', { source: 'Harbour Office Press' }],
    ['News Desk <newsdesk@velmark.example>', { source: 'News Desk' }],
    ['press@velmark.example', { source: 'velmark.example' }],
    ['"press@velmark.example" <press@velmark.example>', { source: 'velmark.example' }],
  ])('takes %s for the author where it is a person, else for the outlet', async (from, sender) => {
    const { author, source } = (await readMail(aMail({ ...HEAD, From: from }, TEXT))) as Record<string, string>;
    expect({ ...(author ? { author } : {}), ...(source ? { source } : {}) }).toEqual(sender);
  });

  it.each([
    ['Fwd: Re: Ferry runs again', 'Ferry runs again'],
    ['WG: AW: Fähre fährt', 'Fähre fährt'],
    ['Re[2]: Ferry', 'Ferry'],
    ['Report: ferry runs', 'Report: ferry runs'],
  ])('titles %s without what passing it on has added', async (subject, title) => {
    expect(await readMail(aMail({ ...HEAD, Subject: subject }, TEXT))).toMatchObject({ title });
  });

  it('stays undated where the date is none', async () => {
    const draft = await readMail(aMail({ ...HEAD, Date: 'yesterday' }, TEXT));
    expect(draft).not.toHaveProperty('published');
    expect(draft).toMatchObject({ raw: TEXT });
  });

  it('keeps lines that the sender wrapped softly in one paragraph', async () => {
    const head = { ...HEAD, 'Content-Type': 'text/plain; charset=utf-8; format=flowed' };
    const draft = await readMail(aMail(head, 'The ferry ran \nagain.\n'));
    expect(draft).toMatchObject({ raw: 'The ferry ran again.' });
  });

  it('ends where the signature starts', async () => {
    expect(await readMail(aMail(HEAD, `${TEXT}\n-- \nMeridian Wire\n12 Quay Street`))).toMatchObject({ raw: TEXT });
  });

  it.each([
    [
      'its HTML, block by block, where it has no text',
      [['text/html', '<h1>Ferry</h1><p>It ran.</p><p>Nobody knew.</p>']],
      'Ferry\n\nIt ran.\n\nNobody knew.',
    ],
    [
      'its HTML where the text only says that there is HTML',
      [
        ['text/plain', 'Please view this mail in a browser.'],
        ['text/html', `<p>${'The ferry ran again on Tuesday. '.repeat(5)}</p><p>Nobody knew.</p>`],
      ],
      `${'The ferry ran again on Tuesday. '.repeat(5).trim()}\n\nNobody knew.`,
    ],
    [
      'its text where both say the same',
      [
        ['text/plain', TEXT],
        ['text/html', `<p>${TEXT}</p>`],
      ],
      TEXT,
    ],
  ] as const)('gives %s', async (_what, parts, raw) => {
    const { head, body } = parted(
      'alternative',
      parts.map(([type, text]) => [`Content-Type: ${type}`, text]),
    );
    expect(await readMail(aMail({ ...HEAD, ...head }, body))).toMatchObject({ raw });
  });

  it('leaves attachments alone', async () => {
    const { head, body } = parted('mixed', [
      ['Content-Type: text/plain', TEXT],
      ['Content-Type: text/plain; name=b.txt\nContent-Disposition: attachment; filename=b.txt', 'Not this.'],
      ['Content-Type: application/pdf\nContent-Transfer-Encoding: base64', 'JVBERi0='],
    ]);
    expect(await readMail(aMail({ ...HEAD, ...head }, body))).toMatchObject({ raw: TEXT });
  });

  it('is read in the charset that it names', async () => {
    const head = 'From: a@b.example\r\nContent-Type: text/plain; charset=windows-1251\r\n\r\n';
    const bytes = Buffer.concat([Buffer.from(head), Buffer.from([0xcf, 0xe0, 0xf0, 0xee, 0xec])]);
    expect(await readMail(bytes)).toMatchObject({ raw: 'Паром' });
  });
});

describe('what is no mail', () => {
  const nested = `${'Content-Type: multipart/mixed; boundary=a\n\n--a\n'.repeat(200)}deep`;

  it.each([
    ['a text', Buffer.from('The ferry ran.'), 'no mail'],
    ['nothing', Buffer.alloc(0), 'no mail'],
    ['a mail without text', aMail(HEAD, ''), 'the mail holds no text'],
    ['parts within parts without end', Buffer.from(`From: a@b.example\n${nested}`), 'damaged'],
  ])('is refused in words: %s', async (_what, bytes, why) => {
    expect(await readMail(bytes)).toEqual({ why: expect.stringContaining(why) });
  });
});
