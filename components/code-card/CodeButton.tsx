import type { CodeRow } from '../../lib/codes/code';
import type { CardPlace } from '../models/card-model';

interface Props {
  row: Pick<CodeRow, 'system' | 'code' | 'display'> & { billable?: boolean };
  current?: boolean;
  onOpen: (place: CardPlace) => void;
}

/** A code that leads to its card. */
export function CodeButton({ row, current = false, onOpen }: Props) {
  return (
    <button type="button" class="code-row" aria-current={current} onClick={() => onOpen({ system: row.system, code: row.code })}>
      <code>{row.code}</code> <span>{row.display}</span>
      {row.billable === false && <span class="muted"> header</span>}
    </button>
  );
}
