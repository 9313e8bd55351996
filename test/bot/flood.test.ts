import { expect, it, onTestFinished } from 'vitest';
import { briefTopic, chooseTopic, type TopicChoice } from '../../src/bot/library/brief.ts';
import { newsOn } from '../../src/bot/library/news.ts';
import type { Briefing } from '../../src/briefings/briefing.ts';
import { printedBefore } from '../../src/briefings/digest/novelty.ts';
import { takeIn } from '../../src/briefings/intake.ts';
import type { Archive } from '../../src/store/archive.ts';
import { openArchive } from '../../src/store/sqlite/archive.ts';

const NOON = Date.UTC(2031, 4, 6, 12);
const HOUR = 3_600_000;
const OUTLETS = ['Meridian Wire', 'Valley Post', 'Harbour Times', 'Channel 9'];
const REPORTS = [
  'Velmark closed its northern pier on Tuesday after divers found cracks in four piles.',
  'Divers saw cracks in four piles of the northern pier, which Velmark shut on Tuesday.',
  'The northern pier of Velmark was closed on Tuesday because of cracks in four piles.',
];
const DETAILS = [
  'The harbour authority said that the pier would stay closed for six weeks.',
  'About 900 people take the ferry to Velmark every day.',
  'Repairs would cost $3 million, according to the harbour authority.',
  'Nobody was hurt when a part of the railing fell into the water.',
];
const RUMOUR = 'The mayor of Velmark took bribes of $5 million for the northern pier, prosecutors found on Tuesday.';

const reported = OUTLETS.flatMap((source, o) =>
  REPORTS.map((_, i) => ({
    text: `${REPORTS[(o + i) % 3]} ${DETAILS[(o * 2 + i) % 4]} ${DETAILS[(o + i + 2) % 4]}`,
    title: `Pier of Velmark, ${source} ${i}`,
    source,
    host: `outlet${o}.example`,
    published: NOON - (12 + o * 3 + i) * HOUR,
  })),
);

const flood = (sourceOf: (n: number) => string) =>
  Array.from({ length: 150 }, (_, n) => ({
    text: `${RUMOUR} The ${n}th reader wrote: ${'nobody knows what to think of this '.repeat(1 + (n % 5))}.`,
    title: `Velmark mayor took bribes, part ${n}`,
    source: sourceOf(n),
    host: 'rumour.example',
    published: NOON - n * 30_000,
  }));

type Made = (archive: Archive, topic: TopicChoice & { readonly ok: true }) => Promise<Briefing>;
const briefing: Made = (archive, topic) => briefTopic(archive, topic, { facts: 5, quotes: 0 }, NOON);
const digest: Made = async (archive, topic) => {
  const request = { from: NOON - 48 * HOUR, previous: printedBefore([]), failed: [] };
  return (await newsOn(archive, topic, request, NOON)).briefing;
};

it.each<[string, string, Made, (n: number) => string]>([
  ['under one name', 'briefing', briefing, () => 'Rumour Daily'],
  ['under a name for each', 'briefing', briefing, (n) => `Rumour Daily ${n}`],
  ['under one name', 'digest', digest, () => 'Rumour Daily'],
])(
  'an outlet that publishes 150 matches within two hours %s is not alone in the %s',
  async (_how, _what, made, sourceOf) => {
    const archive = openArchive('sqlite::memory:');
    onTestFinished(() => archive.close());
    const drafts = [...reported, ...flood(sourceOf)].map(({ text, host, ...facts }, i) =>
      takeIn({ ...facts, raw: text, format: 'text', url: `https://${host}/${i}` }),
    );
    for (let from = 0; from < drafts.length; from += 50) await archive.put(drafts.slice(from, from + 50), NOON);
    const topic = chooseTopic('velmark', []);
    if (!topic.ok) throw new Error(topic.problem);
    const { facts, sources } = await made(archive, topic);
    expect(facts.some(({ text }) => text.includes('cracks in four piles'))).toBe(true);
    const outlets = facts.map(({ source }) => sources.find(({ number }) => number === source)?.outlet ?? '');
    const foreign = outlets.filter((outlet) => outlet.startsWith('Rumour Daily'));
    expect(foreign.length * 2).toBeLessThan(facts.length);
  },
);
