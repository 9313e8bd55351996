import type { Command } from './command.ts';
import { requireConfig } from './settings.ts';

export const startCommand: Command = {
  name: 'start',
  words: '',
  summary: 'Connects to the platforms whose tokens are set, and answers there until it is stopped.',
  options: [],
  examples: ['start'],
  run: async (_input, around) => {
    const config = requireConfig(around);
    // the log's library takes a while to load: the other commands start without it
    const { answerUntilStopped } = await import('../start.ts');
    return answerUntilStopped(config, around);
  },
};
