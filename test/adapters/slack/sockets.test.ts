import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { calls, connect } from '../../support/slack/connected.ts';
import type { Slack } from '../../support/slack/server.ts';
import { textOf } from '../../support/slack/text.ts';

describe('the sockets to Slack', () => {
  it.each(['warning', 'refresh_requested'] as const)(
    'is never deaf while the socket is opened anew (%s)',
    async (reason) => {
      const slack = await connect();
      const waits = await commandsWhile(slack, () => slack.sockets.refresh(reason, 1_500));
      expect(Math.max(...waits)).toBeLessThan(950); // a pause takes a second
      await expect.poll(() => slack.sockets.count, { timeout: 5_000 }).toBe(1);
    },
  );

  it.each([
    ['Slack closes the socket as it says so', 'refresh'],
    ['the network breaks', 'drop'],
  ] as const)('takes what was sent meanwhile when %s', async (_what, how) => {
    const slack = await connect();
    const waits = await commandsWhile(slack, () =>
      how === 'drop' ? slack.sockets.drop() : slack.sockets.refresh('refresh_requested', 0),
    );
    expect(Math.max(...waits)).toBeLessThan(1_000);
  });

  it('says that the app token was revoked rather than ending the process when it connects anew', async () => {
    const slack = await connect();
    slack.world.isAppTokenGood = false;
    slack.sockets.refresh();
    expect(await slack.platform.failed).toContain('SLACK_APP_TOKEN');
  });

  it('connects anew though Slack is away for a while', async () => {
    const slack = await connect();
    slack.fault({ on: 'apps.connections.open', status: 503 });
    slack.fault({ on: 'apps.connections.open', error: 'internal_error' });
    slack.sockets.drop();
    await wait(50);
    for (let tries = 0; slack.sockets.count === 0 && tries < 100; tries++) await wait(100);
    expect(textOf(await slack.people.command('/brief', 'karvala'))).toContain('Port of Karvala');
  });

  it('stops while it is connecting anew', async () => {
    const slack = await connect();
    slack.fault({ on: 'apps.connections.open', status: 503 });
    slack.sockets.drop();
    await expect.poll(() => calls(slack, 'apps.connections.open') + slack.sockets.count).toBe(1);
    await slack.platform.stop(0);
    await wait(700); // the pause before the next attempt is 500 ms
    expect(slack.sockets.count).toBe(0);
  });

  it('closes the old connection and the new one when it stops between the two', async () => {
    const slack = await connect();
    slack.sockets.refresh('warning', 10_000);
    await expect.poll(() => slack.sockets.count).toBe(2);
    await slack.platform.stop(0);
    await expect.poll(() => slack.sockets.count).toBe(0);
  });
});

/** How long each of 25 commands waits to be acknowledged, in milliseconds; the sixth comes just behind `happens`. */
async function commandsWhile({ people }: Slack, happens: () => void): Promise<readonly number[]> {
  const waits: Promise<number>[] = [];
  for (let i = 0; i < 25; i++) {
    if (i === 5) happens();
    const sent = performance.now();
    waits.push(people.types('/brief', 'karvala').then(() => performance.now() - sent));
    await wait(20);
  }
  return Promise.all(waits);
}
