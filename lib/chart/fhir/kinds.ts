/** The kinds of resources a chart is made of: what is asked, what each becomes, and what a coder calls it. */
import type { Resource } from '@medplum/fhirtypes';
import type { UnreadKind } from '../chart';
import type { ListName } from './resource';

/**
 * `query` beside the patient. `what`: its name for the coder. `fills`: the lists it is the record's whole source of.
 * `kind`: what is missed where it cannot be read.
 */
export interface Kind {
  type: Resource['resourceType'];
  query: string;
  what: string;
  fills: ListName[];
  kind: UnreadKind;
}

const kind = (type: Kind['type'], what: string, fills: ListName[], query = '', missed: UnreadKind = 'list'): Kind => ({
  type,
  what,
  fills,
  query,
  kind: missed,
});

const OTHERS: Kind[] = [
  kind('Condition', 'Problems and diagnoses', ['problems']),
  kind('MedicationRequest', 'Prescriptions', ['medications'], '&_include=MedicationRequest:medication'),
  kind('MedicationStatement', 'Medications reported', ['medications']),
  kind('AllergyIntolerance', 'Allergies', ['allergies']),
  kind('DiagnosticReport', 'Reports', ['documents'], '', 'document'),
  kind('DocumentReference', 'Notes', ['documents'], '', 'document'),
  kind('Composition', 'Structured notes', ['documents'], '', 'document'),
  kind('Procedure', 'Procedures', ['procedures']),
  kind('ServiceRequest', 'Orders', ['orders']),
  kind('Immunization', 'Immunizations', ['immunizations']),
  kind('Claim', 'Claims', ['codes']),
  kind('Coverage', 'Coverage', ['coverages']),
];

/** Everything that is asked. Most servers search observations by category only; one that keeps none is asked for all of them since a day. */
export const kindsOf = (observations: 'by-category' | 'all', since: string | null): Kind[] => [
  ...(observations === 'by-category'
    ? [
        kind('Observation', 'Vital signs', ['vitals'], `&category=vital-signs${since ? `&date=ge${since}` : ''}`),
        kind('Observation', 'Results', ['results'], `&category=laboratory${since ? `&date=ge${since}` : ''}`),
      ]
    : [kind('Observation', 'Vital signs and results', ['vitals', 'results'], since ? `&date=ge${since}` : '')]),
  ...OTHERS,
];
