import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CodeRow } from '../../lib/codes/code';
import type { HabitsModel } from '../models/habits-model';
import type { SearchModel } from '../models/search-model';
import type { Option } from '../models/search-scope';
import { ResultRow } from './ResultRow';

interface Props {
  search: SearchModel;
  habits: HabitsModel;
  judged: string | null;
  onChoose: (option: Option) => void;
  onCard: (row: CodeRow) => void;
  onKeep: (row: CodeRow) => void;
}

const keyOf = ({ system, code }: CodeRow): string => `${system} ${code}`;

/** The place of the row an event fell on; null: on none. */
function placeOf(event: Event): number | null {
  const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[role=option]') : null;
  return row?.dataset.at === undefined ? null : Number(row.dataset.at);
}

/** The rows of the answer. They keep their places in the document while answers change: row three stays row three. */
export function Results({ search, habits, judged, onChoose, onCard, onKeep }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const moved = useRef(false);
  const options = search.options.value;
  const stale = search.stale.value;
  const at = search.active.value;
  const favourites = habits.favourites.value;
  const context = search.context.value;

  // Asking where a row lies makes the browser lay everything out at once: only for a list that was, or must be, moved.
  useLayoutEffect(() => {
    if (stale || (at === 0 && !moved.current)) return;
    moved.current = at > 0;
    list.current?.children[at]?.scrollIntoView?.({ block: 'nearest' });
  }, [at, options, stale]);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox's input holds the keyboard for its options
    <ul
      ref={list}
      id="search-results"
      role="listbox"
      aria-label="Codes found"
      aria-busy={stale}
      data-stale={stale}
      onMouseMove={(event) => {
        const place = placeOf(event);
        if (place !== null) search.point(place);
      }}
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => {
        const option = options[placeOf(event) ?? -1];
        if (option === undefined || search.stale.value) return;
        const act = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-act]')?.dataset.act : undefined;
        if (act === 'card') onCard(option.row);
        else if (act === 'keep') onKeep(option.row);
        else onChoose(option);
      }}
    >
      {options.map((option, index) => (
        <ResultRow
          key={index}
          option={option}
          index={index}
          selected={!stale && index === at}
          favourite={favourites.has(keyOf(option.row))}
          judged={judged}
          context={context}
        />
      ))}
    </ul>
  );
}
