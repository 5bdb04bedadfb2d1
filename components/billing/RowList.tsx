import type { ComponentChildren } from 'preact';
import type { DetailsModel } from '../models/details-model';
import { rowsIn } from './shape';

interface Props {
  details: DetailsModel;
  /** The list's place among the details. */
  at: string;
  title: string;
  /** One of them: `an occurrence`. */
  one: string;
  /** The first field of a row; empty where a row is one field. */
  first: string;
  most: number;
  row: (at: string, of: string) => ComponentChildren;
}

/** A small list of rows, each of which can be taken away, and a way to add one. */
export function RowList({ details, at, title, one, first, most, row }: Props) {
  const rows = rowsIn(details.typed.value, at);
  const name = one.replace(/^an? /, '');
  return (
    <div class="rows" role="group" aria-label={title}>
      <h3>{title}</h3>
      {Array.from({ length: rows }, (_, number) => (
        <div key={number} class="fields" data-row>
          {row(`${at}/${number}`, `${name} ${number + 1}`)}
          <button
            type="button"
            class="icon"
            aria-label={`Remove ${name} ${number + 1}`}
            title="Remove"
            onClick={() => details.removeRow(at, number)}
          >
            ×
          </button>
        </div>
      ))}
      {rows < most && (
        <button type="button" class="quiet" onClick={() => details.addRow(at, first)}>
          Add {one}
        </button>
      )}
    </div>
  );
}
