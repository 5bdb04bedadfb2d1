import type { Evidence } from '../../lib/chart/chart';
import type { Fix, Issue } from '../../lib/rules/rule';
import { Mark } from '../parts/Mark';
import { Section } from '../parts/Section';
import { IssueRow } from './IssueRow';
import { NotJudged } from './NotJudged';

interface Props {
  /** Claim edits that did not pass, in the order the rules gave them. */
  issues: Issue[];
  passed: Issue[];
  onShow: (evidence: Evidence) => void;
  onFix: (fix: Fix) => void;
  onBypass: (issue: Issue, reason: string) => void;
}

/** Verdicts on the claim: what stops it, what to look at, what could not be checked; what passed is folded. */
export function Checks({ issues, passed, onShow, onFix, onBypass }: Props) {
  const judged = issues.filter(({ verdict }) => verdict !== 'no-data');
  const open = judged.filter(({ verdict }) => verdict === 'fail');
  return (
    <Section id="checks" title="Checks" count={{ n: open.length, words: 'open checks' }}>
      <ul>
        {judged.map((issue) => (
          <IssueRow key={`${issue.rule} ${issue.subject.id}`} issue={issue} onShow={onShow} onFix={onFix} onBypass={onBypass} />
        ))}
      </ul>
      <NotJudged issues={issues.filter(({ verdict }) => verdict === 'no-data')} words="not checked" />
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
