import type { QueueState } from '../../lib/queue/entry';
import type { QueueStanding } from '../../lib/queue/standing';
import { count } from '../parts/words';

/** The one thing a person may do about a notice. */
export type NoticeWay = 'send-now' | 'settings' | 'unlock' | 'confirm-endpoint' | 'seen' | 'queue';

/** `person`: it concerns whoever works here, and stands at the foot of every view. `says`: what is, and what happens next; names nobody. */
export interface Notice {
  id: string;
  severity: 'stop' | 'warning' | 'info';
  person: boolean;
  says: string;
  way: NoticeWay;
  label: string;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const UNSENT: readonly QueueState[] = ['queued', 'sending', 'unknown', 'retry-wait', 'held-auth', 'held-human'];
const HELD: readonly QueueState[] = ['held-auth', 'held-human', 'quarantined'];

const total = ({ counts }: QueueStanding, states: readonly QueueState[]): number =>
  states.reduce((sum, state) => sum + (counts[state] ?? 0), 0);

/** How long until a moment, as part of a sentence; `soon` once it has come. */
export function until(at: number, now: number): string {
  const minutes = Math.ceil((at - now) / MINUTE);
  if (minutes <= 0) return 'soon';
  return minutes < 90 ? `in ${minutes} min` : `in ${Math.round(minutes / 60)} h`;
}

function pauseOf({ paused }: QueueStanding, waiting: string, now: number): Notice | null {
  if (paused === null) return null;
  const again = paused.until === null ? '' : ` Tried again ${until(paused.until, now)}.`;
  const notice = (severity: Notice['severity'], person: boolean, says: string, way: NoticeWay, label: string): Notice => ({
    id: paused.why,
    severity,
    person,
    says,
    way,
    label,
  });
  switch (paused.why) {
    case 'no-endpoint':
      return notice('warning', true, `No billing endpoint is set up. ${waiting}`, 'settings', 'Open settings');
    case 'by-file':
      return null; // Nothing stands in the way: the Queue tab has the button that writes the file.
    case 'locked':
      return notice('warning', true, `Chartside is locked: nothing is sent and no name is shown. ${waiting}`, 'unlock', 'Unlock');
    case 'offline':
      return notice('info', false, `The billing endpoint cannot be reached. ${waiting}${again}`, 'send-now', 'Try now');
    case 'asked':
      return notice('info', false, `The billing endpoint asked for a pause. ${waiting}${again}`, 'send-now', 'Send now');
    case 'ill':
      return notice(
        'warning',
        false,
        `The billing endpoint failed five times in a row; one claim tries it before the others go.${again}`,
        'send-now',
        'Try now',
      );
    case 'sign-in':
      return notice('stop', true, `The billing endpoint wants somebody to sign in. ${waiting}`, 'settings', 'Sign in in settings');
    case 'endpoint-changed':
      return notice(
        'stop',
        true,
        `The billing endpoint’s address changed. Nothing is sent until somebody confirms it.`,
        'confirm-endpoint',
        'Look and confirm',
      );
  }
}

/** What waits too long: from 15 minutes on it is said, from 4 hours loudly, from 24 hours as a stop. */
function ageNotice({ oldestUnsentAt }: QueueStanding, now: number): Notice | null {
  const age = oldestUnsentAt === null ? 0 : now - oldestUnsentAt;
  if (age < 15 * MINUTE) return null;
  const long = age < 90 * MINUTE ? `${Math.floor(age / MINUTE)} minutes` : `${Math.floor(age / HOUR)} hours`;
  const notice = (severity: Notice['severity'], more: string): Notice => ({
    id: 'unsent',
    severity,
    person: severity !== 'info',
    says: `The oldest claim has waited ${long} and is not sent.${more}`,
    way: 'queue',
    label: 'Look at what waits',
  });
  if (age < 4 * HOUR) return notice('info', ' It is tried again by itself.');
  if (age < 24 * HOUR) return notice('warning', ' Tell whoever looks after the billing endpoint.');
  return notice('stop', ' Tell the billing office: a filing limit may be running.');
}

function roomNotice({ room }: QueueStanding): Notice | null {
  if (room === 'ample') return null;
  const full = room === 'full';
  return {
    id: 'room',
    severity: full ? 'stop' : 'warning',
    person: true,
    says: full
      ? 'The queue is full: no new claim is taken until some are sent. What is in it stays.'
      : 'The queue is filling up: a thousand claims or more are not sent yet.',
    way: 'send-now',
    label: 'Send now',
  };
}

function storeNotices({ lost, recovered, damaged }: QueueStanding): Notice[] {
  const found: Notice[] = [];
  const notice = (id: string, severity: Notice['severity'], person: boolean, says: string): void =>
    void found.push({ id, severity, person, says, way: 'seen', label: 'Seen, put away' });
  if (lost > 0)
    notice(
      'lost',
      'stop',
      true,
      `${count(lost, 'claim is', 'claims are')} gone from this computer’s disk and from the second copy. Compare the billing office’s list with what you submitted.`,
    );
  if (damaged > 0)
    notice(
      'damaged',
      'warning',
      true,
      `${count(damaged, 'second copy', 'second copies')} cannot be read. The claims themselves are in the queue unless it says otherwise.`,
    );
  if (recovered > 0)
    notice(
      'recovered',
      'info',
      false,
      `${count(recovered, 'claim was', 'claims were')} brought back from the second copy, and sent again under the same number, which counts once.`,
    );
  return found;
}

/**
 * What stands in the queue's way, the gravest first: each a sentence with exactly one thing to do. `online`: as the panel's own
 * window sees it. `now`: ms since epoch.
 */
export function noticesOf(standing: QueueStanding, online: boolean, now: number): Notice[] {
  const unsent = total(standing, UNSENT);
  const waiting = unsent === 0 ? 'Nothing waits.' : `${count(unsent, 'claim waits', 'claims wait')}.`;
  const held = total(standing, HELD);
  const notices: (Notice | null)[] = [
    standing.ephemeral
      ? {
          id: 'ephemeral',
          severity: 'stop',
          person: true,
          says:
            unsent > 0
              ? `This browser forgets everything when it closes. ${count(unsent, 'claim is', 'claims are')} not sent yet: keep it open.`
              : 'This browser forgets everything when it closes. A claim is safe only once it says sent.',
          way: unsent > 0 ? 'send-now' : 'queue',
          label: unsent > 0 ? 'Send now' : 'Open the queue',
        }
      : null,
    ...storeNotices(standing),
    online || standing.paused?.why === 'offline' || unsent === 0
      ? null
      : {
          id: 'offline',
          severity: 'info',
          person: false,
          says: `Offline. ${count(unsent, 'claim waits', 'claims wait')} and will go by ${unsent === 1 ? 'itself' : 'themselves'}.`,
          way: 'send-now',
          label: 'Try now',
        },
    pauseOf(standing, waiting, now),
    roomNotice(standing),
    ageNotice(standing, now),
    held === 0
      ? null
      : {
          id: 'held',
          severity: 'warning',
          person: true,
          says: `${count(held, 'claim is', 'claims are')} held until somebody looks.`,
          way: 'queue',
          label: 'Open the queue',
        },
  ];
  const rank = { stop: 0, warning: 1, info: 2 };
  return notices.filter((notice) => notice !== null).toSorted((a, b) => rank[a.severity] - rank[b.severity]);
}
