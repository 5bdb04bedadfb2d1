/** Office visits of invented patients whose every word of their own is a canary: it may stand in a claim, and nowhere else in the clear. */
import { createHash } from 'node:crypto';
import type { Claim } from '@medplum/fhirtypes';
import type { Submission } from '../../lib/claim/submission';
import { readBackFhir } from '../claim/read-back-fhir';
import { aSubmission } from '../e2e/driver';

/** Stands in name, record number and member number of every patient of a trial. */
export const CANARY = 'Quillwort';

const BASE_CENTS = 10_000;

/** The visit with this number; `replaces`: as the correction of that claim, with another charge. */
export function trialSubmission(n: number, replaces: string | null = null): Submission {
  const plain = aSubmission(n);
  const [line] = plain.coded.lines;
  if (!line) throw new Error('a visit without a service');
  const chargeCents = BASE_CENTS + (n % 5_000) + (replaces === null ? 0 : 50_000);
  return {
    ...plain,
    coded: { ...plain.coded, lines: [{ ...line, chargeCents }] },
    patient: {
      ...plain.patient,
      name: { family: `${CANARY}${n}`, given: 'Person', text: `Person ${CANARY}${n}` },
      mrn: `${CANARY}-${n}`,
    },
    coverage: { payer: 'Seacoast Health Plan', memberId: `${CANARY.toUpperCase()}${n}` },
    replaces,
  };
}

const hashOf = (facts: unknown): string => createHash('sha256').update(JSON.stringify(facts)).digest('hex');

/** SHA-256 of what a claim made of this submission must say: whose, what for, what was done, for how much. */
export function contentOf({ patient, coded, coverage }: Submission): string {
  const lines = coded.lines.map(({ procedure, units, chargeCents, serviceDate }) => [procedure.code, units, chargeCents, serviceDate]);
  const diagnoses = coded.diagnoses.map(({ code }) => code.code.replace('.', ''));
  return hashOf([patient.name.family, patient.mrn, patient.birthDate, coverage?.memberId, diagnoses, lines]);
}

/** The same of the claim that arrived. */
export function contentOfClaim(claim: Claim): string {
  const facts = readBackFhir(claim);
  const lines = facts.lines.map(({ code, units, cents, from }) => [code, units, cents, from]);
  const diagnoses = [...(facts.codes.ABK ?? []), ...(facts.codes.ABF ?? [])];
  const { name, birth } = facts.patient;
  return hashOf([name[0], facts.numbers.EA, birth, facts.subscriber.memberId, diagnoses, lines]);
}
