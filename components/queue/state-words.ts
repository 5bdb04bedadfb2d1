import type { QueueItem, QueueState } from '../../lib/queue/entry';
import { isInDoubt } from '../../lib/queue/in-doubt';
import type { QueueStanding } from '../../lib/queue/standing';
import { mayTryAgain } from '../../lib/queue/states';

/** The state in one or two words. */
export const STATE_WORDS: Record<QueueState, string> = {
  queued: 'waits',
  sending: 'being sent',
  unknown: 'sent, no answer yet',
  'retry-wait': 'waits to be tried again',
  'held-auth': 'held for sign-in',
  'held-human': 'held',
  quarantined: 'set aside',
  exported: 'written to a file',
  accepted: 'accepted',
  acknowledged: 'taken by the payer',
  pended: 'being judged',
  rejected: 'rejected',
  paid: 'paid',
  partial: 'paid in part',
  denied: 'denied',
  superseded: 'replaced',
};

/** What a claim goes out as (X12 CLM05-3). */
export const FREQUENCY_WORDS: Record<QueueItem['frequency'], string> = { '1': 'original', '7': 'replacement', '8': 'void' };

/** What holds everything back, as a reason in a claim's own sentence. */
const HELD_BACK: Record<NonNullable<QueueStanding['paused']>['why'], string> = {
  'no-endpoint': 'once a billing endpoint is set up',
  'by-file': 'once an endpoint is set up; until then claims go by file',
  locked: 'once Chartside is unlocked',
  offline: 'once the billing endpoint can be reached',
  asked: 'once the billing endpoint’s pause is over',
  ill: 'once the billing endpoint is well again',
  'sign-in': 'once somebody signed in to the billing endpoint',
  'endpoint-changed': 'once somebody confirmed the billing endpoint',
};

function inWords(at: number, now: number): string {
  const seconds = Math.round((at - now) / 1000);
  if (seconds <= 1) return 'now';
  if (seconds < 90) return `in ${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `in ${minutes} min` : `in ${Math.round(minutes / 60)} h`;
}

type Told = Pick<QueueItem, 'state' | 'frequency' | 'nextAt' | 'attempts' | 'heldFor' | 'mayBeThere' | 'handedOver' | 'strikes'>;

const ASK_FIRST = 'so it is in no claim file. Ask the payer, then say here whether it arrived.';

/**
 * What the state means and what happens next, in a sentence. `now`: ms since epoch; `paused`: why nothing is sent at all, so that
 * no time is promised which cannot be kept.
 */
export function stateSentence(item: Told, now: number, paused: QueueStanding['paused'] = null): string {
  const { state, frequency, nextAt, attempts, heldFor } = item;
  const next = paused === null ? inWords(nextAt, now) : HELD_BACK[paused.why];
  // Held by a person's own question it says why; these two only waited for an endpoint that is gone.
  if (paused?.why === 'by-file' && (state === 'retry-wait' || state === 'held-auth') && isInDoubt(item))
    return `An earlier try may have reached the endpoint of before, ${ASK_FIRST}`;
  switch (state) {
    case 'queued':
      if (paused?.why === 'by-file') return 'Waits to be written to a claim file.';
      return `Waits to be sent; goes by itself ${next}.`;
    case 'sending':
      return 'Being sent now.';
    case 'unknown':
      if (paused?.why === 'by-file') return `Sent to the endpoint of before without a clear answer, ${ASK_FIRST}`;
      return `Sent without a clear answer; the same claim goes again ${next}, and counts once.`;
    case 'retry-wait':
      return `Not taken yet (${attempts} ${attempts === 1 ? 'try' : 'tries'}); tried again ${next}.`;
    case 'held-auth':
      return 'Held until somebody signs in to the billing endpoint; then it goes by itself.';
    case 'held-human':
      return `Held until a person looks at it${heldFor === null ? '.' : `: ${heldFor}`}`;
    case 'quarantined':
      return `Set aside${heldFor === null ? '.' : `: ${heldFor}`} It is never sent by itself; ${
        mayTryAgain(item) ? 'try it once more, and if it comes back here, tell' : 'tell'
      } the billing office its control number.`;
    case 'accepted':
      return 'The billing endpoint has it; the payer’s answer is awaited.';
    case 'exported':
      return 'Written to a claim file; nobody has confirmed it yet. Drop the clearinghouse’s answer below.';
    case 'acknowledged':
      return 'The payer’s front end took it; the payer’s answer is awaited.';
    case 'pended':
      return 'The payer is working on it; its answer is awaited.';
    case 'rejected':
      return 'Rejected before the payer judged it. Correct it and send it again.';
    case 'paid':
      return frequency === '8' ? 'Taken back with the payer. Nothing is left to do.' : 'Paid. Nothing is left to do.';
    case 'partial':
      return 'Paid in part. Look at the reasons and correct it if they are right.';
    case 'denied':
      return 'Denied by the payer. Correct it and send the replacement, or appeal.';
    case 'superseded':
      return 'A corrected claim took its place.';
  }
}
