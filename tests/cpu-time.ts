/**
 * Milliseconds that this process has worked so far: what it had to wait for other work on the
 * machine does not count.
 */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
