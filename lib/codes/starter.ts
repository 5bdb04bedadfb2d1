/** Reads the starter sets: rows written by hand, so that the panel answers before any official release is loaded. */
import { arrayTable } from './array-table';
import type { CodeRow, CodeSet, CodeSystem } from './code';
import type { CodeTable } from './table';

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

/** Code, description, dollars with two decimals. */
const FEE_LINE = /^([^,]+),(.+),(\d+)\.(\d\d)$/;

/** The demonstration fee schedule. Throws on a malformed line, as above. */
function parseDemoFees({ path, text }: StarterFile): CodeRow[] {
  const [header, ...lines] = text.split(/\r?\n/);
  if (header !== 'code,description,charge') throw new Error(`${path}, line 1: expected the columns code, description, charge`);
  return lines.flatMap((line, at) => {
    if (line === '') return [];
    const [, code, display, dollars, cents] = FEE_LINE.exec(line) ?? [];
    if (!code || !display) throw new Error(`${path}, line ${at + 2}: expected a code, a description and an amount like 148.00`);
    const chargeCents = Number(`${dollars}${cents}`);
    const dates = { from: STARTER_FROM, to: null };
    return { system: 'CPT', code, display, billable: true, ...dates, words: [], release: DEMO_RELEASE, chargeCents };
  });
}

function starterSet(system: CodeSystem, file: string, rows: CodeRow[], release: string): CodeTable {
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
  return arrayTable(set, rows);
}

/** All starter sets from the files below `codesets/`: ICD-10-CM, HCPCS, and the demonstration fee schedule as CPT. */
export function starterSets(files: StarterFile[]): CodeTable[] {
  const read = (system: CodeSystem, folder: string): CodeTable[] => {
    const rows = files
      .filter(({ path }) => path.includes(`${folder}/`) && path.endsWith('.tsv'))
      .flatMap((file) => parseStarter(system, file));
    return rows.length ? [starterSet(system, `codesets/${folder}`, rows, STARTER_RELEASE)] : [];
  };
  const fees = files.filter(({ path }) => path.endsWith('demo-fee-schedule.csv')).flatMap(parseDemoFees);
  return [
    ...read('ICD-10-CM', 'icd-10-cm'),
    ...read('HCPCS', 'hcpcs'),
    ...(fees.length ? [starterSet('CPT', 'codesets/demo-fee-schedule.csv', fees, DEMO_RELEASE)] : []),
  ];
}
