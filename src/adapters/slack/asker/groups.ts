import type { webApi } from '@slack/bolt';
import type { ChatDesk } from '../../chat.ts';
import { reasonOf } from '../problems.ts';

/** Who belongs to the user groups that somebody asked about, and no others: Slack is asked at most once in `FRESH_MS` for each. */
export class Groups {
  readonly #ids: readonly string[];
  readonly #posts: webApi.WebClient;
  readonly #log: ChatDesk['log'];
  #members: Promise<ReadonlyMap<string, readonly string[]>> | undefined;
  #readAt = Number.NEGATIVE_INFINITY;

  constructor(ids: readonly string[], posts: webApi.WebClient, log: ChatDesk['log']) {
    this.#ids = ids;
    this.#posts = posts;
    this.#log = log;
  }

  /** The groups that a person belongs to; none where Slack does not say. Never throws. */
  async of(user: string): Promise<readonly string[]> {
    if (this.#ids.length === 0) return [];
    if (performance.now() - this.#readAt > FRESH_MS) {
      this.#readAt = performance.now();
      this.#members = this.#read();
    }
    const members = await this.#members;
    return this.#ids.filter((id) => members?.get(id)?.includes(user));
  }

  async #read(): Promise<ReadonlyMap<string, readonly string[]>> {
    const read = this.#ids.map(async (usergroup) => {
      const { users = [] } = await this.#posts.usergroups.users.list({ usergroup });
      return [usergroup, users] as const;
    });
    try {
      return new Map(await Promise.all(read));
    } catch (error) {
      this.#log('slack user groups unknown', { error: reasonOf(error) });
      this.#readAt = Number.NEGATIVE_INFINITY;
      return new Map();
    }
  }
}

/** Who joins or leaves a group is known so much later, in milliseconds. */
const FRESH_MS = 5 * 60_000;
