import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** Whole seconds until a moment (ms since epoch), counted down; 0 once it has come, or where there is none. */
export function useSeconds(until: number | null, now: () => number): number {
  const turn = useSignal(0);
  const left = until === null || turn.value < 0 ? 0 : Math.max(0, Math.ceil((until - now()) / 1000));
  const over = left === 0;
  useEffect(() => {
    if (over) return undefined;
    const timer = setInterval(() => {
      turn.value += 1;
    }, 1000);
    return () => clearInterval(timer);
  }, [turn, over, until]);
  return left;
}
