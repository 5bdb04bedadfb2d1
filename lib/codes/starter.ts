/** Reads the starter sets: rows written by hand, so that the panel answers before any official release is loaded. */
import type { CodeRow, CodeSet, CodeSystem } from './code';
import { parseFeeSchedule } from './import/fee-schedule-csv';
import type { LoadedSet } from './store';

export const STARTER_RELEASE = 'starter 2026-11';
/** What the stand-in for a site's own fee schedule is called, so that nobody takes its charges for theirs. */
const DEMO_RELEASE = 'demo fee schedule';
/** First day of FY 2026: what a row without a `from` means. */
const STARTER_FROM = '2025-10-01';
const HEADER = ['code', 'title', 'words', 'from', 'to', 'kind'];

/** A file's path below `codesets/` and its text. */
export interface StarterFile {
  path: string;
  text: string;
}

/** One TSV of the starter set. Throws on a malformed line: these files ship with the product. */
export function parseStarter(system: CodeSystem, { path, text }: StarterFile): CodeRow[] {
  const [header, ...lines] = text.split(/\r?\n/);
  if (header !== HEADER.join('\t')) throw new Error(`${path}, line 1: expected the columns ${HEADER.join(', ')}`);
  return lines.flatMap((line, at) => {
    if (line === '') return [];
    const [code, title, words, from, to, kind] = line.split('\t');
    if (!code || !title) throw new Error(`${path}, line ${at + 2}: expected a code and a title, parted by tabs`);
    return {
      system,
      code,
      display: title,
      billable: kind !== 'H',
      from: from || STARTER_FROM,
      to: to || null,
      words: words ? words.split('; ') : [],
      release: STARTER_RELEASE,
    };
  });
}

function starterSet(system: CodeSystem, file: string, rows: CodeRow[], release: string): LoadedSet {
  const set: CodeSet = {
    id: `starter/${system}`,
    system,
    release,
    kind: 'starter',
    complete: false,
    from: STARTER_FROM,
    to: null,
    rows: rows.length,
    billable: rows.filter((row) => row.billable).length,
    file,
    sha256: null,
    importedAt: null,
  };
  return { set, rows };
}

/** All starter sets from the files below `codesets/`: ICD-10-CM, HCPCS, and the demonstration fee schedule as CPT. */
export function starterSets(files: StarterFile[]): LoadedSet[] {
  const below = (folder: string): StarterFile[] => files.filter(({ path }) => path.includes(`${folder}/`) && path.endsWith('.tsv'));
  const read = (system: CodeSystem, folder: string): LoadedSet[] => {
    const rows = below(folder).flatMap((file) => parseStarter(system, file));
    return rows.length ? [starterSet(system, `codesets/${folder}`, rows, STARTER_RELEASE)] : [];
  };
  const fees = files
    .filter(({ path }) => path.endsWith('demo-fee-schedule.csv'))
    .flatMap(({ text }) => {
      const parsed = parseFeeSchedule(text, { file: 'demo-fee-schedule.csv', release: DEMO_RELEASE, from: STARTER_FROM });
      if (!parsed.ok) throw new Error(parsed.error);
      return parsed.rows.filter((row) => row.system === 'CPT');
    });
  return [
    ...read('ICD-10-CM', 'icd-10-cm'),
    ...read('HCPCS', 'hcpcs'),
    ...(fees.length ? [starterSet('CPT', 'codesets/demo-fee-schedule.csv', fees, DEMO_RELEASE)] : []),
  ];
}
