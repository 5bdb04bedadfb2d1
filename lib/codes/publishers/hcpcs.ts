/** HCPCS Level II as CMS posts it every quarter. */
import type { Edition } from './editions';
import { atCms } from './known-copies';
import type { OfficialFile } from './official-file';

const MONTHS = ['january', 'april', 'july', 'october'] as const;

/** A quarter's codes and modifiers; the importer names the release by the quarter's first month (`2026-10`). */
export function hcpcsLevelTwo({ from, to, due, year, quarter }: Edition): OfficialFile {
  const release = from.slice(0, 7);
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
