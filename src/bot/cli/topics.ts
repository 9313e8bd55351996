import { NO_TOPICS } from '../../briefings/cards/notice.ts';
import { openForReading } from '../open-archive.ts';
import type { Command, ExitCode, Surroundings } from './command.ts';
import { requireConfig } from './settings.ts';

export const topicsCommand: Command = {
  name: 'topics',
  words: '',
  summary: 'Lists the topics that are set up, with what is stored on each.',
  options: [],
  examples: ['topics'],
  run: (_input, around) => run(around),
};

async function run(around: Surroundings): Promise<ExitCode> {
  const config = requireConfig(around);
  if (config.topics.length === 0) {
    around.err.write(`${NO_TOPICS} Set TOPICS to change that (see .env.example).\n`);
    return 0;
  }
  const { archive, isSample } = await openForReading(config.storeUrl, around.now);
  try {
    const width = Math.max(...config.topics.map(({ name }) => name.length));
    for (const { name, title, query } of config.topics) {
      const count = await archive.count(query);
      around.out.write(`${name.padEnd(width)}  ${title}, ${count} ${count === 1 ? 'article' : 'articles'}\n`);
    }
  } finally {
    await archive.close();
  }
  if (isSample) around.err.write('\nCounted over the sample articles: nothing is stored yet.\n');
  return 0;
}
