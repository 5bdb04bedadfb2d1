/** What an 837I asks for beyond an 837P (TR3 005010X223A2). */
import { type ClaimContent, institutionalDiagnoses } from './content';

/** How many of each an 837I carries: other diagnoses, external causes, reasons for the visit, other procedures. */
const MOST = { others: 24, external: 12, reasons: 3, procedures: 25 };

/** Sentences for what an institutional claim lacks. */
export function lacks837I(content: ClaimContent): string[] {
  const { stay, inpatient, clinicians, lines, procedures, accident, from, to } = content;
  const lacks: string[] = [];
  const statement = stay.statement ?? { from, to };
  if (!statement.from || !statement.to) lacks.push('The day of admission or of discharge is missing (DTP*434).');
  else if (statement.to < statement.from) lacks.push('The statement ends before it begins (DTP*434).');
  if (!stay.admission || !stay.discharge) lacks.push('Admission type, source and patient status are missing (CL1).');
  if (inpatient && !stay.admission?.hour) lacks.push('The hour of admission is missing (DTP*435).');
  if (!clinicians.attending) lacks.push("The attending provider's name or NPI is missing (NM1*71).");
  if (accident && !(stay.occurrences ?? []).some(({ code }) => /^0[1-6]$/.test(code)))
    lacks.push('An accident on an institutional claim is stated by an occurrence code 01 to 06 (HI*BH).');
  lacks.push(...codeLacks(content));
  if (!inpatient && procedures.length > 0) lacks.push('ICD-10-PCS procedures stand on inpatient claims only (HI*BBR).');
  if (procedures.length > MOST.procedures) lacks.push(`There are more than ${MOST.procedures} procedures (HI*BBR, BBQ).`);
  if (procedures.some(({ date }) => date === null)) lacks.push('A procedure has no date (HI*BBR, BBQ).');
  if (procedures.some(({ code }) => !/^[0-9A-HJ-NP-Z]{7}$/.test(code.code)))
    lacks.push('A procedure code does not have seven characters (HI*BBR, BBQ).');
  for (const line of lines)
    if (!/^\d{4}$/.test(line.revenueCode ?? '')) lacks.push(`Line ${line.number} has no revenue code of four digits (SV201).`);
  return lacks;
}

function codeLacks({ diagnoses, inpatient }: ClaimContent): string[] {
  const { principal, admitting, reasons, external, others } = institutionalDiagnoses(diagnoses);
  const lacks: string[] = [];
  if (principal.length === 0) lacks.push('There is no principal diagnosis (HI*ABK).');
  if (admitting.length > 1) lacks.push('There is more than one admitting diagnosis (HI*ABJ).');
  if (inpatient && admitting.length === 0) lacks.push('The admitting diagnosis is missing (HI*ABJ).');
  if (inpatient && reasons.length > 0) lacks.push('A reason for the visit stands on outpatient claims only (HI*APR).');
  if (reasons.length > MOST.reasons) lacks.push(`There are more than ${MOST.reasons} reasons for the visit (HI*APR).`);
  if (external.length > MOST.external) lacks.push(`There are more than ${MOST.external} external causes (HI*ABN).`);
  if (others.length > MOST.others) lacks.push(`There are more than ${MOST.others} other diagnoses (HI*ABF).`);
  if (inpatient && [...principal, ...others, ...external].some(({ poa }) => poa === undefined))
    lacks.push('A diagnosis does not say whether it was present on admission (HI, C022-9).');
  return lacks;
}
