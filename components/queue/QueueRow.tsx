import type { QueueItem } from '../../lib/queue/entry';
import { ageOf, dollars, usDay } from '../parts/words';
import { adjustmentWords } from './adjustment-words';
import { STATE_WORDS, stateSentence } from './state-words';

interface Props {
  item: QueueItem;
  now: number;
  onCorrect: ((claimId: string) => void) | null;
  onRelease: (claimId: string) => void;
}

const SHAPES: Partial<Record<QueueItem['state'], string>> = {
  denied: '■',
  rejected: '■',
  quarantined: '■',
  'held-auth': '▲',
  'held-human': '▲',
  partial: '▲',
  accepted: '✓',
  acknowledged: '✓',
  paid: '✓',
};
const CORRECTABLE = new Set<QueueItem['state']>(['denied', 'rejected', 'partial', 'held-human']);

/** One claim: whose, what, how it stands, why, and what a person may do. */
export function QueueRow({ item, now, onCorrect, onRelease }: Props) {
  const { claimId, pcn, state, patient, serviceDate, totalCents, codes, reasons, version } = item;
  return (
    <li class="claim" data-row data-testid="claim" data-state={state} data-claim={claimId}>
      <p class="head">
        <strong>{patient}</strong>
        {serviceDate !== null && <span class="num">{usDay(serviceDate)}</span>}
        <span class="num">${dollars(totalCents)}</span>
        <span class="state">
          <span aria-hidden="true">{SHAPES[state] ?? '●'} </span>
          {STATE_WORDS[state]}
        </span>
      </p>
      <p class="muted">
        <code>{pcn}</code>
        {version > 1 && ` · version ${version}`} · {ageOf(item.updatedAt, now)} · <span class="mono">{codes.join(' ')}</span>
      </p>
      <p>{stateSentence(item, now)}</p>
      {reasons.length > 0 && (
        <ul aria-label="Reasons">
          {reasons.map((reason) => {
            const words = adjustmentWords(reason.code);
            return (
              <li key={`${reason.code} ${reason.line} ${reason.text}`}>
                <code>{reason.code}</code>
                {reason.line !== null && ` line ${reason.line}`}: {words === null ? reason.text : `${words.means} ${words.correctBy}`}
                {words !== null && reason.text !== '' && <span class="muted"> “{reason.text}”</span>}
              </li>
            );
          })}
        </ul>
      )}
      <p class="ways">
        {onCorrect !== null && CORRECTABLE.has(state) && (
          <button type="button" onClick={() => onCorrect(claimId)}>
            Correct and resubmit<span class="sr"> {pcn}</span>
          </button>
        )}
        {state === 'held-human' && (
          <button type="button" onClick={() => onRelease(claimId)}>
            Release unchanged<span class="sr"> {pcn}</span>
          </button>
        )}
      </p>
    </li>
  );
}
