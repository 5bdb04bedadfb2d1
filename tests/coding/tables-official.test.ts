// Holds every code of the tables against an official release, where one is at hand.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { CODE_TABLE } from '../../lib/coding/tables/all';
import type { CodeRule } from '../../lib/coding/tables/table';

const FOLDER = path.resolve(import.meta.dirname, '../../../shared/codesets/icd10cm/FY2026');

/** Codes of the release without dot, with true where billable. */
function release(): Map<string, boolean> {
  const zip = readdirSync(FOLDER).find((name) => /Descriptions.*\.zip$/i.test(name)) ?? '';
  const files = unzipSync(new Uint8Array(readFileSync(path.join(FOLDER, zip))), { filter: ({ name }) => /order.*\.txt$/i.test(name) });
  const text = Object.entries(files).find(([name]) => !/addenda/i.test(name))?.[1] ?? new Uint8Array();
  const rows = strFromU8(text)
    .split('\n')
    .filter((row) => row.length > 16);
  return new Map(rows.map((row) => [row.slice(6, 13).trim(), row[14] === '1']));
}

const codesOf = (rule: CodeRule): string[] => {
  const codes = [rule.code ?? [], ...(rule.choices ?? []).map((choice) => choice.codes)].flat();
  return [...codes.map((code) => (rule.injury ? `${code}A` : code)), rule.history ?? []].flat();
};

describe.skipIf(!existsSync(FOLDER))('code tables against ICD-10-CM FY 2026 (skipped where the release is not at hand)', () => {
  it('every code is billable', () => {
    const official = release();
    expect(official.size).toBeGreaterThan(90_000);
    const wrong = Object.entries(CODE_TABLE).flatMap(([concept, rule]) =>
      codesOf(rule).flatMap((code) => (official.get(code.replace('.', '')) ? [] : [`${concept} ${code}`])),
    );
    expect(wrong).toEqual([]);
  });
});
