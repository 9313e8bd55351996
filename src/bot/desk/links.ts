import { randomBytes } from 'node:crypto';
import type { PlaceLink } from '../../adapters/chat.ts';
import { signPlace } from '../../adapters/desk/signed.ts';
import type { Instant } from '../../briefings/article.ts';
import type { Database } from '../../store/sqlite/database.ts';
import { keepFirst, keyedState } from '../../store/sqlite/keyed.ts';
import type { Config } from '../config.ts';

/** Links to the places of lines for people who cannot visit the desk itself; undefined where nobody outside of this machine reaches it. */
export function signedLinks({ desk }: Config, secret: string, now: () => Instant): PlaceLink | undefined {
  const { publicUrl } = desk ?? {};
  if (publicUrl === undefined) return undefined;
  return (place) => {
    const code = signPlace(place, secret, now());
    return code === undefined ? undefined : `${publicUrl}/p/${code}`;
  };
}

/**
 * The secret of this archive's desk: made at the first start, kept for as long as the archive, the same for all processes. Throws `StoreError`.
 */
export async function deskSecret(database: Database): Promise<string> {
  const state = keyedState<string>(database, 'desk');
  return (await state.get('secret')) ?? keepFirst(database, state, 'secret', randomBytes(32).toString('base64url'));
}
