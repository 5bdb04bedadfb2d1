/** From a FHIR claim back to its facts, in the words of an 837 so that both can be held against the same encounter. */
import type {
  Address,
  Claim,
  CodeableConcept,
  Coverage,
  HumanName,
  Location,
  Organization,
  Patient,
  Practitioner,
  RelatedPerson,
} from '@medplum/fhirtypes';
import type { Facts, LineFact, PersonFact, PlaceFact } from './facts';

const NPI = 'http://hl7.org/fhir/sid/us-npi';
const codeOf = (concept: CodeableConcept | undefined, system?: string): string =>
  concept?.coding?.find((coding) => system === undefined || coding.system === system)?.code ?? '';
const bare = (code: string): string => code.replace('.', '');
const d8 = (date: string | undefined): string => (date ?? '').split('-').join('');
const cents = (value: number | undefined): number => Math.round((value ?? 0) * 100);
const x12 = (element: number): string => `https://codesystem.x12.org/005010/${element}`;
const filled = <T>(of: Record<string, T | '' | undefined>): Record<string, T> =>
  Object.fromEntries(Object.entries(of).filter(([, value]) => value !== '' && value !== undefined)) as Record<string, T>;

const SEX: Record<string, string> = { female: 'F', male: 'M' };
const nameOf = (name: HumanName | undefined): string[] => [
  name?.family ?? '',
  name?.given?.[0] ?? '',
  name?.given?.[1] ?? '',
  name?.suffix?.[0] ?? '',
];
const placeOf = (at: Address | undefined): PlaceFact => ({
  line: at?.line?.[0] ?? '',
  line2: at?.line?.[1] ?? '',
  city: at?.city ?? '',
  state: at?.state ?? '',
  zip: (at?.postalCode ?? '').replace('-', ''),
});

/** The facts of a claim. `payer.id` is the file's business, `place` of a professional claim stands on its lines: both stay empty. */
export function readBackFhir(claim: Claim): Facts {
  const form = codeOf(claim.type);
  const professional = form === 'professional';
  const contained = <T>(id: string): T | undefined => claim.contained?.find((each) => each.id === id) as T | undefined;
  const info = (code: string) => (claim.supportingInfo ?? []).filter(({ category }) => codeOf(category) === code);
  const one = (code: string) => info(code)[0];
  const patient = contained<Patient>('patient');
  const other = contained<RelatedPerson>('subscriber');
  const coverage = contained<Coverage>('coverage');
  const organization = contained<Organization>('billing');
  const place = contained<Location>('facility');
  const group = coverage?.class?.[0];
  const relationship = codeOf(coverage?.relationship, x12(1069));
  const bill = codeOf(one('typeofbill')?.code);
  const kind = claim.accident ? codeOf(claim.accident.type) || 'other' : '';
  const state = claim.accident?.locationAddress?.state ?? '';
  const onLines = new Set(
    (claim.item ?? []).flatMap(({ careTeamSequence }) => careTeamSequence ?? []).filter((sequence) => sequence !== 1),
  );
  const personOf = (sequence: number): [string, PersonFact] => {
    const member = claim.careTeam?.find((each) => each.sequence === sequence);
    const role = codeOf(member?.role, x12(98));
    const person = contained<Practitioner>(member?.provider.reference?.slice(1) ?? '');
    const specialty = role === '71' || (role === '82' && professional) ? codeOf(member?.qualification) : '';
    return [role, { name: nameOf(person?.name?.[0]), npi: person?.identifier?.[0]?.value ?? '', taxonomy: specialty }];
  };
  const lines = (claim.item ?? []).map((item): LineFact => {
    const [drug] = item.detail ?? [];
    return {
      code: codeOf(item.productOrService) === 'not-applicable' ? '' : codeOf(item.productOrService),
      modifiers: (item.modifier ?? []).map((each) => codeOf(each)),
      revenue: codeOf(item.revenue),
      cents: cents(item.net?.value),
      unit: item.quantity?.code ?? 'UN',
      units: item.quantity?.value ?? 0,
      place: professional ? codeOf(item.locationCodeableConcept) : '',
      points: (item.diagnosisSequence ?? []).map((sequence) => bare(codeOf(claim.diagnosis?.[sequence - 1]?.diagnosisCodeableConcept))),
      from: item.servicedDate ?? item.servicedPeriod?.start ?? '',
      to: item.servicedPeriod?.end ?? '',
      authorization: item.extension?.find(({ url }) => url.endsWith('line-prior-authorization'))?.valueString ?? '',
      ndc: drug ? `${codeOf(drug.productOrService)} ${drug.quantity?.value} ${drug.quantity?.code}` : '',
      people: Object.fromEntries((item.careTeamSequence ?? []).filter((sequence) => sequence !== 1).map(personOf)),
    };
  });
  return {
    form,
    pcn: claim.identifier?.[0]?.value ?? '',
    cents: cents(claim.total?.value),
    place: bill.slice(1, 3),
    frequency: codeOf(claim.related?.[0]?.relationship, x12(1325)) || '1',
    consent: [
      professional ? codeOf(one('provider-signature')?.code) || 'Y' : '',
      codeOf(one('assignment')?.code) || 'A',
      codeOf(one('benefits')?.code) || (claim.payee ? 'Y' : ''),
      codeOf(one('release')?.code) || 'Y',
    ],
    cause: !professional || kind === '' ? [] : kind === 'MVA' ? ['AA', '', '', state] : [kind === 'WPA' ? 'EM' : 'OA'],
    dates: professional
      ? filled({
          '431': d8(one('onset')?.timingDate),
          '439': d8(claim.accident?.date),
          '435': d8(one('hospitalized')?.timingPeriod?.start),
          '096': d8(one('hospitalized')?.timingPeriod?.end),
        })
      : filled({
          '096': one('discharge-hour')?.valueString,
          '434': periodOf(one('statement')?.timingPeriod ?? claim.billablePeriod),
          '435': d8(one('admissionperiod')?.timingPeriod?.start) + (one('admission-hour')?.valueString ?? ''),
        }),
    numbers: filled({
      '9F': claim.referral?.identifier?.value,
      G1: claim.insurance[0]?.preAuthRef?.[0],
      F8: claim.related?.[0]?.reference?.value,
      X4: one('clia')?.valueString,
      EA: patient?.identifier?.[0]?.value,
      LU: !professional && kind === 'MVA' ? state : '',
    }),
    stay: professional ? [] : ['admtype', 'pointoforigin', 'discharge-status'].map((code) => codeOf(one(code)?.code)),
    codes: codesOf(claim, professional, info),
    billing: {
      name: organization?.name ?? '',
      npi: organization?.identifier?.find(({ system }) => system === NPI)?.value ?? '',
      taxId: organization?.identifier?.find(({ system }) => system !== NPI)?.value ?? '',
      taxonomy: codeOf(organization?.type?.[0]),
      at: placeOf(organization?.address?.[0]),
    },
    subscriber: {
      name: nameOf((other ?? patient)?.name?.[0]),
      memberId: coverage?.subscriberId ?? '',
      group: group && group.value !== group.name ? group.value : '',
      groupName: group && group.value === group.name ? (group.name ?? '') : '',
      filing: codeOf(coverage?.type),
    },
    relationship: relationship === '18' ? '' : relationship,
    patient: {
      name: nameOf(patient?.name?.[0]),
      birth: patient?.birthDate ?? '',
      sex: SEX[patient?.gender ?? ''] ?? 'U',
      at: patient?.address ? placeOf(patient.address[0]) : null,
    },
    payer: { name: claim.insurer?.display ?? '', id: '' },
    people: Object.fromEntries(
      (claim.careTeam ?? []).filter(({ sequence }) => !onLines.has(sequence)).map(({ sequence }) => personOf(sequence)),
    ),
    facility: place ? { name: place.name ?? '', npi: place.identifier?.[0]?.value ?? '', at: placeOf(place.address) } : null,
    lines,
  };
}

const periodOf = (period: { start?: string; end?: string } | undefined): string => `${d8(period?.start)}-${d8(period?.end)}`;

function codesOf(
  claim: Claim,
  professional: boolean,
  info: (code: string) => NonNullable<Claim['supportingInfo']>,
): Record<string, string[]> {
  const codes: Record<string, string[]> = {};
  const put = (qualifier: string, text: string): void => void (codes[qualifier] ??= []).push(text);
  const QUALIFIER: Record<string, string> = {
    principal: 'ABK',
    admitting: 'ABJ',
    patientreasonforvisit: 'APR',
    externalcauseofinjury: 'ABN',
  };
  for (const { diagnosisCodeableConcept, type, onAdmission } of claim.diagnosis ?? []) {
    const poa = codeOf(onAdmission).toUpperCase();
    put(
      QUALIFIER[codeOf(type?.[0])] ?? 'ABF',
      bare(codeOf(diagnosisCodeableConcept)) + (poa === '' || professional ? '' : `:::::::${poa}`),
    );
  }
  (claim.procedure ?? []).forEach(({ procedureCodeableConcept, date }, at) =>
    put(at === 0 ? 'BBR' : 'BBQ', `${codeOf(procedureCodeableConcept)}:D8:${d8(date)}`),
  );
  for (const { code } of info('drg')) put('DR', codeOf(code));
  for (const { code, timingPeriod } of info('occurrence-span')) put('BI', `${codeOf(code)}:RD8:${periodOf(timingPeriod)}`);
  for (const { code, timingDate } of info('occurrence')) put('BH', `${codeOf(code)}:D8:${d8(timingDate)}`);
  for (const { code, valueQuantity } of info('value')) put('BE', `${codeOf(code)}:::${String(valueQuantity?.value).replace(/^0\./, '.')}`);
  for (const { code } of info('condition')) put('BG', codeOf(code));
  return codes;
}
