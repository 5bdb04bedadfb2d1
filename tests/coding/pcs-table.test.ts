// Every code that the procedure table can give, against the official release where one is at hand.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { PcsRule } from '../../lib/coding/procedures/pcs-rule';
import { PCS_TABLE } from '../../lib/coding/procedures/pcs-table';
import { CONCEPTS } from '../../lib/findings/lexicon/concepts';
import { DEEDS } from '../../lib/findings/procedures/deed-words';
import { DEVICES } from '../../lib/findings/procedures/words';
import { everyCode } from './every-code';

const FOLDER = path.resolve(import.meta.dirname, '../../../shared/codesets/icd10pcs/FY2026');

/** The billable codes of the release. */
function release(): Set<string> {
  const zip = readdirSync(FOLDER).find((name) => name.endsWith('.zip')) ?? '';
  const files = unzipSync(new Uint8Array(readFileSync(path.join(FOLDER, zip))), {
    filter: ({ name }) => /icd10pcs_order.*\.txt$/i.test(name),
  });
  const [text = new Uint8Array()] = Object.values(files);
  const rows = strFromU8(text).split('\n');
  return new Set(rows.filter((row) => row[14] === '1').map((row) => row.slice(6, 13)));
}

const rules = Object.entries(PCS_TABLE);
const parts = (rule: PcsRule): PcsRule[] => [
  rule,
  ...[...(rule.kinds ?? []), ...(rule.byDevice ?? []), ...(rule.also ?? [])].flatMap(([, other]) => parts(other)),
];

describe('procedure table', () => {
  it('every rule is of a procedure of the lexicon', () => {
    const deeds = Object.values(DEEDS).flat();
    const procedures = new Set([...CONCEPTS.filter(({ kind }) => kind === 'procedure').map(({ id }) => id), ...deeds.map(([, id]) => id)]);
    expect(rules.map(([concept]) => concept).filter((concept) => !procedures.has(concept))).toEqual([]);
  });

  it('every code has seven characters and no I or O', () => {
    expect(
      rules.flatMap(([concept, rule]) =>
        everyCode(rule)
          .filter((code) => !/^[0-9A-HJ-NP-Z]{7}$/.test(code))
          .map((code) => `${concept} ${code}`),
      ),
    ).toEqual([]);
  });

  it('every device is one that the reader names', () => {
    const known = new Set(DEVICES.map(([device]) => device));
    const asked = rules.flatMap(([, rule]) => parts(rule)).flatMap(({ devices = [] }) => devices.map(([device]) => device));
    expect(asked.filter((device) => device !== null && !known.has(device))).toEqual([]);
  });

  it('a default stands behind all other choices', () => {
    const lists = rules.flatMap(([concept, rule]) =>
      parts(rule).flatMap(({ kinds, parts: of, devices, qualifiers }) =>
        [kinds, of, devices, qualifiers].map((list) => ({ concept, list: list ?? [] })),
      ),
    );
    expect(lists.filter(({ list }) => list.slice(0, -1).some(([words]) => words === null)).map(({ concept }) => concept)).toEqual([]);
  });
});

describe.skipIf(!existsSync(FOLDER))('procedure table against ICD-10-PCS FY 2026 (skipped where the release is not at hand)', () => {
  it('every code is valid', () => {
    const official = release();
    expect(official.size).toBeGreaterThan(78_000);
    const wrong = rules.flatMap(([concept, rule]) => everyCode(rule).flatMap((code) => (official.has(code) ? [] : [`${concept} ${code}`])));
    expect(wrong).toEqual([]);
  });
});
