import type { ChatAnswer } from '../../src/adapters/chat.ts';
import type { Briefing, BriefingQuote, Fact, Source, TimedPassage } from '../../src/briefings/briefing.ts';
import type { Card } from '../../src/briefings/card.ts';
import { briefingCard } from '../../src/briefings/cards/briefing.ts';
import { aBriefing, aBriefingQuote, aFact, aSource } from './briefings.ts';
import { chance } from './synthetic.ts';

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

/**
 * A briefing as a card, with buttons, the same for the same seed: from nothing found to 40 sources and quotes of 5,000 characters, its
 * words in many writings and hostile ones. (Ten times as fast as arbitraries of fast-check.)
 */
export function randomAnswer(seed: number): Pick<ChatAnswer, 'card' | 'buttons'> {
  const dice = new Dice(seed);
  const topic = dice.words();
  const briefing = dice.isOneIn(10) ? aBriefing({ topic }) : fullBriefing(topic, dice);
  const card: Card = briefingCard(briefing, { timeZone: 'UTC', now: NOW, nearest: dice.list(5, () => dice.words()) });
  const buttons = dice.list(12, () => ({
    action: dice.words().slice(0, 100).toWellFormed() || 'a',
    label: dice.words(),
    ...dice.maybe('isCurrent', () => dice.isOneIn(2)),
  }));
  return { card, buttons };
}

function fullBriefing(topic: string, dice: Dice): Briefing {
  const sources = Array.from({ length: 1 + dice.below(dice.isOneIn(3) ? 40 : 8) }, (_, i) =>
    aRandomSource(i + 1, dice),
  );
  const source = () => 1 + dice.below(sources.length);
  return aBriefing({
    topic,
    facts: dice.list(9, () => aRandomFact(source, dice)),
    quotes: dice.list(9, () => aRandomQuote(source(), dice)),
    background: dice.list(4, (): TimedPassage => {
      return { text: dice.words(), parts: [], source: source(), ...dice.maybe('when', () => dice.words()) };
    }),
    links: dice.list(4, () => ({ kind: 'video' as const, url: dice.address(), label: dice.words(), source: source() })),
    sources,
    coverage: {
      considered: dice.below(500),
      copies: dice.below(3),
      outlets: dice.below(9),
      undated: dice.below(3),
      failed: dice.list(2, () => ({ source: dice.words(), why: dice.words() })),
    },
  });
}

function aRandomFact(source: () => number, dice: Dice): Fact {
  const version = () => ({ text: dice.words(), value: 1, source: source(), at: { start: 0, end: 1 } });
  return aFact({
    text: dice.words(),
    support: [...new Set([source(), source(), source()])],
    ...dice.maybe('conflict', () => [version(), version()]),
  });
}

function aRandomQuote(source: number, dice: Dice): BriefingQuote {
  const named = { start: 0, end: 1 };
  const speaker = { name: dice.words(), named, kind: 'person' as const, ...dice.maybe('role', () => dice.words()) };
  return aBriefingQuote({
    text: dice.words(),
    source,
    continues: dice.isOneIn(3),
    ...(dice.isOneIn(4) ? { unclear: 'two people could be meant' as const } : { speaker }),
    ...dice.maybe('audience', () => dice.words()),
  });
}

function aRandomSource(number: number, dice: Dice): Source {
  return aSource({
    number,
    outlet: dice.words(),
    title: dice.words(),
    carriedBy: dice.list(3, () => ({ article: 'a2', outlet: dice.words() })),
    ...dice.maybe('url', () => dice.address()),
    ...dice.maybe('published', () => dice.below(NOW)),
    ...dice.maybe('correction', () => dice.words()),
  });
}

class Dice {
  readonly #random: () => number;

  constructor(seed: number) {
    this.#random = chance(seed);
  }

  below(limit: number): number {
    return Math.floor(this.#random() * limit);
  }

  isOneIn(count: number): boolean {
    return this.below(count) === 0;
  }

  /** Up to `most`, often none. */
  list<T>(most: number, make: () => T): readonly T[] {
    return Array.from({ length: Math.max(0, this.below(most + 3) - 2) }, make);
  }

  /** `{ [key]: value }` in two of three cases, else nothing. */
  maybe<K extends string, T>(key: K, make: () => T): { readonly [P in K]?: T } {
    return this.isOneIn(3) ? {} : ({ [key]: make() } as { readonly [P in K]?: T });
  }

  /** From nothing to 5,000 characters. */
  words(): string {
    if (this.isOneIn(40))
      return this.#piece()
        .repeat(5_000)
        .slice(0, 1 + this.below(5_000));
    return Array.from({ length: this.below(9) }, () => this.#piece()).join('');
  }

  address(): string {
    if (this.isOneIn(10)) return `https://outlet.example/${'(x)'.repeat(this.below(700))}`;
    return this.isOneIn(6)
      ? ADDRESSES[this.below(ADDRESSES.length)]!
      : `https://outlet.example/news/${this.below(1e9)}`;
  }

  /** One of the pieces, a plain word, or any character at all. */
  #piece(): string {
    if (this.isOneIn(4)) return 'harbour ';
    return this.isOneIn(5) ? String.fromCodePoint(this.below(0x11_0000)) : PIECES[this.below(PIECES.length)]!;
  }
}

const ADDRESSES = ['', 'javascript:alert(1)', 'https://a.example/|<b>', 'https://a.example/"x y', 'file:///etc/passwd'];
