import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

const EVERY_MS = 20_000;

/** The time, asked for again often enough that ages and waits on screen stay true. `now`: ms since epoch. */
export function useNow(now: () => number): number {
  const turn = useSignal(0);
  useEffect(() => {
    const timer = setInterval(() => {
      turn.value += 1;
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [turn]);
  return turn.value >= 0 ? now() : 0;
}
