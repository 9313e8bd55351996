import { enableCompileCache } from 'node:module';
import process from 'node:process';

// half of a start is compiling: the second one takes 0.3 s instead of 0.6
enableCompileCache();
const [{ runCommandLine }, { readSettingsFile }] = await Promise.all([
  import('./cli/run.ts'),
  import('./settings-file.ts'),
]);

// in the folder that the program was started in; what is set already wins, and libraries see what the file says too
const { settings, problems } = readSettingsFile('.env');
for (const [name, value] of Object.entries(settings)) process.env[name] ??= value;
// a reader that has seen enough (`| head`) is no failure
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = await runCommandLine(process.argv.slice(2), {
  in: process.stdin,
  out: process.stdout,
  err: process.stderr,
  environment: process.env,
  fileProblems: problems,
  now: Date.now,
});
