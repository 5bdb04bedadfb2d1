import type { Signal } from '@preact/signals';
import { ImportItem } from './ImportItem';
import type { ImportJob } from './imports-model';

interface Props {
  jobs: Signal<ImportJob[]>;
  onCancel: (id: number) => void;
  onRetry: (id: number) => void;
  onDismiss: (id: number) => void;
}

/** Files dropped in this visit to the page, in the order they came. */
export function ImportList({ jobs, onCancel, onRetry, onDismiss }: Props) {
  const finished = jobs.value.filter(({ state }) => state === 'done' || state === 'failed');
  const last = finished.at(-1);
  return (
    <>
      <p role="status" class="sr">
        {last && (last.state === 'done' ? `${last.file.name} imported.` : last.error)}
      </p>
      <ul class="imports" aria-label="Imports">
        {jobs.value.map((job) => (
          <ImportItem key={job.id} job={job} onCancel={onCancel} onRetry={onRetry} onDismiss={onDismiss} />
        ))}
      </ul>
    </>
  );
}
