import type { Evidence } from '../../lib/chart/chart';
import type { Fix, Issue } from '../../lib/rules/rule';
import { Mark } from '../parts/Mark';
import { Section } from '../parts/Section';
import { IssueRow } from './IssueRow';

interface Props {
  /** Claim edits that did not pass, in the order the rules gave them. */
  issues: Issue[];
  passed: Issue[];
  failed: boolean;
  onShow: (evidence: Evidence) => void;
  onFix: (fix: Fix) => void;
  onBypass: (issue: Issue, reason: string) => void;
}

/** Verdicts on the claim: what stops it, what to look at, what could not be checked; what passed is folded. */
export function Checks({ issues, passed, failed, onShow, onFix, onBypass }: Props) {
  return (
    <Section id="checks" title="Checks" count={{ n: issues.length, words: 'open checks' }}>
      {failed && <p class="error">The checks did not answer. Close and open the panel; nothing is sent unchecked.</p>}
      <ul>
        {issues.map((issue) => (
          <IssueRow key={`${issue.rule} ${issue.subject.id}`} issue={issue} onShow={onShow} onFix={onFix} onBypass={onBypass} />
        ))}
      </ul>
      {passed.length > 0 && (
        <details>
          <summary>
            <Mark kind="passed" />
            <span class="num">{passed.length}</span> passed
          </summary>
          <ul>
            {passed.map((issue) => (
              <li key={`${issue.rule} ${issue.subject.id}`} class="muted">
                {issue.title}: {issue.subject.label}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}
