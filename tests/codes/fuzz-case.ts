/** One case of the fuzz test: a damaged file is dropped where good sets are loaded, and what must hold afterwards is looked at. */
import { createImportQueue, type JobEnd } from '../../lib/codes/import/import-queue';
import { importersFor } from '../../lib/codes/import/importers';
import { bytesSource } from '../../lib/codes/import/source';
import { openCodes } from '../../lib/codes/packed/code-table';
import { openSearchIndex } from '../../lib/codes/packed/search-index';
import { openStore, type Store } from '../../lib/codes/store';
import { type MemoryFolder, memoryFolder } from './memory-folder';
import { SEEDS, type Seed } from './seed-files';

/** What is loaded before: codes with books and search, and edits. */
const LOADED = new Set(['icd10cm-order-2026.txt', 'icd10cm-tabular-2026.xml', 'HCPC2025_OCT_ANWEB.xlsx', 'ccipra-2024Q3.txt']);
const BUDGET_MS = 10_000;
/** Sentences about a file as a whole need no line. */
const PLACE =
  /(?:line|row|column) [\w"]+|is (?:empty|damaged|a |an |JSON|not |packed|protected|larger|named|no )|holds|unpacks|ends |begins|neither|lacks|cannot|the name does/;

export interface CaseResult {
  end: JobEnd['kind'];
  error: string | null;
  wrong: string[];
  milliseconds: number;
}

const storeOf = (folder: MemoryFolder): Store => openStore(folder, (work) => work());

function drop(store: Store, { name, bytes }: Seed, now: number): Promise<JobEnd> {
  return new Promise((resolve) => {
    const queue = createImportQueue({
      store,
      importersFor,
      digest: async () => `${name} ${bytes.length}`,
      now: () => now,
      breathe: async () => {},
      changed: () => undefined,
    });
    queue.enqueue({ source: bytesSource(name, bytes), mapping: null, onProgress: () => undefined, onEnd: resolve });
  });
}

/** The folder with the good sets; cases work on copies. */
export async function loadedFolder(): Promise<MemoryFolder> {
  const folder = memoryFolder();
  for (const seed of SEEDS.filter(({ name }) => LOADED.has(name))) {
    const end = await drop(storeOf(folder), seed, 1);
    if (end.kind !== 'done') throw new Error(`${seed.name}: ${end.kind === 'refused' ? end.error : end.kind}`);
  }
  return folder;
}

async function opens(store: Store): Promise<string[]> {
  const holdings = await store.holdings();
  const wrong: string[] = [];
  for (const holding of holdings) {
    const data = await store.data(holding.id);
    if (!data) wrong.push(`${holding.id} is listed and cannot be read`);
    else if (holding.content === 'codes') openCodes(holding, data).row(0);
    else if (holding.content === 'search') {
      const codes = holdings.find(({ id }) => id === holding.id.replace('search', 'codes'));
      const rows = codes && (await store.data(codes.id));
      if (codes && rows) openSearchIndex(data, openCodes(codes, rows));
      else wrong.push(`${holding.id} has no codes`);
    }
  }
  return wrong;
}

/** Runs one case. `wrong` is empty when all held: the old sets stand, what is new is whole, the sentence names file and place, in time. */
export async function runCase(loaded: MemoryFolder, file: Seed): Promise<CaseResult> {
  const folder = memoryFolder();
  for (const [name, data] of loaded.files) folder.files.set(name, data);
  const store = storeOf(folder);
  const before = await storeOf(loaded).holdings();
  const start = performance.now();
  const end = await drop(store, file, 2);
  const milliseconds = performance.now() - start;
  const wrong = await opens(store);

  const after = new Map((await store.holdings()).map((holding) => [holding.id, holding]));
  for (const { id } of before) if (!after.has(id)) wrong.push(`${id} is gone`);
  const error = end.kind === 'refused' ? end.error : null;
  const added = [...after.values()].filter(({ importedAt }) => importedAt === 2);
  if (error !== null && !error.includes('The rest of') && (added.length || !sameFiles(folder, loaded)))
    wrong.push('a refused file changed the store');
  if (error !== null && !error.includes(file.name.replace(/(?:\.gz)+$/i, ''))) wrong.push('the sentence does not name the file');
  if (error !== null && !PLACE.test(error)) wrong.push('the sentence names no place');
  if (error?.includes('could not be read or stored')) wrong.push('an importer threw');
  if (end.kind === 'cancelled') wrong.push('nobody cancelled');
  if (milliseconds > BUDGET_MS) wrong.push(`took ${Math.round(milliseconds)} ms`);
  return { end: end.kind, error, wrong, milliseconds };
}

const sameFiles = (one: MemoryFolder, other: MemoryFolder): boolean =>
  one.files.size === other.files.size && [...one.files].every(([name, data]) => other.files.get(name) === data);
