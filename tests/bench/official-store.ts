// The official releases as a coder has them on disk, packed: for measurements only, and only where the releases are at hand.
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openStore, type Store } from '../../lib/codes/store';
import { run } from '../../scripts/headless/codesets';
import { directoryFolder } from '../../scripts/headless/folder-store';

const SHARED = path.resolve(import.meta.dirname, '../../../shared/codesets');
/** The three systems of one fiscal year, and the books nearest to it. */
const FILES = [
  'icd10cm/FY2026/icd10cm-Code Descriptions-2026.zip',
  'icd10cm/FY2025/icd10cm-index-2025-rebuilt.xml.gz',
  'icd10cm/FY2023/icd10cm_tabular_2023.xml.gz',
  'icd10cm/FY2017/ICD10CM_FY2017_Full_XML.zip',
  'icd10pcs/FY2026/cms_2026_pr.zip',
  'hcpcs/2025-oct/HCPC2025_OCT_ANWEB.xlsx',
];
/** A day for which all three speak. */
export const DAY = '2025-12-15';

const folderOf = (directory: string): Store => openStore(directoryFolder(directory), (work) => work());

/**
 * A directory with the packed releases, of which the indexes and tables alone answer a search; null, saying so, where the
 * releases are not at hand. It goes with the process. `CODESETS_STORE` names one that was imported before, which saves a minute.
 */
export async function officialStore(): Promise<string | null> {
  if (!FILES.every((file) => existsSync(path.join(SHARED, file)))) {
    console.log('skipped: the official releases are not at hand');
    return null;
  }
  const directory = mkdtempSync(path.join(tmpdir(), 'chartside-releases-'));
  process.once('exit', () => rmSync(directory, { recursive: true, force: true }));
  const imported = process.env['CODESETS_STORE'] ?? (await importAll(directory));
  const from = folderOf(imported);
  const wanted = (await from.holdings()).filter(
    ({ content, system, from: first, to }) =>
      (content === 'codes' || content === 'search') && (to === null || DAY <= to) && first <= DAY && system !== 'CPT',
  );
  const answering = path.join(directory, 'answering');
  const add = await Promise.all(wanted.map(async (holding) => ({ holding, data: (await from.data(holding.id)) as ArrayBuffer })));
  await folderOf(answering).commit({ add, remove: [] });
  return answering;
}

async function* noLines(): AsyncGenerator<string> {}

async function importAll(directory: string): Promise<string> {
  const [files, store] = [path.join(directory, 'files'), path.join(directory, 'store')];
  mkdirSync(files);
  for (const file of FILES) symlinkSync(path.join(SHARED, file), path.join(files, path.basename(file)));
  await run([files, '--store', store], noLines(), () => {});
  return store;
}
