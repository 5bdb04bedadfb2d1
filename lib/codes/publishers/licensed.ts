/**
 * Files with CPT codes in them. CMS gives them out behind a page on which a person accepts the AMA's licence; nothing here goes
 * round that page: it is linked, and the file is dropped by hand.
 */
import type { Content } from '../holding';
import type { Edition } from './editions';
import type { OfficialFile } from './official-file';

const NCCI = 'https://www.cms.gov/medicare/coding-billing/national-correct-coding-initiative-ncci-edits/';

const licensed = (edition: Edition, id: string, title: string, contents: Content[], page: string, names: string): OfficialFile => ({
  id: `${id}/${edition.release}`,
  title,
  publisher: 'CMS',
  page,
  copies: [],
  licence: 'AMA',
  names,
  // As their importers have it: the tables hold CPT and HCPCS codes side by side.
  system: 'HCPCS',
  contents,
  release: edition.release,
  from: edition.from,
  to: edition.to,
  due: edition.due,
  expected: { rows: null, billable: null },
});

/** PTP edits come in four parts. */
const four = (name: string): string => `${name}-f1.zip to -f4.zip`;

/** What CMS publishes of NCCI and of the fee schedule for a quarter. */
export function licensedFiles(edition: Edition): OfficialFile[] {
  const { year } = edition;
  const quarter = edition.quarter ?? 1;
  // v320 is the first quarter of 2026; ten numbers a year, one a quarter.
  const version = `v${320 + (year - 2026) * 10 + quarter - 1}r0`;
  const ptp = `medicare-ncci-${year}q${quarter}`;
  const mue = `medicare-ncci-${year}-q${quarter}`;
  const rvu = `rvu${year % 100}${'abcd'[quarter - 1]}`;
  const page = {
    ptp: `${NCCI}medicare-ncci-procedure-procedure-ptp-edits`,
    mue: `${NCCI}medicare-ncci-medically-unlikely-edits-mues`,
    addOn: `${NCCI}medicare-ncci-add-code-edits`,
    rvu: `https://www.cms.gov/medicare/payment/fee-schedules/physician/pfs-relative-value-files/${rvu}`,
  };
  return [
    licensed(
      edition,
      'ptp-practitioner',
      'PTP edits, practitioner',
      ['ptp'],
      page.ptp,
      four(`${ptp}-practitioner-ptp-edits-ccipra-${version}`),
    ),
    licensed(
      edition,
      'ptp-outpatient',
      'PTP edits, hospital outpatient',
      ['ptp'],
      page.ptp,
      four(`${ptp}-hospital-ptp-edits-ccioph-${version}`),
    ),
    licensed(edition, 'mue-practitioner', 'MUE table, practitioner', ['mue'], page.mue, `${mue}-practitioner-services-mue-table.zip`),
    licensed(
      edition,
      'mue-outpatient',
      'MUE table, hospital outpatient',
      ['mue'],
      page.mue,
      `${mue}-facility-outpatient-hospital-services-mue-table.zip`,
    ),
    licensed(edition, 'add-on', 'Add-on code edits', ['add-on'], page.addOn, `AOC_V${year}Q${quarter}-MCR`),
    licensed(edition, 'fee-indicators', 'Physician fee schedule, relative value file', ['fee-indicators'], page.rvu, `${rvu}.zip`),
  ];
}
