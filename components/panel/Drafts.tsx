import type { QueueItem } from '../../lib/queue/entry';
import type { WorkModel } from '../models/work-model';
import { ageOf } from '../parts/words';
import { CorrectionNotice } from './CorrectionNotice';

interface Props {
  work: WorkModel;
  items: QueueItem[];
  now: () => number;
}

/** What is kept: the sentence when the patient changed, a correction that is open, drafts of other encounters. */
export function Drafts({ work, items, now }: Props) {
  const session = work.session.value;
  const others = work.others.value;
  return (
    <>
      <div role="status">
        {work.notice.value !== null && (
          <p class="notice">
            {work.notice.value}
            <button type="button" class="quiet" onClick={work.dismiss}>
              OK
            </button>
          </p>
        )}
        {work.discarded.value !== null && (
          <p class="notice">
            Draft for {work.discarded.value.label} discarded.
            <button type="button" class="quiet" onClick={() => void work.restore()}>
              Undo
            </button>
          </p>
        )}
        {work.saveFailed.value && <p class="notice error">The draft could not be saved. Keep the panel open; it is tried again.</p>}
      </div>
      {session !== null && session.key === null && (
        <p class="notice">The page does not tell this patient from a namesake: codes are not kept and nothing can be submitted.</p>
      )}
      <CorrectionNotice work={work} items={items} />
      {others.length > 0 && (
        <details class="section drafts">
          <summary>
            Drafts kept <span class="num muted">{others.length}</span>
          </summary>
          <p class="muted">A draft opens by itself when its chart is on the page.</p>
          <ul>
            {others.map(({ key, label, updatedAt }) => (
              <li key={key}>
                <span>{label}</span> <span class="muted num">{ageOf(updatedAt, now())}</span>
                <button type="button" class="quiet" onClick={() => void work.drop(key)}>
                  Discard<span class="sr"> the draft for {label}</span>
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
