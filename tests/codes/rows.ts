/** A few rows by hand, in the shapes the search and the book must tell apart. */
import { arrayTable } from '../../lib/codes/array-table';
import { createBook, type OpenBook } from '../../lib/codes/book';
import type { CodeRow, CodeSet, CodeSystem, Instructions } from '../../lib/codes/code';
import type { CodeTable } from '../../lib/codes/table';

export const NO_INSTRUCTIONS: Instructions = { edition: '', excludes1: [], excludes1Known: [], manifestations: [], seventhCharacters: [] };

export const aRow = (code: string, display: string, more: Partial<CodeRow> = {}): CodeRow => ({
  system: 'ICD-10-CM',
  code,
  display,
  billable: true,
  from: '2025-10-01',
  to: null,
  words: [],
  release: 'test',
  ...more,
});

export function aSet(system: CodeSystem, rows: CodeRow[], more: Partial<CodeSet> = {}): CodeTable {
  const kind = more.kind ?? 'starter';
  const set: CodeSet = {
    id: `${kind}/${system}/${more.release ?? ''}`,
    system,
    release: 'test',
    kind,
    complete: kind === 'official',
    from: '2025-10-01',
    to: null,
    rows: rows.length,
    billable: rows.filter(({ billable }) => billable).length,
    file: 'test',
    sha256: null,
    importedAt: null,
    ...more,
  };
  return arrayTable(set, rows);
}

export const aBook = (...tables: CodeTable[]): OpenBook => createBook(tables, NO_INSTRUCTIONS);

/** Invented as a set, real as codes. */
export const CONDITIONS: CodeRow[] = [
  aRow('E11', 'Type 2 diabetes mellitus', { billable: false }),
  aRow('E11.9', 'Type 2 diabetes mellitus without complications', { words: ['t2dm nos'] }),
  aRow('E11.65', 'Type 2 diabetes mellitus with hyperglycemia'),
  aRow('E10.9', 'Type 1 diabetes mellitus without complications'),
  aRow('I10', 'Essential (primary) hypertension', { words: ['high blood pressure'] }),
  aRow('I48.91', 'Unspecified atrial fibrillation'),
  aRow('I50.9', 'Heart failure, unspecified'),
  aRow('J18.9', 'Pneumonia, unspecified organism'),
  aRow('K80.20', 'Calculus of gallbladder without cholecystitis without obstruction'),
  aRow('K50.90', "Crohn's disease, unspecified, without complications"),
  aRow('N18', 'Chronic kidney disease (CKD)', { billable: false }),
  aRow('N18.4', 'Chronic kidney disease, stage 4 (severe)'),
  aRow('D64.9', 'Anemia, unspecified'),
  aRow('S72', 'Fracture of femur', { billable: false }),
  aRow('S72.00', 'Fracture of unspecified part of neck of femur', { billable: false }),
  aRow('S72.001A', 'Fracture of unspecified part of neck of right femur, initial encounter for closed fracture'),
  aRow('S72.001D', 'Fracture of unspecified part of neck of right femur, subsequent encounter for closed fracture with routine healing'),
  aRow('S72.001S', 'Fracture of unspecified part of neck of right femur, sequela'),
  aRow('S72.002A', 'Fracture of unspecified part of neck of left femur, initial encounter for closed fracture'),
];
