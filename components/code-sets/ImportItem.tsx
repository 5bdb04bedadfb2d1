import type { ImportJob } from './imports-model';

interface Props {
  job: ImportJob;
  onCancel: (id: number) => void;
  onRetry: (id: number) => void;
  onDismiss: (id: number) => void;
}

const STAGE = { reading: 'Reading', indexing: 'Checking rows', storing: 'Storing' } as const;
const count = (n: number): string => n.toLocaleString('en-US');
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

function sentence({ state, progress, startedAt, sets }: ImportJob): string {
  const { bytes, total, rows, stage } = progress;
  const seconds = (performance.now() - startedAt) / 1000;
  const rate = seconds > 0.2 ? (rows ? `, ${count(Math.round(rows / seconds))} rows/s` : `, ${megabytes(bytes / seconds)}/s`) : '';
  switch (state) {
    case 'waiting':
      return 'Waiting for the file before it';
    case 'running':
      return `${STAGE[stage]}: ${megabytes(bytes)} of ${megabytes(total)}${rows ? `, ${count(rows)} rows` : ''}${rate}`;
    case 'done':
      return `✓ ${sets.map((set) => `${set.system} ${set.release}: ${count(set.rows)} rows`).join('; ')}`;
    case 'cancelled':
      return 'Cancelled. Nothing was imported.';
    case 'failed':
      return '';
  }
}

/** One file: how far it is, what came of it, and what can be done now. */
export function ImportItem({ job, onCancel, onRetry, onDismiss }: Props) {
  const { id, file, state, progress, error } = job;
  const under = state === 'waiting' || state === 'running';
  return (
    <li class="import" data-state={state}>
      <span class="mono name">{file.name}</span>
      {under && (
        // Rows come in an unknown number: only reading has an end that is known.
        <progress
          aria-label={`Import of ${file.name}`}
          max={Math.max(1, progress.total)}
          {...(progress.stage === 'reading' ? { value: progress.bytes } : {})}
        />
      )}
      {error === null ? <span class="num muted">{sentence(job)}</span> : <span class="error">■ {error}</span>}
      <span class="actions">
        {under && (
          <button type="button" onClick={() => onCancel(id)}>
            Cancel<span class="sr"> {file.name}</span>
          </button>
        )}
        {(state === 'failed' || state === 'cancelled') && (
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
    </li>
  );
}
