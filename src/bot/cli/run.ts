import { readFileSync } from 'node:fs';
import { besides } from '../../adapters/console/besides.ts';
import { StoreError } from '../../store/errors.ts';
import { meantBy } from '../input/typos.ts';
import { addCommand } from './add.ts';
import { analyseCommand } from './analyse.ts';
import { backupCommand } from './backup.ts';
import { briefCommand } from './brief.ts';
import { type Command, type ExitCode, helpOf, readInput, type Surroundings, UsageError } from './command.ts';
import { composeCommand } from './compose.ts';
import { digestCommand } from './digest.ts';
import { doctorCommand } from './doctor.ts';
import { feedsCommand } from './feeds.ts';
import { ingestCommand } from './ingest.ts';
import { InputError } from './jsonl.ts';
import { ledgerCommand } from './ledger.ts';
import { ConfigError } from './settings.ts';
import { startCommand } from './start.ts';
import { topicsCommand } from './topics.ts';

export const COMMANDS: readonly Command[] = [
  briefCommand,
  addCommand,
  ingestCommand,
  feedsCommand,
  topicsCommand,
  doctorCommand,
  backupCommand,
  startCommand,
  digestCommand,
  ledgerCommand,
  analyseCommand,
  composeCommand,
];

/** Runs one command line. Expected failures become a line on `err` and an exit code; a defect of the program is thrown on. */
export async function runCommandLine(words: readonly string[], around: Surroundings): Promise<ExitCode> {
  const [name, ...rest] = words;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    const asked = COMMANDS.find((command) => command.name === rest[0]);
    if (rest[0] !== undefined && !asked) return reportUnknown(rest[0], around);
    around.out.write(asked ? helpOf(asked, around.out.columns) : overview(around.out.columns));
    return name === undefined ? 2 : 0;
  }
  if (name === '--version' || name === '-v') {
    around.out.write(`${version()}\n`);
    return 0;
  }
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (!command) return reportUnknown(name, around);
  if (rest.includes('--help') || rest.includes('-h')) {
    around.out.write(helpOf(command, around.out.columns));
    return 0;
  }
  try {
    return await command.run(readInput(command, rest), around);
  } catch (error) {
    return report(error, command, rest.length === 0, around);
  }
}

function reportUnknown(name: string, { err }: Surroundings): ExitCode {
  const names = COMMANDS.map((each) => each.name);
  const meant = meantBy(name, names);
  err.write(
    `copydesk: there is no command "${name}". ${meant === undefined ? `Commands: ${names.join(', ')}` : `Is ${meant} meant?`}\n`,
  );
  return 2;
}

/** Who typed a command alone is shown its help; who made a slip is told of the slip. */
function report(error: unknown, command: Command, isBare: boolean, around: Surroundings): ExitCode {
  if (error instanceof UsageError) {
    const more = isBare ? `\n${helpOf(command, around.err.columns)}` : `copydesk ${command.name} --help tells more.\n`;
    around.err.write(`copydesk ${command.name}: ${error.message}\n${more}`);
    return 2;
  }
  if (error instanceof StoreError || error instanceof ConfigError || error instanceof InputError) {
    around.err.write(`copydesk ${command.name}: ${error.message}\n`);
    return 1;
  }
  throw error;
}

function version(): string {
  const { version: own } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
    readonly version: string;
  };
  return own;
}

function overview(columns: number | undefined): string {
  const width = Math.max(...COMMANDS.map((command) => command.name.length));
  return [
    'copydesk COMMAND [words] [options]',
    '',
    'Key facts, verbatim quotes with their speakers, and background, each with its source.',
    '',
    ...COMMANDS.map(({ name, summary }) => besides(`  ${name.padEnd(width)}  `, summary, columns)),
    '',
    besides(
      '',
      'copydesk COMMAND --help tells more, --version which copydesk this is. Settings are read from the environment and from .env (see .env.example).',
      columns,
    ),
    '',
  ].join('\n');
}
