import { useSignal } from '@preact/signals';
import type { Evidence } from '../../lib/chart/chart';
import type { Query } from '../../lib/queries/query';
import { Section } from '../parts/Section';
import { QueryText } from './QueryText';
import './ProviderGaps.css';

interface Props {
  queries: Query[];
  onShow: (evidence: Evidence) => void;
  onCopy: (text: string) => void;
}

/** Hints at once: every further one lets all of them be read less (BMC Med Inform Decis Mak 2017;17:36). */
const AT_ONCE = 3;

/** What a provider sees while writing: neutral questions with the chart's own words, nothing of codes or payment. */
export function ProviderGaps({ queries, onShow, onCopy }: Props) {
  const all = useSignal(false);
  const shown = all.value ? queries : queries.slice(0, AT_ONCE);
  return (
    <Section id="gaps" title="Gaps" count={{ n: queries.length, words: 'open questions' }}>
      {queries.length === 0 && <p class="muted">No open question in what was read.</p>}
      <ul>
        {shown.map((query) => (
          <li key={query.id} data-row>
            <p class="muted">
              <span aria-hidden="true">▲ </span>
              Open question
            </p>
            <QueryText query={query} onCopy={onCopy} />
            <ul class="shown-in-page" aria-label="What the chart shows">
              {query.indicators.map((evidence) => (
                <li key={`${evidence.document} ${evidence.start}`}>
                  <button type="button" class="quiet" onClick={() => onShow(evidence)}>
                    Show “{evidence.quote}”
                  </button>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {queries.length > AT_ONCE && !all.value && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            all.value = true;
          }}
        >
          Show all {queries.length}
        </button>
      )}
    </Section>
  );
}
