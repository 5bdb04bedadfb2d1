/** Who stands on a claim: patient, subscriber, coverage and places contained and minimal, providers by NPI. */
import type {
  Claim,
  Coverage,
  Address as FhirAddress,
  HumanName,
  Identifier,
  Location,
  Organization,
  Patient,
  RelatedPerson,
} from '@medplum/fhirtypes';
import type { Address, Facility, Person, Relationship } from './billing';
import type { ClaimContent, Subscriber } from './content';
import type { BillingProvider } from './lacks';
import { concept, EIN_SYSTEM, hl7, NPI_SYSTEM, TAXONOMY_SYSTEM, x12Codes } from './systems';
import type { Team } from './team';

type PartyElements = Pick<Claim, 'contained' | 'patient' | 'insurer' | 'provider' | 'facility' | 'careTeam' | 'insurance' | 'payee'>;

/** What the patient is to the subscriber: subscriber-relationship where it has the word, and X12 data element 1069. */
const RELATIONSHIP: Record<Relationship, [x12: string, hl7: string]> = {
  spouse: ['01', 'spouse'],
  child: ['19', 'child'],
  employee: ['20', 'other'],
  unknown: ['21', 'other'],
  'organ-donor': ['39', 'other'],
  'cadaver-donor': ['40', 'other'],
  'life-partner': ['53', 'common'],
  other: ['G8', 'other'],
};

/** The Claim's elements that name people and organisations. Contained, so that one request carries the whole claim. */
export function partiesOf(content: ClaimContent, team: Team): PartyElements {
  const { billingProvider, subscriber, facility, payer, priorAuthorization, consent } = content;
  const insurer = { display: payer.name, ...(payer.id && { identifier: { value: payer.id } }) };
  return {
    contained: [
      patientOf(content),
      organizationOf(billingProvider),
      coverageOf(content),
      ...(subscriber ? [subscriberOf(subscriber)] : []),
      ...(facility ? [locationOf(facility)] : []),
      ...team.contained,
    ],
    patient: { reference: '#patient' },
    insurer,
    provider: { reference: '#billing', display: billingProvider.name },
    ...(facility && { facility: { reference: '#facility', display: facility.name } }),
    ...(consent.benefits === 'Y' && { payee: { type: concept(hl7('payeetype'), 'provider') } }),
    careTeam: team.careTeam,
    insurance: [
      { sequence: 1, focal: true, coverage: { reference: '#coverage' }, ...(priorAuthorization && { preAuthRef: [priorAuthorization] }) },
    ],
  };
}

const npi = (value: string): Identifier => ({ system: NPI_SYSTEM, value });

const addressOf = ({ line, line2, city, state, zip }: Address): FhirAddress => ({
  line: [line, ...(line2 ? [line2] : [])],
  city,
  state,
  postalCode: zip,
});

const nameOf = ({ family, given, middle, suffix }: Person): HumanName => {
  const givens = [given, middle].filter((part) => part !== null && part !== undefined);
  return { family, ...(givens.length > 0 && { given: givens }), ...(suffix && { suffix: [suffix] }) };
};

function patientOf({ patient: { name, mrn, birthDate, sex }, patientAddress }: ClaimContent): Patient {
  return {
    resourceType: 'Patient',
    id: 'patient',
    ...(mrn && { identifier: [{ type: concept(hl7('v2-0203'), 'MR'), value: mrn }] }),
    name: [{ ...(name.family && { family: name.family }), ...(name.given && { given: [name.given] }), text: name.text }],
    ...(sex && { gender: sex }),
    ...(birthDate && { birthDate }),
    ...(patientAddress && { address: [addressOf(patientAddress)] }),
  };
}

const subscriberOf = ({ name, sex, birthDate, address }: Subscriber): RelatedPerson => ({
  resourceType: 'RelatedPerson',
  id: 'subscriber',
  patient: { reference: '#patient' },
  name: [nameOf(name)],
  ...(sex && { gender: sex }),
  ...(birthDate && { birthDate }),
  ...(address && { address: [addressOf(address)] }),
});

function coverageOf({ cover, payer, subscriber }: ClaimContent): Coverage {
  const { memberId, filing, groupNumber, groupName } = cover;
  const [x12, word] = subscriber ? RELATIONSHIP[subscriber.relationship] : ['18', 'self'];
  return {
    resourceType: 'Coverage',
    id: 'coverage',
    status: 'active',
    type: concept(x12Codes(1032), filing),
    ...(memberId && { subscriberId: memberId }),
    ...(subscriber && { subscriber: { reference: '#subscriber' } }),
    beneficiary: { reference: '#patient' },
    relationship: {
      coding: [
        { system: hl7('subscriber-relationship'), code: word },
        { system: x12Codes(1069), code: x12 },
      ],
    },
    payor: [{ display: payer.name, ...(payer.id && { identifier: { value: payer.id } }) }],
    ...((groupNumber ?? groupName) && {
      class: [
        { type: concept(hl7('coverage-class'), 'group'), value: groupNumber ?? groupName ?? '', ...(groupName && { name: groupName }) },
      ],
    }),
  };
}

const locationOf = ({ name, npi: number, address }: Facility): Location => ({
  resourceType: 'Location',
  id: 'facility',
  ...(number && { identifier: [npi(number)] }),
  name,
  address: addressOf(address),
});

function organizationOf({ name, npi: number, taxId, taxonomy, address }: BillingProvider): Organization {
  const written = Object.values(address).some((part) => part !== '');
  return {
    resourceType: 'Organization',
    id: 'billing',
    identifier: [...(number ? [npi(number)] : []), ...(taxId ? [{ system: EIN_SYSTEM, value: taxId }] : [])],
    ...(taxonomy && { type: [concept(TAXONOMY_SYSTEM, taxonomy)] }),
    name,
    ...(written && {
      address: [
        {
          ...(address.line && { line: [address.line] }),
          ...(address.city && { city: address.city }),
          ...(address.state && { state: address.state }),
          ...(address.zip && { postalCode: address.zip }),
        },
      ],
    }),
  };
}
