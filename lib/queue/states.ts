/** What the states have in common: which of them wait, which count, which are done. */
import type { QueueEntry, QueueItem, QueueState } from './entry';

/** On their way by themselves: sent, or sent again, without anybody doing anything. */
export const WAITING: readonly QueueState[] = ['queued', 'sending', 'unknown', 'retry-wait'];
/** Not confirmed by the endpoint or a payer: their bytes exist here and perhaps nowhere else. */
export const UNSENT: readonly QueueState[] = [...WAITING, 'held-auth', 'held-human', 'quarantined'];
/** The endpoint has it and is asked what became of it. */
export const POLLED: readonly QueueState[] = ['accepted', 'acknowledged', 'pended'];
/** Judged by the payer. */
export const ADJUDICATED: readonly QueueState[] = ['paid', 'partial', 'denied'];

/** How often a claim may bring the worker down while it is being prepared, before the rest of the queue goes on without it. */
export const STRIKES = 2;

const RECEIVED: ReadonlySet<QueueState> = new Set([...POLLED, 'rejected', ...ADJUDICATED, 'superseded']);
const ANSWERED: ReadonlySet<QueueState> = new Set(['held-human', ...RECEIVED]);

/** Whether the row still stands for its encounter, so that the same encounter may come again only as its correction. */
export const isLive = (row: Pick<QueueEntry, 'state' | 'attempts'>): boolean =>
  row.state === 'quarantined' ? row.attempts > 0 : row.state !== 'superseded';

export const isPolled = (row: Pick<QueueEntry, 'state'>): boolean => POLLED.includes(row.state);

/** Whether somebody else has it for certain, so that no second copy of its bytes is needed here. */
export const isReceived = (row: Pick<QueueEntry, 'state'>): boolean => RECEIVED.has(row.state);

/** Whether what was sent has an answer, so that its correction may follow it. */
export const isAnswered = (row: Pick<QueueEntry, 'state'>): boolean => ANSWERED.has(row.state);

/** Whether it was set aside only because the worker ended while it was prepared, which the end of the browser does as well. */
export const mayTryAgain = ({ state, strikes = 0 }: Pick<QueueItem, 'state' | 'strikes'>): boolean =>
  state === 'quarantined' && strikes >= STRIKES;
