import { useEffect, useRef } from 'preact/hooks';
import './Help.css';

const KEYS: [string, string][] = [
  ['/ or Ctrl/⌘ K', 'search; Escape goes back'],
  ['↑ ↓ Enter', 'choose and add'],
  ['→ ←', 'open a header, go back; more specific codes of a suggestion or diagnosis'],
  ['s  g  c', 'suggested, gaps, coded'],
  ['1  2  3', 'views; Alt 1 2 3 from a field too'],
  ['e', 'show the quote in the page, the next one again'],
  ['x', 'reject a suggestion'],
  ['Alt ↑ ↓', 'move a diagnosis'],
  ['Delete', 'remove a diagnosis'],
  ['Ctrl/⌘ Enter', 'submit'],
  ['Escape', 'clear the search; put the light in the page out; back to work'],
  ['?', 'these keys'],
];

/** The map of keys. */
export function Help({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog ref={dialog} class="help" aria-labelledby="help-title" onClose={onClose}>
      <h2 id="help-title">Keys</h2>
      <dl>
        {KEYS.map(([keys, what]) => (
          <div key={keys}>
            <dt class="mono">{keys}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="primary" onClick={() => dialog.current?.close()}>
        Close
      </button>
    </dialog>
  );
}
