/** Who took part, as a claim's care team: roles by their X12 entity codes, people contained. */
import type { ClaimCareTeam, CodeableConcept, Practitioner } from '@medplum/fhirtypes';
import type { Clinician } from './billing';
import type { ClaimContent, ClaimLine } from './content';
import { hl7, NPI_SYSTEM, TAXONOMY_SYSTEM, x12Codes } from './systems';

/** X12 data element 98 beside the four roles that FHIR R4 itself knows (claimcareteamrole). */
const ROLE = {
  rendering: ['82', 'primary'],
  referring: ['DN', 'other'],
  ordering: ['DK', 'other'],
  supervising: ['DQ', 'supervisor'],
  attending: ['71', 'primary'],
  operating: ['72', 'other'],
} as const;
type Role = keyof typeof ROLE;

/** `ofLine`: the care team's sequence numbers that a line names. */
export interface Team {
  careTeam: ClaimCareTeam[];
  contained: Practitioner[];
  ofLine: (line: ClaimLine) => number[];
}

/** The claim's own people first, then those of its lines; one person in one role stands once. */
export function teamOf({ form, clinicians, named, billingProvider, lines }: ClaimContent): Team {
  const careTeam: ClaimCareTeam[] = [];
  const contained: Practitioner[] = [];
  const sequences = new Map<string, number>();
  const main: Role = form === 'institutional' ? 'attending' : 'rendering';

  const put = (role: Role, person: Clinician): number => {
    const key = JSON.stringify([role, person]);
    const known = sequences.get(key);
    if (known !== undefined) return known;
    const sequence = careTeam.length + 1;
    const id = `clinician-${sequence}`;
    contained.push(practitionerOf(id, person));
    careTeam.push({
      sequence,
      provider: { reference: `#${id}`, display: [person.given, person.family].filter(Boolean).join(' ') },
      role: roleOf(role),
      ...(person.taxonomy && { qualification: { coding: [{ system: TAXONOMY_SYSTEM, code: person.taxonomy }] } }),
    });
    sequences.set(key, sequence);
    return sequence;
  };

  if (clinicians[main]) put(main, clinicians[main]);
  else careTeam.push({ sequence: 1, provider: { display: named ?? billingProvider.name }, role: roleOf(main) });
  for (const role of ['rendering', 'referring', 'supervising', 'attending', 'operating'] as const) {
    const person = clinicians[role];
    if (person) put(role, person);
  }
  for (const line of lines) for (const [role, person] of peopleOf(line)) put(role, person);
  return {
    careTeam,
    contained,
    ofLine: (line) => [...(line.rendering ? [] : [1]), ...peopleOf(line).map(([role, person]) => put(role, person))],
  };
}

const peopleOf = (line: ClaimLine): [Role, Clinician][] =>
  (['rendering', 'ordering', 'referring'] as const).flatMap((role): [Role, Clinician][] => {
    const person = line[role];
    return person ? [[role, person]] : [];
  });

const roleOf = (role: Role): CodeableConcept => ({
  coding: [
    { system: hl7('claimcareteamrole'), code: ROLE[role][1] },
    { system: x12Codes(98), code: ROLE[role][0] },
  ],
});

const practitionerOf = (id: string, { family, given, npi }: Clinician): Practitioner => ({
  resourceType: 'Practitioner',
  id,
  identifier: [{ system: NPI_SYSTEM, value: npi }],
  name: [{ family, ...(given && { given: [given] }) }],
});
