import type { Evidence } from '../../lib/chart/chart';
import type { CodedEncounter, Procedure } from '../../lib/coding/coded-encounter';
import { removeProcedure, setProcedureDate } from '../../lib/coding/edit';
import { PointedMark, useRestsOn } from '../parts/Pointed';

interface Props {
  procedure: Procedure;
  onEdit: (change: (coded: CodedEncounter) => CodedEncounter) => void;
  onShow: (evidence: Evidence) => void;
  onCard: () => void;
  onKeep: () => void;
}

/** One procedure of a stay with its day: Delete removes it, e shows its quote, i opens its card, f keeps its code. */
export function ProcedureRow({ procedure, onEdit, onShow, onCard, onKeep }: Props) {
  const { id, code, date, evidence } = procedure;
  const pointed = useRestsOn(evidence);
  const remove = (): void => onEdit((coded) => removeProcedure(coded, id));
  const show = (): void => {
    if (evidence[0] !== undefined) onShow(evidence[0]);
  };

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Delete') remove();
    else if (event.key === 'e') show();
    else if (event.key === 'i') onCard();
    else if (event.key === 'f') onKeep();
    else return;
    event.preventDefault();
  }

  return (
    <li class="procedure" data-row data-code={code.code} data-pointed={pointed || undefined}>
      <button type="button" class="main" aria-keyshortcuts="Delete e i f" onClick={show} onKeyDown={onKeyDown}>
        <code>{code.code}</code> {pointed && <PointedMark />} <span>{code.display}</span>
        {evidence.length === 0 && <span class="muted"> · no quote</span>}
      </button>
      <span class="tools">
        <button type="button" class="icon" aria-label={`Card of ${code.code}`} title="Card (i)" onClick={onCard}>
          ⋯
        </button>
        <button type="button" class="icon" aria-label={`Remove ${code.code}`} title="Remove (Delete)" onClick={remove}>
          ×
        </button>
      </span>
      <label>
        <span class="muted">
          Done on<span class="sr"> {code.code}</span>
        </span>{' '}
        <input
          type="date"
          value={date ?? ''}
          onInput={(event) => {
            const day = event.currentTarget.value === '' ? null : event.currentTarget.value;
            onEdit((coded) => setProcedureDate(coded, id, day));
          }}
        />
      </label>
    </li>
  );
}
