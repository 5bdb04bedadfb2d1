/** The kinds of resources a chart is made of: what is asked, what each becomes, and what a coder calls it. */
import type { Resource } from '@medplum/fhirtypes';
import type { UnreadKind } from '../chart';
import type { ListName } from './resource';

/**
 * `query` beside the patient; `plain`: what is asked instead of a server that refuses it. `what`: its name for the coder.
 * `fills`: the lists it gives rows of. `kind`: what is missed where it cannot be read. Of several kinds that fill a list the
 * first named is the one that a record keeps it in.
 */
export interface Kind {
  type: Resource['resourceType'];
  query: string;
  plain: string;
  what: string;
  fills: ListName[];
  kind: UnreadKind;
}

interface Change {
  query?: string;
  plain?: string;
  missed?: UnreadKind;
}

const kind = (type: Kind['type'], what: string, fills: ListName[], { query = '', plain = '', missed = 'list' }: Change = {}): Kind => ({
  type,
  what,
  fills,
  query,
  plain,
  kind: missed,
});

const OTHERS: Kind[] = [
  kind('Condition', 'Problems and diagnoses', ['problems']),
  kind('MedicationRequest', 'Prescriptions', ['medications'], { query: '&_include=MedicationRequest:medication' }),
  kind('MedicationStatement', 'Medications reported', ['medications']),
  kind('AllergyIntolerance', 'Allergies', ['allergies']),
  kind('DocumentReference', 'Notes', ['documents'], { missed: 'document' }),
  kind('DiagnosticReport', 'Reports', ['documents'], { missed: 'document' }),
  kind('Composition', 'Structured notes', ['documents'], { missed: 'document' }),
  kind('Procedure', 'Procedures', ['procedures']),
  kind('ServiceRequest', 'Orders', ['orders']),
  kind('Immunization', 'Immunizations', ['immunizations']),
  kind('Claim', 'Claims', ['codes']),
  kind('Coverage', 'Coverage', ['coverages']),
];

/** Everything that is asked. Most servers search observations by category only; one that keeps none is asked for all of them since a day. */
export const kindsOf = (observations: 'by-category' | 'all', since: string): Kind[] => [
  ...(observations === 'by-category'
    ? [ofCategory('Vital signs', 'vitals', 'vital-signs', since), ofCategory('Results', 'results', 'laboratory', since)]
    : [kind('Observation', 'Vital signs and results', ['vitals', 'results'], { query: `&date=ge${since}` })]),
  ...OTHERS,
];

const ofCategory = (what: string, list: ListName, category: string, since: string): Kind =>
  kind('Observation', what, [list], { query: `&category=${category}&date=ge${since}`, plain: `&category=${category}` });
