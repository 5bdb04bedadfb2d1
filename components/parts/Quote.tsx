import type { Evidence } from '../../lib/chart/chart';
import { sectionName } from './section-names';
import './Quote.css';

/** The words of the chart that something rests on, and where they stand. */
export function Quote({ evidence, id }: { evidence: Evidence; id?: string }) {
  return (
    <p class="quote" {...(id !== undefined && { id })}>
      <q>{evidence.quote}</q>
      {evidence.section !== null && <span class="muted"> {sectionName(evidence.section)}</span>}
    </p>
  );
}
