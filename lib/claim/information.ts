/** What a FHIR claim has no element of its own for, as Claim.supportingInfo: categories by CARIN Blue Button where it has them. */
import type { ClaimSupportingInfo } from '@medplum/fhirtypes';
import type { ClaimContent } from './content';
import { dollars } from './money';
import { carin, concept, DRG_SYSTEM, INFORMATION_SYSTEM, nubc, x12Codes } from './systems';

type Information = Omit<ClaimSupportingInfo, 'sequence'>;

/** The claim's supporting information in order; empty for a plain professional claim. */
export function informationOf(content: ClaimContent, frequency: string): ClaimSupportingInfo[] {
  const { consent, clia, onset, hospitalized } = content;
  const all: Information[] = [
    ...(content.form === 'institutional' ? institutional(content, frequency) : []),
    ...(consent.signature ? [] : [{ category: own('provider-signature'), code: concept(x12Codes(1073), 'N') }]),
    ...(consent.assignment === 'A' ? [] : [{ category: own('assignment'), code: concept(x12Codes(1359), consent.assignment) }]),
    ...(consent.benefits === 'Y' ? [] : [{ category: own('benefits'), code: concept(x12Codes(1073), consent.benefits) }]),
    ...(consent.release === 'Y' ? [] : [{ category: own('release'), code: concept(x12Codes(1363), consent.release) }]),
    ...(clia ? [{ category: own('clia'), valueString: clia }] : []),
    ...(onset ? [{ category: own('onset'), timingDate: onset }] : []),
    ...(hospitalized
      ? [{ category: own('hospitalized'), timingPeriod: { start: hospitalized.from, ...(hospitalized.to && { end: hospitalized.to }) } }]
      : []),
  ];
  return all.map((each, at) => ({ sequence: at + 1, ...each }));
}

const own = (code: string) => concept(INFORMATION_SYSTEM, code);
const category = (code: string) => concept(carin('C4BBSupportingInfoType'), code);

/** Hours stand as local HHMM: a FHIR time of day would need a zone that no chart gives. */
function institutional({ typeOfBill, stay, from, to, inpatient }: ClaimContent, frequency: string): Information[] {
  const { admission, discharge, statement } = stay;
  const admitted = admission?.date ?? (inpatient || admission?.hour !== undefined ? from : null);
  return [
    { category: category('typeofbill'), code: concept(nubc('TypeOfBill'), `0${typeOfBill}${frequency}`) },
    ...(statement ? [{ category: own('statement'), timingPeriod: { start: statement.from, end: statement.to } }] : []),
    ...(admitted
      ? [{ category: category('admissionperiod'), timingPeriod: { start: admitted, ...(inpatient && to && { end: to }) } }]
      : []),
    ...(admission?.hour ? [{ category: own('admission-hour'), valueString: admission.hour }] : []),
    ...(admission
      ? [
          { category: category('admtype'), code: concept(nubc('PriorityTypeOfAdmitOrVisit'), admission.type) },
          { category: category('pointoforigin'), code: concept(nubc('PointOfOrigin'), admission.source) },
        ]
      : []),
    ...(discharge?.hour ? [{ category: own('discharge-hour'), valueString: discharge.hour }] : []),
    ...(discharge ? [{ category: category('discharge-status'), code: concept(nubc('PatDischargeStatus'), discharge.status) }] : []),
    ...(stay.drg ? [{ category: category('drg'), code: concept(DRG_SYSTEM, stay.drg) }] : []),
    ...(stay.occurrences ?? []).map(({ code, date }) => ({
      category: own('occurrence'),
      code: concept(nubc('OccurrenceCodes'), code),
      timingDate: date,
    })),
    ...(stay.spans ?? []).map((span) => ({
      category: own('occurrence-span'),
      code: concept(nubc('OccurrenceSpanCodes'), span.code),
      timingPeriod: { start: span.from, end: span.to },
    })),
    ...(stay.values ?? []).map(({ code, cents }) => ({
      category: own('value'),
      code: concept(nubc('ValueCodes'), code),
      valueQuantity: { value: dollars(cents) },
    })),
    ...(stay.conditions ?? []).map((code) => ({ category: own('condition'), code: concept(nubc('ConditionCodes'), code) })),
  ];
}
