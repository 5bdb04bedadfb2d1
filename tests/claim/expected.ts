/** The facts that went into a claim, taken from the encounter itself and not by way of our code. */
import type { Address, Clinician } from '../../lib/claim/billing';
import type { Diagnosis } from '../../lib/coding/coded-encounter';
import type { Facts, LineFact, PersonFact, PlaceFact } from './facts';
import type { Generated } from './generate';
import { CITIES, FAMILIES, GIVENS, ORGANISATIONS, STREETS } from './names';

const CARRIED = new Map([
  ...FAMILIES,
  ...GIVENS,
  ...STREETS,
  ...CITIES,
  ...ORGANISATIONS,
  ['Jr', 'JR'],
  ['Example', 'EXAMPLE'],
  ['Iris', 'IRIS'],
] as [string, string][]);
/** As an 837 carries it, by the table written by hand. */
export function carried(text: string | null | undefined): string {
  if (text === null || text === undefined) return '';
  const found = CARRIED.get(text);
  if (found === undefined) throw new Error(`no carried form of ${text}`);
  return found;
}

const bare = (code: string): string => code.replace('.', '');
const d8 = (date: string): string => date.split('-').join('');
const SEX: Record<string, string> = { female: 'F', male: 'M' };
const RELATIONSHIP: Record<string, string> = {
  spouse: '01',
  child: '19',
  employee: '20',
  unknown: '21',
  'organ-donor': '39',
  'cadaver-donor': '40',
  'life-partner': '53',
  other: 'G8',
};

type Carried = (text: string | null | undefined) => string;

const placeOf = ({ line, line2, city, state, zip }: Address, carried: Carried): PlaceFact => ({
  line: carried(line),
  line2: carried(line2),
  city: carried(city),
  state,
  zip: zip.split('-').join(''),
});

const personOf = (person: Clinician, taxonomy: boolean, carried: Carried): PersonFact => ({
  name: [carried(person.family), carried(person.given), '', ''],
  npi: person.npi,
  taxonomy: taxonomy ? (person.taxonomy ?? '') : '',
});

/** What must come back of this claim. `carried`: how the form writes words; FHIR leaves them as they are. */
export function expectedFacts(claim: Generated, carried: Carried): Facts {
  const { form, submission, parties, pcn, frequency, prior, payerId } = claim;
  const { coded, patient, encounter, coverage, billing = {} } = submission;
  const professional = form === 'professional';
  const { providers = {}, stay = {}, subscriber } = billing;
  const own: Clinician = { family: 'Example', given: 'Iris', npi: parties.renderingNpi ?? '' };
  const patientName = [carried(patient.name.family), carried(patient.name.given), '', ''];
  const firstPlace = [...coded.lines.map((line) => line.placeOfService), encounter.placeOfService].find((place) => place !== null) ?? '';
  const revenue = (stay.revenueLines ?? []).map(
    (line): LineFact => ({
      code: '',
      modifiers: [],
      place: '',
      points: [],
      from: '',
      to: '',
      authorization: '',
      ndc: '',
      people: {},
      revenue: line.revenueCode,
      cents: line.chargeCents,
      unit: line.unit,
      units: line.units,
    }),
  );
  const lines = [...coded.lines.map((line) => lineFact(claim, line, firstPlace, carried)), ...revenue];
  return {
    form,
    pcn,
    cents: lines.reduce((sum, line) => sum + line.cents, 0),
    place: professional ? firstPlace : (stay.typeOfBill ?? (coded.setting === 'inpatient' ? '11' : '13')),
    frequency,
    consent: [
      professional ? (billing.consent?.signature === false ? 'N' : 'Y') : '',
      billing.consent?.assignment ?? 'A',
      billing.consent?.benefits ?? 'Y',
      billing.consent?.release ?? 'Y',
    ],
    cause: professional && billing.accident ? causeOf(billing.accident) : [],
    dates: datesOf(claim),
    numbers: {
      ...(billing.referral && { '9F': billing.referral }),
      ...(billing.priorAuthorization && { G1: billing.priorAuthorization }),
      ...(prior && { F8: prior.payerControlNumber }),
      ...(billing.clia && { X4: billing.clia }),
      ...(patient.mrn && { EA: patient.mrn }),
      ...(!professional && billing.accident?.kind === 'auto' && { LU: billing.accident.state ?? '' }),
    },
    stay: professional ? [] : [stay.admission?.type ?? '', stay.admission?.source ?? '', stay.discharge?.status ?? ''],
    codes: professional ? professionalCodes(coded.diagnoses) : institutionalCodes(claim),
    billing: {
      name: carried(parties.billingProvider.name),
      npi: parties.billingProvider.npi ?? '',
      taxId: parties.billingProvider.taxId ?? '',
      taxonomy: parties.billingProvider.taxonomy ?? '',
      at: placeOf(parties.billingProvider.address, carried),
    },
    subscriber: {
      name: subscriber
        ? [
            carried(subscriber.name.family),
            carried(subscriber.name.given),
            carried(subscriber.name.middle),
            carried(subscriber.name.suffix),
          ]
        : patientName,
      memberId: coverage.memberId ?? '',
      group: billing.coverage?.groupNumber ?? '',
      groupName: billing.coverage?.groupNumber ? '' : carried(billing.coverage?.groupName),
      filing: billing.coverage?.filing ?? 'CI',
    },
    relationship: subscriber ? (RELATIONSHIP[subscriber.relationship] ?? '') : '',
    patient: {
      name: patientName,
      birth: patient.birthDate ?? '',
      sex: SEX[patient.sex ?? ''] ?? 'U',
      at: billing.patientAddress ? placeOf(billing.patientAddress, carried) : null,
    },
    payer: { name: carried(coverage.payer), id: payerId },
    people: professional
      ? {
          '82': personOf(providers.rendering ?? own, true, carried),
          ...(providers.referring && { DN: personOf(providers.referring, false, carried) }),
          ...(providers.supervising && { DQ: personOf(providers.supervising, false, carried) }),
        }
      : {
          '71': personOf(providers.attending ?? own, true, carried),
          ...(providers.operating && { '72': personOf(providers.operating, false, carried) }),
          ...(providers.rendering && { '82': personOf(providers.rendering, false, carried) }),
          ...(providers.referring && { DN: personOf(providers.referring, false, carried) }),
        },
    facility: providers.facility
      ? { name: carried(providers.facility.name), npi: providers.facility.npi ?? '', at: placeOf(providers.facility.address, carried) }
      : null,
    lines,
  };
}

function lineFact(
  { form, submission }: Generated,
  line: Generated['submission']['coded']['lines'][number],
  firstPlace: string,
  carried: Carried,
): LineFact {
  const { coded, billing = {}, encounter } = submission;
  const professional = form === 'professional';
  const extra = billing.lines?.[line.id] ?? {};
  const from = line.serviceDate ?? coded.encounter.date ?? '';
  const ordering = extra.ordering ?? billing.providers?.ordering;
  return {
    code: line.procedure.code,
    modifiers: line.modifiers,
    revenue: line.revenueCode ?? '',
    cents: line.chargeCents ?? 0,
    unit: extra.unit ?? 'UN',
    units: line.units,
    place: professional ? (line.placeOfService ?? encounter.placeOfService ?? firstPlace) : '',
    points: professional ? line.diagnosisIds.map((id) => bare(coded.diagnoses.find((each) => each.id === id)?.code.code ?? '')) : [],
    from,
    to: extra.endDate && extra.endDate !== from ? extra.endDate : '',
    authorization: extra.priorAuthorization ?? '',
    ndc: extra.ndc ? `${extra.ndc.code} ${extra.ndc.quantity} ${extra.ndc.unit}` : '',
    people: {
      ...(extra.rendering && { '82': personOf(extra.rendering, professional, carried) }),
      ...(professional && ordering && { DK: personOf(ordering, false, carried) }),
      ...(extra.referring && { DN: personOf(extra.referring, false, carried) }),
    },
  };
}

const causeOf = ({ kind, state }: { kind: string; state: string | null }): string[] =>
  kind === 'auto' ? ['AA', '', '', state ?? ''] : [kind === 'employment' ? 'EM' : 'OA'];

function datesOf({ form, submission }: Generated): Record<string, string> {
  const { coded, billing = {} } = submission;
  const { date } = coded.encounter;
  const { admission, discharge, statement } = billing.stay ?? {};
  if (form === 'professional')
    return {
      ...(billing.onset && { '431': d8(billing.onset) }),
      ...(billing.accident && { '439': d8(billing.accident.date) }),
      ...(billing.hospitalized && { '435': d8(billing.hospitalized.from) }),
      ...(billing.hospitalized?.to && { '096': d8(billing.hospitalized.to) }),
    };
  const admitted = coded.setting === 'inpatient' || admission?.date || admission?.hour;
  return {
    ...(discharge?.hour && { '096': discharge.hour }),
    '434': `${d8(statement?.from ?? date ?? '')}-${d8(statement?.to ?? coded.encounter.endDate ?? '')}`,
    ...(admitted && { '435': d8(admission?.date ?? date ?? '') + (admission?.hour ?? '') }),
  };
}

function professionalCodes(diagnoses: Diagnosis[]): Record<string, string[]> {
  const [first = '', ...others] = diagnoses.map(({ code }) => bare(code.code));
  return { ABK: [first], ...(others.length > 0 && { ABF: others }) };
}

function institutionalCodes({ submission }: Generated): Record<string, string[]> {
  const { coded, billing = {} } = submission;
  const { stay = {} } = billing;
  const of = (...roles: Diagnosis['role'][]): string[] =>
    coded.diagnoses
      .filter(({ role }) => roles.includes(role))
      .map(({ code, poa }) => bare(code.code) + (poa && poa !== 'exempt' ? `:::::::${poa}` : ''));
  const [main = '', ...further] = coded.procedures.map(({ code, date }) => `${code.code}:D8:${d8(date ?? '')}`);
  const all: Record<string, string[]> = {
    ABK: of('principal', 'first-listed'),
    ABJ: of('admitting'),
    APR: of('reason-for-visit'),
    ABN: of('external-cause'),
    DR: stay.drg ? [stay.drg] : [],
    ABF: of('secondary'),
    BBR: main === '' ? [] : [main],
    BBQ: further,
    BI: (stay.spans ?? []).map(({ code, from, to }) => `${code}:RD8:${d8(from)}-${d8(to)}`),
    BH: (stay.occurrences ?? []).map(({ code, date }) => `${code}:D8:${d8(date)}`),
    BE: (stay.values ?? []).map(({ code, cents }) => `${code}:::${String(cents / 100).replace(/^0\./, '.')}`),
    BG: stay.conditions ?? [],
  };
  return Object.fromEntries(Object.entries(all).filter(([, list]) => list.length > 0));
}
