import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import {
  Client,
  DiscordAPIError,
  Events,
  GatewayCloseCodes,
  GatewayDispatchEvents,
  GatewayIntentBits,
  type Interaction,
  Options,
  Routes,
} from 'discord.js';
import type { ChatDesk, ChatPlatform } from '../chat.ts';
import { answerCommand, answerPress, offerChoices, turnAway } from './answer.ts';
import { registrationOf } from './commands.ts';
import { discordDeliveries } from './deliver.ts';
import { DiscordError, INTENTS_REFUSED, notInvited, UNREACHABLE, WRONG_TOKEN } from './problems.ts';
import { patientRequest, SWEEP_MS } from './requests.ts';

export interface DiscordSettings {
  readonly token: string;
  /** `https://discord.com/api` when not set. */
  readonly apiBase?: string;
  /** Servers that get the commands at once, for developing; without any they are registered for all. */
  readonly guildIds?: readonly string[];
  /** A connection that takes longer has come to nothing: 30 s when not set. */
  readonly readyMs?: number;
}

/**
 * Registers the commands, connects to Discord and answers from then on.
 *
 * Throws a `DiscordError` with words for whoever runs this. Lost connections are taken up again for as long as the token is good.
 */
export async function connectDiscord(settings: DiscordSettings, desk: ChatDesk): Promise<ChatPlatform> {
  const { promise: failed, resolve: fail } = Promise.withResolvers<string>();
  const client = newClient(settings, () => fail(WRONG_TOKEN));
  const running = new Set<Promise<void>>();
  let isStopping = false;
  client.on(Events.InteractionCreate, (interaction) => {
    const work = attend(interaction, desk, isStopping).finally(() => running.delete(work));
    running.add(work);
  });
  client.on(Events.ShardDisconnect, ({ code }) => fail(closeReason(code)));
  client.on(Events.Error, (error) => desk.log('discord error', { error: error.name }));
  client.on(Events.ShardError, (error, shard) => desk.log('discord connection error', { shard, error: error.name }));
  client.on(Events.ShardReconnecting, (shard) => {
    if (!isStopping) desk.log('discord reconnects', { shard });
  });
  try {
    await register(client, settings.guildIds ?? [], desk);
    await logIn(client, settings);
  } catch (error) {
    connectNoMore(client);
    await client.destroy();
    throw error;
  }
  const deliveries = discordDeliveries(settings, () => fail(WRONG_TOKEN), desk.placeLink);
  desk.log('discord connected', { guilds: client.guilds.cache.size, shards: client.ws.shards.size });
  return {
    name: 'discord',
    deliveries,
    failed,
    stop: async (graceMs) => {
      isStopping = true;
      deliveries.close();
      await Promise.race([Promise.allSettled(running), wait(graceMs, undefined, { ref: false })]);
      connectNoMore(client);
      await client.destroy();
    },
  };
}

function newClient({ apiBase, token }: DiscordSettings, onUnauthorized: () => void): Client {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    shards: 'auto',
    allowedMentions: { parse: [] },
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
    rest: {
      ...(apiBase === undefined ? {} : { api: apiBase.replace(/\/$/, '') }),
      retries: 0,
      handlerSweepInterval: SWEEP_MS,
      globalRequestsPerSecond: UNLIMITED,
      makeRequest: patientRequest(onUnauthorized),
    },
  });
  client.token = token;
  client.rest.setToken(token);
  surviveResumeOfEndedSession(client);
  return client;
}

/**
 * discord.js holds back what exceeds 50 requests a second, answers to people too: 120 commands at once were answered in 2.1 s instead of
 * 0.4 s. Discord does not count those (https://discord.com/developers/docs/topics/rate-limits#global-rate-limit); whoever posts to many
 * channels has to pace that.
 */
const UNLIMITED = Number.POSITIVE_INFINITY;

/**
 * discord.js 14.28 reads the session of a shard that has just resumed. When Discord ends the session in the same moment, there is
 * none, and the TypeError is thrown where nobody can catch it. Such a shard gets an empty session for that one reading.
 */
function surviveResumeOfEndedSession(client: Client): void {
  client.ws.on(GatewayDispatchEvents.Resumed, (_data: unknown, id: number) => {
    const shard = client.ws.shards.get(id) as unknown as { sessionInfo: { sequence: number } | null } | undefined;
    if (!shard || shard.sessionInfo !== null) return;
    shard.sessionInfo = { sequence: 0 };
    queueMicrotask(() => {
      shard.sessionInfo = null;
    });
  });
}

/** discord.js overlooks `destroy` between two attempts to connect: it would go on for ever and keep the process alive. */
function connectNoMore(client: Client): void {
  const { _ws } = client.ws as unknown as { readonly _ws: { readonly strategy: { readonly shards: Shards } } | null };
  for (const shard of _ws?.strategy.shards.values() ?? []) shard.internalConnect = async () => undefined;
}

type Shards = ReadonlyMap<number, { internalConnect: () => Promise<void> }>;

/** Waits until every server is known, which takes long where one of them is down. */
async function logIn(client: Client, { token, readyMs = READY_MS }: DiscordSettings): Promise<void> {
  const timeout = AbortSignal.timeout(readyMs);
  const ready = once(client, Events.ClientReady, { signal: timeout });
  ready.catch(() => undefined);
  try {
    await Promise.race([client.login(token), ready]);
    await ready;
  } catch (error) {
    throw loginProblem(error);
  }
}

/** discord.js itself waits up to 15 s for servers that are down. */
const READY_MS = 30_000;

function loginProblem(error: unknown): DiscordError {
  const message = error instanceof Error ? error.message : '';
  if (/invalid token|authentication failed/i.test(message)) return new DiscordError('wrong token', WRONG_TOKEN);
  if (/intents/i.test(message)) return new DiscordError('intents refused', INTENTS_REFUSED, error);
  return new DiscordError('unreachable', UNREACHABLE, error);
}

function closeReason(code: number): string {
  if (code === GatewayCloseCodes.AuthenticationFailed) return WRONG_TOKEN;
  if (code === GatewayCloseCodes.DisallowedIntents || code === GatewayCloseCodes.InvalidIntents) return INTENTS_REFUSED;
  return `Discord closed the connection for good (${code}). See https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway`;
}

/** One bulk request for each place: what is no longer in the table vanishes with it. Needs no connection to the gateway. */
async function register({ rest }: Client, guilds: readonly string[], desk: ChatDesk): Promise<void> {
  const refused = (error: unknown): never => {
    throw registrationProblem(error);
  };
  const { id } = (await rest.get(Routes.currentApplication()).catch(refused)) as { readonly id: string };
  const body = registrationOf(desk.commands);
  if (guilds.length === 0) await rest.put(Routes.applicationCommands(id), { body }).catch(refused);
  for (const guild of guilds) {
    await rest.put(Routes.applicationGuildCommands(id, guild), { body }).catch((error) => {
      const isAbsent = error instanceof DiscordAPIError && error.status === 403;
      throw isAbsent ? new DiscordError('commands refused', notInvited(guild, id), error) : registrationProblem(error);
    });
  }
}

/** What Discord answers is a refusal; all else may be otherwise soon. */
function registrationProblem(error: unknown): DiscordError {
  if (error instanceof DiscordAPIError && error.status === 401)
    return new DiscordError('wrong token', WRONG_TOKEN, error);
  return error instanceof DiscordAPIError
    ? new DiscordError('commands refused', `Discord does not take the commands: ${error.message}`, error)
    : new DiscordError('unreachable', UNREACHABLE, error);
}

async function attend(interaction: Interaction, desk: ChatDesk, isStopping: boolean): Promise<void> {
  if (interaction.isAutocomplete()) {
    if (!isStopping) await offerChoices(interaction, desk);
  } else if (interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand()) {
    await (isStopping ? turnAway(interaction) : answerCommand(interaction, desk));
  } else if (interaction.isButton()) {
    await (isStopping ? turnAway(interaction) : answerPress(interaction, desk));
  }
}
