/**
 * Measures what digests promise; prints a table for each part. Takes the parts as words, all of them without any:
 *
 *   npm run bench:digests -- crash stream broadcast
 *
 * CRASHES=200, STREAMS=20 and CHANNELS=5000 may be set smaller.
 */
import { broadcast } from './broadcast.ts';
import { crashes } from './crashes.ts';
import { streams } from './streams.ts';

const PARTS = { crash: crashes, stream: streams, broadcast };

const wished = process.argv.slice(2);
for (const [name, run] of Object.entries(PARTS)) {
  if (wished.length === 0 || wished.includes(name)) await run();
}
process.exit(process.exitCode ?? 0);
