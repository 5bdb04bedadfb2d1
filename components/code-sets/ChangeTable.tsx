import type { Change } from '../../lib/codes/change';
import { whole } from './amounts';
import { KIND } from './change-words';

interface Props {
  changes: Change[];
  from: string;
  to: string;
  /** Whether all are shown, or the first only. */
  all: boolean;
  onAll: () => void;
}

const FIRST = 200;

/** The changes one below the other, in code order: what it said, what it says. */
export function ChangeTable({ changes, from, to, all, onAll }: Props) {
  const shown = all ? changes : changes.slice(0, FIRST);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard
    <div class="table-room" role="region" aria-label="Changes" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Code</th>
            <th scope="col">Change</th>
            <th scope="col">{from}</th>
            <th scope="col">{to}</th>
            <th scope="col">Successors</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ kind, code, before, after, successors }) => (
            <tr key={`${code} ${kind}`}>
              <th scope="row" class="mono">
                {code}
              </th>
              <td>{KIND[kind]}</td>
              <td>{before?.display ?? '–'}</td>
              <td>{after === null ? '–' : before?.display === after.display ? 'the same title' : after.display}</td>
              <td class="mono">{successors.join(' ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < changes.length && (
        <button type="button" onClick={onAll}>
          Show all {whole(changes.length)}
        </button>
      )}
    </div>
  );
}
