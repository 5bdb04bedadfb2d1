import type { Evidence } from '../../lib/chart/chart';
import type { PassedOver } from '../../lib/coding/passed-over';

interface Props {
  passedOver: PassedOver[];
  onShow: (evidence: Evidence) => void;
}

/** What the notes name and no code is offered for, each with the reason: read, and not suggested. */
export function NotSuggested({ passedOver, onShow }: Props) {
  if (passedOver.length === 0) return null;
  return (
    <details class="passed-over">
      <summary>
        Read, not suggested <span class="num muted">{passedOver.length}</span>
      </summary>
      <ul>
        {passedOver.map(({ concept, name, why, evidence }) => (
          <li key={concept} data-row>
            <button type="button" class="quiet" title="Show in the page" onClick={() => onShow(evidence)} onFocus={() => onShow(evidence)}>
              {name}
            </button>{' '}
            <span class="muted">{why}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
