import { REST, Routes } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { patientRequest } from '../../../src/adapters/discord/requests.ts';
import type { Fault } from '../../support/discord/faults.ts';
import { type Discord, startDiscord } from '../../support/discord/server.ts';

let discord: Discord;
let rest: REST;
let unauthorized: number;

beforeEach(async () => {
  discord = await startDiscord();
  unauthorized = 0;
  const note = () => {
    unauthorized++;
  };
  const makeRequest = patientRequest(note, undefined, [10, 20, 30]);
  rest = new REST({ version: '10', api: discord.api, retries: 0, timeout: 1_000, makeRequest }).setToken(discord.token);
});

afterEach(async () => {
  await discord.stop();
  discord.expectNoViolations();
});

/** Posts to the channel of the first server; with a nonce, Discord compares it with those of the last minutes. */
function post(nonce?: string): Promise<unknown> {
  const body = { content: 'Port shut.', allowed_mentions: { parse: [] } };
  return rest.post(Routes.channelMessages(discord.guilds[0]!.channels[0]!.id), {
    body: nonce === undefined ? body : { ...body, nonce, enforce_nonce: true },
  });
}

const match = 'POST /channels';
const lost: readonly [string, Fault][] = [
  ['the connection is dropped before the effect', { match, kind: 'dropped', when: 'before the effect' }],
  ['the connection is dropped after the effect', { match, kind: 'dropped', when: 'after the effect' }],
  ['Discord answers 502 after the effect', { match, kind: 'status', status: 502, after: 'effect' }],
];

describe('a message to a channel', () => {
  it.each(lost)('stands there once when %s, if it has a nonce', async (_when, fault) => {
    discord.fault(fault);
    await post('slot-1');
    expect([...discord.world.messages.values()].map(({ content }) => content)).toEqual(['Port shut.']);
  });

  it.each(lost)('is not sent again when %s, if it has none', async (_when, fault) => {
    discord.fault(fault);
    await expect(post()).rejects.toThrow();
    expect(discord.world.requests).toHaveLength(1);
  });

  it('is not sent again after a reply that took too long, if it has no nonce', async () => {
    discord.fault({ match, kind: 'delayed', ms: 1_200 });
    await expect(post()).rejects.toThrow();
    expect(discord.world.requests).toHaveLength(1);
  });

  it('waits out a 429 with or without a nonce: nothing was posted', async () => {
    discord.fault({ match, kind: 'limited', seconds: 0.1, headers: false });
    await post();
    expect(discord.world.messages.size).toBe(1);
  });
});

describe('what can be repeated', () => {
  it('is repeated three times, and no more', async () => {
    discord.fault({ match: 'GET /users/@me', kind: 'status', status: 500, times: 9 });
    await expect(rest.get(Routes.user())).rejects.toMatchObject({ status: 500 });
    expect(discord.world.requests).toHaveLength(4);
  });

  it('is not repeated when Discord refuses it', async () => {
    discord.fault({ match: 'GET /users/@me', kind: 'status', status: 403 });
    await expect(rest.get(Routes.user())).rejects.toMatchObject({ status: 403 });
    expect(discord.world.requests).toHaveLength(1);
  });
});

describe('a token that Discord no longer takes', () => {
  it('is told of, since discord.js forgets it and goes on', async () => {
    discord.revokeToken();
    await expect(rest.get(Routes.user())).rejects.toMatchObject({ status: 401 });
    expect(unauthorized).toBe(1);
  });

  it('is not to blame for an interaction that has expired', async () => {
    discord.fault({ match: 'PATCH /webhooks', kind: 'status', status: 401 });
    const route = Routes.webhookMessage('1234567890123456789', 'expired-token', '@original');
    await expect(rest.patch(route, { body: { content: 'x' }, auth: false })).rejects.toMatchObject({ status: 401 });
    expect(unauthorized).toBe(0);
  });
});
