import type { Signal } from '@preact/signals';

/** A sortable column: what it is called and by what it sorts. */
export interface SortColumn<Item> {
  name: string;
  numeric: boolean;
  key: (item: Item) => string | number;
}
/** Null: as the table stands unsorted. */
export type Sorting = { column: number; down: boolean } | null;

const compare = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b));

/** The items in the order that was asked for, equals in the order of `otherwise`. */
export function sortedBy<Item>(items: Item[], columns: SortColumn<Item>[], by: Sorting, otherwise: (a: Item, b: Item) => number): Item[] {
  const column = by === null ? undefined : columns[by.column];
  if (by === null || column === undefined) return items.toSorted(otherwise);
  return items.toSorted((a, b) => (by.down ? -1 : 1) * compare(column.key(a), column.key(b)) || otherwise(a, b));
}

/** Headings that sort by their column, pressed again the other way round. */
export function SortHeads<Item>({ columns, by }: { columns: SortColumn<Item>[]; by: Signal<Sorting> }) {
  const order = by.value;
  return (
    <>
      {columns.map(({ name, numeric }, index) => (
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
    </>
  );
}
