/** The holding of an official ICD-10 file, from what its importer knows of it. */
import type { NewHolding } from '../holding';
import type { Release } from './release';
import type { RowFaults } from './row-faults';

type Known = Pick<NewHolding, 'content' | 'variant' | 'system' | 'complete' | 'rows' | 'billable' | 'extra'>;

export const icdHolding = (known: Known, { release, from, to }: Release, faults: RowFaults): NewHolding => ({
  ...known,
  kind: 'official',
  release,
  from,
  to,
  faults: faults.list,
  faulty: faults.count,
});

/** A book or list of ICD-10-CM: one of a kind in its release, and whole. */
export const wholeBook = (content: NewHolding['content'], rows: number, extra: Record<string, number>): Known => ({
  content,
  variant: '',
  system: 'ICD-10-CM',
  complete: true,
  rows,
  billable: 0,
  extra,
});
