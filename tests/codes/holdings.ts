/** Invented holdings with a few bytes of content. */
import { type Holding, holdingId } from '../../lib/codes/holding';
import type { Stored } from '../../lib/codes/store';

export function aStored(more: Partial<Holding>, bytes: number[]): Stored {
  const holding: Holding = {
    id: '',
    content: 'codes',
    system: 'ICD-10-CM',
    release: 'FY2026',
    variant: '',
    kind: 'official',
    complete: true,
    from: '2025-10-01',
    to: '2026-09-30',
    rows: 4,
    billable: 3,
    file: 'invented.zip',
    sha256: 'aa',
    importedAt: 1,
    bytes: bytes.length,
    faults: [],
    faulty: 0,
    extra: {},
    ...more,
  };
  return { holding: { ...holding, id: holdingId(holding) }, data: new Uint8Array(bytes).buffer };
}
