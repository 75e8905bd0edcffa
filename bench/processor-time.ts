/** Milliseconds of processor, the best of several runs: what other programs take of the machine is not counted. */
export function processorTime(runs: number, work: () => unknown): number {
  let least = Infinity;
  for (let run = 0; run < runs; run += 1) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
