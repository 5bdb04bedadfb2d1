/** The institutional claim of an inpatient stay as X12 837I (TR3 005010X223A2). Bill type 11x only. */
import { bareCode } from '../codes/format';
import type { Diagnosis } from '../coding/coded-encounter';
import { type Element, interchange, type Segment } from './x12';
import { day, lineControl, money, opening, providerName, totalOf, when, type X12Built, type X12Request, x12Lacks } from './x12-837';

/** NUBC type of bill: hospital, inpatient. */
const FACILITY = '11';
const PER_SEGMENT = 12;

/** One interchange with one claim, or what it lacks. */
export function build837I(request: X12Request): X12Built {
  const { submission, parties, pcn, frequency, payerControlNumber, admission } = request;
  const { coded, encounter } = submission;
  const lacks = x12Lacks(request);
  const from = coded.encounter.date ?? encounter.date;
  const to = coded.encounter.endDate ?? encounter.endDate;
  if (!from || !to) lacks.push('The day of admission or of discharge is missing (DTP*434).');
  if (!admission) lacks.push('Admission type, source and patient status are missing (CL1).');
  if (!parties.renderingNpi) lacks.push("The attending provider's NPI is missing (NM1*71).");
  coded.lines.forEach((line, at) => {
    if (!line.revenueCode) lacks.push(`Line ${at + 1} has no revenue code (SV201).`);
  });
  if (lacks.length > 0 || !admission) return { ok: false, lacks };

  const of = (role: Diagnosis['role']): Diagnosis[] => coded.diagnoses.filter((diagnosis) => diagnosis.role === role);
  const principal = of('principal').slice(0, 1).concat(coded.diagnoses.slice(0, 1)).slice(0, 1);
  const others = coded.diagnoses.filter(
    (each) => !principal.includes(each) && ['secondary', 'principal', 'first-listed'].includes(each.role),
  );
  const body: Segment[] = [
    ...opening(request),
    ['CLM', pcn, totalOf(submission), null, null, [FACILITY, 'A', frequency], null, 'A', 'Y', 'Y'],
    ['DTP', '434', 'RD8', `${day(from)}-${day(to)}`],
    ['DTP', '435', 'D8', day(from)],
    ['CL1', admission.type, admission.source, admission.status],
    ...when(payerControlNumber, (number): Segment => ['REF', 'F8', number]),
    ...his(principal.map((each) => withPoa('ABK', each))),
    ...his(
      of('admitting')
        .slice(0, 1)
        .map((each) => ['ABJ', bareCode(each.code.code)]),
    ),
    ...his(of('external-cause').map((each) => withPoa('ABN', each))),
    ...his(others.map((each) => withPoa('ABF', each))),
    ...his(coded.procedures.slice(0, 1).map((each) => ['BBR', each.code.code, 'D8', day(each.date)])),
    ...his(coded.procedures.slice(1).map((each) => ['BBQ', each.code.code, 'D8', day(each.date)])),
    ['NM1', '71', '1', ...providerName(encounter.provider), null, null, null, 'XX', parties.renderingNpi],
    ...coded.lines.flatMap((line, at): Segment[] => [
      ['LX', at + 1],
      ['SV2', line.revenueCode ?? '', ['HC', line.procedure.code, ...line.modifiers], money(line.chargeCents ?? 0), 'UN', line.units],
      ['DTP', '472', 'D8', day(line.serviceDate ?? from)],
      ['REF', '6R', lineControl(pcn, at + 1)],
    ]),
  ];
  return { ok: true, text: interchange(request.interchange, '005010X223A2', body) };
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
