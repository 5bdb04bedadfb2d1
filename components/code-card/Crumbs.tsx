import type { CardModel } from '../models/card-model';

/** Steps of the way that are named; older ones are reached by going back. */
const NAMED = 6;

/** The way walked from card to card, with back and forward. */
export function Crumbs({ card }: { card: CardModel }) {
  const walked = card.walked.value;
  const at = card.at.value;
  const first = Math.max(0, walked.length - NAMED);
  return (
    <nav class="crumbs" aria-label="Cards looked at">
      <button type="button" class="icon" aria-label="Back" title="Back (Alt ←)" aria-disabled={at <= 0} onClick={() => card.step(-1)}>
        ←
      </button>
      <button
        type="button"
        class="icon"
        aria-label="Forward"
        title="Forward (Alt →)"
        aria-disabled={at >= walked.length - 1}
        onClick={() => card.step(1)}
      >
        →
      </button>
      <ol>
        {walked.slice(first).map(({ code }, index) => (
          <li key={`${first + index} ${code}`}>
            <button
              type="button"
              class="quiet mono"
              aria-current={first + index === at ? 'page' : undefined}
              onClick={() => card.step(first + index - at)}
            >
              {code}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
