import { useSignal } from '@preact/signals';
import type { QueueItem } from '../../lib/queue/entry';
import { type SortColumn, SortHeads, type Sorting, sortedBy } from '../parts/SortHeads';
import { dollars, usDay } from '../parts/words';
import { STATE_WORDS } from '../queue/state-words';
import './ClaimTable.css';

interface Column extends SortColumn<QueueItem> {
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

/** Every claim of this queue; a heading sorts by its column, pressed again the other way round. */
export function ClaimTable({ items }: { items: QueueItem[] }) {
  const by = useSignal<Sorting>(null);
  const filter = useSignal('');
  const shown = items.filter((item) => COLUMNS.some(({ text }) => text(item).toLowerCase().includes(filter.value.trim().toLowerCase())));
  const sorted = sortedBy(shown, COLUMNS, by.value, () => 0);

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
              <SortHeads columns={COLUMNS} by={by} />
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
