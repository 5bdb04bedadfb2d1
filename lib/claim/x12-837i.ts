/** The institutional claim as X12 837I (TR3 005010X223A2): the segments between ST and SE. */
import { bareCode } from '../codes/format';
import type { Diagnosis } from '../coding/coded-encounter';
import { type ClaimContent, type ClaimLine, institutionalDiagnoses } from './content';
import { type Element, type Segment, when } from './x12';
import { clinician, drug, facility, opening, recordNumber, type SetHead, serviceDate, type X12Office } from './x12-loops';
import { day, decimal, money } from './x12-text';

const PER_SEGMENT = 12;

/** One set. The content must lack nothing by `lacks837`. `f8`: the payer's claim control number. */
export function body837I(
  content: ClaimContent,
  frequency: string,
  f8: string | null,
  payerId: string,
  office: X12Office,
  head: SetHead,
): Segment[] {
  const { pcn, consent, stay, accident, clinicians, lines } = content;
  const { admission, discharge } = stay;
  const from = stay.statement?.from ?? content.from;
  const to = stay.statement?.to ?? content.to;
  const admitted = admission?.date ?? content.from;
  return [
    ...opening(content, payerId, office, head),
    [
      'CLM',
      pcn,
      money(content.totalCents),
      null,
      null,
      [content.typeOfBill, 'A', frequency],
      null,
      consent.assignment,
      consent.benefits,
      consent.release,
    ],
    ...when(discharge?.hour, (hour): Segment => ['DTP', '096', 'TM', hour]),
    ['DTP', '434', 'RD8', `${day(from)}-${day(to)}`],
    ...(content.inpatient || admission?.date !== undefined || admission?.hour !== undefined
      ? [
          admission?.hour === undefined
            ? (['DTP', '435', 'D8', day(admitted)] satisfies Segment)
            : (['DTP', '435', 'DT', day(admitted) + admission.hour] satisfies Segment),
        ]
      : []),
    ['CL1', admission?.type ?? null, admission?.source ?? null, discharge?.status ?? null],
    ...when(content.referral, (number): Segment => ['REF', '9F', number]),
    ...when(content.priorAuthorization, (number): Segment => ['REF', 'G1', number]),
    ...when(f8, (number): Segment => ['REF', 'F8', number]),
    ...when(accident?.kind === 'auto' ? accident.state : null, (state): Segment => ['REF', 'LU', state]),
    ...when(recordNumber(content), (number): Segment => ['REF', 'EA', number]),
    ...information(content),
    ...clinician('71', 'AT', clinicians.attending),
    ...clinician('72', null, clinicians.operating),
    ...clinician('82', null, clinicians.rendering),
    ...facility(content.facility),
    ...clinician('DN', null, clinicians.referring),
    ...lines.flatMap(lineOf),
  ];
}

const code = (qualifier: string, { code: each }: Diagnosis): Element => [qualifier, bareCode(each.code)];
const dated = (qualifier: string, { code: each, date }: ClaimContent['procedures'][number]): Element => [
  qualifier,
  each.code,
  'D8',
  day(date),
];

/** The HI segments, in the order of the TR3. */
function information({ diagnoses, procedures, stay }: ClaimContent): Segment[] {
  const { principal, admitting, reasons, external, others } = institutionalDiagnoses(diagnoses);
  return [
    ...his(principal.map((each) => withPoa('ABK', each))),
    ...his(admitting.map((each) => code('ABJ', each))),
    ...his(reasons.map((each) => code('APR', each))),
    ...his(external.map((each) => withPoa('ABN', each))),
    ...his(stay.drg === undefined ? [] : [['DR', stay.drg]]),
    ...his(others.map((each) => withPoa('ABF', each))),
    ...his(procedures.slice(0, 1).map((each) => dated('BBR', each))),
    ...his(procedures.slice(1).map((each) => dated('BBQ', each))),
    ...his((stay.spans ?? []).map((each): Element => ['BI', each.code, 'RD8', `${day(each.from)}-${day(each.to)}`])),
    ...his((stay.occurrences ?? []).map((each): Element => ['BH', each.code, 'D8', day(each.date)])),
    ...his((stay.values ?? []).map((each): Element => ['BE', each.code, null, null, money(each.cents)])),
    ...his((stay.conditions ?? []).map((each): Element => ['BG', each])),
  ];
}

/** C022: present on admission is the ninth component; exempt codes carry none (5010). */
const withPoa = (qualifier: string, { code, poa }: Diagnosis): Element =>
  poa && poa !== 'exempt' ? [qualifier, bareCode(code.code), null, null, null, null, null, null, poa] : [qualifier, bareCode(code.code)];

/** HI segments of at most twelve composites; none for an empty list. */
function his(composites: Element[]): Segment[] {
  const segments: Segment[] = [];
  for (let at = 0; at < composites.length; at += PER_SEGMENT) segments.push(['HI', ...composites.slice(at, at + PER_SEGMENT)]);
  return segments;
}

function lineOf(line: ClaimLine): Segment[] {
  return [
    ['LX', line.number],
    [
      'SV2',
      line.revenueCode,
      line.procedure === null ? null : ['HC', line.procedure.code, ...line.modifiers],
      money(line.chargeCents),
      line.unit,
      decimal(line.units),
    ],
    ...serviceDate(line),
    ['REF', '6R', line.control],
    ...drug(line),
    ...clinician('82', null, line.rendering),
    ...clinician('DN', null, line.referring),
  ];
}
