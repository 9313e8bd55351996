import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { ChatDesk, ChatPlatform } from '../../../src/adapters/chat.ts';
import { connectSlack, type SlackSettings } from '../../../src/adapters/slack/client.ts';
import { aDesk } from '../chat-desk.ts';
import { type Slack, startSlack } from './server.ts';

/** A Slack for this test; when it is over, nothing must have been sent that Slack would not take. */
export async function serve(options: Parameters<typeof startSlack>[0] = {}): Promise<Slack> {
  const slack = await startSlack(options);
  onTestFinished(async () => {
    await slack.stop();
    slack.expectNoViolations();
  });
  return slack;
}

export function settingsFor({ world, api }: Slack): SlackSettings {
  return { botToken: world.botToken, appToken: world.appToken, apiUrl: api };
}

/** A Slack with a bot that is connected to it over Socket Mode. */
export async function connect(
  desk: ChatDesk = aDesk(),
  settings: Partial<SlackSettings> = {},
): Promise<Slack & { readonly platform: ChatPlatform }> {
  const slack = await serve();
  const platform = await connectSlack({ ...settingsFor(slack), ...settings }, desk);
  onTestFinished(() => platform.stop(0));
  return { ...slack, platform };
}

/** A Slack with a bot to which it sends signed requests. */
export async function connectSigned(desk: ChatDesk = aDesk()): Promise<Slack & { readonly url: string }> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/slack/events`;
  const slack = await serve({ requestUrl: url });
  const { appToken: _unused, ...settings } = settingsFor(slack);
  const platform = await connectSlack({ ...settings, signingSecret: slack.world.signingSecret, port }, desk);
  onTestFinished(() => platform.stop(0));
  return { ...slack, url };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** How many calls of a method of the Web API were made. */
export function calls({ world }: Slack, name: string): number {
  return world.calls.filter(({ method }) => method === name).length;
}
