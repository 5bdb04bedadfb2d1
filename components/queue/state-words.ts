import type { QueueItem, QueueState } from '../../lib/queue/entry';

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

function inWords(at: number, now: number): string {
  const seconds = Math.round((at - now) / 1000);
  if (seconds <= 1) return 'now';
  if (seconds < 90) return `in ${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `in ${minutes} min` : `in ${Math.round(minutes / 60)} h`;
}

/** What the state means and what happens next, in a sentence. `now`: ms since epoch. */
export function stateSentence({ state, nextAt, attempts, heldFor }: QueueItem, now: number): string {
  switch (state) {
    case 'queued':
      return `Waits to be sent; goes by itself ${inWords(nextAt, now)}.`;
    case 'sending':
      return 'Being sent now.';
    case 'unknown':
      return `Sent without a clear answer; the same claim goes again ${inWords(nextAt, now)}, and counts once.`;
    case 'retry-wait':
      return `Not taken yet (${attempts} ${attempts === 1 ? 'try' : 'tries'}); tried again ${inWords(nextAt, now)}.`;
    case 'held-auth':
      return 'Held until somebody signs in to the billing endpoint.';
    case 'held-human':
      return `Held until a person looks at it${heldFor === null ? '.' : `: ${heldFor}`}`;
    case 'quarantined':
      return `Set aside${heldFor === null ? '.' : `: ${heldFor}`} It is never sent by itself; tell the billing office its control number.`;
    case 'accepted':
      return 'The billing endpoint has it; the payer’s answer is awaited.';
    case 'exported':
      return 'Written to a claim file; nobody has confirmed it yet.';
    case 'acknowledged':
      return 'The payer’s front end took it; the payer’s answer is awaited.';
    case 'pended':
      return 'The payer is working on it; its answer is awaited.';
    case 'rejected':
      return 'Rejected before the payer judged it. Correct it and send it again.';
    case 'paid':
      return 'Paid. Nothing is left to do.';
    case 'partial':
      return 'Paid in part. Look at the reasons and correct it if they are right.';
    case 'denied':
      return 'Denied by the payer. Correct it and send the replacement, or appeal.';
    case 'superseded':
      return 'A corrected claim took its place.';
  }
}
