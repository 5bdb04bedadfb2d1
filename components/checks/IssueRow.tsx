import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Evidence } from '../../lib/chart/chart';
import type { Fix, Issue } from '../../lib/rules/rule';
import { Mark, type MarkKind } from '../parts/Mark';
import { PointedMark, useRestsOn } from '../parts/Pointed';
import { Quote } from '../parts/Quote';
import { Override } from './Override';
import './IssueRow.css';

interface Props {
  issue: Issue;
  onShow: (evidence: Evidence) => void;
  onFix: (fix: Fix) => void;
  onBypass: (issue: Issue, reason: string) => void;
  /** More to do about it, before the fixes. */
  children?: ComponentChildren;
  /** What those opened, under the row. */
  below?: ComponentChildren;
}

export function markOf({ verdict, severity }: Issue): MarkKind {
  if (verdict === 'no-data') return 'unchecked';
  if (verdict === 'bypassed') return 'bypassed';
  if (verdict === 'pass') return 'passed';
  return severity === 'error' ? 'stop' : severity;
}

/** What pressing the fix does: a rule may name a code alone. */
const wordOf = ({ label, action }: Fix): string =>
  'code' in action && label.startsWith(action.code.code) ? `${action.kind === 'add-diagnosis' ? 'Add' : 'Use'} ${label}` : label;

/** One verdict: what is wrong and where, why it is a rule, and what a person may do about it. */
export function IssueRow({ issue, onShow, onFix, onBypass, children, below }: Props) {
  const why = useSignal(false);
  const pointed = useRestsOn(issue.evidence);
  const { authority } = issue;
  return (
    <li
      class="issue"
      data-row
      data-rule={issue.rule}
      data-verdict={issue.verdict}
      data-severity={issue.severity}
      data-pointed={pointed || undefined}
    >
      <div class="message">
        <Mark kind={markOf(issue)} />
        <p>
          {issue.message}
          {pointed && <PointedMark />}
          {issue.verdict === 'bypassed' && <span class="muted"> Overridden by you.</span>}
        </p>
        <button
          type="button"
          class="quiet"
          aria-expanded={why.value}
          aria-label={`Why? ${issue.title}`}
          onClick={() => {
            why.value = !why.value;
          }}
        >
          Why?
        </button>
      </div>
      <div class="ways">
        {issue.evidence.map((evidence) => (
          <button key={`${evidence.document} ${evidence.start}`} type="button" class="evidence" onClick={() => onShow(evidence)}>
            <span class="sr">Show in the chart: </span>
            <Quote evidence={evidence} />
          </button>
        ))}
        {children}
        {issue.fixes.map((fix) => (
          <button key={fix.label} type="button" class="fix" title={fix.label} onClick={() => onFix(fix)}>
            {wordOf(fix)}
          </button>
        ))}
        {issue.bypassable && issue.verdict === 'fail' && <Override what={issue.title} onOverride={(reason) => onBypass(issue, reason)} />}
      </div>
      {below}
      {why.value && (
        <p class="why muted">
          {issue.title}. {authority.source}, {authority.section}, {authority.edition}. Rule <code>{issue.catalogue}</code>.
        </p>
      )}
    </li>
  );
}
