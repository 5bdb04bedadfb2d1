import type { Holding } from '../../lib/codes/holding';
import { count } from '../parts/words';
import { whole } from './amounts';

/** Rows that an import left out, each with its place and what was expected there. Nothing when there are none. */
export function LeftOut({ holding }: { holding: Holding }) {
  const { faults, faulty } = holding;
  if (faulty === 0) return null;
  return (
    <details class="left-out">
      <summary>▲ {count(faulty, 'row was left out', 'rows were left out')}</summary>
      <ol>
        {faults.map(({ line, column, sentence }) => (
          <li key={`${line} ${column}`}>
            <span class="num">
              Line {whole(line)}
              {column !== null && `, column ${whole(column)}`}
            </span>
            : {sentence}
          </li>
        ))}
      </ol>
      {faulty > faults.length && <p class="muted">The first {whole(faults.length)} are listed.</p>}
    </details>
  );
}
