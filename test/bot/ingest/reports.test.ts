import { expect, it } from 'vitest';
import { failedFor, feedStates } from '../../../src/bot/ingest/reports.ts';
import { aFeed, aNewsroom, START, wholeText } from '../../support/internet/newsroom.ts';

const GOOD = 'https://harbour.example/feed';
const BAD = 'https://valley.example/feed';
const GONE = 'https://caspian.example/feed';
const HOUR = 3_600_000;

it('tells how each feed does', async () => {
  const room = await aNewsroom([GOOD, BAD, GONE]);
  room.put(GOOD, aFeed([{ id: 'a', text: wholeText('a') }]));
  room.put(BAD, { status: 503 });
  room.put(GONE, { status: 410 });
  await room.run(0.1 * HOUR);
  expect(await failedFor({ feeds: [BAD] }, { feeds: [GOOD, GONE] }, room.context.memory)).toEqual([]);
  await room.run(24 * HOUR);
  const reports = await feedStates([GOOD, BAD, GONE, 'https://new.example/'], room.context.memory);
  expect(reports.map(({ name, state, items }) => [name, state, items])).toEqual([
    ['Harbour Times', 'ok', 1],
    ['valley.example', 'failing', 0],
    ['caspian.example', 'stopped', 0],
    ['new.example', 'new', 0],
  ]);
  expect(reports[2]!.next).toBeUndefined();
  expect(await failedFor({ feeds: [BAD] }, { feeds: [GOOD, GONE, BAD] }, room.context.memory)).toEqual([
    { source: 'valley.example', why: 'answered 503', since: expect.closeTo(START, -5) },
    { source: 'caspian.example', why: 'gone for good', since: expect.closeTo(START, -5) },
  ]);
});

it('says in a briefing nothing that names an inner address', async () => {
  const room = await aNewsroom([BAD]);
  room.put(BAD, { status: 302, headers: { location: 'http://10.0.0.7/feed' } });
  await room.run(6 * HOUR);
  const [report] = await feedStates([BAD], room.context.memory);
  expect(report!.why).toBeDefined();
  expect(await failedFor({ feeds: [BAD] }, { feeds: [] }, room.context.memory)).toEqual([
    { source: 'valley.example', why: 'cannot be read', since: expect.any(Number) },
  ]);
});
