import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import type { CodeRow } from '../../lib/codes/code';
import type { Option, SearchModel } from '../models/search-model';
import { Restart } from '../parts/Restart';
import { usDay } from '../parts/words';
import { ResultRow } from './ResultRow';
import './Search.css';

interface Props {
  search: SearchModel;
  /** Day the codes are judged on; null when the chart names none and today stands in for it. */
  judged: string | null;
  selection: string;
  input: RefObject<HTMLInputElement | null>;
  onAdd: (row: CodeRow) => void;
  /** Gives the keyboard back to where it was before the search. */
  onLeave: () => void;
  /** Opens the page where code sets are loaded. */
  onLoad: () => void;
  onRestart: () => void;
}

/** The search box and its results: every keystroke answers, the keyboard does everything. */
export function Search({ search, judged, selection, input, onAdd, onLeave, onLoad, onRestart }: Props) {
  const open = useSignal(false);
  const options = search.options.value;
  const active = options[search.active.value];
  const trail = search.trail.value;
  const response = search.response.value;
  const shown = open.value && (response !== null || search.failed.value);

  const stale = search.stale.value;

  function choose({ row }: Option): void {
    if (row.billable) {
      onAdd(row);
      search.clear();
    } else void search.open(row);
    input.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent & { currentTarget: HTMLInputElement }): void {
    const box = event.currentTarget;
    const atEnd = box.selectionStart === box.value.length;
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowDown') search.move(1);
    else if (event.key === 'ArrowUp') search.move(-1);
    else if (event.key === 'PageDown') search.move(8);
    else if (event.key === 'PageUp') search.move(-8);
    else if (event.key === 'Enter' && box.value.trim() !== '') search.take(choose);
    else if (event.key === 'ArrowRight' && atEnd && (search.stale.value ? box.value.trim() !== '' : active?.row.billable === false))
      search.take(({ row }) => (row.billable ? undefined : void search.open(row)));
    else if (event.key === 'ArrowLeft' && trail.length > 0) search.back();
    else if (event.key === 'Escape' && box.value !== '') search.clear();
    else if (event.key === 'Escape') onLeave();
    else return;
    event.preventDefault();
  }

  return (
    <search
      class="search"
      onFocusIn={() => {
        open.value = true;
      }}
      onFocusOut={(event) => {
        if (event.relatedTarget instanceof Node && !event.currentTarget.contains(event.relatedTarget)) {
          open.value = false;
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
          aria-expanded={shown && options.length > 0}
          aria-controls="search-results"
          aria-activedescendant={shown && !stale && active !== undefined ? `result-${search.active.value}` : undefined}
          placeholder="Search codes: words, abbreviation or code"
          autocomplete="off"
          spellcheck={false}
          value={search.query.value}
          onInput={(event) => search.type(event.currentTarget.value)}
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
      <div class="results" hidden={!shown}>
        {trail.length > 0 && (
          <p class="trail">
            <button type="button" class="quiet" onClick={() => search.back()}>
              ← Back
            </button>{' '}
            Below <code>{trail.at(-1)?.header.code}</code> {trail.at(-1)?.header.display}
          </p>
        )}
        <ul id="search-results" role="listbox" aria-label="Codes found" aria-busy={stale} data-stale={stale}>
          {options.map((option, index) => (
            <ResultRow
              key={`${option.row.system} ${option.row.code} ${option.row.from}`}
              option={option}
              id={`result-${index}`}
              selected={!stale && index === search.active.value}
              judged={judged}
              onPoint={() => search.point(index)}
              onChoose={() => !search.stale.value && choose(option)}
            />
          ))}
        </ul>
        <div class="said">
          {search.failed.value && <Restart says="The search did not answer." onRestart={onRestart} />}
          {search.waiting.value && <p>Looking “{search.query.value}” up…</p>}
          {response !== null && options.length === 0 && !stale && (
            <p>
              Nothing found for “{response.query}”{judged !== null && ` on ${usDay(judged)}`}. Try fewer letters, another word, or the first
              characters of the code.
            </p>
          )}
          {response !== null && response.notLoaded.length > 0 && (
            <p>
              <span aria-hidden="true">○ </span>Not loaded{judged !== null && ` for ${usDay(judged)}`}: {response.notLoaded.join(', ')}
              <button type="button" class="quiet" onClick={onLoad}>
                Load code sets
              </button>
            </p>
          )}
          {judged === null && response !== null && <p>The chart names no date of service: codes are shown as they hold today.</p>}
        </div>
      </div>
      <p class="sr" role="status">
        {shown && response !== null && !stale ? `${options.length} codes` : ''}
      </p>
    </search>
  );
}
