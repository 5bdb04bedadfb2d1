import type { Evidence } from '../../lib/chart/chart';
import { Marked } from './Marked';
import { sectionName } from './section-names';
import './Quote.css';

interface Props {
  evidence: Evidence;
  /** Words of the quote to set off. */
  words?: string[];
  id?: string;
}

/** The words of the chart that something rests on, and where they stand. */
export function Quote({ evidence, words = [], id }: Props) {
  return (
    <p class="quote" {...(id !== undefined && { id })}>
      <q>
        <Marked text={evidence.quote} words={words} />
      </q>
      {evidence.section !== null && <span class="muted"> {sectionName(evidence.section)}</span>}
    </p>
  );
}
