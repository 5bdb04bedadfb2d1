import type { QueueEffects } from '../../components/effects';
import type { Submission } from '../../lib/claim/submission';
import { listen, send } from '../../lib/messages';

/** The browser's own words when the worker could not be reached, or went away before it answered. */
const UNANSWERED = /nobody answered|establish connection|receiving end|message (?:port|channel)|context invalidated/i;

async function submit(submission: Submission): Promise<{ claimId: string; pcn: string }> {
  try {
    return await send('submitClaim', submission);
  } catch (error) {
    if (!(error instanceof Error) || !UNANSWERED.test(error.message)) throw error;
    const unanswered = new Error('The queue did not answer, so the claim may be in it or not. Look at Queue before you submit again.');
    unanswered.name = 'Unanswered';
    throw unanswered;
  }
}

/** The queue as the panel asks for it: the worker answers, and says when something changed. */
export function createQueueEffects(): QueueEffects {
  return {
    submit,
    list: (page) => send('listQueue', page),
    open: (claimId) => send('openSubmission', { claimId }),
    sendNow: async () => void (await send('sendNow', null)),
    releaseHeld: async (claimId) => void (await send('releaseHeld', { claimId })),
    standing: () => send('queueStanding', null),
    endpointChange: () => send('endpointChange', null),
    confirmEndpoint: async (endpoint) => void (await send('confirmEndpoint', { endpoint })),
    lossSeen: async () => void (await send('lossSeen', null)),
    voidClaim: async (claimId) => void (await send('voidClaim', { claimId })),
    takeAnswers: (file) => send('takeAnswers', file),
    exportClaims: (format) => send('exportClaims', { format }),
    settleClaim: async (claimId, arrived) => void (await send('settleClaim', { claimId, arrived })),
    rewriteClaimFile: (isa) => send('rewriteClaimFile', { isa }),
    onChange: (changed) =>
      listen('panel', {
        queueChanged: () => {
          changed();
          return null;
        },
      }),
  };
}
