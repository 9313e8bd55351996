import { enableCompileCache } from 'node:module';
import process from 'node:process';

// half of a start is compiling: the second one takes 0.3 s instead of 0.6
enableCompileCache();
const [{ runCommandLine }, { readSettingsFile }] = await Promise.all([
  import('./cli/run.ts'),
  import('./config/settings-file.ts'),
]);

/** What was written last is read within this. */
const LAST_WORDS_MS = 500;

// in the folder that the program was started in; what is set already wins, and libraries see what the file says too
const { settings, problems } = readSettingsFile('.env');
for (const [name, value] of Object.entries(settings)) process.env[name] ??= value;
// a reader that has seen enough (`| head`) is no failure
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
const words = process.argv.slice(2);
process.exitCode = await runCommandLine(words, {
  in: process.stdin,
  out: process.stdout,
  err: process.stderr,
  environment: process.env,
  fileProblems: problems,
  now: Date.now,
});
// a platform that is being tried again holds nothing any more, and a network that is silent takes its time
if (words[0] === 'start') setTimeout(() => process.exit(), LAST_WORDS_MS).unref();
