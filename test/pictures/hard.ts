import type { Draft } from '../../src/briefings/article.ts';

/** Some hours after the newest of the hard articles. */
export const HARD_NOW = Date.UTC(2031, 4, 14, 18);

const HOUR = 3_600_000;

/**
 * Invented articles that are hard to show: a quote of a thousand characters, names and words written from right to left, signs of both
 * platforms' markup, and a story told by many outlets.
 */
export const HARD_DRAFTS: readonly Draft[] = [
  article('Meridian Wire', 'Velmark bridge closed after inspectors find cracks', 1, [
    'VELMARK (Meridian Wire) - The old bridge over the Velm was closed to all traffic on Wednesday after inspectors found 14 cracks in two of its piers, the chief engineer Dr. Leila Haddad said.',
    `“${LONG()}” said Haddad, who has led the inspections since 2024.`,
    'The bridge was built in 1964 and rebuilt after the flood of 1997.',
  ]),
  article('כל הנהר', 'הגשר בוולמרק (Velmark) נסגר לאחר שנמצאו סדקים', 2, [
    'הגשר הישן בוולמרק (Velmark) נסגר ביום רביעי לכל התנועה לאחר שנמצאו 14 סדקים בשניים מעמודיו.',
    '"לא נפתח את הגשר לפני שנדע מה קרה לו", אמרה יעל בן־עמי, דוברת העירייה.',
  ]),
  article('صوت النهر', 'إغلاق جسر فيلمارك Velmark', 3, [
    'أُغلق الجسر القديم في فيلمارك Velmark يوم الأربعاء أمام كل المركبات بعد العثور على شقوق في دعامتين.',
    'وقالت ليلى حداد: «لن نفتح الجسر قبل أن نعرف ما حدث له».',
  ]),
  article('Harbour Times', 'Ferries double as *Velmark* bridge stays shut', 4, [
    'Two ferries began to carry commuters across the Velm in Velmark on Wednesday evening, the mayor יונתן אילון (Jonathan Ilan) told reporters.',
    '“Nobody should have to choose between a job and a bridge,” Jonathan Ilan said. “The boats are free until the bridge opens.”',
    'Some 31,000 people cross the Velmark bridge on a working day.',
  ]),
  article('Valley Post', 'Shops near Velmark bridge: `who pays?`', 5, [
    'Shopkeepers at the Velmark bridge said on Wednesday that the closure had cost them two thirds of their trade in a day.',
    '“We had _three_ customers, and one of them was lost,” said Omar Al-Rashid, who sells tea at the northern end.',
    'Some 28,000 people cross the Velmark bridge on a working day, the city says.',
  ]),
  ...OUTLETS().map((outlet, index) =>
    article(outlet, `Velmark bridge: day one, seen from ${outlet}`, 6 + index / 2, [
      `${REPORTS()[index % REPORTS().length]} That is what residents of Velmark told ${outlet} at the bridge on Wednesday.`,
      `Trams in Velmark ended at the ${ORDER()[index]} stop before the bridge.`,
    ]),
  ),
];

function article(source: string, title: string, hoursAgo: number, paragraphs: readonly string[]): Draft {
  return {
    raw: paragraphs.join('\n\n'),
    format: 'text',
    source,
    title,
    url: `https://news.example/${encodeURIComponent(source)}/velmark-bridge`,
    published: HARD_NOW - hoursAgo * HOUR,
  };
}

/** One breath of a thousand characters. */
function LONG(): string {
  return [
    'We do not close a bridge that thirty-one thousand people cross every day because we like the quiet, and we did not find these cracks because somebody happened to walk by with a lamp on a good day.',
    'We found them because we looked at every pier from a boat, at low water, one by one, for nine nights, and because two divers who have done this work for longer than I have been an engineer refused to sign a paper that said that all was well.',
    'I have read that the repair will take a week, and I have read that it will take a year, and the honest answer is that I do not know, that nobody who tells you a date this evening knows, and that I shall not give you a date until the cores that we drilled this morning have come back from the laboratory.',
    'What I can promise is this: the bridge will not be opened for an election, it will not be opened for a festival, and it will not be opened by me before I would drive my own children across it in the rain,',
  ].join(' ');
}

function OUTLETS(): readonly string[] {
  return 'Channel 9|Caspian Courier|Northern Ledger|The Lamp|City Desk|Radio Delta|Evening Star|Lowland News|The Quay|Morning Paper|Delta Observer|The Mason'.split(
    '|',
  );
}

function REPORTS(): readonly string[] {
  return [
    'Buses now turn back at the market square.',
    'The queue at the ferry reached the fish hall by noon.',
    'Cyclists are let through for as long as the barriers are not yet welded.',
    'Schools on the eastern bank opened two hours late.',
  ];
}

function ORDER(): readonly string[] {
  return 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
}
