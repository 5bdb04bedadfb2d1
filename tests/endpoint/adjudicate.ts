/** A payer in small: decides each line of a claim by the rule file and answers with a ClaimResponse. */
import { createHash } from 'node:crypto';
import type { Claim, ClaimItem, ClaimResponse, ClaimResponseItem, ClaimResponseItemAdjudication } from '@medplum/fhirtypes';

/** One reason to deny a line; every condition given must hold. Diagnoses are compared by prefix. */
export interface PayerRule {
  name: string;
  when: {
    procedures?: string[];
    lacksModifiers?: string[];
    lacksDiagnoses?: string[];
    lacksPlaceOfService?: boolean;
    type?: 'professional' | 'institutional';
    duplicate?: boolean;
  };
  deny: { group: 'CO' | 'PR' | 'OA' | 'PI'; carc: string; rarc: string | null; text: string };
}

const CARC = 'https://x12.org/codes/claim-adjustment-reason-codes';
const RARC = 'https://x12.org/codes/remittance-advice-remark-codes';
const ADJUDICATION = 'http://terminology.hl7.org/CodeSystem/adjudication';

const codesOf = (concepts: { coding?: { code?: string }[] }[] | undefined): string[] =>
  (concepts ?? []).flatMap((concept) => (concept.coding ?? []).map((coding) => coding.code ?? ''));

/** What makes two services the same: patient, day, code, modifiers. */
export function servicesOf(claim: Claim): string[] {
  const patient = claim.contained?.find((resource) => resource.resourceType === 'Patient');
  const who = JSON.stringify([patient?.identifier?.[0]?.value, patient?.name?.[0]?.text, patient?.birthDate]);
  return (claim.item ?? []).map((item) =>
    JSON.stringify([who, item.servicedDate, codesOf([item.productOrService]), codesOf(item.modifier).sort()]),
  );
}

function holds(rule: PayerRule, claim: Claim, item: ClaimItem, duplicate: boolean): boolean {
  const { when } = rule;
  const diagnoses = (item.diagnosisSequence ?? []).flatMap((sequence) => {
    const diagnosis = claim.diagnosis?.find((each) => each.sequence === sequence)?.diagnosisCodeableConcept;
    return codesOf(diagnosis ? [diagnosis] : []);
  });
  if (when.procedures && !codesOf([item.productOrService]).some((code) => when.procedures?.includes(code))) return false;
  if (when.lacksModifiers && codesOf(item.modifier).some((code) => when.lacksModifiers?.includes(code))) return false;
  if (when.lacksDiagnoses && diagnoses.some((code) => when.lacksDiagnoses?.some((prefix) => code.startsWith(prefix)))) return false;
  if (when.lacksPlaceOfService && item.locationCodeableConcept) return false;
  if (when.type && !codesOf([claim.type]).includes(when.type)) return false;
  return !when.duplicate || duplicate;
}

/** The answer to a claim. `billed`: services of other claims still standing, to find duplicates. */
export function adjudicate(claim: Claim, rules: PayerRule[], billed: ReadonlySet<string>, created: string): ClaimResponse {
  const services = servicesOf(claim);
  const item = (claim.item ?? []).map((line, at) => {
    const rule = rules.find((each) => holds(each, claim, line, billed.has(services[at] ?? '')));
    return lineAnswer(line, rule ?? null);
  });
  const paid = item.reduce((cents, line) => cents + benefitCents(line), 0);
  const control = createHash('sha256')
    .update(claim.id ?? '')
    .digest('hex')
    .slice(0, 13)
    .toUpperCase();
  return {
    resourceType: 'ClaimResponse',
    id: `answer-${claim.id}`,
    identifier: [
      {
        type: { coding: [{ system: 'http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBIdentifierType', code: 'uc' }] },
        value: `PX${control}`,
      },
    ],
    status: 'active',
    type: claim.type,
    use: 'claim',
    patient: { display: 'The patient of the claim' },
    created,
    insurer: claim.insurer ?? { display: 'Payer' },
    request: { reference: `Claim/${claim.id}` },
    outcome: 'complete',
    item,
    payment: {
      type: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/ex-paymenttype', code: 'complete' }] },
      amount: { value: paid / 100, currency: 'USD' },
    },
  };
}

const amount = (category: string, cents: number): ClaimResponseItemAdjudication => ({
  category: { coding: [{ system: ADJUDICATION, code: category }] },
  amount: { value: cents / 100, currency: 'USD' },
});

function lineAnswer(line: ClaimItem, rule: PayerRule | null): ClaimResponseItem {
  const submitted = Math.round((line.net?.value ?? 0) * 100);
  const adjudication = [amount('submitted', submitted), amount('benefit', rule ? 0 : submitted)];
  if (rule) {
    const { group, carc, rarc, text } = rule.deny;
    const reason = { coding: [{ system: CARC, code: carc }, ...(rarc ? [{ system: RARC, code: rarc }] : [])], text };
    adjudication.push({ category: { coding: [{ code: 'denialreason' }], text: group }, reason });
  }
  return { itemSequence: line.sequence, adjudication };
}

const benefitCents = (line: ClaimResponseItem): number =>
  Math.round((line.adjudication?.find((each) => each.category.coding?.[0]?.code === 'benefit')?.amount?.value ?? 0) * 100);
