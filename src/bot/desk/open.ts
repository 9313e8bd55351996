import type { ChatPlatform } from '../../adapters/chat.ts';
import type { OpenDesk } from '../../adapters/desk/server.ts';
import { StoreError } from '../../store/errors.ts';
import type { ChatContext } from '../chat/context.ts';
import type { Metrics } from '../metrics.ts';
import { openDeskOf } from './port.ts';

/** What of the program is to be told on the desk. */
export interface Standing {
  /** Others may join them. */
  readonly platforms: readonly ChatPlatform[];
  readonly isSample: boolean;
  readonly metrics: Metrics;
  /** Signs links, forms and cookies. */
  readonly secret: string;
  readonly tell: (words: string) => void;
}

/** The desk, where it is on. Where its port cannot be had that is told, and everything else goes on without it. */
export async function openDeskBeside(
  context: ChatContext,
  { platforms, isSample, metrics, secret, tell }: Standing,
): Promise<OpenDesk | undefined> {
  const { desk } = context.config;
  if (!desk) return undefined;
  try {
    return await openDeskOf(context, desk, { isSample, metrics, secret, problems: problemsOf(context, platforms) });
  } catch (error) {
    tell(`the desk is off: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

/** `the desk is at http://127.0.0.1:8080`. */
export function deskWords(desk: OpenDesk | undefined, isSample: boolean): readonly string[] {
  return desk ? [`the desk is at ${desk.address}${isSample ? ', with the sample articles' : ''}`] : [];
}

/** What cannot be used at the moment it is asked, in words. */
function problemsOf(
  { archive, config }: ChatContext,
  platforms: readonly ChatPlatform[],
): () => Promise<readonly string[]> {
  const wished = (['discord', 'slack'] as const).filter((name) => config[name] !== undefined);
  const [watched, failed] = [new Set<ChatPlatform>(), new Set<ChatPlatform>()];
  const watch = (platform: ChatPlatform) => {
    if (!watched.has(platform)) void platform.failed.then(() => failed.add(platform));
    watched.add(platform);
  };
  platforms.forEach(watch);
  let [asked, found] = [Number.NEGATIVE_INFINITY, problemsOfArchive(archive)];
  return async () => {
    if (performance.now() - asked > ASKED_ANEW_MS) [asked, found] = [performance.now(), problemsOfArchive(archive)];
    platforms.forEach(watch);
    const off = wished.filter((name) => !platforms.some((platform) => platform.name === name && !failed.has(platform)));
    return [...off.map((name) => `${name} is not connected`), ...(await found)];
  };
}

/** Strangers may ask whether the desk is ready, as often as they like. */
const ASKED_ANEW_MS = 1_000;

async function problemsOfArchive(archive: ChatContext['archive']): Promise<readonly string[]> {
  try {
    await archive.counts();
    return [];
  } catch (error) {
    return [`the archive cannot be read (${error instanceof StoreError ? error.code : 'a fault of the program'})`];
  }
}
