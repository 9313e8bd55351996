import { workerData } from 'node:worker_threads';

/* What runs in the thread of `guardMemory`. Memory is counted for the whole process here too. */
const limit = Number(workerData) * 1_000_000;

setInterval(() => {
  if (process.memoryUsage.rss() > limit) process.kill(process.pid, 'SIGABRT');
}, 20);
