/**
 * Holds every starter row against official releases: does the code exist, is its title the official one, is its billable
 * mark right, on each release's days.   npm run codesets:verify [DIR]
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CodeRow, CodeSystem } from '../lib/codes/code';
import { importFile } from '../lib/codes/import/import-file';
import { importersFor } from '../lib/codes/import/importers';
import { bytesSource } from '../lib/codes/import/source';
import { openCodes } from '../lib/codes/packed/code-table';
import type { CodeTable } from '../lib/codes/table';
import { loadStarter } from './headless/folder-store';

const ROOT = path.resolve(import.meta.dirname, '..');
/** The starter begins with FY 2026; older releases say nothing about its rows. */
const STARTER_BEGINS = '2025-10-01';

async function officialBelow(dir: string): Promise<CodeTable[]> {
  const found = new Map<string, CodeTable>();
  if (!existsSync(dir)) return [];
  for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' }).toSorted()) {
    if (!/(?:icd10cm|icd-10-cm|hcpc|anweb|order).*\.(?:zip|txt|xlsx)$/i.test(name)) continue;
    const source = bytesSource(path.basename(name), new Uint8Array(readFileSync(path.join(dir, name))));
    const { stored } = await importFile({ source, sha256: '', now: 0, mapping: null }, importersFor(null), async () => {});
    for (const { holding, data } of stored)
      if (holding.content === 'codes' && holding.variant === '') found.set(holding.id, openCodes(holding, data));
  }
  return [...found.values()].filter(({ set }) => set.kind === 'official' && (set.to === null || set.to >= STARTER_BEGINS));
}

const rowsOf = (table: CodeTable): CodeRow[] => Array.from({ length: table.size }, (_, at) => table.row(at));

/** The stretches of a starter code that hold on `day`, compared with the official ones of that day. */
function differences(starter: CodeRow[], official: CodeTable, day: string): string[] {
  const { set } = official;
  const rows = rowsOf(official);
  const holds = (row: CodeRow): boolean => row.from <= day && (row.to === null || row.to >= day);
  const there = new Map(rows.filter(holds).map((row) => [row.code, row]));
  const ever = new Map(rows.map((row) => [row.code, row]));
  return starter.filter(holds).flatMap((row) => {
    const name = `${row.system} ${row.code}, ${set.release} on ${day}`;
    const theirs = there.get(row.code);
    if (!theirs) {
      const ended = ever.get(row.code)?.to;
      return [`${name}: not in the release${ended ? ` (ended ${ended})` : ''}`];
    }
    const wrong: string[] = [];
    if (theirs.display !== row.display) wrong.push(`${name}: title is "${theirs.display}", starter has "${row.display}"`);
    if (theirs.billable !== row.billable) wrong.push(`${name}: billable is ${theirs.billable}, starter has ${row.billable}`);
    return wrong;
  });
}

const dir = process.argv[2] ?? path.resolve(ROOT, '../shared/codesets');
const official = await officialBelow(dir);
const starter = new Map<CodeSystem, CodeRow[]>();
for (const table of loadStarter()) if (table.set.system !== 'CPT') starter.set(table.set.system, rowsOf(table));

if (!official.some(({ set }) => starter.has(set.system))) {
  console.log(`codesets:verify skipped: no official release at hand in ${dir}. Name a folder that holds one.`);
  process.exit(0);
}

let wrong = 0;
for (const [system, rows] of starter) {
  const releases = official.filter(({ set }) => set.system === system);
  if (!releases.length) console.log(`${system}: skipped, no official release at hand`);
  for (const release of releases) {
    // A release is asked on its last day, and on the day the starter begins where it speaks for that day.
    const { from, to } = release.set;
    const days = new Set([from > STARTER_BEGINS ? from : STARTER_BEGINS, to ?? STARTER_BEGINS]);
    for (const day of days) {
      const lines = differences(rows, release, day);
      for (const line of lines) console.log(line);
      wrong += lines.length;
      console.log(
        `${system} ${release.set.release} on ${day}: ${rows.length} starter rows held against ${release.set.rows}, ${lines.length} differences`,
      );
    }
  }
  const doubled = rows.filter((row, at) =>
    rows.some(
      (other, before) => before < at && other.code === row.code && other.from <= (row.to ?? '9999') && row.from <= (other.to ?? '9999'),
    ),
  );
  for (const row of doubled) console.log(`${row.system} ${row.code}: two starter rows hold on the same day`);
  wrong += doubled.length;
}
process.exitCode = wrong ? 1 : 0;
