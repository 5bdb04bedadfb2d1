// What changed between two releases: by hand, and against the publisher's own addenda where the official files are at hand.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { whatChanged } from '../../lib/codes/changes';
import type { CodeRow } from '../../lib/codes/code';
import { openCodes, packCodes } from '../../lib/codes/packed/code-table';
import type { CodeTable } from '../../lib/codes/table';
import { aRow, aSet } from './rows';

const release = (name: string, from: string, to: string, rows: CodeRow[]): CodeTable =>
  aSet(
    'ICD-10-CM',
    rows.map((row) => ({ ...row, from, to: row.to ?? to, release: name })),
    { kind: 'official', release: name, from, to },
  );
const packed = (table: CodeTable): CodeTable =>
  openCodes(
    table.set,
    packCodes(
      table.set,
      Array.from({ length: table.size }, (_, at) => table.row(at)),
    ),
  );
const OWN = { favourites: [], drafts: [], feeSchedule: [] };

const before = release('FY2026', '2025-10-01', '2026-09-30', [
  aRow('A01', 'Invented fever', { billable: false }),
  aRow('A01.0', 'Invented fever, first kind'),
  aRow('A02', 'Invented rash'),
  aRow('A03', 'Invented cough'),
  aRow('A04', 'Invented itch', { billable: false }),
  aRow('A05', 'Invented ache'),
]);
const after = release('FY2027', '2026-10-01', '2027-09-30', [
  aRow('A01', 'Invented fever', { billable: false }),
  aRow('A01.0', 'Invented fever of the first kind'),
  aRow('A01.1', 'Invented fever of the second kind'),
  aRow('A02', 'Invented rash', { billable: false }),
  aRow('A02.1', 'Invented rash of the arm'),
  aRow('A04', 'Invented itch'),
  aRow('A05', 'Invented ache'),
]);
const SUCCESSORS: Record<string, { code: string; day: string }[]> = {
  A02: [
    { code: 'A02.1', day: '2026-10-01' },
    { code: 'A99', day: '2019-10-01' },
  ],
  A03: [{ code: 'A05', day: '2026-10-01' }],
};
const conversions = { after: (code: string) => SUCCESSORS[code] ?? [] };

describe('what changed between two releases', () => {
  it('tells added, deleted, revised, and a change of standing that the codes alone would hide', () => {
    const { changes, counts, from, to } = whatChanged(before, after, null, OWN);
    expect(changes.map(({ kind, code }) => `${code} ${kind}`)).toEqual([
      'A01.0 revised',
      'A01.1 added',
      'A02 became-header',
      'A02.1 added',
      'A03 deleted',
      'A04 became-billable',
    ]);
    expect(counts).toEqual({ added: 2, deleted: 1, 'became-header': 1, 'became-billable': 1, revised: 1 });
    expect([from, to]).toEqual(['FY2026', 'FY2027']);
  });
  it('keeps both rows of what changed, and none where there is none', () => {
    const { changes } = whatChanged(before, after, null, OWN);
    const revised = changes.find(({ code }) => code === 'A01.0');
    expect([revised?.before?.display, revised?.after?.display]).toEqual(['Invented fever, first kind', 'Invented fever of the first kind']);
    expect(changes.find(({ code }) => code === 'A03')).toMatchObject({ before: { code: 'A03' }, after: null });
  });
  it('names successors of what is gone, of these years and no others, and says when it could not know', () => {
    const known = whatChanged(before, after, conversions, OWN);
    expect(known.changes.flatMap(({ code, successors }) => successors.map((next) => `${code} → ${next}`))).toEqual([
      'A02 → A02.1',
      'A03 → A05',
    ]);
    expect([known.successorsKnown, whatChanged(before, after, null, OWN).successorsKnown]).toEqual([true, false]);
  });
  it('holds the changes against favourites, drafts and the fee schedule, each code once a list', () => {
    const own = { favourites: ['A05', 'A02'], drafts: ['A02', 'A02', 'A03'], feeSchedule: ['A04', 'Z99'] };
    expect(whatChanged(before, after, null, own).touched.map(({ code, where, change }) => `${where}: ${code} ${change.kind}`)).toEqual([
      'favourite: A02 became-header',
      'draft: A02 became-header',
      'draft: A03 deleted',
      'fee-schedule: A04 became-billable',
    ]);
  });
  it('counts a code that ended before its release does as deleted, by the last of its stretches', () => {
    const quarter = release('2026-10', '2026-01-01', '2026-12-31', [
      aRow('A01', 'Invented fever', { to: '2026-03-31' }),
      aRow('A01', 'Invented fever', { billable: false }),
      aRow('A03', 'Invented cough', { to: '2026-06-30' }),
    ]);
    const changes = whatChanged(before, quarter, null, OWN).changes.map(({ kind, code }) => `${code} ${kind}`);
    expect(changes).toEqual(['A01.0 deleted', 'A02 deleted', 'A03 deleted', 'A04 deleted', 'A05 deleted']);
  });
  it('tells the same of packed tables, whose titles are compared by their words', () => {
    expect(whatChanged(packed(before), packed(after), conversions, OWN)).toEqual(whatChanged(before, after, conversions, OWN));
  });
  it('finds nothing between a release and itself', () => {
    expect(whatChanged(after, after, null, OWN).changes).toEqual([]);
  });
});

const SHARED = path.resolve(import.meta.dirname, '../../../shared/codesets/icd10cm');
const ZIPS = [
  path.join(SHARED, 'FY2025/ICD10-CM Code Descriptions 2025.zip'),
  path.join(SHARED, 'FY2026/icd10cm-Code Descriptions-2026.zip'),
];

const dotted = (code: string): string => (code.length > 3 ? `${code.slice(0, 3)}.${code.slice(3)}` : code);
const pair = ({ code, billable }: { code: string; billable: boolean }): string => `${code} ${billable ? 1 : 0}`;
const sorted = (list: string[]): string[] => list.toSorted();
const read = (zip: string, name: string): string => {
  const files = unzipSync(new Uint8Array(readFileSync(zip)), { filter: (entry) => entry.name.endsWith(name) });
  return strFromU8(Object.values(files)[0] ?? new Uint8Array(), true);
};
const table = (year: number): CodeTable => {
  const rows = read(ZIPS[year - 2025] ?? '', `order-${year}.txt`)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => aRow(dotted(line.slice(6, 13).trim()), line.slice(77).trim(), { billable: line[14] === '1' }));
  const made = release(`FY${year}`, `${year - 1}-10-01`, `${year}-09-30`, rows);
  return packed(made);
};

describe.skipIf(!ZIPS.every((file) => existsSync(file)))(
  'FY2025 to FY2026, against the addenda (skipped: the official files are not at hand)',
  () => {
    it('agrees with every addition, deletion and revision, and with the change of standing of each code in both', () => {
      const addenda = read(ZIPS[1] ?? '', 'order-addenda-2026.txt').split(/\r?\n/);
      const labelled = (label: string) =>
        addenda
          .filter((line) => line.startsWith(label))
          .map((line) => ({ code: dotted(line.slice(15, 22).trim()), billable: line[13] === '1', display: line.slice(84).trim() }));
      const [adds, deletes, revised] = [labelled('Add:'), labelled('Delete:'), labelled('Revise to:')];
      const deleted = new Map(deletes.map((row) => [row.code, row]));
      const added = new Map(adds.map((row) => [row.code, row]));

      const { changes } = whatChanged(table(2025), table(2026), null, OWN);
      const of = (...kinds: string[]) => changes.filter(({ kind }) => kinds.includes(kind));

      expect(adds.length).toBeGreaterThan(0);
      expect(sorted(of('added').map(({ after: row }) => pair(row as CodeRow)))).toEqual(
        sorted(adds.filter(({ code }) => !deleted.has(code)).map(pair)),
      );
      expect(sorted(of('deleted').map(({ before: row }) => pair(row as CodeRow)))).toEqual(
        sorted(deletes.filter(({ code }) => !added.has(code)).map(pair)),
      );
      expect(sorted(of('became-header').map(({ code }) => code))).toEqual(
        sorted(deletes.filter(({ code, billable }) => billable && added.get(code)?.billable === false).map(({ code }) => code)),
      );
      expect(sorted(of('became-billable').map(({ code }) => code))).toEqual(
        sorted(deletes.filter(({ code, billable }) => !billable && added.get(code)?.billable).map(({ code }) => code)),
      );
      expect(sorted(of('revised').map(({ code }) => code))).toEqual(sorted(revised.map(({ code }) => code)));
    });
  },
);
