/** What a mapper gets and gives: one resource of this patient, where its references lead, and the facts it holds. */
import type { Reference, Resource } from '@medplum/fhirtypes';
import type { ChartDocument, FrameReport, Provenance } from '../chart';
import type { Facts } from '../facts';
import type { Attached } from './attachment';

/** `find` follows a reference to a contained resource or to one that came in the same answers; undefined where it did not come. */
export interface Source {
  provenance: Provenance;
  find<T extends Resource>(reference: Reference | undefined, holder: Resource): T | undefined;
}

/** Facts of one resource. `attached`: notes whose text has still to be read. */
export type Mapped = Partial<Omit<Facts, 'patient' | 'encounter' | 'unread'>> & {
  documents?: ChartDocument[];
  attached?: { document: ChartDocument; contents: Attached[] }[];
};

export type ListName = NonNullable<FrameReport['covers']>[number];

/** The document's id in the chart. */
export const idOf = (frame: string, resource: Resource): string => `${frame}/${resource.resourceType}-${resource.id ?? ''}`;
export const idAt = (frame: string, reference: string): string => `${frame}/${reference.replace('/', '-')}`;
