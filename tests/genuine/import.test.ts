// @vitest-environment node
// The publishers' own files, in their own packaging, give the counts that are published for them.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { importFile } from '../../lib/codes/import/import-file';
import { importersFor } from '../../lib/codes/import/importers';
import { bytesSource } from '../../lib/codes/import/source';

const OFFICIAL = path.resolve(import.meta.dirname, '../../../shared/codesets');

/** Rows and, of code sets, billable rows or another count by its name. */
const COUNTS: [file: string, Record<string, [rows: number, more?: number | Record<string, number>]>][] = [
  [
    'icd10cm/FY2026/icd10cm-Code Descriptions-2026.zip',
    { 'codes/ICD-10-CM/FY2026': [98_186, 74_719], 'codes/ICD-10-CM/FY2026/list': [74_719, 74_719], 'addenda/ICD-10-CM/FY2026': [687] },
  ],
  ['icd10cm/FY2025/ICD10-CM Code Descriptions 2025.zip', { 'codes/ICD-10-CM/FY2025': [97_584, 74_260] }],
  ['icd10cm/FY2025/Code-desciptions-April-2025.zip', { 'codes/ICD-10-CM/FY2025 April': [97_584, 74_260] }],
  ['icd10cm/FY2023/icd10-Order-CodeFiles2023.zip', { 'codes/ICD-10-CM/FY2023': [96_745, 73_639] }],
  [
    'icd10cm/FY2023/icd10cm_tabular_2023.xml.gz',
    { 'tabular/ICD-10-CM/FY2023': [45_869], 'codes/ICD-10-CM/FY2023/tabular': [96_821, 73_715] },
  ],
  [
    'icd10cm/FY2017/ICD10CM_FY2017_Full_XML.zip',
    {
      'codes/ICD-10-CM/FY2017/tabular': [93_830, 71_486],
      'tabular/ICD-10-CM/FY2017': [43_910],
      'index/ICD-10-CM/FY2017': [77_199, { codes: 59_412 }],
      'external-cause-index/ICD-10-CM/FY2017': [7_572],
      'neoplasm-table/ICD-10-CM/FY2017': [1_930],
      'drug-table/ICD-10-CM/FY2017': [7_416],
    },
  ],
  ['icd10cm/FY2026/ICD-10-CM-CONVERSION-TABLE-FY2026.xlsx', { 'conversion-table/ICD-10-CM/FY2026': [5_892] }],
  ['icd10pcs/FY2026/cms_2026_pr.zip', { 'codes/ICD-10-PCS/FY2026': [80_029, 79_115] }],
  ['icd10pcs/FY2026/icd10pcs_tables_2026.xml.gz', { 'pcs-tables/ICD-10-PCS/FY2026': [79_115] }],
  ['hcpcs/2025-oct/HCPC2025_OCT_ANWEB.xlsx', { 'codes/HCPCS/2025-10': [8_463, { modifiers: 383 }] }],
  ['hcpcs/2019/HCPC2019_ANWEB.zip', { 'codes/HCPCS/2019-01': [6_440, { modifiers: 360 }] }],
  ['ncci/2026Q2/MCR_MUE_PractitionerServices_Eff_04-01-2026.csv.gz', { 'mue/HCPCS/2026Q2/practitioner': [15_095] }],
  ['ncci/2026Q2/MCR_MUE_PractitionerServices_Eff_04-01-2026.xlsx', { 'mue/HCPCS/2026Q2/practitioner': [15_095] }],
  ['ncci/2026Q2/AOC_V2026Q2-MCR.xlsx', { 'add-on/HCPCS/2026Q2': [9_000] }],
  ['ncci/reconstructed-2024Q3/ptp_practitioner_2024Q3_noeff.txt.gz', { 'ptp/HCPCS/2024Q3/practitioner': [2_546_017] }],
  ['ncci/reconstructed-2024Q3/ptp_outpatient_hospital_2024Q3_noeff.txt.gz', { 'ptp/HCPCS/2024Q3/outpatient': [1_775_818] }],
];

describe.skipIf(!existsSync(OFFICIAL))(`genuine releases (skipped where ${OFFICIAL} is absent)`, () => {
  it.each(COUNTS)(
    '%s',
    async (file, counts) => {
      const source = bytesSource(path.basename(file), new Uint8Array(readFileSync(path.join(OFFICIAL, file))));
      const { stored, lesser, error } = await importFile({ source, sha256: '', now: 1, mapping: null }, importersFor(null), async () => {});
      expect(error).toBeNull();
      for (const [id, [rows, more]] of Object.entries(counts)) {
        const holding = [...stored.map((one) => one.holding), ...lesser].find((one) => one.id === id);
        expect([id, holding?.rows, holding?.faulty]).toEqual([id, rows, 0]);
        if (typeof more === 'number') expect([id, holding?.billable]).toEqual([id, more]);
        else if (more) expect(holding?.extra).toMatchObject(more);
      }
    },
    60_000,
  );
});
