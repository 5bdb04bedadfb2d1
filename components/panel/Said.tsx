import type { Signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import './Said.css';

/** Long enough to be read twice. */
const SHOWN_MS = 6000;

/** What the last action did, said once at the bottom without moving anything. */
export function Said({ said }: { said: Signal<string> }) {
  const words = said.value;
  useEffect(() => {
    if (words === '') return;
    const timer = setTimeout(() => {
      said.value = '';
    }, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [words, said]);
  return (
    <div class="said-room">
      <p class="said-last" role="status" aria-live="polite">
        {words}
      </p>
    </div>
  );
}
