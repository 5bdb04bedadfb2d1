import { queryText } from '../../lib/queries/compose';
import type { Query } from '../../lib/queries/query';
import './QueryText.css';

interface Props {
  query: Query;
  onCopy: (text: string) => void;
}

/** A composed query, ready to be copied into the EHR's own messages. Its stem quotes the chart. */
export function QueryText({ query, onCopy }: Props) {
  return (
    <div class="query">
      <p>{query.stem}</p>
      <ul aria-label="Options">
        {query.options.map((option) => (
          <li key={option}>
            <span aria-hidden="true">☐ </span>
            {option}
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => onCopy(queryText(query))}>
        Copy the question
      </button>
    </div>
  );
}
