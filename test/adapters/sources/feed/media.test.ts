import { describe, expect, it } from 'vitest';
import { firstItem, rss } from '../../../support/feeds.ts';

const at = (name: string) => `https://h.example/${name}`;

describe('the media of an item', () => {
  it.each([
    ['an enclosure', `<enclosure url="${at('a.mp3')}" type="audio/mpeg"/>`, [{ kind: 'audio', url: at('a.mp3') }]],
    ['an enclosure of Atom', `<link rel="enclosure" href="/a.mp4"/>`, [{ kind: 'video', url: at('a.mp4') }]],
    ['a picture by its medium', `<media:content url="${at('a')}" medium="image"/>`, [{ kind: 'image', url: at('a') }]],
    ['a picture of a podcast', `<itunes:image href="${at('a.jpg')}"/>`, [{ kind: 'image', url: at('a.jpg') }]],
    ['a picture as an element', `<image><url>${at('a.jpg')}</url></image>`, [{ kind: 'image', url: at('a.jpg') }]],
    [
      'a credit and a caption',
      `<media:content url="${at('a.jpg')}"><media:credit>Ines Rowe</media:credit><media:description>The quay</media:description></media:content>`,
      [{ kind: 'image', url: at('a.jpg'), credit: 'Ines Rowe', caption: 'The quay' }],
    ],
    [
      'the credit of a group',
      `<media:group><media:credit>Ines Rowe</media:credit><media:content url="${at('a.jpg')}"/></media:group>`,
      [{ kind: 'image', url: at('a.jpg'), credit: 'Ines Rowe' }],
    ],
    [
      'one picture in its widest size',
      `<media:content url="${at('a.jpg?w=140')}" width="140"/><media:content url="${at('a.jpg?w=460')}" width="460"/>`,
      [{ kind: 'image', url: at('a.jpg?w=460') }],
    ],
    [
      'a thumbnail only where there is no picture',
      `<media:thumbnail url="${at('t.jpg')}"/><media:content url="${at('a.jpg')}"/>`,
      [{ kind: 'image', url: at('a.jpg') }],
    ],
    ['a thumbnail', `<media:thumbnail url="${at('t.jpg')}"/>`, [{ kind: 'image', url: at('t.jpg') }]],
    ['no face', `<media:thumbnail url="${at('t.jpg')}" width="30"/>`, []],
    ['no document', `<enclosure url="${at('a.pdf')}" type="application/pdf"/>`, []],
    ['no other address', '<enclosure url="ftp://h.example/a.jpg"/><enclosure url="data:image/png,x"/>', []],
  ])('%s', (_what, item, media) => {
    expect(firstItem(rss(item), { url: at('feed') }).media).toEqual(media);
  });

  it('come from JSON, too', () => {
    const items = [
      { image: '/a.jpg', attachments: [{ url: '/a.mp3', mime_type: 'audio/mpeg' }, { url: '/a.pdf' }, 7] },
    ];
    expect(firstItem(JSON.stringify({ items }), { url: at('feed') }).media).toEqual([
      { kind: 'image', url: at('a.jpg') },
      { kind: 'audio', url: at('a.mp3') },
    ]);
  });
});
