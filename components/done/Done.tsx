import { useRef } from 'preact/hooks';
import type { DoneRow } from '../models/done-model';
import { moveFocus } from '../parts/move-focus';
import { NothingFound } from '../parts/NothingFound';
import type { ReadSoFar } from '../parts/read-so-far';
import { Section } from '../parts/Section';
import './Done.css';
import { type DoneActs, DoneRowView } from './DoneRowView';

interface Props extends DoneActs {
  /** Null: the notes were not read yet, or may not be. */
  rows: DoneRow[] | null;
  /** How much of the notes was read; `failed`: reading stopped. */
  read: ReadSoFar | 'failed';
  /** `stay`: procedures are coded in ICD-10-PCS; `not-loaded`: they would be, and its tables are not loaded; `visit`: they are not. */
  coding: 'stay' | 'not-loaded' | 'visit';
  onLoad: () => void;
}

/** What the notes say was done, each with its details, its ICD-10-PCS codes for a stay, and the services of the site's lists. */
export function Done({ rows, read, coding, onLoad, ...acts }: Props) {
  const list = useRef<HTMLUListElement>(null);
  return (
    <Section id="done" title="Done" count={{ n: rows?.length ?? 0, words: 'procedures' }}>
      {(rows === null || rows.length === 0) && (
        <NothingFound
          read={rows === null && read !== 'failed' ? 'reading' : read}
          whole="No procedure is told as done"
          part="No procedure is told as done in what was read"
          onUnread={null}
        />
      )}
      {coding === 'not-loaded' && rows !== null && rows.length > 0 && (
        <p class="muted">
          <span aria-hidden="true">○ </span>ICD-10-PCS is not loaded for this stay: no procedure codes are offered.{' '}
          <button type="button" class="link" onClick={onLoad}>
            Load it
          </button>
        </p>
      )}
      <ul
        ref={list}
        class="done-list"
        onKeyDown={(event) => {
          if (event.ctrlKey || event.metaKey || event.altKey) return;
          if (moveFocus(event, list.current, '.stop')) event.preventDefault();
        }}
      >
        {(rows ?? []).map((row) => (
          <DoneRowView key={row.id} row={row} coding={coding === 'stay'} {...acts} />
        ))}
      </ul>
    </Section>
  );
}
