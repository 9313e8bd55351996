import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instant } from '../../src/briefings/article.ts';
import type { FeedState } from '../../src/briefings/polling/state.ts';
import {
  type Answer,
  afterPoll,
  dueAt,
  isFirstPoll,
  newFeed,
  resumed,
  validatorsOf,
} from '../../src/briefings/polling.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOON = Date.UTC(2031, 4, 6, 12);
const URL = 'https://harbour.example/feed';
const MOVED = 'https://harbour.example/news.xml';

const read = (parts: Partial<Extract<Answer, { outcome: 'read' }>> = {}): Answer => ({
  outcome: 'read',
  items: 20,
  news: 1,
  ...parts,
});
const unchanged: Answer = { outcome: 'not modified' };
const failed = (parts: Partial<Extract<Answer, { outcome: 'failed' }>> = {}): Answer => ({
  outcome: 'failed',
  why: 'the server has a fault (500)',
  ...parts,
});
const gone = failed({ status: 410, why: 'gone for good (410)' });

/** The states after each of the answers, each poll made when it was due. */
function polled(answers: readonly Answer[], feed = newFeed(URL, NOON)): readonly FeedState[] {
  const states: FeedState[] = [];
  for (const answer of answers) states.push(afterPoll(states.at(-1) ?? feed, answer, (states.at(-1) ?? feed).next));
  return states;
}

const last = (answers: readonly Answer[], feed?: FeedState) => polled(answers, feed).at(-1)!;
const waits = (states: readonly FeedState[]) => states.map(({ next, lastAttempt }) => next - lastAttempt!);

describe('a new feed', () => {
  it('is due at once, and its first poll is the first that succeeds', () => {
    const feed = newFeed(URL, NOON);
    expect(dueAt(feed, NOON)).toBe(NOON);
    expect(isFirstPoll(feed)).toBe(true);
    expect(isFirstPoll(last([failed()]))).toBe(true);
    expect(isFirstPoll(last([failed(), read()]))).toBe(false);
  });
});

describe('validators', () => {
  it.each<[string, readonly Answer[], object]>([
    [
      'are those of the last reading',
      [read({ etag: '"a"', lastModified: 'x' }), read({ etag: '"b"' })],
      { etag: '"b"' },
    ],
    ['stay when nothing is new', [read({ etag: 'W/"a"' }), unchanged], { etag: 'W/"a"' }],
    [
      'are renewed by an answer that nothing is new',
      [read({ etag: '"a"', lastModified: 'x' }), { outcome: 'not modified', etag: '"b"' }],
      { etag: '"b"', lastModified: 'x' },
    ],
    ['stay through failures', [read({ etag: '"a"' }), failed(), gone], { etag: '"a"' }],
    ['are none where the server gives none', [read({ etag: '"a"' }), read()], {}],
  ])('%s', (_what, answers, validators) => {
    expect(validatorsOf(last(answers))).toEqual(validators);
  });
});

describe('the time to the next poll', () => {
  it.each<[string, readonly Answer[], least: number, most: number]>([
    ['half an hour for a feed of which nothing is known', [read()], 30 * MINUTE, 33 * MINUTE],
    ['ten minutes for one that brings something each time', Array(40).fill(read()), 10 * MINUTE, 11 * MINUTE],
    ['a day for one that is silent for weeks', Array(60).fill(read({ news: 0 })), DAY, DAY],
    ['as long as the publisher asks', [read({ keepFor: 2 * HOUR })], 2 * HOUR, 2.2 * HOUR],
    ['no longer than a day, whatever the publisher asks', [read({ keepFor: 90 * DAY })], DAY, DAY],
    [
      'as long as the publisher asked, when nothing is new',
      [read({ keepFor: 5 * HOUR }), unchanged],
      5 * HOUR,
      5.5 * HOUR,
    ],
    [
      'no longer than its news ask, when the publisher takes back what he asked',
      [read({ keepFor: 5 * HOUR }), read()],
      0.5 * HOUR,
      2 * HOUR,
    ],
  ])('is %s', (_what, answers, least, most) => {
    const wait = waits(polled(answers)).at(-1)!;
    expect(wait).toBeGreaterThanOrEqual(least);
    expect(wait).toBeLessThanOrEqual(most);
  });

  it('is not lost where the clock was put back', () => {
    const feed = last([read()]);
    const wait = feed.next - feed.lastAttempt!;
    expect(dueAt(feed, NOON - 400 * DAY)).toBe(NOON - 400 * DAY + wait);
    expect(dueAt(feed, feed.lastAttempt! + 1)).toBe(feed.next);
  });

  it('grows with silence and shrinks when news come again', () => {
    const states = polled([read(), ...Array(30).fill(unchanged), ...Array(9).fill(read())]);
    const [first, silent, busy] = [waits(states)[0]!, waits(states)[30]!, waits(states).at(-1)!];
    expect(silent).toBeGreaterThan(3 * first);
    expect(busy).toBeLessThan(silent / 2);
  });

  it('is different for feeds that were added together', () => {
    const nexts = Array.from({ length: 100 }, (_, i) => afterPoll(newFeed(`${URL}/${i}`, NOON), read(), NOON).next);
    expect(new Set(nexts).size).toBeGreaterThan(95);
  });
});

describe('failures', () => {
  it('double the wait each time, up to a day', () => {
    const found = waits(polled(Array(12).fill(failed())));
    expect(found[0]).toBeLessThan(HOUR);
    for (const [i, wait] of found.entries()) {
      expect(wait).toBeGreaterThanOrEqual(Math.min(DAY, 10 * MINUTE * 2 ** i));
      expect(wait).toBeLessThanOrEqual(DAY);
    }
    expect(found.at(-1)).toBe(DAY);
  });

  it('wait the same for the same feed, and otherwise for others', () => {
    const waitOf = (url: string) => waits(polled(Array(3).fill(failed()), newFeed(url, NOON))).at(-1);
    expect(waitOf(URL)).toBe(waitOf(URL));
    expect(new Set(Array.from({ length: 50 }, (_, i) => waitOf(`${URL}/${i}`))).size).toBeGreaterThan(45);
  });

  it('are counted since the first, in the words of the last, until a success', () => {
    const states = polled([read(), failed(), failed({ why: 'no answer in 30 s' })]);
    expect(states.at(-1)!.failing).toEqual({
      why: 'no answer in 30 s',
      since: states[1]!.lastAttempt,
      times: 2,
      gone: 0,
    });
    expect(last([failed(), read()]).failing).toBeUndefined();
    expect(last([read(), failed(), unchanged]).failing).toBeUndefined();
  });

  it.each([1, 90 * MINUTE, 3 * DAY])('obey Retry-After of %d ms', (retryAfter) => {
    expect(waits([last([read(), failed({ status: 429, retryAfter })])])[0]).toBeGreaterThanOrEqual(retryAfter);
  });
});

describe('a feed whose host wants to be left alone', () => {
  it('is put off, which is no failure', () => {
    const before = last([read({ etag: '"a"' })]);
    const after = afterPoll(before, { outcome: 'put off', forMs: 3 * HOUR }, before.next);
    expect(after).toEqual({ ...before, next: after.next });
    expect(after.next - before.next).toBeGreaterThanOrEqual(3 * HOUR);
  });

  it('does not come back together with the others of its host', () => {
    const nexts = Array.from({ length: 50 }, (_, i) => {
      return afterPoll(newFeed(`${URL}/${i}`, NOON), { outcome: 'put off', forMs: DAY }, NOON).next;
    });
    expect(new Set(nexts).size).toBeGreaterThan(45);
  });
});

describe('a permanent redirect', () => {
  it('is taken over after three equal answers over a day', () => {
    const daily = read({ movedTo: MOVED, keepFor: 12 * HOUR });
    const states = polled([daily, daily, daily, daily]);
    expect(states.map(({ address }) => address)).toEqual([URL, URL, MOVED, MOVED]);
    expect(states[2]).toMatchObject({ url: URL });
    expect(states[2]!.moved).toBeUndefined();
  });

  it('is not taken over within a day, however often it is given', () => {
    const states = polled(Array(200).fill(read({ movedTo: MOVED })));
    const taken = states.find(({ address }) => address === MOVED)!;
    expect(states.indexOf(taken)).toBeGreaterThan(50);
    expect(taken.lastAttempt! - NOON).toBeGreaterThanOrEqual(DAY);
  });

  it.each<[string, Answer]>([
    ['another address', read({ movedTo: 'https://other.example/feed', keepFor: DAY })],
    ['no redirect', read({ keepFor: DAY })],
    ['no redirect and nothing new', { outcome: 'not modified', keepFor: DAY }],
  ])('starts anew after an answer with %s', (_what, between) => {
    const moved = read({ movedTo: MOVED, keepFor: DAY });
    expect(last([moved, moved, between, moved, moved]).address).toBe(URL);
  });

  it('is not forgotten over a failure', () => {
    const moved = read({ movedTo: MOVED, keepFor: DAY });
    expect(last([moved, moved, failed(), moved]).address).toBe(MOVED);
  });

  it('is given up where the new address keeps failing', () => {
    const moved = read({ movedTo: MOVED, keepFor: DAY, etag: '"new"' });
    const states = polled([moved, moved, moved, ...Array(8).fill(failed())]);
    expect(states.at(-2)!.address).toBe(MOVED);
    expect(states.at(-1)).toMatchObject({ address: URL, failing: { times: 8 } });
  });
});

describe('a feed that is gone', () => {
  it('is asked once more after some hours, and then never', () => {
    const [first, second] = polled([gone, gone]);
    expect(first!.stopped).toBeUndefined();
    expect(waits([first!])[0]).toBeGreaterThanOrEqual(6 * HOUR);
    expect(second!.stopped).toBe(second!.lastAttempt);
    expect(dueAt(second!, NOON)).toBe(Number.POSITIVE_INFINITY);
  });

  it('goes on where a good answer comes between', () => {
    expect(last([gone, failed(), gone]).stopped).toBeDefined();
    expect(last([gone, unchanged, gone]).stopped).toBeUndefined();
    expect(last([gone, read(), gone]).stopped).toBeUndefined();
  });

  it('is looked for at its listed address before it is given up', () => {
    const moved = read({ movedTo: MOVED, keepFor: DAY });
    const states = polled([moved, moved, moved, gone, gone]);
    expect(states.at(-1)).toMatchObject({ address: URL });
    expect(states.at(-1)!.stopped).toBeUndefined();
    expect(last([gone, gone], states.at(-1)!).stopped).toBeDefined();
  });

  it('can be asked for again', () => {
    const feed = resumed(last([read(), gone, gone]), NOON + DAY);
    expect(dueAt(feed, NOON + DAY)).toBe(NOON + DAY);
    expect(feed.failing).toBeUndefined();
    expect(afterPoll(feed, gone, NOON + DAY).stopped).toBeUndefined();
  });
});

const anAnswer: fc.Arbitrary<Answer> = fc.oneof(
  fc.record(
    {
      outcome: fc.constant('read' as const),
      items: fc.nat(500),
      news: fc.nat(3),
      keepFor: fc.integer({ min: 0, max: 400 * DAY }),
      etag: fc.string(),
      movedTo: fc.constantFrom(MOVED, URL),
    },
    { requiredKeys: ['outcome', 'items', 'news'] },
  ),
  fc.record({ outcome: fc.constant('not modified' as const) }),
  fc.record(
    {
      outcome: fc.constant('failed' as const),
      why: fc.string(),
      status: fc.constantFrom(404, 410, 429, 500),
      retryAfter: fc.integer({ min: 0, max: 30 * DAY }),
    },
    { requiredKeys: ['outcome', 'why'] },
  ),
);

it('waits ten minutes at least and a day at most but for Retry-After, and survives being written down', () => {
  fc.assert(
    fc.property(fc.array(anAnswer, { minLength: 1, maxLength: 40 }), (answers) => {
      let feed = newFeed(URL, NOON);
      let now: Instant = NOON;
      for (const answer of answers) {
        feed = afterPoll(feed, answer, now);
        expect(JSON.parse(JSON.stringify(feed))).toEqual(feed);
        if (feed.stopped !== undefined) break;
        const asked = answer.outcome === 'failed' ? (answer.retryAfter ?? 0) : 0;
        expect(feed.next - now).toBeGreaterThanOrEqual(Math.max(10 * MINUTE, asked));
        expect(feed.next - now).toBeLessThanOrEqual(Math.max(DAY, asked * 1.1));
        now = feed.next;
      }
    }),
  );
});
