import { useSignal } from '@preact/signals';
import type { QueueItem } from '../../lib/queue/entry';
import { dollars, usDay } from '../parts/words';
import { STATE_WORDS } from '../queue/state-words';
import './ClaimTable.css';

interface Column {
  name: string;
  numeric: boolean;
  key: (item: QueueItem) => string | number;
  text: (item: QueueItem) => string;
}

const COLUMNS: Column[] = [
  { name: 'Patient', numeric: false, key: ({ patient }) => patient, text: ({ patient }) => patient },
  {
    name: 'Service',
    numeric: true,
    key: ({ serviceDate }) => serviceDate ?? '',
    text: ({ serviceDate }) => (serviceDate === null ? '' : usDay(serviceDate)),
  },
  { name: 'Control number', numeric: true, key: ({ pcn }) => pcn, text: ({ pcn }) => pcn },
  { name: 'State', numeric: false, key: ({ state }) => STATE_WORDS[state], text: ({ state }) => STATE_WORDS[state] },
  { name: 'Tries', numeric: true, key: ({ attempts }) => attempts, text: ({ attempts }) => String(attempts) },
  { name: 'Total $', numeric: true, key: ({ totalCents }) => totalCents, text: ({ totalCents }) => dollars(totalCents) },
  {
    name: 'Reasons',
    numeric: false,
    key: ({ reasons }) => reasons.map(({ code }) => code).join(' '),
    text: ({ reasons }) => reasons.map(({ code }) => code).join(' '),
  },
];

const compare = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b));

/** Every claim of this queue; a heading sorts by its column, pressed again the other way round. */
export function ClaimTable({ items }: { items: QueueItem[] }) {
  const by = useSignal<{ column: number; down: boolean } | null>(null);
  const filter = useSignal('');
  const order = by.value;
  const column = order === null ? undefined : COLUMNS[order.column];
  const shown = items.filter((item) => COLUMNS.some(({ text }) => text(item).toLowerCase().includes(filter.value.trim().toLowerCase())));
  const sorted =
    column === undefined || order === null
      ? shown
      : shown.toSorted((a, b) => (order.down ? -1 : 1) * compare(column.key(a), column.key(b)));

  return (
    <section class="claim-table" aria-labelledby="claims-title">
      <h2 id="claims-title">Claims</h2>
      <label>
        Filter{' '}
        <input
          value={filter.value}
          autocomplete="off"
          onInput={(event) => {
            filter.value = event.currentTarget.value;
          }}
        />
      </label>{' '}
      <span role="status" class="muted num">
        {sorted.length} of {items.length}
      </span>
      <div class="scroll" tabIndex={0} role="region" aria-label="Claims, scrolls sideways">
        <table>
          <thead>
            <tr>
              {COLUMNS.map(({ name, numeric }, index) => (
                <th
                  key={name}
                  scope="col"
                  class={numeric ? 'num' : undefined}
                  aria-sort={order?.column === index ? (order.down ? 'descending' : 'ascending') : 'none'}
                >
                  <button
                    type="button"
                    class="quiet"
                    onClick={() => {
                      by.value = { column: index, down: order?.column === index && !order.down };
                    }}
                  >
                    {name}
                    <span aria-hidden="true">{order?.column === index ? (order.down ? ' ↓' : ' ↑') : ''}</span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.map((item) => (
              <tr key={item.claimId}>
                {COLUMNS.map(({ name, numeric, text }) => (
                  <td key={name} class={numeric ? 'num' : undefined}>
                    {text(item)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
