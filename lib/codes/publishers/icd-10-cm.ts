/** ICD-10-CM as CDC (NCHS) posts it, with CMS's copies after it. Both changed their file names nearly every year. */
import type { Edition } from './editions';
import { atCdc, atCms } from './known-copies';
import type { OfficialFile } from './official-file';

const PAGE = 'https://www.cdc.gov/nchs/icd/icd-10-cm/files.html';
const common = ({ release, from, to, due }: Edition) => ({
  publisher: 'CDC' as const,
  page: PAGE,
  licence: null,
  names: '',
  system: 'ICD-10-CM' as const,
  release,
  from,
  to,
  due,
});
const NOTHING = { rows: null, billable: null };

/** Rows and billable codes: CDC, ICD-10-CM release notes and addenda summaries of the years. */
const ROWS: Record<number, [rows: number, billable: number]> = {
  2025: [97_584, 74_260],
  2026: [98_186, 74_719],
  2027: [98_403, 74_879],
};

/** The code descriptions: order file, codes file and their addenda. */
export function codeDescriptions(edition: Edition): OfficialFile {
  const { year } = edition;
  const [rows = null, billable = null] = ROWS[year] ?? [];
  return {
    ...common(edition),
    id: `icd-10-cm-codes/${edition.release}`,
    title: 'Code descriptions (order file and addenda)',
    contents: ['codes'],
    copies: [
      atCdc(`${year}/icd10cm-code-descriptions-${year}.zip`),
      atCdc(`${year}/icd10cm-Code%20Descriptions-${year}.zip`),
      atCdc(`${year}/ICD10-CM%20Code%20Descriptions%20${year}.zip`),
      atCms(`${year}-code-descriptions-tabular-order`),
    ],
    expected: { rows, billable },
  };
}

/** The April update's whole order file; CDC's own zip of that name has held documents only, so CMS's copy comes first. */
export function aprilDescriptions(edition: Edition): OfficialFile {
  const { year } = edition;
  return {
    ...common(edition),
    id: `icd-10-cm-codes/${edition.release}`,
    title: 'Code descriptions, April update',
    publisher: 'CMS',
    page: 'https://www.cms.gov/medicare/coding-billing/icd-10-codes',
    contents: ['codes'],
    copies: [
      atCms(`april-1-${year}-code-descriptions-tabular-order`),
      atCdc(`${year}-update/icd10cm-table-and-index-April-1-${year}.zip`),
      atCdc(`${year}-Update/Code-desciptions-April-${year}.zip`),
    ],
    expected: NOTHING,
  };
}

/** The books: tabular list, alphabetic and external-cause index, neoplasm and drug tables. */
export function books(edition: Edition): OfficialFile {
  const { year } = edition;
  return {
    ...common(edition),
    id: `icd-10-cm-books/${edition.release}`,
    title: 'Tabular list, indexes, neoplasm and drug tables',
    contents: ['tabular', 'index', 'external-cause-index', 'neoplasm-table', 'drug-table'],
    copies: [
      atCdc(`${year}/icd10cm-table-and-index-${year}.zip`),
      atCdc(`${year}/icd10cm-table%20and%20index-${year}.zip`),
      atCdc(`${year}/icd10cm-table-index-${year}.zip`),
      atCms(`${year}-code-tables-tabular-index`),
      atCms(`${year}-code-tables-tabular-and-index`),
    ],
    expected: NOTHING,
  };
}

/** Which code followed which. */
export function conversionTable(edition: Edition): OfficialFile {
  const { year } = edition;
  return {
    ...common(edition),
    id: `icd-10-cm-conversion/${edition.release}`,
    title: 'Conversion table',
    contents: ['conversion-table'],
    copies: [
      atCdc(`${year}/ICD-10-CM-CONVERSION-TABLE-FY${year}.xlsx`),
      atCdc(`${year}/icd-10-cm-conversion-table-FY${year}.xlsx`),
      atCms(`${year}-conversion-table`),
    ],
    expected: NOTHING,
  };
}

/** Codes exempt from reporting present on admission. */
export function poaExempt(edition: Edition): OfficialFile {
  const { year } = edition;
  return {
    ...common(edition),
    id: `poa-exempt/${edition.release}`,
    title: 'Codes exempt from present on admission',
    contents: ['poa-exempt'],
    copies: [atCdc(`${year}/POAexemptCodesFY${year % 100}.zip`), atCms(`${year}-poa-exempt-codes`)],
    expected: NOTHING,
  };
}
