import type { Asker } from '../adapters/chat.ts';
import type { Config } from './config.ts';

/** Whether somebody may change what is stored: listed in `EDITORS` by the own id, or by that of a role or group. */
export function isEditor({ platform, user, roles }: Asker, { editors }: Pick<Config, 'editors'>): boolean {
  return [user, ...roles].some((id) => editors.includes(`${platform}:${id}`));
}
