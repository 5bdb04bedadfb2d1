/**
 * From a coded encounter to a FHIR R4 Claim. Base R4, shaped after the Da Vinci PCT good-faith-estimate claims (the
 * nearest public profiles made for an 837); no conformance to a profile is claimed.
 */
import type {
  Claim,
  ClaimAccident,
  ClaimDiagnosis,
  ClaimItem,
  ClaimItemDetail,
  ClaimRelated,
  CodeableConcept,
  Money,
} from '@medplum/fhirtypes';
import type { Code } from '../codes/code';
import type { Diagnosis, Procedure } from '../coding/coded-encounter';
import type { Billing, Ndc } from './billing';
import { type ClaimContent, type ClaimLine, contentOf, institutionalDiagnoses } from './content';
import { informationOf } from './information';
import { lacksOf, type Parties } from './lacks';
import { dollars } from './money';
import { partiesOf } from './parties';
import type { Submission } from './submission';
import {
  CODE_SYSTEM,
  concept,
  hl7,
  LINE_CONTROL_URL,
  NDC_SYSTEM,
  nubc,
  PAYER_CONTROL_SYSTEM,
  PCN_SYSTEM,
  PLACE_OF_SERVICE_SYSTEM,
  URI_SYSTEM,
  uuidUri,
  x12Codes,
} from './systems';
import { type Team, teamOf } from './team';

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

/** The claim, or the sentences that say what it lacks. Judges nothing but that it can be built. */
export function buildClaim(request: ClaimRequest): BuiltClaim {
  const { submission, parties, claimId, pcn, frequency, prior, created } = request;
  const lacks = lacksOf(submission, parties);
  if ((frequency !== '1') !== (prior !== null))
    lacks.push('A replacement or a void must name the claim it is about, and only such a claim may.');
  if (lacks.length > 0) return { ok: false, lacks };
  const content = contentOf(submission, parties, pcn);
  const { form, from, to, referral, accident, totalCents } = content;
  const team = teamOf(content);
  const supportingInfo = informationOf(content, frequency);
  const procedures = form === 'institutional' ? content.procedures : [];

  const claim: Claim = {
    resourceType: 'Claim',
    id: claimId,
    identifier: [
      { system: PCN_SYSTEM, value: pcn },
      // An endpoint that gives its own ids keeps this one: by it the claim is found there again.
      { system: URI_SYSTEM, value: uuidUri(claimId) },
    ],
    status: 'active',
    type: concept(hl7('claim-type'), form),
    use: 'claim',
    ...partiesOf(content, team),
    ...(from && { billablePeriod: { start: from, ...(to && { end: to }) } }),
    created,
    priority: concept(hl7('processpriority'), 'normal'),
    ...(prior && { related: [about(prior, frequency)] }),
    ...(referral && { referral: { identifier: { value: referral } } }),
    ...(supportingInfo.length > 0 && { supportingInfo }),
    diagnosis: diagnosesOf(content),
    ...(procedures.length > 0 && { procedure: procedures.map(procedureOf) }),
    ...(accident && { accident: accidentOf(accident) }),
    item: content.lines.map((line) => itemOf(line, team)),
    total: usd(totalCents),
  };
  return { ok: true, claim, totalCents };
}

const usd = (cents: number): Money => ({ value: dollars(cents), currency: 'USD' });
const coded = ({ system, code }: Code): CodeableConcept => concept(CODE_SYSTEM[system], code);

const about = ({ claimId, payerControlNumber }: { claimId: string; payerControlNumber: string }, frequency: string): ClaimRelated => ({
  claim: { reference: `Claim/${claimId}` },
  relationship: {
    coding: [
      { system: hl7('ex-relatedclaimrelationship'), code: 'prior' },
      { system: x12Codes(1325), code: frequency },
    ],
    text: frequency === '8' ? 'voids' : 'replaces',
  },
  reference: { system: PAYER_CONTROL_SYSTEM, value: payerControlNumber },
});

/** HL7's example diagnosis types, and CARIN's word where they have none. */
function diagnosesOf({ form, diagnoses }: ClaimContent): ClaimDiagnosis[] {
  const parts = institutionalDiagnoses(diagnoses);
  const typeOf = (diagnosis: Diagnosis, at: number): CodeableConcept | null => {
    if (form === 'professional') return at === 0 ? concept(hl7('ex-diagnosistype'), 'principal') : null;
    if (parts.principal.includes(diagnosis)) return concept(hl7('ex-diagnosistype'), 'principal');
    if (parts.admitting.includes(diagnosis)) return concept(hl7('ex-diagnosistype'), 'admitting');
    if (parts.reasons.includes(diagnosis)) return concept(CARIN_DIAGNOSIS_TYPE, 'patientreasonforvisit');
    return parts.external.includes(diagnosis) ? concept(CARIN_DIAGNOSIS_TYPE, 'externalcauseofinjury') : null;
  };
  return diagnoses.map((diagnosis, at) => {
    const { code, poa } = diagnosis;
    const type = typeOf(diagnosis, at);
    return {
      sequence: at + 1,
      diagnosisCodeableConcept: coded(code),
      ...(type && { type: [type] }),
      ...(poa && poa !== 'exempt' && { onAdmission: concept(hl7('ex-diagnosis-on-admission'), poa.toLowerCase()) }),
    };
  });
}
const CARIN_DIAGNOSIS_TYPE = 'http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBClaimDiagnosisType';

const procedureOf = ({ code, date }: Procedure, at: number) => ({
  sequence: at + 1,
  ...(date && { date }),
  procedureCodeableConcept: coded(code),
});

/** HL7 v3 ActCode of an accident; one of another kind is named in words. */
const accidentOf = ({ kind, date, state }: NonNullable<Billing['accident']>): ClaimAccident => ({
  date,
  type: kind === 'other' ? { text: 'other accident' } : concept(hl7('v3-ActCode'), kind === 'auto' ? 'MVA' : 'WPA'),
  ...(state && { locationAddress: { state } }),
});

function itemOf(line: ClaimLine, team: Team): ClaimItem {
  const { from, to, placeOfService, positions, modifiers, revenueCode, priorAuthorization } = line;
  return {
    extension: [
      { url: LINE_CONTROL_URL, valueString: line.control },
      ...(priorAuthorization ? [{ url: LINE_AUTHORIZATION_URL, valueString: priorAuthorization }] : []),
    ],
    sequence: line.number,
    careTeamSequence: team.ofLine(line),
    ...(positions.length > 0 && { diagnosisSequence: positions }),
    ...(revenueCode && { revenue: concept(nubc('RevenueCodes'), revenueCode) }),
    // CARIN Blue Button 2.0, productOrService: a line that has a revenue code alone says so.
    productOrService: line.procedure ? coded(line.procedure) : concept(hl7('data-absent-reason'), 'not-applicable'),
    ...(modifiers.length > 0 && { modifier: modifiers.map(modifierOf) }),
    ...(to ? { servicedPeriod: { start: from ?? to, end: to } } : from && { servicedDate: from }),
    ...(placeOfService && { locationCodeableConcept: concept(PLACE_OF_SERVICE_SYSTEM, placeOfService) }),
    quantity: { value: line.units, ...(line.unit !== 'UN' && { system: x12Codes(355), code: line.unit }) },
    net: usd(line.chargeCents),
    ...(line.ndc && { detail: [drugOf(line.ndc)] }),
  };
}
/** The prior authorisation of one line (X12 REF*G1 in loop 2400). */
const LINE_AUTHORIZATION_URL = 'https://chartside.example/fhir/StructureDefinition/line-prior-authorization';

const drugOf = ({ code, quantity, unit }: Ndc): ClaimItemDetail => ({
  sequence: 1,
  productOrService: concept(NDC_SYSTEM, code),
  quantity: { value: quantity, system: x12Codes(355), code: unit },
});

/** CPT modifiers are two digits; the others are HCPCS Level II. */
const modifierOf = (modifier: string): CodeableConcept => concept(CODE_SYSTEM[/^\d/.test(modifier) ? 'CPT' : 'HCPCS'], modifier);
