import { useSignal } from '@preact/signals';
import type { Evidence } from '../../lib/chart/chart';
import type { Query } from '../../lib/queries/query';
import type { Fix, Issue } from '../../lib/rules/rule';
import { IssueRow } from '../checks/IssueRow';
import { Section } from '../parts/Section';
import { QueryText } from './QueryText';

interface Props {
  gaps: Issue[];
  queryOf: (issue: Issue) => Query | null;
  onShow: (evidence: Evidence) => void;
  onFix: (fix: Fix) => void;
  onBypass: (issue: Issue, reason: string) => void;
  onCopy: (text: string) => void;
}

/** What the documentation leaves open, for the coder: why, where, and the neutral question to the provider. */
export function Gaps({ gaps, queryOf, onShow, onFix, onBypass, onCopy }: Props) {
  const asking = useSignal('');
  return (
    <Section id="gaps" title="Gaps" count={{ n: gaps.length, words: 'documentation gaps' }}>
      {gaps.length === 0 && <p class="muted">No documentation gap was found in what was read.</p>}
      <ul>
        {gaps.map((issue) => {
          const key = `${issue.rule} ${issue.subject.id}`;
          const query = issue.verdict === 'fail' ? queryOf(issue) : null;
          return (
            <IssueRow key={key} issue={issue} onShow={onShow} onFix={onFix} onBypass={onBypass}>
              {query !== null && (
                <button
                  type="button"
                  class="quiet"
                  aria-expanded={asking.value === key}
                  onClick={() => {
                    asking.value = asking.value === key ? '' : key;
                  }}
                >
                  Ask the provider
                </button>
              )}
              {query !== null && asking.value === key && <QueryText query={query} onCopy={onCopy} />}
            </IssueRow>
          );
        })}
      </ul>
    </Section>
  );
}
