/** Which mapper reads which kind of resource. Observations are read together: see observation.ts. */
import type { Resource } from '@medplum/fhirtypes';
import { allergyFacts } from './allergy';
import { claimFacts } from './claim';
import { compositionFacts } from './composition';
import { conditionFacts } from './condition';
import { coverageFacts } from './coverage';
import { reportFacts } from './diagnostic-report';
import { documentFacts } from './document-reference';
import { immunizationFacts } from './immunization';
import { medicationFacts } from './medication';
import { procedureFacts } from './procedure';
import type { Mapped, Source } from './resource';
import { orderFacts } from './service-request';

/** Facts of one resource; null where it could not be understood, whatever its shape. */
export function factsOf(resource: Resource, source: Source): Mapped | null {
  try {
    switch (resource.resourceType) {
      case 'Condition':
        return conditionFacts(resource, source);
      case 'MedicationRequest':
      case 'MedicationStatement':
        return medicationFacts(resource, source);
      case 'AllergyIntolerance':
        return allergyFacts(resource, source);
      case 'DiagnosticReport':
        return reportFacts(resource, source);
      case 'DocumentReference':
        return documentFacts(resource, source);
      case 'Composition':
        return compositionFacts(resource, source);
      case 'Procedure':
        return procedureFacts(resource, source);
      case 'ServiceRequest':
        return orderFacts(resource, source);
      case 'Immunization':
        return immunizationFacts(resource, source);
      case 'Claim':
        return claimFacts(resource, source);
      case 'Coverage':
        return coverageFacts(resource, source);
      default:
        return {};
    }
  } catch {
    return null;
  }
}
