// Genuine releases, imported for tests that ask what is in them.
import { importFile } from '../../lib/codes/import/import-file';
import { importersFor } from '../../lib/codes/import/importers';
import { bytesSource } from '../../lib/codes/import/source';
import type { Stored } from '../../lib/codes/store';
import { official } from './official';

/** What the import makes of one file below the folder of genuine releases. */
export async function importedFrom(file: string): Promise<Stored[]> {
  const source = bytesSource(file.replace(/\.gz$/, ''), official(file));
  const { stored, error } = await importFile({ source, sha256: '', now: 1, mapping: null }, importersFor(null), async () => {});
  if (error !== null) throw new Error(`${file}: ${error}`);
  return stored;
}

/** The code sets against which our own words and the search are held. */
export const ICD_10_CM = 'icd10cm/FY2026/icd10cm-Code Descriptions-2026.zip';
export const ICD_10_PCS = 'icd10pcs/FY2026/cms_2026_pr.zip';
export const HCPCS = 'hcpcs/2025-oct/HCPC2025_OCT_ANWEB.xlsx';
export const INDEX = 'icd10cm/FY2025/icd10cm-index-2025-rebuilt.xml.gz';
