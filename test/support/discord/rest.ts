import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Fault, Faults } from './faults.ts';
import { replyProblems, requestProblems } from './spec.ts';
import {
  type Command,
  EPHEMERAL,
  type Interaction,
  LOADING,
  type MessageBody,
  snowflake,
  type World,
} from './world.ts';

interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers one call of the REST API (v10) as Discord does: faults first, then the token, the body's form, and the effect. */
export async function answerCall(
  world: World,
  faults: Faults,
  gateway: { readonly url: string; readonly shards: number },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const method = request.method ?? 'GET';
  const path = decodeURIComponent(url.pathname.replace(/^\/api\/v10/, ''));
  const sent = await text(request);
  const body: unknown = sent === '' ? undefined : JSON.parse(sent);
  world.requests.push({ method, path, body });
  const fault = await faults.take(method, path);
  if (fault?.kind === 'dropped' && fault.when === 'before the effect') {
    request.socket.destroy();
    return;
  }
  if (fault?.kind === 'held' && fault.when === 'before the effect') return fault.onHeld();
  const reply = refusal(fault) ?? route(world, gateway, method, path, body, request.headers.authorization, url);
  if (fault?.kind === 'dropped') {
    request.socket.destroy();
    return;
  }
  if (fault?.kind === 'held') return fault.onHeld();
  send(response, fault?.kind === 'status' ? fail(fault.status, 0, 'fault') : reply);
}

function send(response: ServerResponse, { status, body, headers }: Reply): void {
  const content = body === undefined ? '' : JSON.stringify(body);
  response.writeHead(status, { ...(content && { 'content-type': 'application/json' }), via: '1.1 google', ...headers });
  response.end(content);
}

/** What a fault answers in place of the API, if it stops the request before its effect. */
function refusal(fault: Fault | undefined): Reply | undefined {
  if (fault?.kind === 'status' && fault.after !== 'effect') return fail(fault.status, 0, 'fault');
  if (fault?.kind !== 'limited') return undefined;
  const body = { message: 'You are being rate limited.', retry_after: fault.seconds, global: false };
  const seconds = String(fault.seconds);
  const headers = { 'retry-after': seconds, 'x-ratelimit-reset-after': seconds, 'x-ratelimit-remaining': '0' };
  return fault.headers ? { status: 429, body, headers } : { status: 429, body };
}

function route(
  world: World,
  gateway: { readonly url: string; readonly shards: number },
  method: string,
  path: string,
  body: unknown,
  authorization: string | undefined,
  url: URL,
): Reply {
  const needsToken = !/^\/(interactions|webhooks)\//.test(path);
  if (needsToken && (authorization !== `Bot ${world.token}` || world.isTokenRevoked)) {
    return fail(401, 0, '401: Unauthorized');
  }
  const limited = needsToken ? world.limit(method, path) : undefined;
  if (limited !== undefined) return tooMany(limited);
  const problems = requestProblems(method, path, body);
  if (problems.length > 0) {
    world.violations.push(...problems.map((problem) => `${method} ${path.split('/')[1]}: ${problem}`));
    return fail(400, 50035, `Invalid Form Body: ${problems[0]}`);
  }
  const reply = effect(world, gateway, method, path, body, url);
  const drift = reply.status < 300 ? replyProblems(method, path, reply.body) : [];
  world.violations.push(...drift.map((problem) => `the test server's reply to ${method} ${path}: ${problem}`));
  return reply;
}

function effect(
  world: World,
  gateway: { readonly url: string; readonly shards: number },
  method: string,
  path: string,
  body: unknown,
  url: URL,
): Reply {
  const [, area, first = '', second = '', third = '', fourth = ''] = path.split('/');
  if (path === '/gateway/bot') {
    const limit = { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 16 };
    return ok({ ...gateway, session_start_limit: limit });
  }
  if (path === '/users/@me') return ok(world.bot);
  if (path === '/applications/@me' && method === 'GET') return ok({ id: world.bot.id, name: world.bot.username });
  if (area === 'applications' && method === 'PUT') {
    const guild = second === 'guilds' ? third : '';
    if (guild && !world.guilds.some(({ id }) => id === guild)) return fail(403, 50001, 'Missing Access');
    world.commands.set(
      guild,
      (body as Command[]).map((command) => registered(world, command)),
    );
    return ok(world.commands.get(guild));
  }
  if (area === 'interactions') return callback(world, first, second, body, url);
  if (area === 'webhooks') return followUp(world, method, second, third === 'messages' ? fourth : '', body);
  if (path === '/users/@me/channels' && method === 'POST')
    return ok(world.direct((body as { readonly recipient_id: string }).recipient_id));
  if (area === 'channels')
    return inChannel(world, method, { channel: first, area: second, message: third, last: fourth }, body, url);
  return fail(404, 0, '404: Not Found');
}

function registered(world: World, command: Command): Command {
  const fixed = {
    application_id: world.bot.id,
    version: snowflake(),
    type: 1,
    description: '',
    default_member_permissions: null,
  };
  return { ...fixed, ...command, id: snowflake() };
}

/** https://discord.com/developers/docs/interactions/receiving-and-responding#create-interaction-response */
function callback(world: World, id: string, token: string, body: unknown, url: URL): Reply {
  const { type, data } = body as { readonly type: number; readonly data?: MessageBody };
  const interaction = world.interactions.get(id);
  if (!interaction || interaction.token !== token) return fail(404, 10062, 'Unknown interaction');
  if (interaction.acknowledged) return fail(400, 40060, 'Interaction has already been acknowledged.');
  const ms = Date.now() - interaction.at;
  if (ms > world.ackMs) {
    world.violations.push(`acknowledged after ${ms} ms, later than ${world.ackMs}`);
    return fail(404, 10062, 'Unknown interaction');
  }
  if (!(ALLOWED[interaction.type] ?? []).includes(type)) return fail(400, 50035, `Not a callback for this: ${type}`);
  interaction.acknowledged = { type, ms, data };
  const message = firstMessage(world, interaction, type, data ?? {});
  interaction.onAcknowledged();
  if (message && type !== 5) interaction.onMessage(message);
  return url.searchParams.get('with_response') === 'true'
    ? ok({ interaction: { id, type: interaction.type }, ...(message && { resource: { type, message } }) })
    : { status: 204 };
}

/** Which callbacks a command (2), a component (3) and an autocomplete (4) may be answered with. */
const ALLOWED: Readonly<Record<number, readonly number[]>> = { 2: [4, 5, 9], 3: [4, 5, 6, 7, 9], 4: [8] };

function firstMessage(world: World, interaction: Interaction, type: number, data: MessageBody) {
  const source = interaction.source === undefined ? undefined : world.messages.get(interaction.source);
  if (type === 4 || type === 5) {
    const flags = (data.flags ?? 0) | (type === 5 ? LOADING : 0);
    const message = world.post(interaction.channel, { ...data, flags });
    interaction.original = message.id;
    return message;
  }
  if (source) interaction.original = source.id;
  return type === 7 && source ? world.edit(source, data) : undefined;
}

function followUp(world: World, method: string, token: string, id: string, body: unknown): Reply {
  const interaction = [...world.interactions.values()].find((one) => one.token === token);
  if (!interaction?.acknowledged) return fail(404, 10015, 'Unknown Webhook');
  if (Date.now() - interaction.at > world.tokenMs) return fail(401, 50027, 'Invalid Webhook Token');
  const original = world.messages.get((id === '@original' || id === '' ? interaction.original : id) ?? '');
  if (method === 'POST') {
    // The first follow-up of a deferred answer takes that answer's place, and with it who sees it.
    const message =
      original && original.flags & LOADING
        ? world.edit(original, body as MessageBody)
        : world.post(interaction.channel, keepingFlags(body as MessageBody));
    interaction.onMessage(message);
    return ok(message);
  }
  if (!original) return fail(404, 10008, 'Unknown Message');
  if (method === 'DELETE') {
    world.messages.delete(original.id);
    return { status: 204 };
  }
  const edited = world.edit(original, body as MessageBody);
  interaction.onMessage(edited);
  return ok(edited);
}

function keepingFlags(body: MessageBody): MessageBody {
  return { ...body, flags: (body.flags ?? 0) & EPHEMERAL };
}

interface ChannelPath {
  readonly channel: string;
  readonly area: string;
  readonly message: string;
  readonly last: string;
}

/** https://discord.com/developers/docs/topics/permissions and .../resources/message#get-channel-messages */
function inChannel(world: World, method: string, path: ChannelPath, body: unknown, url: URL): Reply {
  const channel = world.channels.get(path.channel);
  if (!channel) return fail(404, 10003, 'Unknown Channel');
  if (channel.denied.has('View Channel')) return fail(403, 50001, 'Missing Access');
  if (path.area === '') return ok(world.shown(channel));
  if (method === 'GET')
    return ok(channel.denied.has('Read Message History') ? [] : world.history(channel, url.searchParams));
  if (path.last === 'threads') {
    if (channel.denied.has('Create Public Threads')) return fail(403, 50013, 'Missing Permissions');
    if (!channel.messages.some(({ id }) => id === path.message)) return fail(404, 10008, 'Unknown Message');
    if (world.channels.has(path.message))
      return fail(400, 160004, 'A thread has already been created for this message');
    return { status: 201, body: world.thread(channel, path.message, body as { readonly name: string }) };
  }
  if (channel.denied.has('Send Messages')) return fail(403, 50013, 'Missing Permissions');
  const message = body as MessageBody;
  return ok((message.enforce_nonce && world.withNonce(channel, message.nonce)) || world.post(channel.id, message));
}

function tooMany(seconds: number): Reply {
  const headers = { 'retry-after': String(Math.ceil(seconds)), 'x-ratelimit-scope': 'user' };
  return {
    status: 429,
    body: { message: 'You are being rate limited.', retry_after: seconds, global: false },
    headers,
  };
}

function ok(body: unknown): Reply {
  return { status: 200, body };
}

function fail(status: number, code: number, message: string): Reply {
  return { status, body: { code, message } };
}
