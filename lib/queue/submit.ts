/** From a submission to a claim that is on disk twice: the only way into the queue for what a coder coded. */
import { buildClaim, type ClaimRequest } from '../claim/claim';
import { freeze } from '../claim/freeze';
import type { Parties } from '../claim/lacks';
import { patientKey } from '../claim/patient-key';
import { mintPcn } from '../claim/pcn';
import type { Submission } from '../claim/submission';
import type { X12Claim } from '../claim/x12-lacks';
import { correctionOf } from './correction';
import type { Summary } from './payload';
import { priorOf } from './prior';
import { newRow, type Put, type PutTools, put, refuse, roomOrRefusal, WORKED_ELSEWHERE } from './put';
import type { OutboxRow, QueueDb } from './store';

/** `lockKey` makes the keyed hash that finds a second submission. */
export interface SubmitTools extends PutTools {
  lockKey: CryptoKey;
  parties: Parties;
  /** Where claims go by file: what keeps this one from being an 837. */
  fileLacks?: (claim: Omit<X12Claim, 'payerId'>) => string[];
}

/** A chart read longer ago than this may by now be another patient's. */
const FRESH_MS = 10_000;

/** Checks, mints, builds, freezes, and puts it on disk; answers only when both copies are there. */
export async function submit(submission: Submission, tools: SubmitTools): Promise<Put> {
  const { db, cipher, lockKey, digest, parties } = tools;
  const now = tools.now();
  if (Math.abs(now - submission.readAt) > FRESH_MS) return refuse('The chart was read too long ago. Read it again, then submit.');
  const [patient, full, standing] = await Promise.all([
    patientKey(submission.patient, digest),
    roomOrRefusal(tools),
    standingOf(submission, db),
  ]);
  if (!patient) return refuse('The page does not say clearly enough who the patient is: a record number or a birth date is needed.');
  if (full) return full;
  if (!standing.ok) return standing;

  const claimId = tools.newId();
  const { original, correction } = standing;
  const pcn = original?.pcn ?? mintPcn(cipher.random(20));
  const built = buildClaim({ submission, parties, claimId, pcn, ...correction, created: new Date(now).toISOString() });
  if (!built.ok) return refuse(built.lacks.join(' '));
  const { frequency, prior } = correction;
  const lacks = tools.fileLacks?.({ submission, parties, pcn, frequency, payerControlNumber: prior?.payerControlNumber ?? null }) ?? [];
  if (lacks.length > 0) return refuse(lacks.join(' '));
  const [frozen, lock, ofPatient] = await Promise.all([
    freeze(built.claim, digest),
    lockOf(submission, patient, cipher.subtle, lockKey),
    patientLock(patient, cipher.subtle, lockKey),
  ]);
  const row = newRow({
    claimId,
    pcn,
    original,
    frequency: correction.frequency,
    payloadHash: frozen.payloadHash,
    lock,
    patient: ofPatient,
    now,
  });
  const payload = { submission, parties, body: frozen.body, contentHash: frozen.contentHash };
  return put(row, payload, summaryOf(submission, built.totalCents, patient, parties), tools);
}

type Standing =
  | { ok: true; original: OutboxRow | null; correction: Pick<ClaimRequest, 'frequency' | 'prior'> }
  | { ok: false; why: string };

/** What the claim being corrected allows, by {@link correctionOf}. */
async function standingOf({ replaces }: Submission, db: QueueDb): Promise<Standing> {
  if (replaces === null) return { ok: true, original: null, correction: { frequency: '1', prior: null } };
  const original = await db.get('outbox', replaces);
  if (!original) return refuse('The claim to be corrected is not in the queue of this device.');
  if (original.handedOver) return refuse(WORKED_ELSEWHERE);
  const correction = correctionOf(original, await priorOf(db, original));
  return correction.ok ? { ok: true, original, correction } : correction;
}

/** The keyed hash of patient and encounter; where the page gives the encounter no id, of day, provider and services. */
export async function lockOf({ coded, encounter }: Submission, patient: string, subtle: SubtleCrypto, key: CryptoKey): Promise<string> {
  const ref = encounter.ref ?? coded.encounter.ref;
  const services = coded.lines.map((line) => [line.procedure.code, ...line.modifiers].join(':')).sort();
  const about = ref ? ['ref', ref] : ['day', coded.encounter.date ?? encounter.date, encounter.provider, services];
  return keyed([patient, about], subtle, key);
}

/** The keyed hash by which a patient's claims are found; `patient` as {@link patientKey} makes it. */
export const patientLock = (patient: string, subtle: SubtleCrypto, key: CryptoKey): Promise<string> => keyed([patient], subtle, key);

async function keyed(about: unknown, subtle: SubtleCrypto, key: CryptoKey): Promise<string> {
  const signed = await subtle.sign('HMAC', key, new TextEncoder().encode(JSON.stringify(about)));
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
