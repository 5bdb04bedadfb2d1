/** HCPCS Level II as CMS posts it every quarter. */
import type { Edition } from './editions';
import { atCms } from './known-copies';
import type { OfficialFile } from './official-file';

const MONTHS = ['january', 'april', 'july', 'october'] as const;

/** The release as its importer names it: the year and the quarter's first month (`2026-10`). */
export const hcpcsReleaseName = (year: number, quarter: number): string => `${year}-${String(quarter * 3 - 2).padStart(2, '0')}`;

export function hcpcsLevelTwo({ release, from, to, due, year, quarter }: Edition): OfficialFile {
  const month = MONTHS[(quarter ?? 1) - 1] ?? MONTHS[0];
  return {
    id: `hcpcs-codes/${release}`,
    title: 'Alpha-numeric file (codes and modifiers)',
    publisher: 'CMS',
    page: 'https://www.cms.gov/medicare/coding-billing/healthcare-common-procedure-system/quarterly-update',
    copies: [atCms(`${month}-${year}-alpha-numeric-hcpcs-file`), atCms(`${month}-${year}-alpha-numeric-hcpcs-files`)],
    licence: null,
    names: '',
    system: 'HCPCS',
    contents: ['codes'],
    release,
    from,
    to,
    due,
    expected: { rows: null, billable: null },
  };
}
