import { enableCompileCache } from 'node:module';
import process from 'node:process';

// half of a start is compiling: the second one takes 0.3 s instead of 0.6
enableCompileCache();
const { runCommandLine } = await import('./cli/run.ts');

loadSettingsFile();
// a reader that has seen enough (`| head`) is no failure
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = await runCommandLine(process.argv.slice(2), {
  in: process.stdin,
  out: process.stdout,
  err: process.stderr,
  environment: process.env,
  now: Date.now,
});

/** `.env` in the folder that the program was started in, where there is one; what is set already wins. */
function loadSettingsFile(): void {
  try {
    process.loadEnvFile();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    process.stderr.write(`copydesk: .env cannot be read: ${(error as Error).message}\n`);
    process.exit(1);
  }
}
