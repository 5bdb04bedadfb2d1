/** The professional claim as X12 837P (TR3 005010X222A1): the segments between ST and SE. */
import { bareCode } from '../codes/format';
import type { ClaimContent, ClaimLine } from './content';
import { type Element, type Segment, when } from './x12';
import { clinician, drug, facility, opening, recordNumber, type SetHead, serviceDate, type X12Office } from './x12-loops';
import { day, decimal, money } from './x12-text';

/** CLM11-1, X12 data element 1362. */
const CAUSE = { auto: 'AA', employment: 'EM', other: 'OA' } as const;

/** One set. The content must lack nothing by `lacks837`. `f8`: the payer's claim control number. */
export function body837P(
  content: ClaimContent,
  frequency: string,
  f8: string | null,
  payerId: string,
  office: X12Office,
  head: SetHead,
): Segment[] {
  const { pcn, consent, accident, placeOfService, billingProvider, clinicians, lines } = content;
  const rendering = clinicians.rendering?.npi === billingProvider.npi ? null : clinicians.rendering;
  const related: Element =
    accident === null || accident === undefined
      ? null
      : [CAUSE[accident.kind], null, null, accident.kind === 'auto' ? accident.state : null];
  return [
    ...opening(content, payerId, office, head),
    [
      'CLM',
      pcn,
      money(content.totalCents),
      null,
      null,
      [placeOfService, 'B', frequency],
      consent.signature ? 'Y' : 'N',
      consent.assignment,
      consent.benefits,
      consent.release,
      null,
      related,
    ],
    ...when(content.onset, (date): Segment => ['DTP', '431', 'D8', day(date)]),
    ...when(accident?.date, (date): Segment => ['DTP', '439', 'D8', day(date)]),
    ...when(content.hospitalized?.from, (date): Segment => ['DTP', '435', 'D8', day(date)]),
    ...when(content.hospitalized?.to, (date): Segment => ['DTP', '096', 'D8', day(date)]),
    ...when(content.referral, (number): Segment => ['REF', '9F', number]),
    ...when(content.priorAuthorization, (number): Segment => ['REF', 'G1', number]),
    ...when(f8, (number): Segment => ['REF', 'F8', number]),
    ...when(content.clia, (number): Segment => ['REF', 'X4', number]),
    ...when(recordNumber(content), (number): Segment => ['REF', 'EA', number]),
    ['HI', ...content.diagnoses.map(({ code }, at): Element => [at === 0 ? 'ABK' : 'ABF', bareCode(code.code)])],
    ...clinician('DN', null, clinicians.referring),
    ...clinician('82', 'PE', rendering),
    ...facility(content.facility),
    ...clinician('DQ', null, clinicians.supervising),
    ...lines.flatMap((line) => lineOf(line, placeOfService)),
  ];
}

function lineOf(line: ClaimLine, claimPlace: string | null): Segment[] {
  const place = line.placeOfService === claimPlace ? null : line.placeOfService;
  return [
    ['LX', line.number],
    [
      'SV1',
      ['HC', line.procedure?.code ?? null, ...line.modifiers],
      money(line.chargeCents),
      line.unit,
      decimal(line.units),
      place,
      null,
      line.positions,
    ],
    ...serviceDate(line),
    ...when(line.priorAuthorization, (number): Segment => ['REF', 'G1', number]),
    ['REF', '6R', line.control],
    ...drug(line),
    ...clinician('82', 'PE', line.rendering),
    ...clinician('DK', null, line.ordering),
    ...clinician('DN', null, line.referring),
  ];
}
