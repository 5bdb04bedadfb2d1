/** How long work took, on a machine that has others to serve as well: at most what the clock says, and at most what the processor gave. */

const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};
/** The processor is asked no more often than this: a question takes as long as a short slice. */
const SAMPLE_MS = 50;

/** Each call answers the ms since the last one. Of the processor's time up to `SAMPLE_MS` before may be counted in. */
export function stopwatch(): () => number {
  let last = performance.now();
  let sampledAt = last;
  let sampled = cpuMs();
  return () => {
    const now = performance.now();
    const byClock = now - last;
    let took = byClock;
    if (now - sampledAt > SAMPLE_MS) {
      const cpu = cpuMs();
      took = Math.min(byClock, cpu - sampled);
      sampledAt = now;
      sampled = cpu;
    }
    last = performance.now();
    return took;
  };
}
