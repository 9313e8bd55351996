import type { Message } from './world.ts';

/** A message as it reads. */
export function textOf({ content, embeds }: Message): string {
  return [content, ...embeds.flatMap(({ title, description, footer }) => [title, description, footer?.text])]
    .filter(Boolean)
    .join('\n');
}
