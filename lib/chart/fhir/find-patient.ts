import type { Patient as FhirPatient } from '@medplum/fhirtypes';
import type { Patient } from '../chart';
import { samePatient } from '../identity';
import type { Failure, Server } from './ask';
import { patientOf } from './patient';
import { readJson } from './search';

/** The one patient of the record who is surely the shown one. */
export async function findPatient(
  server: Server,
  { id, shown }: { id: string | null; shown: Patient },
): Promise<{ id: string; patient: Patient | null } | { why: Failure }> {
  let found: FhirPatient[] = [];
  if (id !== null) {
    const got = await readJson(server, `${server.base}/Patient/${encodeURIComponent(id)}`);
    if (!got.ok && got.why !== 'absent') return got;
    if (got.ok && got.value.resourceType === 'Patient' && got.value.id === id) found = [got.value];
  } else if (shown.mrn !== null) {
    const got = await readJson(server, `${server.base}/Patient?identifier=${encodeURIComponent(shown.mrn)}`);
    if (!got.ok) return got;
    if (got.value.resourceType === 'Bundle')
      found = (got.value.entry ?? []).flatMap(({ resource }) => (resource?.resourceType === 'Patient' ? resource : []));
  }
  const same = found.flatMap((resource) => {
    const patient = resource.active === false ? null : patientOf(resource, shown);
    return patient && resource.id && samePatient(patient, shown) && (!shown.birthDate || patient.birthDate === shown.birthDate)
      ? [{ id: resource.id, patient }]
      : [];
  });
  const [only] = same;
  return only && same.length === 1 ? only : { id: '', patient: null };
}
