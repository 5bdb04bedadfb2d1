import type { CodeRow } from '../../lib/codes/code';

interface Props {
  row: CodeRow;
  favourite: boolean;
  /** The coded diagnosis whose place this code may take; null: none. */
  replaces: string | null;
  onAdd: (row: CodeRow) => void;
  onReplace: (row: CodeRow) => void;
  onKeep: (row: CodeRow) => void;
  onCopy: (text: string) => void;
  onBuild: (prefix: string) => void;
}

/** What can be done with the code of a card. */
export function CardActions({ row, favourite, replaces, onAdd, onReplace, onKeep, onCopy, onBuild }: Props) {
  const { system, code, billable } = row;
  return (
    <p class="acts">
      {billable && replaces !== null && (
        <button type="button" class="primary" onClick={() => onReplace(row)}>
          Replace {replaces} by {code}
        </button>
      )}
      {billable && (
        <button type="button" class={replaces === null ? 'primary' : ''} onClick={() => onAdd(row)}>
          Add {code}
        </button>
      )}
      <button type="button" aria-pressed={favourite} title="Keep (f)" onClick={() => onKeep(row)}>
        <span aria-hidden="true">{favourite ? '★' : '☆'}</span> {favourite ? 'Kept' : 'Keep'}
      </button>
      <button type="button" onClick={() => onCopy(code)}>
        Copy {code}
      </button>
      {system === 'ICD-10-PCS' && (
        <button type="button" onClick={() => onBuild(code.slice(0, 3))}>
          Build in table {code.slice(0, 3)}
        </button>
      )}
    </p>
  );
}
