import type { Signal } from '@preact/signals';
import type { CodeSet } from '../../lib/codes/code';
import { dayOf, usDay } from '../parts/words';

interface Props {
  sets: Signal<CodeSet[] | null>;
  onRemove: (id: string) => void;
}

const count = (n: number): string => n.toLocaleString('en-US');

/** The loaded sets with where each came from. The starter sets are part of the product and are not listed. */
export function CodeSetTable({ sets, onRemove }: Props) {
  if (sets.value === null) return <p class="muted">Reading the stored sets…</p>;
  if (!sets.value.length) return <p class="muted">No official release or fee schedule is loaded. The starter sets answer alone.</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard
    <div class="table-room" role="region" aria-label="Loaded code sets" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Set</th>
            <th scope="col">Valid</th>
            <th scope="col">Rows</th>
            <th scope="col">File</th>
            <th scope="col">Imported</th>
            <th scope="col">
              <span class="sr">Remove</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {sets.value.map((set) => (
            <tr key={set.id}>
              <th scope="row">
                {set.system} {set.release}
                {set.kind === 'site' && <span class="muted"> (site)</span>}
              </th>
              <td class="num">
                {usDay(set.from)} – {set.to === null ? 'open' : usDay(set.to)}
              </td>
              <td class="num">
                {count(set.rows)}
                <span class="muted"> ({count(set.billable)} billable)</span>
              </td>
              <td>
                <span class="name">{set.file}</span>
                {set.sha256 !== null && <code class="muted"> {set.sha256.slice(0, 12)}</code>}
              </td>
              <td class="num">{set.importedAt === null ? '' : usDay(dayOf(set.importedAt))}</td>
              <td>
                <button type="button" onClick={() => onRemove(set.id)}>
                  Remove<span class="sr"> {`${set.system} ${set.release}`}</span>
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
