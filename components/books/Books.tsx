import { useEffect, useRef } from 'preact/hooks';
import type { CodeRow } from '../../lib/codes/code';
import type { BooksModel } from '../models/books-model';
import type { CardPlace } from '../models/card-model';
import type { PcsModel } from '../models/pcs-model';
import { Restart } from '../parts/Restart';
import { usDay } from '../parts/words';
import './Books.css';
import { bookName, bookTitle, COLUMNS, isOfDay } from './book-words';
import { Found } from './Found';
import { PcsBuilder } from './PcsBuilder';
import { Tree } from './Tree';

interface Props {
  books: BooksModel;
  pcs: PcsModel;
  onCard: (place: CardPlace) => void;
  onAdd: (row: CodeRow) => void;
  /** Looks a range of codes up in the search. */
  onRange: (range: string) => void;
  onLoad: () => void;
  onRestart: () => void;
}

const NO_COLUMNS: string[] = [];

/** The official books beside the chart: one at a time, walked as a tree or searched, and the ICD-10-PCS table builder. */
export function Books({ books, pcs, onCard, onAdd, onRange, onLoad, onRestart }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const list = books.books.value;
  const book = books.open.value;
  const building = books.builder.value;
  const query = books.query.value;
  const hits = books.hits.value;
  useEffect(() => books.wake(), [books]);

  const openCode = (code: string): void => onCard({ system: 'ICD-10-CM', code });
  const reveal = (at: number): void => {
    if (book !== null) void books.reveal({ book: book.id, at });
  };

  return (
    <div class="books" ref={root}>
      <div class="shelf">
        <select
          aria-label="Book"
          value={building || book === null ? 'builder' : book.id}
          onChange={(event) => books.choose(event.currentTarget.value)}
        >
          {(list ?? []).map((one) => (
            <option key={one.id} value={one.id}>
              {bookTitle(one)}
            </option>
          ))}
          <option value="builder">ICD-10-PCS builder</option>
        </select>
        {!building && book !== null && (
          <input
            ref={field}
            type="search"
            aria-label={`Search in ${bookName(book)}`}
            placeholder="Search in this book"
            autocomplete="off"
            spellcheck={false}
            value={query}
            onInput={(event) => books.seek(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape' && query !== '') books.seek('');
              else if (event.key === 'ArrowDown')
                root.current?.querySelector<HTMLElement>('.found button, [role=treeitem][tabindex="0"]')?.focus();
              else if (event.key === 'Enter' && hits?.[0] !== undefined) reveal(hits[0].node.at);
              else return;
              event.preventDefault();
              event.stopPropagation();
            }}
          />
        )}
      </div>
      {books.failed.value && <Restart says="The books did not answer." onRestart={onRestart} />}
      {list === null && !books.failed.value && !building && <p class="lines muted">Opening the books…</p>}
      {list !== null && list.length === 0 && !building && (
        <p class="lines">
          <span aria-hidden="true">○ </span>No book is loaded: tabular list, alphabetic index, neoplasm and drug tables.{' '}
          <button type="button" class="quiet" onClick={onLoad}>
            Load code sets
          </button>
        </p>
      )}
      {(building || list?.length === 0) && <PcsBuilder pcs={pcs} onAdd={onAdd} onCard={onCard} onLoad={onLoad} onRestart={onRestart} />}
      {!building && book !== null && (
        <>
          {!isOfDay(book, books.date.value) && (
            <p class="lines stale">
              <span aria-hidden="true">○ </span>
              {bookTitle(book)} is not the edition of {usDay(books.date.value)}.{' '}
              <button type="button" class="quiet" onClick={onLoad}>
                Load the release
              </button>
            </p>
          )}
          {books.sought.value !== null && <p class="lines">“{books.sought.value}” is not found in this book.</p>}
          {hits !== null && <Found hits={hits} query={query} onOpen={reveal} />}
          <div hidden={hits !== null}>
            {!books.tree.loaded.value && !books.failed.value && <p class="lines muted">Opening {bookName(book)}…</p>}
            <Tree
              tree={books.tree}
              name={bookTitle(book)}
              columns={COLUMNS[book.content] ?? NO_COLUMNS}
              onCode={openCode}
              onSee={(reference) => void books.follow(reference)}
              onRange={onRange}
              onType={(text) => {
                books.seek(text);
                field.current?.focus();
              }}
            />
          </div>
        </>
      )}
    </div>
  );
}
