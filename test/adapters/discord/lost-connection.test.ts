import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, it } from 'vitest';
import { connectDiscord } from '../../../src/adapters/discord/client.ts';
import { aDesk } from '../../support/chat-desk.ts';
import { connect, serve } from '../../support/discord/connected.ts';
import { startDiscord } from '../../support/discord/server.ts';
import { textOf } from '../../support/discord/text.ts';

// Beside each other: discord.js waits up to five seconds before it starts a new session.
describe.concurrent('a lost connection to Discord', () => {
  it('is taken up again, and a command given meanwhile is answered', async ({ expect, onTestFinished }) => {
    const discord = await connect(aDesk(), {}, {}, onTestFinished);
    discord.gateway.disconnect();
    const outcome = discord.people.command('brief', { topic: 'karvala' });
    expect(textOf(await outcome.answered)).toContain('Port of Karvala');
    expect(discord.gateway.resumed).toBe(1);
  });

  it('is taken up again when Discord asks for it', async ({ expect, onTestFinished }) => {
    const discord = await connect(aDesk(), {}, {}, onTestFinished);
    discord.gateway.askToReconnect();
    await expect.poll(() => discord.gateway.resumed, { timeout: 5_000 }).toBe(1);
  });

  it('starts a new session when the old one is over', async ({ expect, onTestFinished }) => {
    const discord = await connect(aDesk(), {}, {}, onTestFinished);
    discord.gateway.invalidate();
    await expect.poll(() => discord.gateway.identified.length, { timeout: 20_000 }).toBe(2);
    await discord.people.command('brief', { topic: 'karvala' }).answered;
  });

  it('survives a session that ends in the moment of resuming', async ({ expect, onTestFinished }) => {
    const thrown: unknown[] = [];
    const note = (error: unknown) => thrown.push(error);
    process.on('unhandledRejection', note);
    const discord = await connect(aDesk(), {}, {}, onTestFinished);
    discord.gateway.resumeAndInvalidate();
    await expect.poll(() => discord.gateway.identified.length, { timeout: 20_000 }).toBe(2);
    process.off('unhandledRejection', note);
    expect(thrown).toEqual([]);
  });

  it('is noticed when heartbeats are no longer answered', async ({ expect, onTestFinished }) => {
    const discord = await connect(aDesk(), { heartbeatMs: 300 }, {}, onTestFinished);
    discord.gateway.isSilent = true;
    await expect.poll(() => discord.gateway.resumed, { timeout: 5_000 }).toBeGreaterThan(0);
    discord.gateway.isSilent = false;
  });

  it('is given up when the bot stops between two attempts', async ({ expect }) => {
    const desk = aDesk();
    const discord = await startDiscord();
    const platform = await connectDiscord({ token: discord.token, apiBase: discord.api }, desk);
    await discord.stop();
    await expect.poll(() => desk.logged.filter((line) => line.includes('reconnects')).length).toBeGreaterThan(1);
    await platform.stop(0);
    const knocks: string[] = [];
    const server = createServer((socket) => {
      knocks.push('knock');
      socket.destroy();
    }).listen(Number(new URL(discord.api).port), '127.0.0.1');
    await wait(1_200); // discord.js tries every half second
    server.close();
    expect(knocks).toEqual([]);
  });

  it('is given up where the start came to nothing', async ({ expect, onTestFinished }) => {
    const discord = await serve({}, onTestFinished);
    discord.gateway.isClosed = true;
    const settings = { token: discord.token, apiBase: discord.api, readyMs: 1_200 };
    await expect(connectDiscord(settings, aDesk())).rejects.toMatchObject({ code: 'unreachable' });
    const before = discord.gateway.hungUp;
    await wait(1_200);
    expect(before).toBeGreaterThan(1);
    expect(discord.gateway.hungUp).toBe(before);
  });
});
