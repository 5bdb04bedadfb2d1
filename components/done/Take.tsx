import type { ComponentChildren } from 'preact';
import type { Code } from '../../lib/codes/code';

interface Props {
  /** What it becomes: `procedure`, `line`. */
  as: string;
  code: Code;
  /** True: it stands in the coding already. */
  coded: boolean;
  /** The id of the quote it rests on. */
  quoteId: string;
  /** Where it comes from and what it costs. */
  children?: ComponentChildren;
  onTake: () => void;
  onFocus: () => void;
  onCard: () => void;
  onKeep: () => void;
}

/** One code to add to the coding; once it is there it stays in its place and says so. */
export function Take({ as, code, coded, quoteId, children, onTake, onFocus, onCard, onKeep }: Props) {
  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'i') onCard();
    else if (event.key === 'f') onKeep();
    else return;
    event.preventDefault();
  }
  return (
    <li class="way" data-code={code.code}>
      <button
        type="button"
        class="take stop"
        aria-describedby={quoteId}
        aria-disabled={coded}
        aria-keyshortcuts="e i f"
        onClick={onTake}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
      >
        <span class="sr">{coded ? `In the coding: ${as} ` : `Add ${as} `}</span>
        <code>{code.code}</code>{' '}
        <span class="title">
          {code.display}
          {coded && (
            <span class="muted" aria-hidden="true">
              {' '}
              · ✓ coded
            </span>
          )}
          {children}
        </span>
      </button>
      <button type="button" class="icon" aria-label={`Card of ${code.code}`} title="Card (i)" onClick={onCard}>
        ⋯
      </button>
    </li>
  );
}
