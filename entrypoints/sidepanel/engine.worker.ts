/** The panel's engine off its screen: hears the panel's calls and the news of changed sets. */
import { openCodesetsStore } from '../../lib/db';
import { breathe } from './breathe';
import { createDesk } from './engine-desk';
import { type Asked, CODESETS_CHANNEL } from './engine-rpc';
import { ownSets } from './own-sets';

/** Somebody who has not begun to type by then gives time for what can wait. */
const REST_MS = 400;

const desk = createDesk({
  openStore: openCodesetsStore,
  own: ownSets,
  engine: () => import('../../lib/engine'),
  now: () => performance.now(),
  today: () => new Date().toISOString().slice(0, 10),
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker or channel has no origin to name
  tell: (message) => self.postMessage(message),
  breathe,
  rest: () => new Promise((resolve) => setTimeout(resolve, REST_MS)),
});

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => void desk.hear(data));
new BroadcastChannel(CODESETS_CHANNEL).addEventListener('message', () => void desk.reload());
