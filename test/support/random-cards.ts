import fc from 'fast-check';
import type { ChatAnswer } from '../../src/adapters/chat.ts';
import type { Link } from '../../src/briefings/article.ts';
import type { Briefing, BriefingQuote, Fact, Source, TimedPassage } from '../../src/briefings/briefing.ts';
import type { Card } from '../../src/briefings/card.ts';
import { briefingCard } from '../../src/briefings/cards/briefing.ts';
import { aBriefing, aBriefingQuote, aFact, aSource } from './briefings.ts';

const NOW = Date.UTC(2031, 4, 14, 12);

/** Many writings, and what each platform takes for markup, mentions, links, emoji or a turn of direction. */
const PIECES = [
  ...[
    'Порт закрыт',
    'המזח נסדק',
    'رصيف الميناء',
    '港は閉鎖',
    'बंदरगाह',
    '부두',
    'ท่าเรือ',
    'e\u0301',
    '👩‍👩‍👧',
    '🇦🇲',
    'መርከብ',
    'Նավահանգիստ',
  ],
  ...['@everyone', '@here', '<@1>', '<!channel>', '<@U1>', '<#3>', '</brief:4>', '<t:1:R>', ':smile:', '&lt;', '&'],
  ...['**', '__', '_*~', '||', '`', '```', '# ', '### ', '-# ', '> ', '>>> ', '- ', '1. ', '\\', '"', "'", '“', '”'],
  ...['[x](https://evil.example)', '](https://evil.example)', '<https://evil.example|x>', 'https://evil.example'],
  ...['\ud800', '\u202e', '\u200b', '\u2066', '\u{e0041}', '\n', '\r\n\r\n', '\t', 'word '],
];
const piece = fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));

/** From nothing to 5,000 characters. */
const words = fc.oneof(
  { weight: 9, arbitrary: fc.array(piece, { maxLength: 12 }).map((parts) => parts.join('')) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(piece, fc.integer({ min: 1, max: 5_000 }))
      .map(([part, length]) => part.repeat(Math.ceil(length / (part.length || 1))).slice(0, length)),
  },
);

const address = fc.oneof(
  fc.webUrl({ withQueryParameters: true }),
  fc.constantFrom('', 'javascript:alert(1)', 'https://a.example/|<b>', 'https://a.example/"x y', 'file:///etc/passwd'),
  fc.nat(2_000).map((length) => `https://outlet.example/${'(x)'.repeat(length / 3)}`),
);

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** What a record holds where optional parts may be undefined, which the types of briefings do not know. */
type Given<T> = { [K in keyof T]: Exclude<T[K], undefined> };

function given<T extends object>(parts: T): Partial<Given<T>> {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as Partial<Given<T>>;
}

function contents(sources: number): fc.Arbitrary<Pick<Briefing, 'facts' | 'quotes' | 'background' | 'links'>> {
  const source = fc.integer({ min: 1, max: sources });
  const fact: fc.Arbitrary<Fact> = fc
    .record({
      text: words,
      support: fc.uniqueArray(source, { minLength: 1, maxLength: 6 }),
      conflict: optional(
        fc.array(fc.record({ text: words, value: fc.nat(), source, at: fc.constant({ start: 0, end: 1 }) }), {
          minLength: 2,
          maxLength: 4,
        }),
      ),
    })
    .map((parts) => aFact(given(parts)));
  const quote: fc.Arbitrary<BriefingQuote> = fc
    .record({
      text: words,
      source,
      name: words,
      role: optional(words),
      audience: optional(words),
      continues: fc.boolean(),
    })
    .map(({ name, role, ...parts }) =>
      aBriefingQuote({
        ...given(parts),
        ...(name === ''
          ? { unclear: 'two people could be meant' as const }
          : { speaker: { name, named: { start: 0, end: 1 }, kind: 'person' as const, ...(role && { role }) } }),
      }),
    );
  const passage: fc.Arbitrary<TimedPassage> = fc
    .record({ text: words, source, when: optional(words) })
    .map(({ text, source: from, when }) => ({ text, parts: [], source: from, ...(when && { when }) }));
  const link: fc.Arbitrary<Link & { readonly source: number }> = fc
    .record({ url: address, label: words, source })
    .map((parts) => ({ kind: 'video' as const, at: 0, ...parts }));
  return fc.record({
    facts: fc.array(fact, { maxLength: 12 }),
    quotes: fc.array(quote, { maxLength: 12 }),
    background: fc.array(passage, { maxLength: 4 }),
    links: fc.array(link, { maxLength: 4 }),
  });
}

const sourceList: fc.Arbitrary<readonly Source[]> = fc
  .array(
    fc.record({
      outlet: optional(words),
      title: optional(words),
      url: optional(address),
      published: optional(fc.integer({ min: 0, max: NOW })),
      correction: optional(words),
      copies: fc.array(words, { maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((list) =>
    list.map(({ copies, ...parts }, index) =>
      aSource({
        ...given(parts),
        number: index + 1,
        carriedBy: copies.map((outlet) => ({ article: 'a2', outlet })),
      }),
    ),
  );

const full: fc.Arbitrary<Briefing> = fc.tuple(words, sourceList, fc.nat(500)).chain(([topic, sources, considered]) =>
  contents(sources.length).map((parts) =>
    aBriefing({
      topic,
      ...parts,
      sources,
      coverage: { considered, copies: 0, outlets: 1, undated: 1, failed: [{ source: topic, why: '503' }] },
    }),
  ),
);

/** Briefings of all sizes, with words in many writings and hostile ones, as cards; one in ten found nothing. */
export const anyBriefingCard: fc.Arbitrary<Card> = fc
  .oneof({ weight: 9, arbitrary: full }, { weight: 1, arbitrary: words.map((topic) => aBriefing({ topic })) })
  .map((briefing) => briefingCard(briefing, { timeZone: 'UTC', now: NOW, nearest: [briefing.topic] }));

export const anyButtons: fc.Arbitrary<ChatAnswer['buttons']> = fc.array(
  fc.record({
    action: fc.string({ minLength: 1, maxLength: 100 }),
    label: words,
    isCurrent: fc.boolean(),
  }),
  { maxLength: 12 },
);
