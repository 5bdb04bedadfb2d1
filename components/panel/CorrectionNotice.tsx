import { useId } from 'preact/hooks';
import { correctionOf } from '../../lib/queue/correction';
import type { QueueItem } from '../../lib/queue/entry';
import { priorAmong } from '../../lib/review/lineage';
import type { WorkModel } from '../models/work-model';
import { FREQUENCY_WORDS } from '../queue/state-words';

interface Props {
  work: WorkModel;
  /** The queue as it was told, to say what the correction goes out as. */
  items: QueueItem[];
}

/** That the open draft corrects a claim: what it goes out as and why, and the coder's note for the claim's history. */
export function CorrectionNotice({ work, items }: Props) {
  const draft = work.draft.value;
  const id = useId();
  if (draft === null || draft.replaces === null) return null;
  const corrected = items.find(({ claimId }) => claimId === draft.replaces);
  const correction = corrected === undefined ? null : correctionOf(corrected, priorAmong(items, corrected));
  return (
    <div class="correction">
      <p class="notice">
        <span>
          This is a correction of <code>{corrected?.pcn ?? 'a claim sent before'}</code>
          {correction?.ok === true && ` and goes out as ${FREQUENCY_WORDS[correction.frequency]} (${correction.frequency})`}.
          {correction !== null && ` ${correction.why}`}
        </span>
        <button type="button" class="quiet" onClick={() => void work.discard()}>
          Discard
        </button>
      </p>
      <p class="notice">
        <label for={id}>Note for its history</label>
        <input
          id={id}
          value={draft.note ?? ''}
          maxLength={500}
          autocomplete="off"
          placeholder="What was wrong, what was changed"
          onInput={(event) => work.put({ note: event.currentTarget.value })}
        />
      </p>
    </div>
  );
}
