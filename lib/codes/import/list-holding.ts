/** The holding of an official list, from what its importer knows of it. */
import type { Content, NewHolding } from '../holding';
import type { Release } from './release';
import type { RowFaults } from './row-faults';

/** A list that is whole: what is not on it is not flagged. `rows` as the publisher counts them. */
export const listHolding = (
  content: Content,
  list: { system: 'ICD-10-CM' | 'HCPCS'; variant: string; rows: number; extra: Record<string, number> },
  { release, from, to }: Release,
  faults: RowFaults,
): NewHolding => ({
  content,
  ...list,
  kind: 'official',
  complete: true,
  release,
  from,
  to,
  billable: 0,
  faults: faults.list,
  faulty: faults.count,
});
