/** The holding of an official ICD-10 file, from what its importer knows of it. */
import type { CodeRow, CodeSystem } from '../code';
import { writtenCode } from '../format';
import type { NewHolding } from '../holding';
import type { Release } from './release';
import type { RowFaults } from './row-faults';

/** A row of a release that is told only when all are counted; see {@link released}. */
export const unreleased = (system: CodeSystem, bare: string, display: string, billable: boolean): CodeRow => ({
  system,
  code: writtenCode(system, bare),
  display,
  billable,
  from: '',
  to: null,
  words: [],
  release: '',
});

/** Writes the release into the rows read for it. */
export function released(rows: readonly CodeRow[], { release, from, to }: Release): void {
  for (const row of rows) Object.assign(row, { release, from, to });
}

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
