import { correctionOf, mayVoid } from '../../lib/queue/correction';
import type { QueueItem } from '../../lib/queue/entry';
import { isInDoubt } from '../../lib/queue/in-doubt';
import { mayTryAgain } from '../../lib/queue/states';
import { SettleClaim } from './SettleClaim';
import { VoidClaim } from './VoidClaim';

/** What people of this role may do with a claim; null: not this role. */
export interface ClaimActions {
  onCorrect: ((claimId: string) => void) | null;
  onRelease: (claimId: string) => void;
  onVoid: ((claimId: string) => void) | null;
  /** Says whether a claim that nobody confirmed arrived; null: claims do not go by file. */
  onSettle: ((claimId: string, arrived: boolean) => void) | null;
}

interface Props extends ClaimActions {
  item: QueueItem;
  /** What the payer judged of the claim's lineage; null: nothing. */
  prior: { claimId: string; payerControlNumber: string } | null;
}

const CORRECTABLE = new Set<QueueItem['state']>(['denied', 'rejected', 'partial', 'held-human']);
const WORDS = { '1': 'Correct and resubmit as new (1)', '7': 'Correct and resubmit as replacement (7)' };

/** The ways on from an answered or held claim. The button says what the correction goes out as, the sentence below it why. */
export function ClaimWays({ item, prior, onCorrect, onRelease, onVoid, onSettle }: Props) {
  const { claimId, pcn, state } = item;
  const correction = onCorrect !== null && CORRECTABLE.has(state) ? correctionOf(item, prior) : null;
  return (
    <>
      <div class="ways">
        {correction?.ok === true && (
          <button type="button" onClick={() => onCorrect?.(claimId)}>
            {WORDS[correction.frequency]}
            <span class="sr"> {pcn}</span>
          </button>
        )}
        {state === 'held-human' && (
          <button type="button" onClick={() => onRelease(claimId)}>
            Release unchanged<span class="sr"> {pcn}</span>
          </button>
        )}
        {mayTryAgain(item) && (
          <button type="button" onClick={() => onRelease(claimId)}>
            Try once more<span class="sr"> {pcn}</span>
          </button>
        )}
        {onSettle !== null && isInDoubt(item) && <SettleClaim item={item} onSettle={(arrived) => onSettle(claimId, arrived)} />}
        {onVoid !== null && prior !== null && mayVoid(item, prior) && (
          <VoidClaim item={item} payerControlNumber={prior.payerControlNumber} onVoid={() => onVoid(claimId)} />
        )}
      </div>
      {correction !== null && <p class="muted">{correction.why}</p>}
    </>
  );
}
