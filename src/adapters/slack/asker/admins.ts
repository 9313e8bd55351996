import type { webApi } from '@slack/bolt';
import type { ChatDesk } from '../../chat.ts';
import { reasonOf } from '../problems.ts';

/** Who runs the workspace: such a person may manage its channels. Slack is asked at most once in `FRESH_MS` for each. */
export class Admins {
  readonly #posts: webApi.WebClient;
  readonly #log: ChatDesk['log'];
  readonly #known = new Map<string, { readonly isAdmin: boolean; readonly at: number }>();

  constructor(posts: webApi.WebClient, log: ChatDesk['log']) {
    this.#posts = posts;
    this.#log = log;
  }

  /** Whether a person is an owner or admin; undefined where Slack does not say. Never throws. */
  async has(user: string): Promise<boolean | undefined> {
    const known = this.#known.get(user);
    if (known && performance.now() - known.at < FRESH_MS) return known.isAdmin;
    try {
      const { user: found } = await this.#posts.users.info({ user });
      const isAdmin = found?.is_admin === true || found?.is_owner === true;
      this.#known.set(user, { isAdmin, at: performance.now() });
      return isAdmin;
    } catch (error) {
      this.#log('slack does not tell who is an admin', { error: reasonOf(error) });
      return undefined;
    }
  }
}

/** Who becomes an admin is known so much later, in milliseconds. */
const FRESH_MS = 5 * 60_000;
