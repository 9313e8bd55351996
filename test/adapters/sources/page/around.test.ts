import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../src/adapters/sources/page.ts';

const ADDRESS = 'https://www.harbourtimes.example/ferry';
const TEXT = [6, 7, 8, 9].map(
  (hour) =>
    `The ferry left the quay at ${hour}, an hour late, with half of its seats empty and a brass band on the upper deck, which nobody had asked for.`,
);
const [FIRST, SECOND, THIRD, LAST] = TEXT.map((text) => `<p>${text}</p>`);

/** The paragraphs that are read of a page, without those of its text. */
function besidesText(body: string): readonly string[] {
  const { raw } = readPage(`<main><article><h1>Ferry runs again</h1>${body}</article></main>`, ADDRESS)!;
  return raw.split('\n\n').filter((paragraph) => !TEXT.includes(paragraph));
}

const amid = (body: string) => `${FIRST}${SECOND}${body}${THIRD}${LAST}`;
const below = (body: string) => `${FIRST}${SECOND}${THIRD}${LAST}${body}`;

describe('lines that lead to other sites', () => {
  const places = ['Skerry', 'Marlow', 'Osterhude'];
  const line = (name: string, site: string) => `<li><a href="https://${site}/${name}">${name} Line</a></li>`;

  it('are the text’s own, where there are several', () => {
    const list = places.map((name) => line(name, `${name.toLowerCase()}.example`)).join('');
    expect(besidesText(amid(`<ul>${list}</ul>`))).toEqual(['Skerry Line', 'Marlow Line', 'Osterhude Line']);
  });

  it('keep their address where there is one, for that is no part of a list', () => {
    const [only] = besidesText(amid(`<p><a href="https://skerry.example/">Skerry Line</a></p>`));
    expect(only).toBe('Skerry Line\nhttps://skerry.example/');
  });

  it('are not those that lead to the same site', () => {
    const list = places.map((name) => line(name, 'archive.harbourtimes.example')).join('');
    for (const paragraph of besidesText(amid(`<ul>${list}</ul>`))) expect(paragraph).toContain('\nhttps://');
  });
});

describe('the preview of another page', () => {
  it('is its first line alone', () => {
    const card =
      '<a href="https://skerry.example/engine"><div>Who pays for the engine?</div><div>The owners met for the ninth time.</div><div>Skerry Sun</div></a>';
    expect(besidesText(amid(card))).toEqual(['Who pays for the engine?\nhttps://skerry.example/engine']);
  });
});

describe('a live report', () => {
  const post = (text: string, i: number) =>
    `<article class="block" id="b${i}"><header><a href="#b${i}"><time>1${i}.08</time></a></header><div class="by">Ines Rowe</div><p>${text}</p><div class="x">On the record</div></article>`;

  it('has all posts, however short, without the writer’s name under each', () => {
    const posts = ['It is back at the quay.', TEXT[0]!, 'The band has stopped playing.', 'The boat turns round.'];
    const body = `<p>Report by <a rel="author" href="/ines">Ines Rowe</a></p><div>${posts.map(post).join('')}</div>`;
    const { raw } = readPage(`<main><h1>Ferry runs again: live</h1>${body}</main>`, ADDRESS)!;
    for (const text of posts) expect(raw).toContain(text);
    expect(raw).not.toContain('\n\nInes Rowe');
  });

  it('is no page with another article below its own', () => {
    const other = `<article class="block"><h2>Trams stand still</h2><time>9.08</time><p>${TEXT[1]}</p></article>`;
    const body = `<article class="block"><h1>Ferry runs again</h1><time>10.08</time>${amid('')}</article>`;
    const { raw } = readPage(`<main>${body}${other}${other}</main>`, ADDRESS)!;
    expect(raw.split('\n\n')).toEqual(TEXT);
  });
});

describe('what stands around a text and is none of it', () => {
  it.each([
    ['the number of a picture', '<div>2 of 6</div>'],
    ['who took a picture, in a line of the text’s box', '<span class="image-credit">Tom Vance</span>'],
    ['a button', '<div>Print recipe</div>'],
    ['a button in German', '<div>Quellen ausblenden</div>'],
    ['the label where something of another site would stand', '<div>Externer Inhalt</div>'],
    [
      'what is asked there',
      '<p>To view this content you need to accept our cookies, which you can do here at any time, or not at all.</p>',
    ],
    [
      'what a broadcaster says of its programme',
      '<p>Dieses Thema im Programm: Über dieses Thema berichtete der Küstenfunk am 9. Mai um 18 Uhr.</p>',
    ],
  ])('is left out: %s', (_what, piece) => {
    expect(besidesText(amid(piece))).toEqual([]);
  });

  it.each([
    ['the initials of writer and agency', '<p>aja/PAP</p>'],
    ['a label of related articles', '<p>Das Thema könnte dich auch interessieren:</p><p><a href="/2">Trams</a></p>'],
    ['the editor in charge', '<p>责任编辑：李明</p>'],
    [
      'an offer to those who want to read on',
      '<div><h3>Jetzt weiterlesen mit D+</h3><p>Unabhängiger Journalismus von der Küste. Kritisch, genau, hintergründig, seit 1911.</p><ul><li>Jederzeit kündbar.</li></ul></div>',
    ],
  ])('is left out below: %s', (_what, piece) => {
    expect(besidesText(below(piece))).toEqual([]);
  });

  it.each([
    [
      'a sentence in which somebody speaks of cookies',
      'To view this page you need cookies, said the mayor, and laughed at it.',
    ],
    ['a heading that is called as a button is', '<h2>Print</h2>', 'Print'],
    [
      'a sentence with two dates of a fraction',
      'On 2 of 6 days the boat was late, and nobody on the quay was surprised.',
    ],
    ['letters with a stroke in a sentence', 'The and/or rule was kept, which nobody on the quay had asked for at all.'],
  ])('stays: %s', (_what, piece, text = piece) => {
    expect(besidesText(amid(piece.startsWith('<') ? piece : `<p>${piece}</p>`))).toEqual([text]);
  });
});
