import type { QueueItem } from '../../lib/queue/entry';
import { answeredAs } from '../../lib/review/lineage';
import type { Opened } from '../models/denials-model';
import { dayOf, usDay } from '../parts/words';
import { FREQUENCY_WORDS, STATE_WORDS } from '../queue/state-words';

interface Props {
  /** All versions, the original first. */
  versions: QueueItem[];
  opened: ReadonlyMap<string, Opened>;
}

const reasonsOf = ({ reasons }: QueueItem): string =>
  [...new Set(reasons.map(({ code, group }) => (group === undefined ? code : `${group} ${code}`)))].join(', ');

/** How a version ended, or stands: a superseded one is told by what its answer had been. */
function standing(item: QueueItem): string {
  const was = item.state === 'superseded' ? answeredAs(item) : null;
  const state = was === null ? STATE_WORDS[item.state] : `${STATE_WORDS[was]}, then ${STATE_WORDS.superseded}`;
  const why = reasonsOf(item);
  return why === '' ? state : `${state} (${why})`;
}

/** Every version of the claim in the order they were sent: what it was, when, how it ended and why, and the coder's note. */
export function History({ versions, opened }: Props) {
  return (
    <ol class="history" aria-label="Versions">
      {versions.map((item) => {
        const found = opened.get(item.claimId);
        const note = found?.kind === 'submission' ? found.submission.note : undefined;
        return (
          <li key={item.claimId} data-version={item.version} data-state={item.state}>
            <span class="num">{item.version}</span> {FREQUENCY_WORDS[item.frequency]} ({item.frequency}), queued{' '}
            <span class="num">{usDay(dayOf(item.createdAt))}</span>: <strong>{standing(item)}</strong>{' '}
            <span class="num muted">{usDay(dayOf(item.updatedAt))}</span>
            {item.payerControlNumber !== null && (
              <span class="muted">
                {' '}
                payer’s number <code>{item.payerControlNumber}</code>
              </span>
            )}
            {note !== undefined && <p class="note">{note}</p>}
          </li>
        );
      })}
    </ol>
  );
}
