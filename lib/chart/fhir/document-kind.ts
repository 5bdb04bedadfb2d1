/** What kind of note a record's type says it is. */
import type { CodeableConcept } from '@medplum/fhirtypes';
import type { DocumentKind } from '../chart';
import { meaningOf } from '../section-names';
import { codesOf, listOf, wordsOf } from './values';

/** LOINC codes of the note types of US Core and of the older clinical documents. */
const LOINC: Record<string, DocumentKind> = {
  '11506-3': 'progress-note',
  '11488-4': 'consult-note',
  '34117-2': 'history-and-physical',
  '18842-5': 'discharge-summary',
  '11504-8': 'operative-note',
  '28570-0': 'procedure-note',
  '34111-5': 'emergency-note',
  '18748-4': 'radiology-report',
  '11526-1': 'pathology-report',
  '34746-8': 'nursing-note',
  '51852-2': 'letter',
  '34109-9': 'progress-note',
  '34108-1': 'progress-note',
  '34131-3': 'progress-note',
};
/** HL7 v2 table 0074, diagnostic service sections. */
const SERVICES: Record<string, DocumentKind> = {
  RAD: 'radiology-report',
  CT: 'radiology-report',
  MR: 'radiology-report',
  RUS: 'radiology-report',
  NMR: 'radiology-report',
  SP: 'pathology-report',
  PAT: 'pathology-report',
  CP: 'pathology-report',
};

/** By code first, then by the type's own words, then by the title. */
export function documentKind(concepts: (CodeableConcept | undefined)[], title: string): DocumentKind {
  for (const concept of concepts) {
    for (const code of codesOf(concept)) {
      const kind = LOINC[code] ?? SERVICES[code];
      if (kind) return kind;
    }
  }
  const words = [...listOf(concepts as CodeableConcept[]).map((concept) => wordsOf(concept) ?? ''), title];
  return words.map((each) => meaningOf(each).note).find((note) => note !== null && note !== 'other') ?? 'other';
}
