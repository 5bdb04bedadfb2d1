import { useSignal } from '@preact/signals';
import type { Evidence } from '../../lib/chart/chart';
import type { Query } from '../../lib/queries/query';
import type { Fix, Issue } from '../../lib/rules/rule';
import { IssueRow } from '../checks/IssueRow';
import { NotJudged } from '../checks/NotJudged';
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
  const judged = gaps.filter(({ verdict }) => verdict !== 'no-data');
  const open = judged.filter(({ verdict }) => verdict === 'fail');
  return (
    <Section id="gaps" title="Gaps" count={{ n: open.length, words: 'documentation gaps' }}>
      {judged.length === 0 && <p class="muted">No documentation gap was found in what was read.</p>}
      <ul>
        {judged.map((issue) => {
          const key = `${issue.rule} ${issue.subject.id}`;
          const query = issue.verdict === 'fail' ? queryOf(issue) : null;
          const asked = query !== null && asking.value === key;
          return (
            <IssueRow
              key={key}
              issue={issue}
              onShow={onShow}
              onFix={onFix}
              onBypass={onBypass}
              below={asked && <QueryText query={query} onCopy={onCopy} />}
            >
              {query !== null && (
                <button
                  type="button"
                  class="quiet"
                  aria-expanded={asked}
                  onClick={() => {
                    asking.value = asked ? '' : key;
                  }}
                >
                  Ask the provider
                </button>
              )}
            </IssueRow>
          );
        })}
      </ul>
      <NotJudged issues={gaps.filter(({ verdict }) => verdict === 'no-data')} words="not judged: parts of the chart were not read" />
    </Section>
  );
}
