import type { Card } from '../../../briefings/card.ts';
import { noticeCard } from '../../../briefings/cards/notice.ts';
import type { Command } from '../command.ts';

/** The help, made from the table of commands: what each does, and how it is typed. */
export function helpCard(commands: readonly Command[]): Card {
  const lines = commands.map(({ summary, examples: [first = '', ...others] }) => ({
    typed: first,
    text: others.length === 0 ? summary : `${summary}. Also: ${others.join(', ')}`,
  }));
  return noticeCard(
    'Copydesk',
    [
      ...lines,
      'Digests are set up and changed by those who may manage the channel, and by editors.',
      'Answers are for you alone until you share them. Every line has the number of its source.',
    ],
    'What can be asked here',
  );
}
