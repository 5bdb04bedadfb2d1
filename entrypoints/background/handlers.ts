/** What the worker answers to the extension's pages, and to which role. */
import { type Handlers, Refusal, tell } from '../../lib/messages';
import { isLive } from '../../lib/queue/advance';
import type { QueueItem } from '../../lib/queue/entry';
import { type Cipher, openPayload, openSummary, type Summary } from '../../lib/queue/payload';
import { allRows, hurry, type OutboxRow, transition } from '../../lib/queue/store';
import { submit } from '../../lib/queue/submit';
import { type Role, readSettings, type Settings } from '../../lib/settings';
import { confirmEndpoint, courseNow } from './course';
import { chance, digest, keepBooks, type Office } from './office';
import type { Sender } from './sender';

/** Who may do what. The endpoint must know it too: a role chosen on this device binds honest people only. */
const MAY = {
  submitClaim: ['coder'],
  listQueue: ['coder', 'supervisor'],
  openSubmission: ['coder', 'supervisor'],
  sendNow: ['coder', 'supervisor'],
  releaseHeld: ['coder', 'supervisor'],
  endpointChange: ['coder', 'supervisor'],
  confirmEndpoint: ['coder', 'supervisor'],
} as const satisfies Record<string, readonly Role[]>;

export function handlersFor(sender: Sender): Handlers {
  return {
    submitClaim: async (submission) => {
      const settings = await allowed('submitClaim');
      const { billingProvider, renderingNpi } = settings;
      const submitted = await sender.alone(async (office) => {
        const { db, area, lockKey } = office;
        const cipher = await office.cipher();
        if (!cipher) throw new Refusal(`${LOCKED} Your draft is kept.`);
        const parties = { billingProvider, renderingNpi };
        const tools = { db, area, cipher, lockKey, digest, now: Date.now, newId: () => crypto.randomUUID(), parties, role: settings.role };
        const result = await submit(submission, tools);
        // The claim is safe by now; books that cannot be kept this moment are kept by the next pass.
        if (result.ok) await keepBooks(office).catch(() => undefined);
        return result;
      });
      if (!submitted.ok) throw new Refusal(submitted.why);
      announce(sender);
      return { claimId: submitted.row.claimId, pcn: submitted.row.pcn };
    },

    listQueue: async () => {
      await allowed('listQueue');
      const office = await sender.office;
      const cipher = await office.cipher();
      const rows = (await allRows(office.db)).toReversed();
      return Promise.all(rows.map((row) => itemOf(row, office, cipher)));
    },

    openSubmission: async ({ claimId }) => {
      await allowed('openSubmission');
      const { db, ...office } = await sender.office;
      const cipher = await office.cipher();
      if (!cipher) throw new Refusal(LOCKED);
      const sealed = await db.get('payload', claimId);
      const payload = sealed ? await openPayload(cipher, claimId, sealed) : null;
      if (!payload) throw new Refusal('What was submitted cannot be read on this device any more.');
      return payload.submission;
    },

    sendNow: async () => {
      await allowed('sendNow');
      await sender.alone(({ db }) => hurry(db, Date.now(), chance));
      announce(sender);
      return null;
    },

    releaseHeld: async ({ claimId }) => {
      const { role } = await allowed('releaseHeld');
      await sender.alone(async ({ db }) => {
        const correction = (await allRows(db)).find((row) => row.replaces === claimId && isLive(row));
        if (correction) throw new Refusal('A correction of this claim is in the queue; the old one must not be sent again.');
        const released = await transition(db, claimId, { kind: 'released' }, Date.now(), chance, { role });
        if (!released) throw new Refusal('This claim is not held.');
      });
      announce(sender);
      return null;
    },

    endpointChange: async () => {
      await allowed('endpointChange');
      const course = await courseNow(await sender.office);
      return course.kind === 'endpoint-changed' ? { from: course.from, to: course.to } : null;
    },

    confirmEndpoint: async ({ endpoint }) => {
      const { role } = await allowed('confirmEndpoint');
      await sender.still((office) => confirmEndpoint(office, endpoint, role));
      announce(sender);
      return null;
    },
  };
}

async function allowed(name: keyof typeof MAY): Promise<Settings> {
  const { settings } = await readSettings();
  const roles: readonly Role[] = MAY[name];
  if (!roles.includes(settings.role)) throw new Refusal(`A ${settings.role} may not do this. It is open to: ${roles.join(', ')}.`);
  return settings;
}

function announce(sender: Sender): void {
  tell('queueChanged', null);
  void sender.wake().catch(() => undefined);
}

const LOCKED = 'The vault is locked. Unlock it, then do this again.';

/** What is shown of a claim whose words cannot be opened. */
const closed = (patient: string): Summary => ({
  patient,
  serviceDate: null,
  totalCents: 0,
  codes: [],
  patientKey: '',
  services: [],
  renderingNpi: null,
});

async function itemOf(row: OutboxRow, { db }: Office, cipher: Cipher | null): Promise<QueueItem> {
  if (!cipher) return { ...row, ...closed('Locked') };
  const sealed = await db.get('summary', row.claimId);
  return { ...row, ...((sealed && (await openSummary(cipher, row.claimId, sealed))) ?? closed('Cannot be read on this device')) };
}
