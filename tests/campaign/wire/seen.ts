/** Whether a person sees of a claim what they should. */
import type { QueueItem } from '../../../lib/queue/entry';
import type { Seen } from './fault';

/** `waitsMs` holds for the interval that the answer set; a claim that was hurried since has another. */
export function isSeen(item: QueueItem, { states, says, mayBeThere, waitsMs }: Seen): boolean {
  if (!states.includes(item.state)) return false;
  if (mayBeThere !== undefined && item.mayBeThere !== mayBeThere) return false;
  if (says && !says.test([item.heldFor ?? '', ...item.reasons.map(({ text }) => text)].join('\n'))) return false;
  if (waitsMs === undefined) return true;
  const waits = item.nextAt - item.updatedAt;
  const [least, most] = waitsMs === 'back-off' ? backOff(item.attempts) : waitsMs;
  return waits >= least && waits <= most;
}

/** Equal jitter: from two seconds, doubled with each attempt, to a quarter of an hour, and never less than half of it. */
function backOff(attempts: number): [number, number] {
  const whole = Math.min(15 * 60_000, 2_000 * 2 ** Math.min(attempts - 1, 30));
  return [whole / 2, whole];
}

/** The same in words, for a report: no patient. */
export const shownOf = ({ state, mayBeThere, heldFor, reasons, attempts, nextAt, updatedAt }: QueueItem): string =>
  JSON.stringify({
    state,
    mayBeThere,
    heldFor,
    reasons: reasons.map(({ code, text }) => `${code}: ${text}`),
    attempts,
    waits: nextAt - updatedAt,
  });
