/** Who stands on a claim: patient and coverage contained and minimal, providers by NPI. */
import type { Claim, Patient as FhirPatient, Identifier, Organization } from '@medplum/fhirtypes';
import type { Patient } from '../chart/chart';
import type { BillingProvider, Parties } from './lacks';
import type { Submission } from './submission';
import { EIN_SYSTEM, hl7, NPI_SYSTEM, TAXONOMY_SYSTEM } from './systems';

type PartyElements = Pick<Claim, 'contained' | 'patient' | 'insurer' | 'provider' | 'careTeam' | 'insurance'>;

/** The Claim's elements that name people and organisations. Contained, so that one request carries the whole claim. */
export function partiesOf({ patient, encounter, coverage }: Submission, { billingProvider, renderingNpi }: Parties): PartyElements {
  const rendering = { ...(renderingNpi && { identifier: npi(renderingNpi) }), display: encounter.provider ?? billingProvider.name };
  return {
    contained: [
      patientOf(patient),
      organizationOf(billingProvider),
      {
        resourceType: 'Coverage',
        id: 'coverage',
        status: 'active',
        ...(coverage.memberId && { subscriberId: coverage.memberId }),
        beneficiary: { reference: '#patient' },
        payor: [{ display: coverage.payer }],
      },
    ],
    patient: { reference: '#patient' },
    insurer: { display: coverage.payer },
    provider: { reference: '#billing', display: billingProvider.name },
    careTeam: [{ sequence: 1, provider: rendering, role: { coding: [{ system: hl7('claimcareteamrole'), code: 'primary' }] } }],
    insurance: [{ sequence: 1, focal: true, coverage: { reference: '#coverage' } }],
  };
}

const npi = (value: string): Identifier => ({ system: NPI_SYSTEM, value });

const patientOf = ({ name, mrn, birthDate, sex }: Patient): FhirPatient => ({
  resourceType: 'Patient',
  id: 'patient',
  ...(mrn && { identifier: [{ type: { coding: [{ system: hl7('v2-0203'), code: 'MR' }] }, value: mrn }] }),
  name: [{ ...(name.family && { family: name.family }), ...(name.given && { given: [name.given] }), text: name.text }],
  ...(sex && { gender: sex }),
  ...(birthDate && { birthDate }),
});

function organizationOf({ name, npi: number, taxId, taxonomy, address }: BillingProvider): Organization {
  const written = Object.values(address).some((part) => part !== '');
  return {
    resourceType: 'Organization',
    id: 'billing',
    identifier: [...(number ? [npi(number)] : []), ...(taxId ? [{ system: EIN_SYSTEM, value: taxId }] : [])],
    ...(taxonomy && { type: [{ coding: [{ system: TAXONOMY_SYSTEM, code: taxonomy }] }] }),
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
