/** The professional claim as X12 837P (TR3 005010X222A1). */
import { bareCode } from '../codes/format';
import { type Element, interchange, type Segment } from './x12';
import { day, lineControl, money, opening, providerName, totalOf, when, type X12Built, type X12Request, x12Lacks } from './x12-837';

/** TR3 005010X222A1: HI carries at most 12 diagnoses, SV107 at most 4 pointers, a claim at most 50 lines. */
const MOST = { diagnoses: 12, pointers: 4, lines: 50 };

/** One interchange with one claim, or what it lacks. */
export function build837P(request: X12Request): X12Built {
  const { submission, parties, pcn, frequency, payerControlNumber } = request;
  const { coded, encounter } = submission;
  const lacks = x12Lacks(request);
  const place = coded.lines.find((line) => line.placeOfService)?.placeOfService ?? encounter.placeOfService;
  if (!place) lacks.push('The place of service is missing (CLM05-1).');
  if (coded.diagnoses.length > MOST.diagnoses) lacks.push(`There are more than ${MOST.diagnoses} diagnoses.`);
  if (coded.lines.length > MOST.lines) lacks.push(`There are more than ${MOST.lines} service lines.`);
  coded.lines.forEach((line, at) => {
    if (line.diagnosisIds.length > MOST.pointers) lacks.push(`Line ${at + 1} points to more than ${MOST.pointers} diagnoses (SV107).`);
    if (line.modifiers.length > 4) lacks.push(`Line ${at + 1} has more than 4 modifiers (SV101).`);
  });
  if (lacks.length > 0) return { ok: false, lacks };

  const position = new Map(coded.diagnoses.map((diagnosis, at) => [diagnosis.id, at + 1]));
  const diagnoses: Element[] = coded.diagnoses.map(({ code }, at) => [at === 0 ? 'ABK' : 'ABF', bareCode(code.code)]);
  const rendering = parties.renderingNpi;
  const body: Segment[] = [
    ...opening(request),
    ['CLM', pcn, totalOf(submission), null, null, [place, 'B', frequency], 'Y', 'A', 'Y', 'Y'],
    ...when(payerControlNumber, (number): Segment => ['REF', 'F8', number]),
    ['HI', ...diagnoses],
    ...(rendering && rendering !== parties.billingProvider.npi
      ? [['NM1', '82', '1', ...providerName(encounter.provider), null, null, null, 'XX', rendering] satisfies Segment]
      : []),
    ...coded.lines.flatMap((line, at): Segment[] => [
      ['LX', at + 1],
      [
        'SV1',
        ['HC', line.procedure.code, ...line.modifiers],
        money(line.chargeCents ?? 0),
        'UN',
        line.units,
        line.placeOfService !== null && line.placeOfService !== place ? line.placeOfService : null,
        null,
        line.diagnosisIds.map((id) => position.get(id) ?? null),
      ],
      ['DTP', '472', 'D8', day(line.serviceDate ?? coded.encounter.date ?? encounter.date)],
      ['REF', '6R', lineControl(pcn, at + 1)],
    ]),
  ];
  return { ok: true, text: interchange(request.interchange, '005010X222A1', body) };
}
