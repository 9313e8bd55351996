import type { Asker } from '../../adapters/chat.ts';
import type { Config } from '../config.ts';

/**
 * Whether somebody may change what is stored: listed in `EDITORS` by the own id, or by that of a role or group. Whoever is at the desk may:
 * it lets in only people of its own machine, or with its token.
 */
export function isEditor({ platform, user, roles }: Asker, { editors }: Pick<Config, 'editors'>): boolean {
  return platform === 'desk' || [user, ...roles].some((id) => editors.includes(`${platform}:${id}`));
}
