/** What a claim says, every default settled: the FHIR claim and the 837 are both written from it, so that they cannot differ. */
import type { Patient } from '../chart/chart';
import { parseName } from '../chart/person-name';
import type { Code } from '../codes/code';
import type { Diagnosis, Procedure, ServiceLine } from '../coding/coded-encounter';
import type { Address, Billing, Clinician, Facility, Ndc, Person, Relationship, Stay } from './billing';
import type { BillingProvider, Parties } from './lacks';
import type { Submission } from './submission';

/** `professional`: 837P, CMS-1500. `institutional`: 837I, UB-04. */
export type Form = 'professional' | 'institutional';

/** A stay is billed on an institutional claim; so is every visit of a site that bills as a hospital. */
export const formOf = ({ coded }: Pick<Submission, 'coded'>, { hospital }: Pick<Parties, 'hospital'>): Form =>
  coded.setting === 'inpatient' || hospital === true ? 'institutional' : 'professional';

/** Who holds the cover where it is not the patient; `relationship` is the patient's to them. */
export interface Subscriber {
  relationship: Relationship;
  name: Person;
  birthDate: string | null;
  sex: Patient['sex'];
  address: Address | null;
}

/**
 * `procedure` null: a revenue code alone; such lines stand after the others. `to`: the last of several days. `positions`: of its
 * diagnoses, from 1.
 */
export interface ClaimLine {
  number: number;
  control: string;
  procedure: Code | null;
  modifiers: string[];
  revenueCode: string | null;
  unit: 'UN' | 'MJ' | 'DA';
  units: number;
  chargeCents: number;
  from: string | null;
  to: string | null;
  placeOfService: string | null;
  positions: number[];
  ndc: Ndc | null;
  rendering: Clinician | null;
  ordering: Clinician | null;
  referring: Clinician | null;
  priorAuthorization: string | null;
}

/** `diagnoses` in claim order. `clinicians`: only those with a number; `named`: who rendered, where only the name is known. */
export interface ClaimContent {
  form: Form;
  inpatient: boolean;
  pcn: string;
  patient: Patient;
  patientAddress: Address | null;
  subscriber: Subscriber | null;
  payer: { name: string; id: string | null };
  cover: { memberId: string | null; filing: string; groupNumber: string | null; groupName: string | null };
  consent: NonNullable<Billing['consent']>;
  billingProvider: BillingProvider;
  clinicians: Record<'rendering' | 'referring' | 'supervising' | 'attending' | 'operating', Clinician | null>;
  named: string | null;
  facility: Facility | null;
  priorAuthorization: string | null;
  referral: string | null;
  clia: string | null;
  accident: Billing['accident'] | null;
  onset: string | null;
  hospitalized: Billing['hospitalized'] | null;
  placeOfService: string | null;
  from: string | null;
  to: string | null;
  typeOfBill: string;
  stay: Stay;
  diagnoses: Diagnosis[];
  procedures: Procedure[];
  lines: ClaimLine[];
  totalCents: number;
}

const CONSENT: ClaimContent['consent'] = { signature: true, assignment: 'A', benefits: 'Y', release: 'Y' };
const INPATIENT_BILL = '11';
const OUTPATIENT_BILL = '13';

/** The line item control number (REF*6R): unique within the claim, at most 24 characters. */
export const lineControl = (pcn: string, line: number): string => `${pcn}-${line}`;

/** Settles what the submission leaves to defaults. Judges nothing. */
export function contentOf(submission: Submission, parties: Parties, pcn: string, form = formOf(submission, parties)): ClaimContent {
  const { coded, patient, encounter, coverage, billing = {} } = submission;
  const { providers = {}, stay = {} } = billing;
  const inpatient = coded.setting === 'inpatient';
  const own = ownClinician(encounter.provider, parties.renderingNpi);
  const from = coded.encounter.date ?? encounter.date;
  const lines = linesOf(submission, pcn, form);
  return {
    form,
    inpatient,
    pcn,
    patient,
    patientAddress: billing.patientAddress ?? null,
    subscriber: billing.subscriber ? { ...billing.subscriber, address: billing.subscriber.address ?? null } : null,
    payer: { name: coverage.payer, id: billing.coverage?.payerId ?? null },
    cover: {
      memberId: coverage.memberId,
      filing: billing.coverage?.filing ?? 'CI',
      groupNumber: billing.coverage?.groupNumber ?? null,
      groupName: billing.coverage?.groupName ?? null,
    },
    consent: billing.consent ?? CONSENT,
    billingProvider: parties.billingProvider,
    clinicians: {
      rendering: providers.rendering ?? (form === 'professional' ? own : null),
      referring: providers.referring ?? null,
      supervising: providers.supervising ?? null,
      attending: form === 'institutional' ? (providers.attending ?? own) : null,
      operating: providers.operating ?? null,
    },
    named: encounter.provider,
    facility: providers.facility ?? null,
    priorAuthorization: billing.priorAuthorization ?? null,
    referral: billing.referral ?? null,
    clia: billing.clia ?? null,
    accident: billing.accident ?? null,
    onset: billing.onset ?? null,
    hospitalized: billing.hospitalized ?? null,
    placeOfService: coded.lines.find((line) => line.placeOfService)?.placeOfService ?? encounter.placeOfService,
    from,
    to: coded.encounter.endDate ?? encounter.endDate ?? from,
    typeOfBill: stay.typeOfBill ?? (inpatient ? INPATIENT_BILL : OUTPATIENT_BILL),
    stay,
    diagnoses: coded.diagnoses,
    procedures: coded.procedures,
    lines,
    totalCents: lines.reduce((sum, { chargeCents }) => sum + chargeCents, 0),
  };
}

/** The diagnoses of an institutional claim by the part they play; every one is in exactly one list. */
export function institutionalDiagnoses(
  diagnoses: Diagnosis[],
): Record<'principal' | 'admitting' | 'reasons' | 'external' | 'others', Diagnosis[]> {
  const first = (role: Diagnosis['role']): Diagnosis | undefined => diagnoses.find((each) => each.role === role);
  const principal = first('principal') ?? first('first-listed') ?? first('secondary');
  const rest = diagnoses.filter((each) => each !== principal);
  const of = (role: Diagnosis['role']): Diagnosis[] => rest.filter((each) => each.role === role);
  return {
    principal: principal ? [principal] : [],
    admitting: of('admitting'),
    reasons: of('reason-for-visit'),
    external: of('external-cause'),
    others: rest.filter(({ role }) => role === 'principal' || role === 'first-listed' || role === 'secondary'),
  };
}

function ownClinician(name: string | null, npi: string | null): Clinician | null {
  if (npi === null || name === null) return null;
  const { family, given } = parseName(name.replace(/(?:,?\s+(?:M\.?D|D\.?O|P\.?A|N\.?P|APRN|DPM|CRNA|FNP-C|PA-C)\.?)+$/i, ''));
  return { family: family ?? name, given, npi };
}

function linesOf({ coded, encounter, billing = {} }: Submission, pcn: string, form: Form): ClaimLine[] {
  const positions = new Map(coded.diagnoses.map((diagnosis, at) => [diagnosis.id, at + 1]));
  const day = coded.encounter.date ?? encounter.date;
  const revenue = form === 'institutional' ? (billing.stay?.revenueLines ?? []) : [];
  const none = { rendering: null, ordering: null, referring: null, priorAuthorization: null, ndc: null };
  const alone = revenue.map(
    (line): Omit<ClaimLine, 'number' | 'control'> => ({
      ...none,
      ...line,
      procedure: null,
      modifiers: [],
      from: null,
      to: null,
      placeOfService: null,
      positions: [],
    }),
  );
  const services = coded.lines.map((line: ServiceLine): Omit<ClaimLine, 'number' | 'control'> => {
    const extra = billing.lines?.[line.id] ?? {};
    const from = line.serviceDate ?? day;
    return {
      procedure: line.procedure,
      modifiers: line.modifiers,
      revenueCode: line.revenueCode ?? null,
      unit: extra.unit ?? 'UN',
      units: line.units,
      chargeCents: line.chargeCents ?? 0,
      from,
      to: extra.endDate !== undefined && extra.endDate !== from ? extra.endDate : null,
      placeOfService: line.placeOfService ?? encounter.placeOfService,
      positions: line.diagnosisIds.map((id) => positions.get(id) ?? 0),
      ndc: extra.ndc ?? null,
      rendering: extra.rendering ?? null,
      ordering: extra.ordering ?? billing.providers?.ordering ?? null,
      referring: extra.referring ?? null,
      priorAuthorization: extra.priorAuthorization ?? null,
    };
  });
  return [...services, ...alone].map((line, at) => ({ ...line, number: at + 1, control: lineControl(pcn, at + 1) }));
}
