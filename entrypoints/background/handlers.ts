/** What the worker answers to the extension's pages, and to which role. */
import { StorageClosed } from '../../lib/db';
import { readAnchor } from '../../lib/endpoint/anchor';
import { type Handlers, type Name, Refusal, tell } from '../../lib/messages';
import { CORRECTED, isCorrected } from '../../lib/queue/corrected';
import { hurry } from '../../lib/queue/due';
import { lossSeen } from '../../lib/queue/inspect';
import { itemsOf, purgedWords, rowsOf } from '../../lib/queue/list';
import { openPayload } from '../../lib/queue/payload';
import { standingNow } from '../../lib/queue/stand';
import { transition } from '../../lib/queue/store';
import { patientLock, submit } from '../../lib/queue/submit';
import { voidClaim } from '../../lib/queue/void';
import { type Role, readSettings, type Settings } from '../../lib/settings';
import { answersTaken } from './answers';
import { claimFileHandlers, fileLacksOf } from './claim-files';
import { confirmEndpoint, courseNow } from './course';
import { publicKeySet, signInToEndpoint } from './endpoint-sign-in';
import { chance, digest, disk, type Office } from './office';
import { ephemeralNow } from './profile';
import type { Sender } from './sender';

/** Who may do what. The endpoint must know it too: a role chosen on this device binds honest people only. */
const MAY = {
  submitClaim: ['coder'],
  listQueue: ['coder', 'supervisor'],
  openSubmission: ['coder', 'supervisor'],
  sendNow: ['coder', 'supervisor'],
  releaseHeld: ['coder', 'supervisor'],
  voidClaim: ['coder', 'supervisor'],
  takeAnswers: ['coder', 'supervisor'],
  signInToEndpoint: ['coder', 'supervisor'],
  lossSeen: ['coder', 'supervisor'],
  endpointChange: ['coder', 'supervisor'],
  confirmEndpoint: ['coder', 'supervisor'],
  exportQueue: ['coder', 'supervisor'],
  importQueue: ['coder', 'supervisor'],
  auditStanding: ['supervisor'],
  readAudit: ['supervisor'],
  exportAudit: ['supervisor'],
  unlockVault: ['coder', 'provider', 'supervisor'],
  lockVault: ['coder', 'provider', 'supervisor'],
  setKeyMode: ['coder', 'supervisor'],
  purgeVault: ['coder', 'supervisor'],
} as const satisfies Partial<Record<Name, readonly Role[]>>;

export const handlersFor = (sender: Sender): Handlers => saying({ ...queueHandlers(sender), ...claimFileHandlers(sender) });

function queueHandlers(sender: Sender): Handlers {
  return {
    submitClaim: async (submission) => {
      const settings = allowed('submitClaim');
      // The claim's audit fact is on disk with it; the next pass carries it into the chain.
      const [submitted] = await Promise.all([
        sender.bring(
          async (office) => submit(submission, await writing(office, await settings, ' Your draft is kept.')),
          ({ ok }) => ok,
        ),
        settings,
      ]);
      if (!submitted.ok) throw new Refusal(submitted.why);
      return { claimId: submitted.row.claimId, pcn: submitted.row.pcn };
    },

    voidClaim: async ({ claimId }) => {
      const settings = await allowed('voidClaim');
      const taken = await sender.alone(async (office) => voidClaim(claimId, await writing(office, settings)));
      if (!taken.ok) throw new Refusal(taken.why);
      announce(sender);
      return { claimId: taken.row.claimId };
    },

    takeAnswers: async (file) => {
      const { role } = await allowed('takeAnswers');
      const taken = await answersTaken(sender, file, role);
      announce(sender);
      return taken;
    },

    signInToEndpoint: async () => {
      await allowed('signInToEndpoint');
      const why = await signInToEndpoint(await sender.office);
      if (why === null) void sender.reconsider().catch(() => undefined);
      return { why };
    },

    endpointKey: async () => ({ jwks: await publicKeySet(await sender.office) }),

    listQueue: async ({ patientKey, ...page }) => {
      await allowed('listQueue');
      const { db, ...office } = await sender.office;
      const [cipher, lockKey] = await Promise.all([office.cipher(), office.lockKey()]);
      // Locked, nobody can be found by name.
      if (patientKey !== undefined && !lockKey) return [];
      const patient = patientKey === undefined || !lockKey ? undefined : await patientLock(patientKey, crypto.subtle, lockKey);
      const rows = await rowsOf(db, { ...page, patient });
      return itemsOf(rows, db, cipher);
    },

    queueStanding: async () => {
      const office = await sender.office;
      const { db, vault } = office;
      const anchor = (await readAnchor(office.area))?.anchor ?? null;
      const [{ kind }, { settings }] = await Promise.all([courseNow(office), readSettings()]);
      return standingNow(db, {
        course: kind === 'no-endpoint' && settings.x12 !== null ? 'by-file' : kind,
        vault: (await vault.state()).state,
        online: navigator.onLine !== false,
        ephemeral: await ephemeralNow(),
        disk: await disk().catch(() => ({})),
        anchored: anchor && { seq: anchor.seq, at: anchor.at },
        now: Date.now(),
      });
    },

    openSubmission: async ({ claimId }) => {
      await allowed('openSubmission');
      const { db, ...office } = await sender.office;
      const cipher = await office.cipher();
      if (!cipher) throw new Refusal(LOCKED);
      const purgedAt = (await db.get('outbox', claimId))?.purgedAt;
      if (purgedAt !== undefined) throw new Refusal(`${purgedWords(purgedAt)}. Look it up in the EHR and code it anew.`);
      const sealed = await db.get('payload', claimId);
      const payload = sealed ? await openPayload(cipher, claimId, sealed) : null;
      if (!payload) throw new Refusal('What was submitted cannot be read on this device any more.');
      return payload.submission;
    },

    sendNow: async () => {
      const { role } = await allowed('sendNow');
      await sender.alone(({ db }) => hurry(db, Date.now(), chance, role));
      announce(sender);
      return null;
    },

    releaseHeld: async ({ claimId }) => {
      const { role } = await allowed('releaseHeld');
      await sender.alone(async ({ db }) => {
        if (await isCorrected(db, claimId)) throw new Refusal(CORRECTED);
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

    lossSeen: async () => {
      const { role } = await allowed('lossSeen');
      await sender.alone(({ db }) => lossSeen(db, role, Date.now()));
      announce(sender);
      return null;
    },

    online: () => {
      void sender.wake().catch(() => undefined);
      return null;
    },
  };
}

/** Said when the vault would have to be open. */
export const LOCKED = 'The vault is locked. Unlock it, then do this again.';

const newId = (): string => crypto.randomUUID();

/** What writing a claim takes. `kept`: what else to say when the vault is locked. */
async function writing(office: Office, settings: Settings, kept = '') {
  const { role, billingProvider, renderingNpi, hospital } = settings;
  const { db, area } = office;
  const [cipher, lockKey] = await Promise.all([office.cipher(), office.lockKey()]);
  if (!cipher || !lockKey) throw new Refusal(`${LOCKED}${kept}`);
  return {
    db,
    area,
    cipher,
    lockKey,
    digest,
    now: Date.now,
    newId,
    disk,
    role,
    parties: { billingProvider, renderingNpi, hospital },
    ...fileLacksOf(settings),
  };
}

/** The settings in force, if their role may do this; otherwise refuses in words. */
export async function allowed(name: keyof typeof MAY): Promise<Settings> {
  const { settings } = await readSettings();
  const roles: readonly Role[] = MAY[name];
  if (!roles.includes(settings.role)) throw new Refusal(`A ${settings.role} may not do this. It is open to: ${roles.join(', ')}.`);
  return settings;
}

function announce(sender: Sender): void {
  tell('queueChanged', null);
  void sender.wake().catch(() => undefined);
}

/** The handlers, saying it in words when the storage cannot be opened. */
function saying(handlers: Handlers): Handlers {
  const said = Object.entries(handlers as Record<string, (...asked: unknown[]) => unknown>).map(([name, handle]) => [
    name,
    async (...asked: unknown[]) => {
      try {
        return await handle(...asked);
      } catch (error) {
        throw error instanceof StorageClosed ? new Refusal(error.message) : error;
      }
    },
  ]);
  return Object.fromEntries(said) as Handlers;
}
