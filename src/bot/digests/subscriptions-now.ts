import type { Kept, Wish } from '../../store/subscriptions.ts';
import type { Config } from '../config.ts';
import { splitPlace } from './keys.ts';

/**
 * Which channel wants which topic: those of the settings as they are now, with what is kept of them, and those of the chat. The next start
 * brings the database up to it.
 */
export function subscriptionsNow(config: Pick<Config, 'topics'>, kept: readonly Kept[], now: number): readonly Kept[] {
  return [...fromSettings(config, kept, now), ...kept.filter(({ origin }) => origin === 'chat')];
}

function fromSettings(config: Pick<Config, 'topics'>, kept: readonly Kept[], now: number): readonly Kept[] {
  return environmentWishes(config).map((wish) => {
    const known = kept.find(
      ({ origin, place, topic, cron, timeZone }) =>
        origin === 'environment' &&
        place === wish.place &&
        topic === wish.topic &&
        cron === wish.cron &&
        timeZone === wish.timeZone,
    );
    return known ?? { ...wish, origin: 'environment', since: now };
  });
}

/** Digests of the settings that nobody sends, since the token of their platform is not set: `karabakh in slack:C0123456789`. */
export function unsentDigests(config: Pick<Config, 'topics' | 'discord' | 'slack'>): readonly string[] {
  return environmentWishes(config)
    .filter(({ place }) => !isSentTo(place, config))
    .map(({ topic, place }) => `${topic} in ${place}`);
}

/** Whether the settings hold the token of the platform that this place is on: without it nobody sends there. */
export function isSentTo(place: string, { discord, slack }: Pick<Config, 'discord' | 'slack'>): boolean {
  return (splitPlace(place).platform === 'discord' ? discord : slack) !== undefined;
}

/** The subscriptions that the settings hold. */
export function environmentWishes({ topics }: Pick<Config, 'topics'>): readonly Omit<Wish, 'origin'>[] {
  return topics.flatMap(({ name, digest }) =>
    (digest?.places ?? []).map((place) => ({
      place,
      topic: name,
      cron: digest!.cron,
      timeZone: digest!.timeZone,
    })),
  );
}
