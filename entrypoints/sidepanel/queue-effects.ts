import type { QueueEffects } from '../../components/effects';
import { listen, send } from '../../lib/messages';

/** The queue as the panel asks for it: the worker answers, and says when something changed. */
export function createQueueEffects(): QueueEffects {
  return {
    submit: (submission) => send('submitClaim', submission),
    list: () => send('listQueue', null),
    open: (claimId) => send('openSubmission', { claimId }),
    sendNow: async () => void (await send('sendNow', null)),
    releaseHeld: async (claimId) => void (await send('releaseHeld', { claimId })),
    onChange: (changed) =>
      listen('panel', {
        queueChanged: () => {
          changed();
          return null;
        },
      }),
  };
}
