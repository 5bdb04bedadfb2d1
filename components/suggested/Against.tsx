import type { Evidence } from '../../lib/chart/chart';
import type { Contrary } from '../../lib/coding/contrary';
import { sectionName } from '../parts/section-names';

interface Props {
  contrary: Contrary[];
  onShow: (evidence: Evidence) => void;
}

/** What the chart says against an offer, beside the quote that speaks for it; each quote can be shown in the page. */
export function Against({ contrary, onShow }: Props) {
  if (contrary.length === 0) return null;
  return (
    <ul class="against" aria-label="Said against it">
      {contrary.map(({ says, evidence }) => (
        <li key={`${says} ${evidence?.document} ${evidence?.start}`}>
          <span class="says">
            <span aria-hidden="true">≠ </span>but {says}
          </span>
          {evidence !== null && (
            <button type="button" class="quiet" title="Show in the page (a)" onClick={() => onShow(evidence)}>
              <q>{evidence.quote}</q>
              {evidence.section !== null && <span class="muted"> {sectionName(evidence.section)}</span>}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
