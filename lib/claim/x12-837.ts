/** What the professional and the institutional 837 have in common: who sends, who bills, who is treated, who pays. */

import type { Parties } from './lacks';
import { lacksOf } from './lacks';
import { dollars } from './money';
import type { Submission } from './submission';
import type { Element, Interchange, Segment } from './x12';

/**
 * Everything an 837 is made of. `payerId`: NM1*PR's identifier (NM109). `subscriberAddress` is not read from the chart:
 * null leaves N3/N4 out, which most payers refuse. `admission`: CL1 codes of a stay (type, source, patient status).
 * The patient is taken to be the subscriber.
 */
export interface X12Request {
  submission: Submission;
  parties: Parties;
  pcn: string;
  frequency: '1' | '7';
  /** The payer's claim control number, for a replacement (REF*F8). */
  payerControlNumber: string | null;
  submitter: { name: string; id: string; contact: string; phone: string };
  receiver: { name: string; id: string };
  payerId: string;
  subscriberAddress: { line: string; city: string; state: string; zip: string } | null;
  admission: { type: string; source: string; status: string } | null;
  interchange: Interchange;
}

export type X12Built = { ok: true; text: string } | { ok: false; lacks: string[] };

/** Why no 837 can be made; what a FHIR claim lacks included. */
export function x12Lacks(request: X12Request): string[] {
  const { submission, parties, frequency, payerControlNumber, pcn } = request;
  const { coded, coverage, patient } = submission;
  const lacks = lacksOf(submission, parties);
  if (!coverage.memberId) lacks.push('The member number is missing (NM109 of the subscriber).');
  if (!patient.name.family) lacks.push("The patient's family name is not known apart from the whole name (NM103).");
  if (!patient.birthDate) lacks.push("The patient's birth date is missing (DMG02).");
  if (!parties.billingProvider.taxId) lacks.push("The billing provider's tax number is not set (REF*EI).");
  if (coded.diagnoses.length > 25) lacks.push('More diagnoses than an 837 takes.');
  if (frequency === '7' && !payerControlNumber) lacks.push("A replacement needs the payer's claim control number (REF*F8).");
  if (pcn.length > 20) lacks.push('The patient control number is longer than 20 characters (CLM01).');
  return lacks;
}

export const day = (date: string | null): string => (date ?? '').replaceAll('-', '');
export const money = (cents: number): number => dollars(cents);
/** Codes travel without their dot. */
export const totalOf = ({ coded }: Submission): number => money(coded.lines.reduce((cents, line) => cents + (line.chargeCents ?? 0), 0));
export const lineControl = (pcn: string, line: number): string => `${pcn}-${line}`;

/** BHT through loop 2010BB: everything before the claim. */
export function opening(request: X12Request): Segment[] {
  const { submission, parties, submitter, receiver, payerId, subscriberAddress, interchange, pcn } = request;
  const { billingProvider: billing } = parties;
  const { patient, coverage } = submission;
  const sex = patient.sex === 'female' ? 'F' : patient.sex === 'male' ? 'M' : 'U';
  return [
    ['BHT', '0019', '00', pcn, interchange.date, interchange.time, 'CH'],
    ['NM1', '41', '2', submitter.name, null, null, null, null, '46', submitter.id],
    ['PER', 'IC', submitter.contact, 'TE', submitter.phone],
    ['NM1', '40', '2', receiver.name, null, null, null, null, '46', receiver.id],
    ['HL', '1', null, '20', '1'],
    ...when(billing.taxonomy, (taxonomy): Segment => ['PRV', 'BI', 'PXC', taxonomy]),
    ['NM1', '85', '2', billing.name, null, null, null, null, 'XX', billing.npi],
    ['N3', billing.address.line],
    ['N4', billing.address.city, billing.address.state, billing.address.zip],
    ['REF', 'EI', billing.taxId],
    ['HL', '2', '1', '22', '0'],
    ['SBR', 'P', '18', null, null, null, null, null, null, 'CI'],
    ['NM1', 'IL', '1', patient.name.family, patient.name.given, null, null, null, 'MI', coverage.memberId],
    ...(subscriberAddress
      ? ([
          ['N3', subscriberAddress.line],
          ['N4', subscriberAddress.city, subscriberAddress.state, subscriberAddress.zip],
        ] satisfies Segment[])
      : []),
    ['DMG', 'D8', day(patient.birthDate), sex],
    ['NM1', 'PR', '2', coverage.payer, null, null, null, null, 'PI', payerId],
  ];
}

/** A segment for a value, or none. */
export const when = <T>(value: T | null | undefined, segment: (value: T) => Segment): Segment[] =>
  value === null || value === undefined || value === '' ? [] : [segment(value)];

/** A provider named in words as NM103 and NM104: the last word is the family name. */
export function providerName(text: string | null): [Element, Element] {
  const words = (text ?? '')
    .replace(/^(?:dr|prof)\.?\s+/i, '')
    .replace(/,.*$/, '')
    .trim()
    .split(/\s+/);
  return [words.at(-1) ?? '', words.slice(0, -1).join(' ')];
}
