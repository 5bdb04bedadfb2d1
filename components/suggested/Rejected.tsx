import type { Suggestion } from '../../lib/coding/suggestion';

interface Props {
  rejected: { suggestion: Suggestion; reason: string }[];
  onRestore: (id: string) => void;
}

/** Offers turned down, with the reason given; each can be taken back. */
export function Rejected({ rejected, onRestore }: Props) {
  if (rejected.length === 0) return null;
  return (
    <details class="rejected">
      <summary>
        Rejected <span class="num muted">{rejected.length}</span>
      </summary>
      <ul>
        {rejected.map(({ suggestion, reason }) => (
          <li key={suggestion.id} data-row>
            <code>{suggestion.code.code}</code> {suggestion.code.display} <span class="muted">· {reason}</span>
            <button
              type="button"
              class="quiet"
              aria-label={`Undo the rejection of ${suggestion.code.code}`}
              onClick={() => onRestore(suggestion.id)}
            >
              Undo
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
