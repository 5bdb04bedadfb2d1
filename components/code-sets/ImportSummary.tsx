import { whole } from './amounts';
import type { ImportJob } from './imports-model';

interface Props {
  jobs: ImportJob[];
  onCancelAll: () => void;
  onClearDone: () => void;
}

/** Several files in one line: how many are in, and what can be done with all of them. */
export function ImportSummary({ jobs, onCancelAll, onClearDone }: Props) {
  const of = (state: ImportJob['task']['state']): number => jobs.filter(({ task }) => task.state === state).length;
  const [done, failed, running] = [of('done'), of('failed'), of('running')];
  return (
    <p class="actions">
      <span class="num">
        {whole(done)} of {whole(jobs.length)} files in{failed > 0 && `, ■ ${whole(failed)} not`}
      </span>
      {running > 0 && (
        <button type="button" onClick={onCancelAll}>
          Cancel all imports
        </button>
      )}
      {done > 0 && (
        <button type="button" class="quiet" onClick={onClearDone}>
          Clear what is in
        </button>
      )}
    </p>
  );
}
