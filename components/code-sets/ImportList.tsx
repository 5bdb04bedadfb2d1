import type { ReadonlySignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { ColumnMapping } from '../../lib/codes/import/importer';
import { useKeptFocus } from '../parts/use-kept-focus';
import { ImportItem } from './ImportItem';
import { ImportSummary } from './ImportSummary';
import type { ImportJob } from './imports-model';

interface Props {
  jobs: ReadonlySignal<ImportJob[]>;
  onConfirm: (id: number, mapping: ColumnMapping) => void;
  onCancel: (id: number) => void;
  onRetry: (id: number) => void;
  onDismiss: (id: number) => void;
  onCancelAll: () => void;
  onClearDone: () => void;
}

const said = (job: ImportJob): string => {
  if (job.preview) return `${job.file.name}: say what its columns mean.`;
  return job.task.state === 'done' ? `${job.file.name} imported.` : (job.task.error ?? '');
};

/** Files dropped in this visit to the page, in the order they came. */
export function ImportList({ jobs, onCancelAll, onClearDone, ...on }: Props) {
  const list = useRef<HTMLUListElement>(null);
  useKeptFocus(list);
  const told = jobs.value.findLast(({ task, preview }) => preview !== null || task.state === 'done' || task.state === 'failed');
  return (
    <>
      <p role="status" class="sr">
        {told && said(told)}
      </p>
      {jobs.value.length > 1 && <ImportSummary jobs={jobs.value} onCancelAll={onCancelAll} onClearDone={onClearDone} />}
      <ul class="imports" aria-label="Imports" ref={list}>
        {jobs.value.map((job) => (
          <ImportItem key={job.id} job={job} {...on} />
        ))}
      </ul>
    </>
  );
}
