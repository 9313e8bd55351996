import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { backUp } from '../../store/sqlite/backup.ts';
import { isMade, pathOf } from '../../store/sqlite/database.ts';
import { type Command, type CommandInput, type ExitCode, type Surroundings, UsageError } from './command.ts';
import { requireConfig } from './settings.ts';

export const backupCommand: Command = {
  name: 'backup',
  words: 'FILE',
  summary:
    'Copies the database, as it stands at this moment, into a file; also while start runs. To restore it: stop start, put the file in the place of the database, and remove the -wal and -shm files beside that.',
  options: [],
  examples: ['backup copydesk-backup.db'],
  run,
};

async function run({ words }: CommandInput, around: Surroundings): Promise<ExitCode> {
  const [file] = words;
  if (file === undefined || words.length > 1) throw new UsageError('takes the name of the file to write');
  const { storeUrl } = requireConfig(around);
  if (!isMade(storeUrl)) {
    around.err.write('Nothing is stored yet: there is nothing to copy.\n');
    return 1;
  }
  const path = resolve(file);
  if (existsSync(path)) {
    around.err.write(`copydesk backup: ${path} is there already; choose another name, or remove it first\n`);
    return 1;
  }
  backUp(storeUrl, path);
  around.out.write(`${path}, ${statSync(path).size} bytes, from ${pathOf(storeUrl)}\n`);
  return 0;
}
