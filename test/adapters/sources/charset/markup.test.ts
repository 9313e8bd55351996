import { describe, expect, it } from 'vitest';
import { decodeMarkup } from '../../../../src/adapters/sources/charset/markup.ts';
import { bytesIn } from '../../../support/legacy-bytes.ts';

const declared = (charset: string, text: string) => `<?xml version="1.0" encoding="${charset}"?><rss>${text}</rss>`;

function utf32(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(4 * text.length));
  [...text].forEach((character, i) => {
    view.setUint32(4 * i, character.codePointAt(0)!, isLittle);
  });
  return new Uint8Array(view.buffer);
}

describe('the charset of a feed is that', () => {
  it.each([
    ['of its mark', Buffer.from('\ufeff<rss>é</rss>'), 'text/xml; charset=gbk', '<rss>é</rss>'],
    ['of UTF-16 with a mark', Buffer.from('\ufeff<rss>é</rss>', 'utf16le'), undefined, '<rss>é</rss>'],
    ['of UTF-16 without one', Buffer.from('<rss>é</rss>', 'utf16le').swap16(), undefined, '<rss>é</rss>'],
    ['of UTF-32 with a mark', utf32('\ufeff<rss>é</rss>', true), undefined, '<rss>é</rss>'],
    ['of UTF-32 without one', utf32('<rss>é</rss>', false), undefined, '<rss>é</rss>'],
    [
      'of the header',
      bytesIn('windows-1251', declared('koi8-r', 'Да')),
      'text/xml; charset="windows-1251"',
      declared('koi8-r', 'Да'),
    ],
    ['of the declaration', bytesIn('koi8-r', declared('KOI8-R', 'Да')), 'text/xml', declared('KOI8-R', 'Да')],
    [
      'of the declaration as Python spells it',
      bytesIn('euc-kr', declared('euc_kr', '년')),
      undefined,
      declared('euc_kr', '년'),
    ],
    [
      'of UTF-8, whatever the server adds',
      Buffer.from(declared('utf-8', 'é')),
      'text/xml; charset=iso-8859-1',
      declared('utf-8', 'é'),
    ],
    [
      'of UTF-8, whatever the feed says',
      Buffer.from(declared('iso-8859-1', 'é')),
      undefined,
      declared('iso-8859-1', 'é'),
    ],
    [
      'that fits, if the header names another',
      bytesIn('big5', declared('big5', '渡輪')),
      'text/xml; charset=utf-8',
      declared('big5', '渡輪'),
    ],
    ['of UTF-8 with a stray byte', Buffer.concat([Buffer.from('éèàùç'), Buffer.of(0xff)]), undefined, 'éèàùç\ufffd'],
    [
      'of windows-1252 where nothing tells',
      bytesIn('windows-1252', '<rss>“café”</rss>'),
      undefined,
      '<rss>“café”</rss>',
    ],
    [
      'of no unknown name',
      bytesIn('windows-1252', declared('x-none', 'é')),
      'text/xml; charset=x-none',
      declared('x-none', 'é'),
    ],
  ])('%s', (_what, bytes, contentType, text) => {
    expect(decodeMarkup(bytes, contentType)).toBe(text);
  });
});

describe('a feed that tells nothing is read by the letters that it would spell', () => {
  it.each([
    ['windows-1251', 'Паром вышел из порта в шесть часов утра с опозданием на час.'],
    ['koi8-r', 'Паром вышел из порта в шесть часов утра с опозданием на час.'],
    ['iso-8859-5', 'Паром вышел из порта в шесть часов утра с опозданием на час.'],
    ['windows-1253', 'Το πλοίο έφυγε από το λιμάνι στις έξι, με μία ώρα καθυστέρηση.'],
    ['windows-1255', 'המעבורת יצאה מהנמל בשש בבוקר באיחור של שעה.'],
    ['windows-1256', 'غادرت العبارة الميناء في الساعة السادسة متأخرة ساعة واحدة.'],
    ['windows-874', 'เรือเฟอร์รี่ออกจากท่าเรือเวลาหกโมงเช้าช้าไปหนึ่งชั่วโมง'],
    ['shift_jis', 'フェリーは一時間遅れて六時に港を出た。座席の半分は空いていた。'],
    ['euc-jp', 'フェリーは一時間遅れて六時に港を出た。座席の半分は空いていた。'],
    ['gb18030', '渡轮在六点钟离开港口,晚了一个小时,一半的座位是空的。'],
    ['big5', '渡輪在六點鐘離開港口,晚了一個小時,一半的座位是空的。'],
    ['euc-kr', '여객선은 한 시간 늦은 여섯 시에 항구를 떠났다.'],
    ['windows-1252', 'Le ferry a quitté le quai à six heures, à moitié vide, là où des élèves chantaient.'],
  ])('%s', (charset, words) => {
    const text = `<rss><title>Ferry</title><description>${words}</description></rss>`;
    expect(decodeMarkup(bytesIn(charset, text))).toBe(text);
  });
});
