import type { RefObject } from 'preact';
import type { Code, CodeRow } from '../../lib/codes/code';
import type { BookPlace } from '../models/books-model';
import type { HabitsModel } from '../models/habits-model';
import type { SearchModel } from '../models/search-model';
import type { Option } from '../models/search-scope';
import { Above, Below } from './Answers';
import { Filters, stepSystem } from './Filters';
import { Results } from './Results';
import './Search.css';

interface Props {
  search: SearchModel;
  habits: HabitsModel;
  /** Day the codes are judged on; null when the chart names none and today stands in for it. */
  judged: string | null;
  selection: string;
  input: RefObject<HTMLInputElement | null>;
  onAdd: (row: CodeRow) => void;
  /** Opens the card of a code. */
  onCard: (code: Pick<Code, 'system' | 'code'>) => void;
  onKeep: (code: CodeRow) => void;
  onBook: (place: BookPlace) => void;
  /** Gives the keyboard back to where it was before the search. */
  onLeave: () => void;
  /** Opens the page where code sets are loaded. */
  onLoad: () => void;
  onRestart: () => void;
}

/** The search box and its results: every keystroke answers, the keyboard does everything. */
export function Search(props: Props) {
  const { search, habits, judged, selection, input } = props;
  const stale = search.stale.value;
  const active = search.options.value[search.active.value];
  const shown = search.opened.value;

  function choose({ row }: Option): void {
    if (row.billable) {
      props.onAdd(row);
      search.clear();
      search.opened.value = false;
    } else void search.open(row, true);
    input.current?.focus({ preventScroll: true });
  }
  const open = ({ row }: Option): void => {
    if (row.billable) props.onCard(row);
    else void search.open(row, false);
  };

  /** Chords: they leave what is typed alone. True: the key was one of them. */
  function chord(event: KeyboardEvent): boolean {
    if (event.altKey && event.key === 'ArrowRight') stepSystem(search, 1);
    else if (event.altKey && event.key === 'ArrowLeft') stepSystem(search, -1);
    else if (!event.altKey && event.key.toLowerCase() === 'i') search.take(({ row }) => props.onCard(row));
    else if (!event.altKey && event.key.toLowerCase() === 'd') search.take(({ row }) => props.onKeep(row));
    else return false;
    return true;
  }

  /** Plain keys of the box. True: the key was one of them. */
  function plain({ key, repeat }: KeyboardEvent, box: HTMLInputElement): boolean {
    const atEnd = box.selectionStart === box.value.length;
    const takes = stale ? box.value.trim() !== '' : active !== undefined;
    if (key === 'ArrowDown' && !shown) search.opened.value = true;
    else if (key === 'ArrowDown') search.move(1);
    else if (key === 'ArrowUp') search.move(-1);
    else if (key === 'PageDown') search.move(8);
    else if (key === 'PageUp') search.move(-8);
    else if (key === 'Enter' && shown && (takes || search.waiting.value)) {
      // A key held down must not code what a second press would.
      if (!repeat) search.take(choose);
    } else if (key === 'ArrowRight' && shown && atEnd && takes) search.take(open);
    else if (key === 'ArrowLeft' && search.trail.value.length > 0) search.back();
    else if (key === 'Escape' && box.value !== '') {
      search.clear();
      // What was kept and used would cover the work that Escape goes back to.
      search.opened.value = false;
    } else if (key === 'Escape') props.onLeave();
    else return false;
    return true;
  }

  function onKeyDown(event: KeyboardEvent & { currentTarget: HTMLInputElement }): void {
    if (event.isComposing) return;
    const modified = event.altKey || event.ctrlKey || event.metaKey;
    const known = modified ? chord(event) : plain(event, event.currentTarget);
    if (known) event.preventDefault();
  }

  return (
    <search
      class="search"
      onFocusIn={() => {
        search.wake();
        search.opened.value = true;
      }}
      onFocusOut={(event) => {
        if (event.relatedTarget instanceof Node && !event.currentTarget.contains(event.relatedTarget)) {
          search.opened.value = false;
          search.cancel();
        }
      }}
    >
      <div class="box">
        <input
          ref={input}
          type="text"
          role="combobox"
          aria-label="Search codes"
          aria-autocomplete="list"
          aria-expanded={shown && search.options.value.length > 0}
          aria-controls="search-results"
          aria-activedescendant={shown && !stale && active !== undefined ? `result-${search.active.value}` : undefined}
          placeholder="Search codes: words, abbreviation or code"
          autocomplete="off"
          spellcheck={false}
          value={search.query.value}
          onInput={(event) => {
            search.opened.value = true;
            search.type(event.currentTarget.value);
          }}
          onKeyDown={onKeyDown}
        />
        <kbd aria-hidden="true">/</kbd>
      </div>
      {selection !== '' && selection !== search.query.value && (
        <button
          type="button"
          class="quiet selection"
          onClick={() => {
            search.type(selection);
            input.current?.focus();
          }}
        >
          Search “{selection.length > 48 ? `${selection.slice(0, 48)}…` : selection}”
        </button>
      )}
      <div
        class="results"
        hidden={!shown}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          input.current?.focus();
        }}
      >
        <Filters search={search} />
        <Above search={search} />
        <Results search={search} habits={habits} judged={judged} onChoose={choose} onCard={props.onCard} onKeep={props.onKeep} />
        <Below search={search} judged={judged} onLoad={props.onLoad} onRestart={props.onRestart} onBook={props.onBook} />
      </div>
      <p class="sr" role="status">
        {shown && search.response.value !== null && !stale ? `${search.options.value.length} codes` : ''}
      </p>
    </search>
  );
}
