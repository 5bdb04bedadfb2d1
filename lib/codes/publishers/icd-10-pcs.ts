/** ICD-10-PCS as CMS posts it. */
import type { Edition } from './editions';
import { atCms } from './known-copies';
import type { OfficialFile } from './official-file';

const common = ({ release, from, to, due }: Edition) => ({
  publisher: 'CMS' as const,
  page: 'https://www.cms.gov/medicare/coding-billing/icd-10-codes',
  licence: null,
  names: '',
  system: 'ICD-10-PCS' as const,
  release,
  from,
  to,
  due,
});

/** CMS, ICD-10-PCS version update summary of each year. */
const BILLABLE: Record<number, number> = { 2025: 78_948, 2026: 79_115 };

/** `april-1-2026-` before the names of an update, the year before those of a fiscal year. */
const prefixOf = ({ release, year }: Edition): string => (release.endsWith('April') ? `april-1-${year}` : String(year));

/** Order file with long and short titles. */
export function pcsOrderFile(edition: Edition): OfficialFile {
  const prefix = prefixOf(edition);
  const whole = prefix === String(edition.year);
  return {
    ...common(edition),
    id: `icd-10-pcs-codes/${edition.release}`,
    title: whole ? 'Order file (long and abbreviated titles)' : 'Order file, April update',
    contents: ['codes'],
    copies: [
      atCms(`${prefix}-icd-10-pcs-order-file-long-abbreviated-titles`),
      atCms(`${prefix}-icd-10-pcs-order-file-long-and-abbreviated-titles`),
    ],
    expected: { rows: null, billable: whole ? (BILLABLE[edition.year] ?? null) : null },
  };
}

/** The tables that build a code, and the definitions of their values. */
export function pcsTables(edition: Edition): OfficialFile {
  const prefix = prefixOf(edition);
  return {
    ...common(edition),
    id: `icd-10-pcs-tables/${edition.release}`,
    title: 'Code tables and definitions',
    contents: ['pcs-tables', 'pcs-definitions'],
    copies: [atCms(`${prefix}-icd-10-pcs-code-tables-index`), atCms(`${prefix}-icd-10-pcs-code-tables-and-index`)],
    expected: { rows: null, billable: null },
  };
}
