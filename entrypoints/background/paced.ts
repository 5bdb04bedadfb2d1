/**
 * Work that is done at once when asked for, and then no more often than every so many ms: asked again before, it is done once when the
 * time has come, and only then. The first to ask waits for it, and hears of its failure; the others do not.
 */
export function paced<Args extends unknown[]>(everyMs: number, work: (...args: Args) => Promise<void>): (...args: Args) => Promise<void> {
  let last = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | null = null;
  return async (...args) => {
    if (timer !== null) return;
    const now = Date.now();
    const wait = last + everyMs - now;
    // Longer than it can be: the clock went back.
    if (wait <= 0 || wait > everyMs) {
      last = now;
      return work(...args);
    }
    timer = setTimeout(() => {
      timer = null;
      last = Date.now();
      void work(...args).catch(() => undefined);
    }, wait);
  };
}
