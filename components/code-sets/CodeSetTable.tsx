import type { Signal } from '@preact/signals';
import type { CodeSet } from '../../lib/codes/code';
import { dayOf, usDay } from '../parts/words';

interface Props {
  sets: Signal<CodeSet[] | null>;
  onRemove: (id: string) => void;
}

const count = (n: number): string => n.toLocaleString('en-US');

/** Every set with where it came from; the starter sets are part of the product and stay. */
export function CodeSetTable({ sets, onRemove }: Props) {
  const known = sets.value;
  const alone = known?.every(({ kind }) => kind === 'starter') ?? false;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard
    <div class="table-room" role="region" aria-label="Loaded code sets" tabIndex={0}>
      {known === null && <p class="muted">Reading the stored sets…</p>}
      {alone && (
        <p class="muted">No official release or fee schedule is loaded yet: the starter sets answer alone, with common codes only.</p>
      )}
      <table hidden={!known?.length}>
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
          {(known ?? []).map((set) => (
            <tr key={set.id}>
              <th scope="row">
                {set.system} {set.release}
                {set.kind === 'site' && <span class="muted"> (site)</span>}
                {!set.complete && set.kind === 'starter' && <span class="muted"> (a part)</span>}
              </th>
              <td class="num">
                {usDay(set.from)} – {set.to === null ? 'open' : usDay(set.to)}
              </td>
              <td class="num">
                {count(set.rows)}
                <span class="muted"> ({count(set.billable)} billable)</span>
              </td>
              <td>
                <span class="name">{set.kind === 'starter' ? 'Built in' : set.file}</span>
                {set.sha256 !== null && <code class="muted"> {set.sha256.slice(0, 12)}</code>}
              </td>
              <td class="num">{set.importedAt === null ? '' : usDay(dayOf(set.importedAt))}</td>
              <td>
                {set.kind !== 'starter' && (
                  <button type="button" onClick={() => onRemove(set.id)}>
                    Remove<span class="sr"> {`${set.system} ${set.release}`}</span>
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
