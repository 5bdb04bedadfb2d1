/** Which state may follow which in the audit chain, tried out on the queue's own state machine. */
import { advance, type QueueEvent } from '../../lib/queue/advance';
import { type QueueState, QueueStateSchema } from '../../lib/queue/entry';
import { newRow } from '../../lib/queue/put';
import type { OutboxRow } from '../../lib/queue/store';

const STATES = QueueStateSchema.options;
const answered = { kind: 'answered' as const, payerControlNumber: null, reasons: [], lines: [] };
const waits = { retryAfterMs: null, reasons: [] };

/** One of each event, and of each that goes two ways both. */
const EVENTS: QueueEvent[] = [
  { kind: 'lease', until: 1, by: 'life' },
  { kind: 'accepted' },
  { kind: 'unclear', ...waits },
  { kind: 'wait', counted: true, ...waits },
  { kind: 'wait', counted: true, unclear: true, ...waits },
  { kind: 'signed-out', reasons: [] },
  { kind: 'held', heldFor: 'x', reasons: [] },
  { kind: 'orphaned' },
  { kind: 'unreadable', why: 'x' },
  { kind: 'released' },
  { kind: 'exported', control: { isa: 1, group: 1, set: 1 }, position: 1 },
  { kind: 'handed-over' },
  { kind: 'superseded' },
  ...(['acknowledged', 'pended', 'rejected', 'paid', 'partial', 'denied'] as const).map((state) => ({ ...answered, state })),
];

function rowsIn(state: QueueState): OutboxRow[] {
  const of = { claimId: 'c', pcn: 'p', original: null, frequency: '1', payloadHash: '', lock: '', patient: '', now: 0 } as const;
  return [true, false].flatMap((mayBeThere) => [0, 2].map((strikes) => ({ ...newRow(of), state, mayBeThere, strikes })));
}

const STEPS = new Set(
  STATES.flatMap((from) =>
    rowsIn(from).flatMap((row) => EVENTS.flatMap((event) => advance(row, event, 0, () => 0.5)?.state ?? []).map((to) => `${from}>${to}`)),
  ),
);

/** States in which a claim may come back from the second copy. */
const COME_BACK: ReadonlySet<string> = new Set(['unknown', 'held-human', 'quarantined', 'exported']);
const REHYDRATED = 'rehydrated: ';

/** The state that an event of the chain says a claim is in from then on; null: it says none. */
export function stateSaid(event: string): QueueState | null {
  const said = event.startsWith(REHYDRATED) ? event.slice(REHYDRATED.length) : event;
  return STATES.find((state) => state === said) ?? null;
}

/** Whether the queue can make this step. `from` null: the claim's first event. */
export function isLegalStep(from: QueueState | null, event: string): boolean {
  const to = stateSaid(event);
  if (to === null) return true;
  if (event.startsWith(REHYDRATED)) return COME_BACK.has(to);
  return from === null ? to === 'queued' : STEPS.has(`${from}>${to}`);
}
