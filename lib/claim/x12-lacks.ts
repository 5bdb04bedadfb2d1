/** What keeps a claim from being an 837: what a FHIR claim lacks, and what X12 and its guides ask for beyond. */
import { bareCode } from '../codes/format';
import type { Address, Clinician } from './billing';
import { type ClaimContent, type ClaimLine, contentOf, type Form } from './content';
import { type BillingProvider, lacksOf, type Parties } from './lacks';
import { isNpi } from './npi';
import type { Submission } from './submission';
import { lacks837I } from './x12-lacks-837i';
import { carries, words } from './x12-text';

/**
 * One claim for an 837. `payerControlNumber`: the payer's number of the claim that a 7 replaces and an 8 voids (REF*F8).
 * `payerId`: NM109 of the payer; null where none is known.
 */
export interface X12Claim {
  submission: Submission;
  parties: Parties;
  pcn: string;
  frequency: '1' | '7' | '8';
  payerControlNumber: string | null;
  payerId: string | null;
}

/** TR3 005010X222A1: HI carries at most 12 diagnoses, SV107 at most 4 pointers, a claim at most 50 lines; X223A2: 999. */
const MOST = { diagnoses: 12, pointers: 4, professionalLines: 50, institutionalLines: 999, modifiers: 4 };

/** Sentences, each naming what is missing or cannot be carried and where; empty: an 837 can be made. */
export function lacks837(form: Form, { submission, parties, pcn, frequency, payerControlNumber, payerId }: X12Claim): string[] {
  const content = contentOf(submission, parties, pcn, form);
  const lacks = [...lacksOf(submission, parties), ...partyLacks(content, payerId), ...identifierLacks(content)];
  if (pcn.length > 20 || !carries(pcn)) lacks.push('The patient control number is not 1 to 20 characters that X12 carries (CLM01).');
  if (frequency !== '1' && !payerControlNumber)
    lacks.push(`A ${frequency === '7' ? 'replacement' : 'void'} needs the payer's claim control number (REF*F8).`);
  if (frequency === '1' && payerControlNumber) lacks.push("Only a replacement or a void names the payer's claim control number (REF*F8).");
  if (payerControlNumber && (!carries(payerControlNumber) || payerControlNumber.length > 50))
    lacks.push("The payer's claim control number holds characters that X12 cannot carry (REF*F8).");
  const codes = content.diagnoses.map(
    ({ code, role }) => `${code.code} ${role === 'admitting' || role === 'reason-for-visit' ? role : ''}`,
  );
  if (new Set(codes).size < codes.length) lacks.push('A diagnosis stands on the claim twice (HI).');
  if (content.diagnoses.some(({ code }) => !/^[A-Z][0-9A-Z]{2,6}$/.test(bareCode(code.code))))
    lacks.push('A diagnosis code does not have the shape of one (HI).');
  content.lines.forEach((line) => lacks.push(...lineLacks(line, form)));
  lacks.push(...(form === 'institutional' ? lacks837I(content) : lacks837P(content)));
  return [...new Set(lacks)];
}

function lacks837P({ placeOfService, diagnoses, lines, accident, hospitalized }: ClaimContent): string[] {
  const lacks: string[] = [];
  if (!placeOfService || !/^\d{2}$/.test(placeOfService)) lacks.push('The place of service is missing or not two digits (CLM05-1).');
  if (diagnoses.length > MOST.diagnoses) lacks.push(`There are more than ${MOST.diagnoses} diagnoses (HI).`);
  if (lines.length > MOST.professionalLines) lacks.push(`There are more than ${MOST.professionalLines} service lines.`);
  if (accident?.kind === 'auto' && accident.state === null) lacks.push('The state of the car accident is missing (CLM11-4).');
  if (hospitalized?.to && hospitalized.to < hospitalized.from) lacks.push('The hospital stay ends before it begins (DTP*096).');
  for (const line of lines) {
    if (line.positions.length > MOST.pointers) lacks.push(`Line ${line.number} points to more than ${MOST.pointers} diagnoses (SV107).`);
    if (new Set(line.positions).size < line.positions.length) lacks.push(`Line ${line.number} points to a diagnosis twice (SV107).`);
    if (line.placeOfService && !/^\d{2}$/.test(line.placeOfService))
      lacks.push(`Line ${line.number}: the place of service is not two digits (SV105).`);
  }
  return lacks;
}

function lineLacks(line: ClaimLine, form: Form): string[] {
  const lacks: string[] = [];
  const part = form === 'institutional' ? 'SV202' : 'SV101';
  if (line.number > MOST.institutionalLines) lacks.push(`There are more than ${MOST.institutionalLines} service lines.`);
  if (line.modifiers.length > MOST.modifiers) lacks.push(`Line ${line.number} has more than ${MOST.modifiers} modifiers (${part}).`);
  if (line.modifiers.some((modifier) => !/^[A-Z0-9]{2}$/.test(modifier)))
    lacks.push(`Line ${line.number}: a modifier is not two characters (${part}).`);
  if (line.procedure && !/^[A-Z0-9]{5}$/.test(line.procedure.code))
    lacks.push(`Line ${line.number}: the code is not five characters (${part}).`);
  if (line.to !== null && line.from !== null && line.to < line.from) lacks.push(`Line ${line.number} ends before it begins (DTP*472).`);
  return lacks;
}

function partyLacks(content: ClaimContent, payerId: string | null): string[] {
  const { patient, patientAddress, subscriber, cover, payer, billingProvider, facility, clinicians, lines } = content;
  const lacks: string[] = [];
  if (!payerId) lacks.push('No payer number is known for this payer: add it under Claim files in the options (NM109 of the payer).');
  if (words(payer.name, 60) === '') lacks.push("The payer's name has no letters that X12 carries (NM103).");
  if (!cover.memberId) lacks.push('The member number is missing (NM109 of the subscriber).');
  if (!patient.name.family) lacks.push("The patient's family name is not known apart from the whole name (NM103).");
  else if (words(patient.name.family, 60) === '') lacks.push("The patient's family name has no letters that X12 carries (NM103).");
  if (!patient.birthDate) lacks.push("The patient's birth date is missing (DMG02).");
  if (subscriber && words(subscriber.name.family, 60) === '')
    lacks.push("The subscriber's family name has no letters that X12 carries (NM103).");
  if (subscriber && !patientAddress)
    lacks.push("The patient's address is missing, which is needed where someone else holds the cover (N3 of loop 2010CA).");
  if (patientAddress) lacks.push(...addressLacks("The patient's", patientAddress));
  lacks.push(...billingLacks(billingProvider));
  if (facility) {
    if (facility.npi !== null && !isNpi(facility.npi)) lacks.push("The service facility's NPI is not valid (NM1*77).");
    if (facility.address.zip.length < 9) lacks.push("The service facility's ZIP needs nine digits (N403).");
    lacks.push(...addressLacks("The service facility's", facility.address));
    if (words(facility.name, 60) === '') lacks.push("The service facility's name has no letters that X12 carries (NM1*77).");
  }
  const people: (Clinician | null)[] = [
    ...Object.values(clinicians),
    ...lines.flatMap((line) => [line.rendering, line.ordering, line.referring]),
  ];
  for (const person of people) {
    if (person && !isNpi(person.npi)) lacks.push('The NPI of a clinician on the claim is not valid (NM109).');
    if (person && words(person.family, 60) === '')
      lacks.push('The family name of a clinician on the claim has no letters that X12 carries (NM103).');
  }
  return lacks;
}

function addressLacks(whose: string, { line, city }: Pick<Address, 'line' | 'city'>): string[] {
  return words(line, 55) === '' || words(city, 30).length < 2 ? [`${whose} address has no street or city that X12 carries (N3, N4).`] : [];
}

function billingLacks({ name, taxId, taxonomy, address }: BillingProvider): string[] {
  const lacks: string[] = [];
  if (name && words(name, 60) === '') lacks.push("The billing provider's name has no letters that X12 carries (NM1*85).");
  if (!taxId || !/^\d{9}$/.test(taxId)) lacks.push("The billing provider's tax number is not set or not nine digits (REF*EI).");
  if (taxonomy !== null && !/^[0-9A-Z]{10}$/.test(taxonomy)) lacks.push("The billing provider's taxonomy is not ten characters (PRV03).");
  if (/\bP\.?\s*O\.?\s*BOX\b/i.test(address.line))
    lacks.push("The billing provider's address is a post box; a street is needed (N3 of loop 2010AA).");
  lacks.push(...addressLacks("The billing provider's", address));
  if (!/^[A-Z]{2}$/.test(address.state)) lacks.push("The billing provider's state is not two letters (N402).");
  if (!/^\d{5}-?\d{4}$/.test(address.zip)) lacks.push("The billing provider's ZIP needs nine digits (N403).");
  return lacks;
}

/** Identifiers are carried as they are or not at all: one letter changed would name something else. */
function identifierLacks({ cover, payer, priorAuthorization, referral, lines }: ClaimContent): string[] {
  const named: [string, string | null][] = [
    ['The member number', cover.memberId],
    ['The group number', cover.groupNumber],
    ['The payer number', payer.id],
    ['The prior authorisation', priorAuthorization],
    ['The referral number', referral],
    ...lines.map((line): [string, string | null] => [`Line ${line.number}: the prior authorisation`, line.priorAuthorization]),
  ];
  return named.flatMap(([name, id]) =>
    id && !(carries(id) && id.length <= 80) ? [`${name} holds characters that X12 cannot carry.`] : [],
  );
}
