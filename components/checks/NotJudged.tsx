import type { Issue } from '../../lib/rules/rule';
import { Mark } from '../parts/Mark';

interface Props {
  /** Issues without data; a fold of none is not shown. */
  issues: Issue[];
  /** What they are, after their number: `not judged: parts of the chart were not read`. */
  words: string;
}

/** What could not be judged, in one folded line that opens to its reasons. */
export function NotJudged({ issues, words }: Props) {
  if (issues.length === 0) return null;
  return (
    <details class="not-judged">
      <summary>
        <Mark kind="unchecked" />
        <span class="num">{issues.length}</span> {words}
      </summary>
      <ul>
        {issues.map((issue) => (
          <li key={`${issue.rule} ${issue.subject.id}`} data-rule={issue.rule} data-verdict={issue.verdict}>
            {issue.message}
          </li>
        ))}
      </ul>
    </details>
  );
}
