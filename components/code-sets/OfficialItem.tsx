import { usDay } from '../parts/words';
import type { OfficialRow } from './official-model';
import { TaskProgress } from './TaskProgress';

interface Props {
  row: OfficialRow;
  onChoose: (chosen: boolean) => void;
  onRetry: () => void;
  onCancel: () => void;
}

function standing({ file, held, whole, posted, task }: OfficialRow): string {
  if (task?.state === 'done') return '✓ Loaded now';
  if (whole) return '✓ Loaded';
  if (held.length > 0) return '▲ Loaded in part';
  if (!posted) return `○ Not posted yet; usually from ${usDay(file.due)}`;
  return '○ Not loaded';
}

/** One file of a publisher: whether it is here, how far it is, and its page. */
export function OfficialItem({ row, onChoose, onRetry, onCancel }: Props) {
  const { file, chosen, task } = row;
  const name = `${file.system} ${file.release}, ${file.title}`;
  const running = task?.state === 'running';
  const page = (
    <a href={file.page} target="_blank" rel="noreferrer">
      {file.publisher}’s page<span class="sr">{` for ${name}`}</span>
    </a>
  );
  return (
    <tr data-row data-state={task?.state}>
      <td>
        {file.licence === null && (
          <input
            type="checkbox"
            aria-label={name}
            checked={chosen}
            disabled={running}
            onChange={(event) => onChoose(event.currentTarget.checked)}
          />
        )}
      </td>
      <th scope="row">{file.title}</th>
      <td>{file.release}</td>
      <td class="num">
        {usDay(file.from)} – {file.to === null ? 'open' : usDay(file.to)}
      </td>
      <td class="standing">
        {running && task ? <TaskProgress label={`Download of ${name}`} task={task} /> : <span>{standing(row)}</span>}
        {file.licence !== null && !row.whole && row.posted && (
          <p class="muted">
            Download it there after accepting the {file.licence}’s licence, then drop it here: <span class="mono name">{file.names}</span>
          </p>
        )}
        {task?.state === 'cancelled' && <p class="muted">Cancelled. Nothing was imported; what was downloaded is kept for the next try.</p>}
        {task?.error != null && <p class="error">■ {task.error}</p>}
      </td>
      <td>{page}</td>
      <td>
        {running && (
          <button type="button" onClick={onCancel}>
            Cancel<span class="sr"> {name}</span>
          </button>
        )}
        {(task?.state === 'failed' || task?.state === 'cancelled') && (
          <button type="button" onClick={onRetry}>
            Retry<span class="sr"> {name}</span>
          </button>
        )}
      </td>
    </tr>
  );
}
