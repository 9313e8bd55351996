/** Loaded into the bot's process (`--import`): tells its parent how long its event loop was held up, and its memory, when asked. */
import { monitorEventLoopDelay } from 'node:perf_hooks';

/** What a watched process tells. */
export interface Watched {
  /** Milliseconds. */
  readonly delay: { readonly p50: number; readonly p99: number; readonly max: number };
  readonly residentMb: number;
  readonly processorMs: number;
}

const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
process.on('message', (message) => {
  if (message === 'reset') delay.reset();
  else process.send?.(seen());
});
process.channel?.unref();
process.on('disconnect', () => process.exit());

function seen(): Watched {
  const ms = (nanoseconds: number) => Math.round(nanoseconds / 1e5) / 10;
  const { user, system } = process.cpuUsage();
  return {
    delay: { p50: ms(delay.percentile(50)), p99: ms(delay.percentile(99)), max: ms(delay.max) },
    residentMb: Math.round(process.memoryUsage.rss() / 1e6),
    processorMs: Math.round((user + system) / 1000),
  };
}
