import { useEffect, useRef } from 'preact/hooks';
import './Help.css';

const KEYS: [string, string][] = [
  ['/ or Ctrl/⌘ K', 'search: words in any order, a code, a range (E11-E13); -word leaves out. Escape goes back'],
  ['↑ ↓ Enter', 'choose and add; on a header: its likeliest code, then add'],
  ['→ ←', 'in the search: open a header or the card, go back; elsewhere: more specific codes of a suggestion or diagnosis'],
  ['Alt ← →', 'in the search: all, CM, PCS, HCPCS or CPT; in a card: back and forward'],
  ['Ctrl/⌘ I, i', 'card of the code: notes, lists, edits, builder; in the search with Ctrl or ⌘'],
  ['Ctrl/⌘ D, f', 'keep the code as a favourite, or let it go'],
  ['b', 'books; letters search within, Enter opens the card'],
  ['h', 'how this page was read: frames, facts and their elements; a report without the page’s text'],
  ['q  r', 'queue; denials by reason: arrows from claim to claim, Enter opens, e lights up what the line rests on'],
  ['s  d  g  c', 'suggested, done, gaps, coded'],
  ['m', 'marks in the page on what the notes name: present, denied, past, uncertain, family; off again'],
  ['1  2  3  4', 'views; with Alt from a field too'],
  ['e', 'show the quote in the page, the next one again'],
  ['a', 'show in the page what is said against a suggestion'],
  ['x', 'reject a suggestion'],
  ['Alt ↑ ↓', 'move a diagnosis'],
  ['Delete', 'remove a diagnosis or a procedure'],
  ['Ctrl/⌘ Enter', 'submit'],
  ['Escape', 'clear the search; close the card; put the light in the page out; back to work'],
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
