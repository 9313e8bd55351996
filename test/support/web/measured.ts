/** What work came to, how long it took, and how much more was held meanwhile than before, in bytes. */
export async function measured<T>(
  work: () => Promise<T>,
): Promise<{ readonly fetched: T; readonly ms: number; readonly grownBy: number }> {
  const before = bytesHeld();
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, bytesHeld() - before);
  }, 1);
  const start = performance.now();
  const fetched = await work();
  const ms = performance.now() - start;
  clearInterval(watch);
  return { fetched, ms, grownBy: most };
}

function bytesHeld(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
