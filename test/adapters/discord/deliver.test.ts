import { describe, expect, it, onTestFinished } from 'vitest';
import { discordDeliveries } from '../../../src/adapters/discord/deliver.ts';
import { noticeCard } from '../../../src/briefings/cards/notice.ts';
import { deliveriesContract } from '../../contracts/deliveries.ts';
import { type Discord, startDiscord } from '../../support/discord/server.ts';
import { aUser } from '../../support/discord/world.ts';

async function aPlace() {
  const discord = await startDiscord();
  onTestFinished(() => discord.stop());
  let isRefused = false;
  const settings = { token: discord.token, apiBase: discord.api };
  const deliveries = discordDeliveries(settings, () => {
    isRefused = true;
  });
  return { discord, deliveries, channel: discord.world.addChannel(), isRefused: () => isRefused };
}

const keyOf = (components: Discord['world']['messages'] extends Map<string, infer M> ? M : never) =>
  components.components[0]?.components[0]?.custom_id.slice(0, 16) ?? '';

deliveriesContract('Discord', async () => {
  const { discord, deliveries, channel } = await aPlace();
  const { world } = discord;
  const person = aUser('ines').id;
  return {
    deliveries,
    channel: channel.id,
    person,
    keys: () => channel.messages.map(keyOf).filter((key) => key !== ''),
    threadOf: (message) => world.channels.get(message)?.messages.map(keyOf) ?? [],
    told: () =>
      [...world.channels.values()].filter(({ kind }) => kind === 'direct').flatMap((one) => one.messages).length,
    chatter: (messages) => {
      for (let i = 0; i < messages; i++) world.post(channel.id, { content: 'hm' }, { author: aUser('someone') });
    },
    copy: (key, thread = channel.id) => {
      const button = { type: 2, style: 2, custom_id: `${key}.all.0`, label: 'Brief' };
      const components = [{ type: 1, components: [button] }];
      world.post(thread, { components }, { author: aUser('another bot', true) });
    },
    fail: (how, thread = channel.id) => {
      const match = `POST /channels/${thread}/messages`;
      if (how === 'reply lost') discord.fault({ match, kind: 'dropped', when: 'after the effect' });
      if (how === 'never arrives') discord.fault({ match, kind: 'dropped', when: 'before the effect' });
      if (how === 'fault') discord.fault({ match, kind: 'status', status: 503 });
      if (how === 'limited') discord.fault({ match, kind: 'limited', seconds: 7, headers: true });
    },
    denyReading: () => channel.denied.add('Read Message History'),
    denyThreads: () => channel.denied.add('Create Public Threads'),
    denyWriting: () => channel.denied.add('Send Messages'),
    deleteChannel: () => world.channels.delete(channel.id),
    goDown: () => discord.stop(),
    check: () => discord.expectNoViolations(),
  };
});

const KEY = 'k2345678-0_bcdef';
const delivery = (channel: string) => ({
  channel,
  key: KEY,
  card: noticeCard('Port of Karvala', ['Nothing new.']),
  buttons: [{ action: `${KEY}.all.0`, label: 'Brief' }],
});

describe('what is delivered on Discord', () => {
  it('can be posted again while its nonce is fresh: it stands there once', async () => {
    const { discord, deliveries, channel } = await aPlace();
    discord.fault({ match: 'POST /channels', kind: 'dropped', when: 'after the effect' });
    expect((await deliveries.post(delivery(channel.id))).is).toBe('unknown');
    const now = Date.now();
    expect(await deliveries.find(delivery(channel.id), now - 119_000, now)).toEqual({ is: 'repeatable' });
    const [again, oncemore] = [
      await deliveries.post(delivery(channel.id)),
      await deliveries.post(delivery(channel.id)),
    ];
    expect(again).toEqual({ is: 'sent', message: channel.messages[0]!.id });
    expect(oncemore).toEqual(again);
    expect(channel.messages).toHaveLength(1);
    discord.expectNoViolations();
  });

  it('is looked for where two minutes are over, or the clock went back', async () => {
    const { deliveries, channel } = await aPlace();
    const now = Date.now();
    expect(await deliveries.find(delivery(channel.id), now, now + 120_000)).toEqual({ is: 'absent' });
    expect(await deliveries.find(delivery(channel.id), now, now - 1)).toEqual({ is: 'absent' });
  });

  it('is found behind hundreds of messages, and not told absent where there are too many', async () => {
    const { discord, deliveries, channel } = await aPlace();
    const chatter = (count: number) => {
      for (let i = 0; i < count; i++) discord.world.post(channel.id, { content: 'hm' });
    };
    const started = Date.now();
    chatter(450);
    const posted = await deliveries.post(delivery(channel.id));
    expect(await deliveries.find(delivery(channel.id), started, started + 600_000)).toEqual(posted);
    const other = { ...delivery(channel.id), key: 'another-key-here' };
    chatter(100);
    expect((await deliveries.find(other, started, started + 600_000)).is).toBe('unknown');
  });

  it('has no thread where the message was deleted, and one where the reply to making it was lost', async () => {
    const { discord, deliveries, channel } = await aPlace();
    const posted = await deliveries.post(delivery(channel.id));
    const thread = posted.is === 'sent' ? posted.message : '';
    const rest = { ...delivery(channel.id), thread };
    discord.fault({ match: '/threads', kind: 'dropped', when: 'after the effect' });
    // nothing was posted, for certain
    expect(await deliveries.post(rest)).toMatchObject({ is: 'failed' });
    expect((await deliveries.post(rest)).is).toBe('sent');
    expect(discord.world.channels.get(thread)?.messages).toHaveLength(1);
    channel.messages.length = 0;
    const gone = { is: 'gone', why: 'the message is deleted' };
    expect(await deliveries.post({ ...rest, key: 'another-key-here' })).toEqual(gone);
  });

  it('says that the token is refused', async () => {
    const { discord, deliveries, channel, isRefused } = await aPlace();
    discord.revokeToken();
    expect(await deliveries.post(delivery(channel.id))).toMatchObject({
      is: 'failed',
      why: expect.stringContaining('DISCORD_TOKEN'),
    });
    expect(isRefused()).toBe(true);
  });

  it('goes out at no more than 40 a second, whatever is asked at once', { timeout: 20_000 }, async () => {
    const { discord, deliveries } = await aPlace();
    const channels = Array.from({ length: 60 }, () => discord.world.addChannel());
    const started = performance.now();
    const posted = await Promise.all(channels.map(({ id }) => deliveries.post(delivery(id))));
    const seconds = (performance.now() - started) / 1_000;
    expect(posted.filter(({ is }) => is !== 'sent')).toEqual([]);
    expect(seconds).toBeGreaterThan((60 - 6) / 40 - 0.05);
    expect(discord.world.limits.busiest).toBeLessThanOrEqual(50);
    expect(discord.world.limits.refused).toBe(0);
  });
});
