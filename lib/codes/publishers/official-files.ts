/** What CDC and CMS publish for the releases around a day. */
import { aprilEdition, type Edition, fiscalEdition, fiscalYearOf, quarterEdition } from './editions';
import { hcpcsLevelTwo } from './hcpcs';
import { aprilDescriptions, books, codeDescriptions, conversionTable, poaExempt } from './icd-10-cm';
import { pcsOrderFile, pcsTables } from './icd-10-pcs';
import { licensedFiles } from './licensed';
import type { OfficialFile } from './official-file';

const wholeYear = (edition: Edition): OfficialFile[] => [
  codeDescriptions(edition),
  books(edition),
  conversionTable(edition),
  poaExempt(edition),
  pcsOrderFile(edition),
  pcsTables(edition),
];
const april = (year: number): OfficialFile[] => {
  const edition = aprilEdition(year);
  return [aprilDescriptions(edition), pcsOrderFile(edition)];
};

/**
 * Every official file of the releases that speak on `today` (`YYYY-MM-DD`) and of those after them, and the codes of the fiscal
 * year before, whose last visits are still being coded. Says nothing of which are posted yet: `due` is only the usual day.
 */
export function officialFilesFor(today: string): OfficialFile[] {
  const year = fiscalYearOf(today);
  const before = fiscalEdition(year - 1);
  const quarters = [0, 1].map((on) => quarterEdition(today, on));
  return [
    ...wholeYear(fiscalEdition(year)),
    ...april(year),
    ...wholeYear(fiscalEdition(year + 1)),
    codeDescriptions(before),
    books(before),
    pcsOrderFile(before),
    ...quarters.flatMap((quarter) => [hcpcsLevelTwo(quarter), ...licensedFiles(quarter)]),
  ];
}
