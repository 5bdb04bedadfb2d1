/** The loops that the professional and the institutional 837 have in common: who sends, who bills, who is covered, who took part. */
import type { Address, Clinician, Facility, Person, Relationship } from './billing';
import type { ClaimContent, ClaimLine } from './content';
import { type Segment, when } from './x12';
import { carries, day, decimal, words } from './x12-text';

/** Who sends the file and who gets it (loops 1000A, 1000B). */
export interface X12Office {
  submitter: { name: string; id: string; contact: string; phone: string };
  receiver: { name: string; id: string };
}

/** `reference`: BHT03, unique for each set. `date`, `time`: `YYYYMMDD`, `HHMM`. */
export interface SetHead {
  reference: string;
  date: string;
  time: string;
}

/** PAT01, X12 data element 1069. */
const RELATIONSHIP: Record<Relationship, string> = {
  spouse: '01',
  child: '19',
  employee: '20',
  unknown: '21',
  'organ-donor': '39',
  'cadaver-donor': '40',
  'life-partner': '53',
  other: 'G8',
};

/** BHT through the last loop before the claim: 2010BB, or 2010CA where the patient is not the subscriber. */
export function opening(content: ClaimContent, payerId: string, { submitter, receiver }: X12Office, head: SetHead): Segment[] {
  const { billingProvider: billing, patient, patientAddress, subscriber, cover, payer } = content;
  const own: Person = { family: patient.name.family ?? '', given: patient.name.given };
  const birth: Segment = ['DMG', 'D8', day(patient.birthDate), sexOf(patient.sex)];
  return [
    ['BHT', '0019', '00', head.reference, head.date, head.time, 'CH'],
    ['NM1', '41', '2', words(submitter.name, 60), null, null, null, null, '46', submitter.id],
    ['PER', 'IC', words(submitter.contact, 60), 'TE', submitter.phone],
    ['NM1', '40', '2', words(receiver.name, 60), null, null, null, null, '46', receiver.id],
    ['HL', '1', null, '20', '1'],
    ...when(billing.taxonomy, (taxonomy): Segment => ['PRV', 'BI', 'PXC', taxonomy]),
    ['NM1', '85', '2', words(billing.name, 60), null, null, null, null, 'XX', billing.npi],
    ...address(billing.address),
    ['REF', 'EI', billing.taxId],
    ['HL', '2', '1', '22', subscriber ? '1' : '0'],
    [
      'SBR',
      'P',
      subscriber ? null : '18',
      cover.groupNumber,
      cover.groupNumber ? null : words(cover.groupName, 60),
      null,
      null,
      null,
      null,
      cover.filing,
    ],
    ['NM1', 'IL', '1', ...nameOf(subscriber?.name ?? own), 'MI', cover.memberId],
    // X12 TR3, 2010BA N3, N4 and DMG: only where the patient is the subscriber.
    ...(subscriber ? [] : [...address(patientAddress), birth]),
    ['NM1', 'PR', '2', words(payer.name, 60), null, null, null, null, 'PI', payerId],
    ...(subscriber
      ? ([
          ['HL', '3', '2', '23', '0'],
          ['PAT', RELATIONSHIP[subscriber.relationship]],
          ['NM1', 'QC', '1', ...nameOf(own)],
          ...address(patientAddress),
          birth,
        ] satisfies Segment[])
      : []),
  ];
}

const sexOf = (sex: ClaimContent['patient']['sex']): string => (sex === 'female' ? 'F' : sex === 'male' ? 'M' : 'U');

/** NM103 to NM107. */
const nameOf = ({ family, given, middle, suffix }: Person): [string, string, string, null, string] => [
  words(family, 60),
  words(given, 35),
  words(middle, 25),
  null,
  words(suffix, 10),
];

/** N3 and N4; none where there is no address. */
const address = (at: Address | ClaimContent['billingProvider']['address'] | null): Segment[] =>
  at === null
    ? []
    : [
        ['N3', words(at.line, 55), 'line2' in at ? words(at.line2, 55) : null],
        ['N4', words(at.city, 30), at.state, at.zip.replace('-', '')],
      ];

/** The record number (REF*EA), where X12 can carry it as it is. */
export const recordNumber = ({ patient: { mrn } }: ClaimContent): string | null =>
  mrn !== null && carries(mrn) && mrn.length <= 50 ? mrn : null;

/** NM1 of a person who took part, and PRV where `specialty` (PRV01) asks for the taxonomy. */
export const clinician = (entity: string, specialty: string | null, person: Clinician | null): Segment[] =>
  person === null
    ? []
    : [
        ['NM1', entity, '1', ...nameOf(person), 'XX', person.npi],
        ...(specialty === null ? [] : when(person.taxonomy, (taxonomy): Segment => ['PRV', specialty, 'PXC', taxonomy])),
      ];

/** The service facility (NM1*77): where it was done, if not at the billing address. */
export const facility = (place: Facility | null): Segment[] =>
  place === null
    ? []
    : [
        ['NM1', '77', '2', words(place.name, 60), null, null, null, null, place.npi === null ? null : 'XX', place.npi],
        ...address(place.address),
      ];

/** DTP*472 of a line: one day, or from the first to the last. */
export const serviceDate = ({ from, to }: ClaimLine): Segment[] =>
  to === null ? when(from, (date): Segment => ['DTP', '472', 'D8', day(date)]) : [['DTP', '472', 'RD8', `${day(from)}-${day(to)}`]];

/** Loop 2410: the drug. */
export const drug = ({ ndc }: ClaimLine): Segment[] =>
  ndc === null
    ? []
    : [
        ['LIN', null, 'N4', ndc.code],
        ['CTP', null, null, null, decimal(ndc.quantity), [ndc.unit]],
      ];
