import type { Holding } from '../../lib/codes/holding';
import type { ColumnMapping } from '../../lib/codes/import/importer';
import { whole } from './amounts';
import { ColumnsForm } from './ColumnsForm';
import { holdingName } from './content-words';
import type { ImportJob } from './imports-model';
import { LeftOut } from './LeftOut';
import { TaskProgress } from './TaskProgress';

interface Props {
  job: ImportJob;
  onConfirm: (id: number, mapping: ColumnMapping) => void;
  onCancel: (id: number) => void;
  onRetry: (id: number) => void;
  onDismiss: (id: number) => void;
}

const brought = (holding: Holding): string => {
  const { system, release, content, rows, billable } = holding;
  const counted = content === 'codes' ? `, ${whole(billable)} billable` : '';
  return `${system} ${release}, ${holdingName(holding)}: ${whole(rows)} rows${counted}`;
};

/** One file: how far it is, what came of it, and what can be done now. */
export function ImportItem({ job, onConfirm, onCancel, onRetry, onDismiss }: Props) {
  const { id, file, task, preview } = job;
  const under = task.state === 'running';
  const holdings = task.holdings.filter(({ content }) => content !== 'search');
  return (
    <li class="import" data-state={preview ? 'columns' : task.state} data-row>
      <span class="mono name">{file.name}</span>
      <span class="actions">
        {under && !preview && (
          <button type="button" onClick={() => onCancel(id)}>
            Cancel<span class="sr"> {file.name}</span>
          </button>
        )}
        {(task.state === 'failed' || task.state === 'cancelled') && (
          <button type="button" onClick={() => onRetry(id)}>
            Retry<span class="sr"> {file.name}</span>
          </button>
        )}
        {!under && (
          <button type="button" class="quiet" onClick={() => onDismiss(id)}>
            Clear<span class="sr"> {file.name}</span>
          </button>
        )}
      </span>
      {preview && (
        <ColumnsForm file={file.name} preview={preview} onImport={(mapping) => onConfirm(id, mapping)} onCancel={() => onCancel(id)} />
      )}
      {under && !preview && <TaskProgress label={`Import of ${file.name}`} task={task} />}
      {task.state === 'cancelled' && <span class="muted">Cancelled. Nothing was imported.</span>}
      {task.error !== null && <p class="error">■ {task.error}</p>}
      {task.state === 'done' && (
        <ul class="brought">
          {holdings.map((holding) => (
            <li key={holding.id}>
              <span class="num">✓ {brought(holding)}</span>
              <LeftOut holding={holding} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
