import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  ApplicationCommandResponseSchema,
  ApplicationCommandUpdateRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  CreatePrivateChannelRequestSchema,
  CreateTextThreadWithMessageRequestSchema,
  IncomingWebhookRequestPartialSchema,
  IncomingWebhookUpdateRequestPartialSchema,
  MessageCreateRequestSchema,
  MessageResponseSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import type { ZodMiniType } from 'zod/mini';
import { commandProblems, messageProblems } from './limits.ts';

/**
 * What is wrong with a request's body, by Discord's official spec and the documented limits that the spec lacks; empty when
 * nothing is.
 */
export function requestProblems(method: string, path: string, body: unknown): readonly string[] {
  const route = `${method} ${path}`;
  if (/^PUT \/applications\/\d+(\/guilds\/\d+)?\/commands$/.test(route)) {
    return Array.isArray(body) ? commandsProblems(body) : ['the body is no list of commands'];
  }
  if (/^POST \/interactions\/\d+\/[^/]+\/callback$/.test(route)) return callbackProblems(body);
  if (/^POST \/channels\/\d+\/messages$/.test(route)) {
    return [...schemaProblems(MessageCreateRequestSchema, body), ...messageProblems(body)];
  }
  if (/^POST \/channels\/\d+\/messages\/\d+\/threads$/.test(route))
    return schemaProblems(CreateTextThreadWithMessageRequestSchema, body);
  if (route === 'POST /users/@me/channels') return schemaProblems(CreatePrivateChannelRequestSchema, body);
  if (/^POST \/webhooks\/\d+\/[^/]+$/.test(route)) {
    return [...schemaProblems(IncomingWebhookRequestPartialSchema, body), ...messageProblems(body)];
  }
  if (/^PATCH \/webhooks\/\d+\/[^/]+\/messages\/(@original|\d+)$/.test(route)) {
    return [...schemaProblems(IncomingWebhookUpdateRequestPartialSchema, body), ...messageProblems(body)];
  }
  return method === 'GET' || method === 'DELETE' ? [] : [`no rules for ${route}`];
}

/** Where a reply of the test server itself is not what the official spec says; empty when it is. */
export function replyProblems(method: string, path: string, body: unknown): readonly string[] {
  if (Array.isArray(body) && /\/commands$/.test(path)) {
    return body.flatMap((command) => schemaProblems(ApplicationCommandResponseSchema, command));
  }
  const isMessage =
    (/\/messages(\/|$)/.test(path) && !path.endsWith('/threads')) ||
    (method === 'POST' && path.startsWith('/webhooks/'));
  return isMessage && !Array.isArray(body) ? schemaProblems(MessageResponseSchema, body) : [];
}

function commandsProblems(commands: readonly unknown[]): readonly string[] {
  return [
    ...commands.flatMap((command, index) =>
      [...schemaProblems(ApplicationCommandUpdateRequestSchema, withNumber(command)), ...commandProblems(command)].map(
        (problem) => `[${index}] ${problem}`,
      ),
    ),
    ...(commands.length > 100 ? ['more than 100 commands'] : []),
  ];
}

/**
 * The spec has a number where the documentation has a string of digits, as every library sends it:
 * https://discord.com/developers/docs/interactions/application-commands#application-command-object
 */
function withNumber(command: unknown): unknown {
  const { default_member_permissions: bits } = command as { readonly default_member_permissions?: unknown };
  return typeof bits === 'string' && /^\d+$/.test(bits)
    ? { ...(command as object), default_member_permissions: Number(bits) }
    : command;
}

/** Kinds of interaction callbacks: 4 answers, 5 defers an answer, 6 defers an update, 7 updates, 8 completes. */
const CALLBACKS: Readonly<Record<number, ZodMiniType>> = {
  4: CreateMessageInteractionCallbackRequestSchema,
  5: CreateMessageInteractionCallbackRequestSchema,
  6: UpdateMessageInteractionCallbackRequestSchema,
  7: UpdateMessageInteractionCallbackRequestSchema,
  8: ApplicationCommandAutocompleteCallbackRequestSchema,
};

function callbackProblems(body: unknown): readonly string[] {
  const { type, data } = (body ?? {}) as { readonly type?: number; readonly data?: unknown };
  const schema = CALLBACKS[type ?? 0];
  if (!schema) return [`no callback of type ${type}`];
  return [...schemaProblems(schema, body), ...(type === 4 || type === 7 ? messageProblems(data) : [])];
}

function schemaProblems(schema: ZodMiniType, value: unknown): readonly string[] {
  const result = schema.safeParse(value);
  if (!result.success) return result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  return unknownKeys(value, result.data, '');
}

/** The schemas leave out what they do not know: what is missing from their result was never part of the API. */
function unknownKeys(given: unknown, known: unknown, path: string): readonly string[] {
  if (typeof given !== 'object' || given === null || typeof known !== 'object' || known === null) return [];
  return Object.entries(given).flatMap(([key, value]) =>
    key in known || ADDED_BY_LIBRARY.has(`${path}.${key}`)
      ? unknownKeys(value, (known as Record<string, unknown>)[key], `${path}.${key}`)
      : [`${path}.${key}: not in the official spec`],
  );
}

/** discord.js sends these with every message; Discord overlooks them where they have no meaning. */
const ADDED_BY_LIBRARY = new Set(['.tts', '.enforce_nonce', '.data.tts', '.data.enforce_nonce']);
