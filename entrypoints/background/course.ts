/** The endpoint that claims were promised to, kept beside the queue: another one gets nothing until a person confirms it. */
import { type Course, courseOf } from '../../lib/endpoint/course';
import { endpointBase } from '../../lib/endpoint/origin';
import { Refusal } from '../../lib/messages';
import { POLLED, WAITING } from '../../lib/queue/states';
import { countStates, type QueueDb, sumOf, transition, withState } from '../../lib/queue/store';
import { readSettings } from '../../lib/settings';
import { thisBuild } from '../../lib/site/this-build';
import { chance, type Office } from './office';

const KEY = 'promised-endpoint';

const MAYBE_THERE = 'It may already be at the endpoint that was in use before. Look there before it is sent to the new one.';

const promisedTo = async ({ area }: Office): Promise<string | null> => {
  const kept = await area.get(KEY).catch(() => null);
  return typeof kept === 'string' ? kept : null;
};

async function inForce(): Promise<string | null> {
  const { settings } = await readSettings();
  return settings.endpoint === null ? null : endpointBase(settings.endpoint, thisBuild?.endpoints ?? null);
}

/** Whether any claim still has to be sent or answered. */
const anyOpen = async (db: QueueDb): Promise<boolean> => sumOf(await countStates(db), [...WAITING, 'held-auth', ...POLLED]) > 0;

/** Where the queue may turn now. While no claim is open, the endpoint in force becomes the promised one without a question. */
export async function courseNow(office: Office): Promise<Course> {
  const [base, promised] = await Promise.all([inForce(), promisedTo(office)]);
  const open = promised !== null && promised !== base && (await anyOpen(office.db));
  const course = courseOf(base, promised, open);
  if (course.kind === 'go' && promised !== course.base) await office.area.set(KEY, course.base);
  return course;
}

/**
 * A person confirms the endpoint they were shown. Claims that may have reached the one before are held for a person, since another
 * endpoint cannot know them. Refused where nothing waits to be confirmed, or the endpoint is by now another than the one shown.
 */
export async function confirmEndpoint(office: Office, shown: string, role: string): Promise<void> {
  const course = await courseNow(office);
  if (course.kind !== 'endpoint-changed') throw new Refusal('No change of the endpoint waits to be confirmed.');
  if (endpointBase(shown) !== course.to)
    throw new Refusal('The endpoint has changed again. Look at the new address before you confirm it.');
  for (const state of ['unknown', 'sending', 'retry-wait', 'held-auth'] as const) {
    for (const { claimId, mayBeThere } of await office.db.getAllFromIndex('outbox', 'order', withState(state))) {
      if (!mayBeThere && state !== 'sending') continue;
      await transition(office.db, claimId, { kind: 'held', heldFor: MAYBE_THERE, reasons: [], there: true }, Date.now(), chance, { role });
    }
  }
  const origin = new URL(course.to).origin;
  await office.db.add('events', { at: Date.now(), role, event: `endpoint-confirmed: ${origin}`, claimId: null, payloadHash: null });
  await office.area.set(KEY, course.to);
}
