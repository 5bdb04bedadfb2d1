/** Invented code sets: what is loaded, files that come in, fail or hang, and publishers that give or refuse. */
import type { CodeSetEffects, ColumnPreview, ImportProgress } from '../../components/effects';
import { arrayTable } from '../../lib/codes/array-table';
import { whatChanged } from '../../lib/codes/changes';
import type { CodeRow } from '../../lib/codes/code';
import { type Holding, holdingId } from '../../lib/codes/holding';
import type { ColumnMapping } from '../../lib/codes/import/importer';
import { officialFilesFor } from '../../lib/codes/publishers/official-files';

export const TODAY = '2026-11-22';
const MEGABYTE = 1_000_000;

export function aHolding(more: Partial<Holding> = {}): Holding {
  const holding: Holding = {
    id: '',
    content: 'codes',
    variant: '',
    system: 'ICD-10-CM',
    release: 'FY2027',
    kind: 'official',
    complete: true,
    from: '2026-10-01',
    to: '2027-09-30',
    rows: 98_000,
    billable: 74_000,
    file: 'invented-codes-2027.zip',
    sha256: '0123456789abcdef'.repeat(4),
    importedAt: Date.UTC(2026, 10, 20, 18),
    bytes: 5.2 * MEGABYTE,
    faults: [],
    faulty: 0,
    extra: {},
    ...more,
  };
  return { ...holding, id: holdingId(holding) };
}

export const starter = (): Holding =>
  aHolding({
    release: 'starter 2026-11',
    kind: 'starter',
    complete: false,
    from: '2025-10-01',
    to: null,
    rows: 1_800,
    billable: 1_500,
    file: 'starter',
    sha256: null,
    importedAt: null,
    bytes: 0,
  });

/** A site that has loaded nearly everything. */
export const wellStocked = (): Holding[] => [
  aHolding(),
  aHolding({ release: 'FY2026', from: '2025-10-01', to: '2026-09-30', rows: 97_500, billable: 73_800, file: 'invented-codes-2026.zip' }),
  aHolding({ content: 'tabular', rows: 42_000, billable: 0, file: 'tabular.xml', bytes: 6.1 * MEGABYTE }),
  aHolding({ content: 'index', rows: 59_000, billable: 0, release: 'FY2026', from: '2025-10-01', to: '2026-09-30', file: 'index.xml.gz' }),
  aHolding({ content: 'conversion-table', rows: 4_200, billable: 0, file: 'conversion.xlsx', bytes: 0.2 * MEGABYTE }),
  aHolding({ system: 'ICD-10-PCS', rows: 79_300, billable: 78_500, file: 'invented-procedures.zip' }),
  aHolding({
    system: 'HCPCS',
    release: '2026-10',
    from: '2026-01-01',
    to: '2026-12-31',
    rows: 8_500,
    billable: 8_500,
    extra: { modifiers: 380 },
    file: 'HCPC2026_OCT_ANWEB.xlsx',
  }),
  aHolding({ system: 'HCPCS', content: 'mue', variant: 'practitioner', release: '2026Q4', to: '2026-12-31', rows: 15_000, billable: 0 }),
  aHolding({
    system: 'HCPCS',
    content: 'ptp',
    variant: 'practitioner/f1',
    release: '2026Q4',
    to: '2026-12-31',
    rows: 640_000,
    billable: 0,
  }),
  aHolding({
    system: 'CPT',
    release: 'clinic 2026',
    kind: 'site',
    complete: false,
    from: '2000-01-01',
    to: null,
    rows: 1_204,
    billable: 1_204,
    file: 'clinic fees 2026.csv',
    faulty: 3,
  }),
  starter(),
];

const row = (code: string, display: string, billable: boolean): CodeRow => ({
  system: 'ICD-10-CM',
  code,
  display,
  billable,
  from: '2025-10-01',
  to: null,
  words: [],
  release: 'test',
});
const BEFORE = [
  row('A01', 'Invented fever', false),
  row('A01.0', 'Invented fever, first kind', true),
  row('A02', 'Invented rash', true),
  row('A03', 'Invented cough, of whatever cause', true),
  row('A04', 'Invented itch', false),
];
const AFTER = [
  row('A01', 'Invented fever', false),
  row('A01.0', 'Invented fever of the first kind', true),
  row('A01.1', 'Invented fever of the second kind', true),
  row('A02', 'Invented rash', false),
  row('A02.1', 'Invented rash of the arm', true),
  row('A04', 'Invented itch', true),
];

const preview: ColumnPreview = {
  headings: ['CPT', 'Desc', 'Price (USD)', 'Mod', 'Dept'],
  rows: [
    ['99213', 'Office visit, short', '110.00', '', 'A'],
    ['99214', 'Office visit, longer', '160.00', '', 'A'],
    ['71046', 'Chest film', '75.50', '26', 'R'],
  ],
  guess: { code: 0, description: 1, charge: null, modifier: 3, from: null, to: null },
  unclear: ['whether “Price (USD)” is what the site charges'],
};

const until = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));

/** `downloads`: by id of the official file, what comes of it; what is not named comes well. */
export interface Shelf {
  holdings: Holding[];
  mappings: (ColumnMapping | null)[];
  asked: string[][];
  allowed: boolean;
  downloads: Record<string, 'slow' | Error>;
}

/**
 * Files by their names: `good.zip` brings the code sets, `faulty.zip` with rows left out, `fees.csv` asks for its columns,
 * `slow.zip` hangs till it is cancelled; any other is refused.
 */
export function anInventedShelf(holdings: Holding[]): { effects: CodeSetEffects; shelf: Shelf } {
  const shelf: Shelf = { holdings, mappings: [], asked: [], allowed: true, downloads: {} };
  const add = (...added: Holding[]): Holding[] => {
    shelf.holdings = [...shelf.holdings.filter(({ id }) => !added.some((one) => one.id === id)), ...added];
    return added;
  };
  async function importFile(
    file: File,
    mapping: ColumnMapping | null,
    onProgress: (progress: ImportProgress) => void,
    signal: AbortSignal,
  ) {
    shelf.mappings.push(mapping);
    onProgress({ bytes: MEGABYTE, total: 2 * MEGABYTE, rows: 45_000, stage: 'reading' });
    if (file.name === 'slow.zip') await until(signal);
    const extra = { modifiers: 380 };
    const hcpcs = {
      system: 'HCPCS',
      release: '2026-10',
      from: '2026-01-01',
      to: '2026-12-31',
      rows: 8_500,
      billable: 8_500,
      extra,
    } as const;
    if (file.name === 'good.zip') return add(aHolding({ ...hcpcs, file: file.name }));
    if (file.name === 'faulty.zip') {
      const faults = [{ line: 17, column: 15, sentence: 'the flag is “x”; expected 0 or 1.' }];
      return add(aHolding({ ...hcpcs, file: file.name, faults, faulty: 2 }));
    }
    if (file.name === 'fees.csv')
      return add(aHolding({ system: 'CPT', release: 'fees', kind: 'site', from: '2000-01-01', to: null, rows: 3, billable: 3 }));
    throw new Error(`${file.name}, line 17, column 15: expected 0 or 1. Download the file again and drop the new copy.`);
  }
  const effects: CodeSetEffects = {
    list: async () => shelf.holdings,
    preview: async (file) => (file.name.endsWith('.csv') ? preview : null),
    import: importFile,
    async remove(id) {
      shelf.holdings = shelf.holdings.filter((holding) => holding.id !== id);
    },
    officialFiles: async (today) => officialFilesFor(today),
    async askPublishers(files) {
      shelf.asked.push(files.map(({ id }) => id));
      return shelf.allowed;
    },
    async download(file, onProgress, signal) {
      onProgress({ bytes: MEGABYTE, total: 4 * MEGABYTE, rows: 0, stage: 'downloading' });
      const what = shelf.downloads[file.id];
      if (what === 'slow') await until(signal);
      if (what instanceof Error) throw what;
      return add(
        ...file.contents.map((content) => aHolding({ content, system: file.system, release: file.release, from: file.from, to: file.to })),
      );
    },
    async changes(system, from, to) {
      const set = (release: string) => ({ ...aHolding({ system, release }), from: '2025-10-01', to: null });
      const conversions = { after: (code: string) => (code === 'A03' ? [{ code: 'A04', day: '2026-10-01' }] : []) };
      const after = { ...set(to), from: '2026-10-01' };
      return whatChanged(arrayTable(set(from), BEFORE), arrayTable(after, AFTER), conversions, {
        favourites: ['A03', 'A04'],
        drafts: ['A02'],
        feeSchedule: [],
      });
    },
    storage: async () => ({ used: shelf.holdings.reduce((sum, { bytes }) => sum + bytes, 0), available: 12_300 * MEGABYTE }),
  };
  return { effects, shelf };
}
