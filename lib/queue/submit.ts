/** From a submission to a claim that is on disk twice: the only way into the queue. */
import { buildClaim, type ClaimRequest } from '../claim/claim';
import { freeze } from '../claim/freeze';
import type { Parties } from '../claim/lacks';
import { patientKey } from '../claim/patient-key';
import { mintPcn } from '../claim/pcn';
import type { Submission } from '../claim/submission';
import { dropJournal, type JournalArea, writeJournal } from './journal';
import { type Cipher, type Payload, type Summary, sealPart } from './payload';
import { enqueue, type OutboxRow, type QueueDb } from './store';

/** `newId` mints a UUIDv4; `role` who submits; `lockKey` makes the keyed hash that finds a second submission. */
export interface SubmitTools {
  db: QueueDb;
  area: JournalArea;
  cipher: Cipher;
  lockKey: CryptoKey;
  digest: (text: string) => Promise<string>;
  now: () => number;
  newId: () => string;
  parties: Parties;
  role: string;
}

/** `why`: a sentence for the person at the screen, without patient data. */
export type Submitted = { ok: true; row: OutboxRow } | { ok: false; why: string };

/** A chart read longer ago than this may by now be another patient's. */
const FRESH_MS = 10_000;

/** Checks, mints, builds, freezes, writes the journal, then the database; answers only when both copies are on disk. */
export async function submit(submission: Submission, tools: SubmitTools): Promise<Submitted> {
  const { db, area, cipher, lockKey, digest, parties, role } = tools;
  const now = tools.now();
  if (Math.abs(now - submission.readAt) > FRESH_MS) return refuse('The chart was read too long ago. Read it again, then submit.');
  const patient = await patientKey(submission.patient, digest);
  if (!patient) return refuse('The page does not say clearly enough who the patient is: a record number or a birth date is needed.');
  const standing = await standingOf(submission, db);
  if (!standing.ok) return standing;

  const claimId = tools.newId();
  const { original } = standing;
  const pcn = original?.pcn ?? mintPcn(cipher.random(20));
  const built = buildClaim({ submission, parties, claimId, pcn, ...standing.correction, created: new Date(now).toISOString() });
  if (!built.ok) return refuse(built.lacks.join(' '));
  const frozen = await freeze(built.claim, digest);
  const row: OutboxRow = {
    claimId,
    pcn,
    lineage: original?.lineage ?? claimId,
    version: (original?.version ?? 0) + 1,
    frequency: standing.correction.frequency,
    replaces: submission.replaces,
    sequence: 0,
    state: 'queued',
    attempts: 0,
    nextAt: now,
    leaseUntil: null,
    heldFor: null,
    payloadHash: frozen.payloadHash,
    payerControlNumber: null,
    reasons: [],
    lines: [],
    createdAt: now,
    updatedAt: now,
    lock: await lockOf(submission, patient, cipher.subtle, lockKey),
    strikes: 0,
    polls: 0,
  };
  const payload: Payload = { submission, body: frozen.body, contentHash: frozen.contentHash };
  const sealed = {
    payload: await sealPart(cipher, claimId, 'payload', payload),
    summary: await sealPart(cipher, claimId, 'summary', summaryOf(submission, built.totalCents, patient, parties)),
  };
  await writeJournal(area, row, sealed);
  try {
    const queued = await enqueue(db, row, sealed, role);
    if (queued.ok) return queued;
  } catch (error) {
    await dropJournal(area, claimId);
    throw error;
  }
  await dropJournal(area, claimId);
  return refuse('This encounter is already in the queue. Open it there and correct it instead of submitting it again.');
}

const refuse = (why: string): { ok: false; why: string } => ({ ok: false, why });

type Standing =
  | { ok: true; original: OutboxRow | null; correction: Pick<ClaimRequest, 'frequency' | 'prior'> }
  | { ok: false; why: string };

/**
 * What the claim being corrected allows. Adjudicated: a replacement (frequency 7) that names the payer's control number.
 * Rejected or held: never adjudicated, so it goes again as an original (frequency 1) (X12 TR3 005010X222A1, CLM05-3).
 */
async function standingOf({ replaces }: Submission, db: QueueDb): Promise<Standing> {
  if (replaces === null) return { ok: true, original: null, correction: { frequency: '1', prior: null } };
  const original = await db.get('outbox', replaces);
  if (!original) return refuse('The claim to be corrected is not in the queue of this device.');
  switch (original.state) {
    case 'paid':
    case 'partial':
    case 'denied': {
      const { claimId, payerControlNumber } = original;
      if (!payerControlNumber)
        return refuse("The payer's answer names no claim control number, without which a correction cannot be sent.");
      return { ok: true, original, correction: { frequency: '7', prior: { claimId, payerControlNumber } } };
    }
    case 'rejected':
    case 'held-human':
      return { ok: true, original, correction: { frequency: '1', prior: null } };
    case 'superseded':
      return refuse('This claim was corrected before. Correct its latest version.');
    case 'quarantined':
      return refuse('This claim cannot be read on this device. Ask the billing office about it by its control number.');
    default:
      return refuse('This claim is not answered yet. It can be corrected once its answer is here.');
  }
}

/** The keyed hash of patient and encounter; where the page gives the encounter no id, of day, provider and services. */
async function lockOf({ coded, encounter }: Submission, patient: string, subtle: SubtleCrypto, key: CryptoKey): Promise<string> {
  const ref = encounter.ref ?? coded.encounter.ref;
  const services = coded.lines.map((line) => [line.procedure.code, ...line.modifiers].join(':')).sort();
  const about = ref ? ['ref', ref] : ['day', coded.encounter.date ?? encounter.date, encounter.provider, services];
  const signed = await subtle.sign('HMAC', key, new TextEncoder().encode(JSON.stringify([patient, about])));
  return [...new Uint8Array(signed)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function summaryOf({ coded, patient, encounter }: Submission, totalCents: number, key: string, { renderingNpi }: Parties): Summary {
  const serviceDate = coded.encounter.date ?? encounter.date;
  return {
    patient: patient.name.text,
    serviceDate,
    totalCents,
    codes: [...coded.diagnoses.map(({ code }) => code.code), ...coded.lines.map(({ procedure }) => procedure.code)],
    patientKey: key,
    services: coded.lines.map((line) => ({
      code: line.procedure.code,
      modifiers: line.modifiers,
      serviceDate: line.serviceDate ?? serviceDate,
    })),
    renderingNpi,
  };
}
