/**
 * How long this thread has computed, in milliseconds. A limit on it holds on a machine that is busy with other things too, where one on
 * the time that passes does not.
 */
export function cpuNow(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}
