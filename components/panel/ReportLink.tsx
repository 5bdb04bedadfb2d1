import type { QueueModel } from '../models/queue-model';
import { count } from '../parts/words';

interface Props {
  queue: QueueModel;
  onOpen: () => void;
}

/** The supervisor's way to the full page, with the one number that tells whether to go. */
export function ReportLink({ queue, onOpen }: Props) {
  return (
    <div class="section">
      <p>{count(queue.needsPerson.value.length, 'claim needs', 'claims need')} a person.</p>
      <button type="button" class="primary" onClick={onOpen}>
        Open the report
      </button>
    </div>
  );
}
