import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copydesk } from '../../support/command-line.ts';
import { aDigestContext, aReport } from '../../support/digests/context.ts';
import { aFolder } from '../../support/folder.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** A database with a subscription from the chat that was sent and one that failed, and one in the settings. */
async function aPast() {
  const folder = aFolder();
  const url = `sqlite:${join(folder, 'a.db')}`;
  const now = Date.now();
  const context = aDigestContext({ url, platforms: {}, time: now });
  const text = 'The port of Karvala was shut on Monday after divers found cracks in two of its piers.';
  await aReport(context.archive, { text, at: now - 60 * MINUTE, url: 'https://meridian.example/1' });
  const wish = { origin: 'chat', place: 'discord:123456789012345678', cron: '* * * * *', timeZone: 'UTC' } as const;
  await context.subscriptions.subscribe({ ...wish, topic: 'karvala' }, now - 10 * MINUTE);
  await context.subscriptions.subscribe(
    { ...wish, place: 'slack:C0NEWS', topic: 'osteria', cron: '0 8 * * 1-5' },
    now - 9 * DAY,
  );
  await context.subscriptions.pause(
    { ...wish, place: 'slack:C0NEWS', topic: 'osteria' },
    'the channel is archived',
    now - DAY,
  );
  const slot = Math.floor((now - 5 * MINUTE) / MINUTE) * MINUTE;
  const settle = async (i: number, outcome: Parameters<typeof context.ledger.settle>[1], part = 0) => {
    const key = { subscription: 'discord:123456789012345678/karvala', slot: slot - i * MINUTE, part };
    const claim = (await context.ledger.claim(key, 'p1', now - MINUTE, now))!;
    await context.ledger.settle(claim, outcome, now - MINUTE);
  };
  await settle(0, { is: 'sent', message: '987' });
  await settle(0, { is: 'failed', why: 'Discord answered 400 (160005)', retryAt: now + MINUTE }, 1);
  await settle(1, { is: 'skipped', why: 'nothing new' });
  await settle(2, { is: 'failed', why: 'Discord limits requests', retryAt: now + MINUTE });
  await settle(3, { is: 'unknown', why: 'the reply was lost', retryAt: now + MINUTE });
  context.close();
  const settings = {
    STORE_URL: url,
    TOPICS: 'karvala,energy',
    TOPIC_ENERGY_DIGEST: '0 8 * * *',
    TOPIC_ENERGY_CHANNELS: 'slack:C0NEWS',
  };
  return { folder, settings };
}

describe('copydesk ledger', () => {
  it('knows the digests of the settings before a start has kept them', async () => {
    const { out } = await copydesk(['ledger', 'energy'], await aPast());
    expect(out).toMatch(/^slack:C0NEWS {2}energy: 08:00 every day \(UTC\), from the settings; counts from/);
  });

  it('tells in words what became of each slot, and which digests pause', async () => {
    const { code, out } = await copydesk(['ledger'], await aPast());
    expect(code).toBe(0);
    expect(out).toContain('sent ');
    expect(out).toContain('message 987');
    expect(out).toContain('not sent: nothing new');
    expect(out).toContain('the rest (1), in its thread: failed: Discord answered 400 (160005); looked at again');
    expect(out).toMatch(/failed: Discord limits requests; looked at again/);
    expect(out).toContain('NOT KNOWN whether it was sent: the reply was lost');
    expect(out).toContain('slack:C0NEWS  osteria: 08:00 on weekdays (UTC), subscribed in the chat; PAUSED since');
  });

  it('answers why one channel did not get one topic', async () => {
    const past = await aPast();
    const { out } = await copydesk(['ledger', 'slack', 'osteria'], past);
    expect(out).toContain('the channel is archived');
    expect(out).not.toContain('karvala');
    expect((await copydesk(['ledger', 'nowhere'], past)).err).toContain('No digest is set up for this');
  });

  it('says that nothing was sent where nothing is stored', async () => {
    const { code, err } = await copydesk(['ledger'], { folder: aFolder() });
    expect([code, err]).toEqual([0, 'Nothing was sent yet.\n']);
  });
});

describe('copydesk digest --dry-run', () => {
  it('prints what would be sent, where and why, and sends and keeps nothing', async () => {
    const past = await aPast();
    const before = (await copydesk(['ledger'], past)).out;
    const { code, out } = await copydesk(['digest', '--dry-run'], past);
    expect(code).toBe(0);
    expect(out).toContain('discord:123456789012345678  karvala');
    expect(out).toContain('divers found cracks');
    expect(out).toMatch(/due: .*\d\d:\d\d/);
    expect(out).toContain('slack:C0NEWS  energy  08:00 every day (UTC)  from the settings');
    expect(out).toContain('pauses since');
    expect((await copydesk(['ledger'], past)).out).toBe(before);
  });

  it('prints one topic alone', async () => {
    const { out } = await copydesk(['digest', '--dry-run', 'energy'], await aPast());
    expect(out).toContain('Nothing new: nothing would be sent.');
    expect(out).not.toContain('karvala');
  });

  it('does not take itself for sending', async () => {
    const { code, err } = await copydesk(['digest'], await aPast());
    expect([code, err]).toEqual([2, expect.stringContaining('--dry-run')]);
  });

  it('names the topic that has no digest', async () => {
    const { err } = await copydesk(['digest', '--dry-run', 'Nowhere'], await aPast());
    expect(err).toMatch(/^No digest is set up for nowhere /);
  });

  it('says that nothing is set up', async () => {
    expect((await copydesk(['digest', '--dry-run'], { folder: aFolder() })).err).toContain('Nothing is stored yet');
  });
});
