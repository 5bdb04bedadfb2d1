import type { Content, Holding } from '../../lib/codes/holding';

/** What each kind of holding is called, and what is not known, shown or checked without it. In the order of the table. */
export const CONTENT: Record<Content, { name: string; without: string }> = {
  codes: { name: 'Codes', without: 'codes of these days can be neither found nor checked' },
  search: { name: 'Search index', without: 'codes are found by their titles alone' },
  addenda: { name: 'Addenda', without: 'what a release changed is told by comparing' },
  tabular: { name: 'Tabular list', without: 'notes (includes, Excludes1 and 2, code first) and inclusion terms are not known' },
  index: { name: 'Alphabetic index', without: 'index entries are not searched' },
  'external-cause-index': { name: 'External-cause index', without: 'external causes are found by their titles alone' },
  'neoplasm-table': { name: 'Neoplasm table', without: 'the neoplasm table cannot be walked' },
  'drug-table': { name: 'Drug table', without: 'the table of drugs and chemicals cannot be walked' },
  'conversion-table': { name: 'Conversion table', without: 'successors of deleted codes are not known' },
  'pcs-tables': { name: 'PCS tables', without: 'procedure codes cannot be built by table' },
  'pcs-definitions': { name: 'PCS definitions', without: 'values of the tables come without their definitions' },
  ptp: { name: 'PTP edits', without: 'pairs of procedures are not checked' },
  mue: { name: 'MUE table', without: 'units are not checked' },
  'add-on': { name: 'Add-on code edits', without: 'add-on codes are not checked for their primary' },
  'poa-exempt': { name: 'POA-exempt codes', without: 'it is not known which codes are exempt from present on admission' },
  hcc: { name: 'HCC mapping', without: 'risk categories are not shown' },
  mce: { name: 'Medicare code editor', without: 'age and sex conflicts are not checked' },
  'place-of-service': { name: 'Place of service', without: 'places of service have no names' },
  'fee-indicators': { name: 'Fee schedule indicators', without: 'global days, bilateral and assistant rules are not known' },
};

const order = Object.keys(CONTENT);

/** Place of a kind of holding among the others. */
export const contentRank = (content: Content): number => order.indexOf(content);

const VARIANT: Record<string, string> = {
  list: 'list without headers',
  tabular: 'from the tabular list',
  practitioner: 'practitioner',
  outpatient: 'hospital outpatient',
};

/** `PTP edits, practitioner, part 2`. */
export function holdingName({ content, variant, kind }: Pick<Holding, 'content' | 'variant' | 'kind'>): string {
  if (content === 'codes' && kind === 'site') return 'Fee schedule or site list';
  if (content === 'codes' && kind === 'starter') return 'Starter codes (common codes only)';
  const [table = '', part] = variant.split('/f');
  return [CONTENT[content].name, VARIANT[table] ?? table, part === undefined ? '' : `part ${part}`].filter(Boolean).join(', ');
}
