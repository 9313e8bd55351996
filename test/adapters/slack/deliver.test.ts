import { describe, expect, it, onTestFinished } from 'vitest';
import { slackDeliveries } from '../../../src/adapters/slack/deliver.ts';
import { noticeCard } from '../../../src/briefings/cards/notice.ts';
import { deliveriesContract } from '../../contracts/deliveries.ts';
import { startSlack } from '../../support/slack/server.ts';
import { CHANNEL } from '../../support/slack/world.ts';

async function aPlace(channelGapMs = 20) {
  const slack = await startSlack();
  onTestFinished(() => slack.stop());
  const failures: string[] = [];
  const settings = { botToken: slack.world.botToken, apiUrl: slack.api, channelGapMs };
  return { slack, deliveries: slackDeliveries(settings, (reason) => failures.push(reason)), failures };
}

const ON = 'chat.postMessage';

deliveriesContract('Slack', async () => {
  const { slack, deliveries } = await aPlace();
  const { world } = slack;
  const keysIn = (place?: string) =>
    world.messages
      .filter(({ channel, thread }) => channel === CHANNEL && thread === place)
      .flatMap(({ metadata }) => {
        const { key } = (metadata?.event_payload ?? {}) as { readonly key?: string };
        return key === undefined ? [] : [key];
      });
  return {
    deliveries,
    channel: CHANNEL,
    person: 'U0INES',
    keys: () => keysIn(),
    threadOf: keysIn,
    told: () => world.messages.filter(({ channel }) => channel === 'U0INES').length,
    chatter: (messages) => {
      for (let i = 0; i < messages; i++)
        world.call('chat.postMessage', { channel: CHANNEL, text: 'hm' }, world.botToken);
    },
    copy: (key, thread) => {
      const metadata = { event_type: 'copydesk_digest', event_payload: { key } };
      const into = thread === undefined ? {} : { thread_ts: thread };
      world.postAs({ id: 'B0OTHER', user: 'U0OTHER' }, { channel: CHANNEL, text: 'hm', metadata, ...into });
    },
    fail: (how) => {
      if (how === 'reply lost') slack.fault({ on: ON, drop: 'after the effect' });
      if (how === 'never arrives') slack.fault({ on: ON, drop: 'before the effect' });
      if (how === 'fault') slack.fault({ on: ON, error: 'internal_error' });
      if (how === 'limited') slack.fault({ on: ON, status: 429, retryAfter: 7 });
    },
    denyReading: () => {
      world.scopes = world.scopes.filter((scope) => scope !== 'channels:history');
    },
    denyThreads: () => slack.fault({ on: ON, error: 'restricted_action_non_threadable_channel' }),
    denyWriting: () => slack.fault({ on: ON, error: 'restricted_action' }),
    deleteChannel: () => world.channels.delete(CHANNEL),
    goDown: () => slack.stop(),
    check: () => slack.expectNoViolations(),
  };
});

const KEY = 'k2345678-0_bcdef';
const delivery = {
  channel: CHANNEL,
  key: KEY,
  card: noticeCard('Port of Karvala', ['Nothing new.']),
  buttons: [{ action: `${KEY}.all.0`, label: 'Brief' }],
};

describe('what is delivered on Slack', () => {
  it('is found page by page where an app gets 15 messages at a time', async () => {
    const { slack, deliveries } = await aPlace();
    slack.world.historyPage = 15;
    const posted = await deliveries.post(delivery);
    for (let i = 0; i < 50; i++)
      slack.world.call('chat.postMessage', { channel: CHANNEL, text: 'hm' }, slack.world.botToken);
    expect(await deliveries.find(delivery, Date.now(), Date.now() + 600_000)).toEqual(posted);
    for (let i = 0; i < 50; i++)
      slack.world.call('chat.postMessage', { channel: CHANNEL, text: 'hm' }, slack.world.botToken);
    expect((await deliveries.find(delivery, Date.now(), Date.now() + 600_000)).is).toBe('unknown');
  });

  it('is not known to be there before Slack says whose the token is, and is then found', async () => {
    const { slack, deliveries } = await aPlace();
    const posted = await deliveries.post(delivery);
    slack.fault({ on: 'auth.test', status: 503 });
    expect(await deliveries.find(delivery, Date.now(), Date.now())).toMatchObject({ is: 'unknown' });
    expect(await deliveries.find(delivery, Date.now(), Date.now())).toEqual(posted);
    expect(await deliveries.find(delivery, Date.now(), Date.now())).toEqual(posted);
    expect(slack.world.calls.filter(({ method }) => method === 'auth.test')).toHaveLength(1);
  });

  it('is looked for again when Slack says', async () => {
    const { slack, deliveries } = await aPlace();
    slack.fault({ on: 'conversations.history', status: 429, retryAfter: 60 });
    expect(await deliveries.find(delivery, Date.now(), Date.now())).toMatchObject({
      is: 'unknown',
      retryAfterMs: 60_000,
    });
  });

  it('comes a second apart in a channel', async () => {
    const { slack } = await aPlace();
    const deliveries = slackDeliveries({ botToken: slack.world.botToken, apiUrl: slack.api }, () => undefined);
    const keys = ['aaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbb'];
    await Promise.all(keys.map((key) => deliveries.post({ ...delivery, key })));
    const [first, second] = slack.world.messages.map(({ at }) => at);
    expect(second! - first!).toBeGreaterThan(800); // when they arrive: the way of the first may have taken longer
  });

  it('is not looked for in the thread of a message that was deleted', async () => {
    const { slack, deliveries } = await aPlace();
    const posted = await deliveries.post(delivery);
    slack.world.messages.length = 0;
    const rest = { ...delivery, thread: posted.is === 'sent' ? posted.message : '' };
    const gone = { is: 'gone', why: 'the message is deleted' };
    expect(await deliveries.find(rest, Date.now(), Date.now())).toEqual(gone);
  });

  it('says that the token is refused', async () => {
    const { slack, deliveries, failures } = await aPlace();
    slack.world.isBotTokenGood = false;
    expect((await deliveries.post(delivery)).is).toBe('failed');
    expect(failures).toEqual([expect.stringContaining('SLACK_BOT_TOKEN')]);
  });
});
