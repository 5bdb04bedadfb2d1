/**
 * From a coded encounter to a FHIR R4 Claim. Base R4, shaped after the Da Vinci PCT good-faith-estimate claims (the
 * nearest public profiles made for an 837); no conformance to a profile is claimed.
 */
import type { Claim, ClaimDiagnosis, ClaimItem, ClaimRelated, CodeableConcept, Money } from '@medplum/fhirtypes';
import type { Code } from '../codes/code';
import type { Diagnosis, Procedure, ServiceLine } from '../coding/coded-encounter';
import { lacksOf, type Parties } from './lacks';
import { dollars } from './money';
import { partiesOf } from './parties';
import type { Submission } from './submission';
import {
  CODE_SYSTEM,
  hl7,
  PAYER_CONTROL_SYSTEM,
  PCN_SYSTEM,
  PLACE_OF_SERVICE_SYSTEM,
  REVENUE_SYSTEM,
  TYPE_OF_BILL_SYSTEM,
  URI_SYSTEM,
  uuidUri,
} from './systems';

/**
 * Everything a claim is made of. `frequency` 7 replaces and 8 voids `prior`, the claim the payer knows by
 * `payerControlNumber` (X12 CLM05-3, REF*F8). `created`: an instant in ISO 8601.
 */
export interface ClaimRequest {
  submission: Submission;
  parties: Parties;
  claimId: string;
  pcn: string;
  frequency: '1' | '7' | '8';
  prior: { claimId: string; payerControlNumber: string } | null;
  created: string;
}

export type BuiltClaim = { ok: true; claim: Claim; totalCents: number } | { ok: false; lacks: string[] };

/** An inpatient stay is billed on an institutional claim, everything else on a professional one. */
export const isInstitutional = ({ coded }: Submission): boolean => coded.setting === 'inpatient';

/** The claim, or the sentences that say what it lacks. Judges nothing but that it can be built. */
export function buildClaim(request: ClaimRequest): BuiltClaim {
  const { submission, parties, claimId, pcn, frequency, prior, created } = request;
  const lacks = lacksOf(submission, parties);
  if ((frequency === '1') !== (prior === null)) lacks.push('A replacement or void must name the claim it is about, and no other may.');
  if (lacks.length > 0) return { ok: false, lacks };
  const { coded, encounter } = submission;
  const institutional = isInstitutional(submission);
  const totalCents = coded.lines.reduce((sum, line) => sum + (line.chargeCents ?? 0), 0);
  const start = coded.encounter.date ?? encounter.date;
  const end = coded.encounter.endDate ?? encounter.endDate ?? start;
  const positions = new Map(coded.diagnoses.map((diagnosis, at) => [diagnosis.id, at + 1]));

  const claim: Claim = {
    resourceType: 'Claim',
    id: claimId,
    identifier: [
      { system: PCN_SYSTEM, value: pcn },
      // An endpoint that gives its own ids keeps this one: by it the claim is found there again.
      { system: URI_SYSTEM, value: uuidUri(claimId) },
    ],
    status: 'active',
    type: concept(hl7('claim-type'), institutional ? 'institutional' : 'professional'),
    use: 'claim',
    ...partiesOf(submission, parties),
    ...(start && { billablePeriod: { start, ...(end && { end }) } }),
    created,
    priority: concept(hl7('processpriority'), 'normal'),
    ...(prior && { related: [about(prior, frequency)] }),
    ...(institutional && {
      supportingInfo: [
        {
          sequence: 1,
          category: concept('http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBSupportingInfoType', 'typeofbill'),
          code: concept(TYPE_OF_BILL_SYSTEM, `011${frequency}`),
        },
      ],
    }),
    diagnosis: coded.diagnoses.map(diagnosisOf),
    ...(institutional && coded.procedures.length > 0 && { procedure: coded.procedures.map(procedureOf) }),
    item: coded.lines.map((line, at) => itemOf(line, at + 1, positions, submission)),
    total: usd(totalCents),
  };
  return { ok: true, claim, totalCents };
}

const concept = (system: string, code: string): CodeableConcept => ({ coding: [{ system, code }] });
const usd = (cents: number): Money => ({ value: dollars(cents), currency: 'USD' });
const coded = ({ system, code }: Code): CodeableConcept => concept(CODE_SYSTEM[system], code);

const about = (
  { claimId, payerControlNumber }: NonNullable<ClaimRequest['prior']>,
  frequency: ClaimRequest['frequency'],
): ClaimRelated => ({
  claim: { reference: `Claim/${claimId}` },
  relationship: { ...concept(hl7('ex-relatedclaimrelationship'), 'prior'), text: frequency === '8' ? 'voids' : 'replaces' },
  reference: { system: PAYER_CONTROL_SYSTEM, value: payerControlNumber },
});

const DIAGNOSIS_TYPE: Partial<Record<Diagnosis['role'], string>> = {
  principal: 'principal',
  'first-listed': 'principal',
  admitting: 'admitting',
};

function diagnosisOf({ code, role, poa }: Diagnosis, at: number): ClaimDiagnosis {
  const type = DIAGNOSIS_TYPE[role];
  return {
    sequence: at + 1,
    diagnosisCodeableConcept: coded(code),
    ...(type && { type: [concept(hl7('ex-diagnosistype'), type)] }),
    ...(poa && poa !== 'exempt' && { onAdmission: concept(hl7('ex-diagnosis-on-admission'), poa.toLowerCase()) }),
  };
}

const procedureOf = ({ code, date }: Procedure, at: number) => ({
  sequence: at + 1,
  ...(date && { date }),
  procedureCodeableConcept: coded(code),
});

function itemOf(line: ServiceLine, sequence: number, positions: Map<string, number>, { encounter, coded: whole }: Submission): ClaimItem {
  const day = line.serviceDate ?? encounter.date ?? whole.encounter.date;
  const place = line.placeOfService ?? encounter.placeOfService;
  return {
    sequence,
    careTeamSequence: [1],
    diagnosisSequence: line.diagnosisIds.map((id) => positions.get(id) ?? 0),
    ...(line.revenueCode && { revenue: concept(REVENUE_SYSTEM, line.revenueCode) }),
    productOrService: coded(line.procedure),
    ...(line.modifiers.length > 0 && { modifier: line.modifiers.map(modifierOf) }),
    ...(day && { servicedDate: day }),
    ...(place && { locationCodeableConcept: concept(PLACE_OF_SERVICE_SYSTEM, place) }),
    quantity: { value: line.units },
    net: usd(line.chargeCents ?? 0),
  };
}

/** CPT modifiers are two digits; the others are HCPCS Level II. */
const modifierOf = (modifier: string): CodeableConcept => concept(CODE_SYSTEM[/^\d/.test(modifier) ? 'CPT' : 'HCPCS'], modifier);
