// @vitest-environment node
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { readX12 } from '../../lib/claim/x12-read';
import { generate } from './generate';
import { prove, textOf } from './prove';
import { readBack } from './read-back';

/** So many of the 5,000 that `npm run claims:prove` takes. */
const CLAIMS = 100;
const seeds = Array.from({ length: 250 }, (_, at) => at + 1);

describe(`${CLAIMS} generated claims`, () => {
  it('are valid FHIR, are read alike by three parsers, and come back as they went in', { timeout: 60_000 }, async () => {
    const wrong: string[] = [];
    for (const seed of seeds.slice(0, CLAIMS)) wrong.push(...[(await prove(seed)).wrong].filter((each) => each !== null));
    expect(wrong).toEqual([]);
  });

  it('cover the width of what a claim carries', () => {
    const claims = seeds.map(generate);
    const has = (what: (claim: (typeof claims)[number]) => unknown): number => claims.filter(what).length;
    const counts = {
      professional: has(({ form }) => form === 'professional'),
      visitsToAHospital: has(({ parties }) => parties.hospital),
      dependents: has(({ submission }) => submission.billing?.subscriber),
      withoutBilling: has(({ submission }) => !submission.billing),
      replacements: has(({ frequency }) => frequency === '7'),
      voids: has(({ frequency }) => frequency === '8'),
      fiftyLines: has(({ submission }) => submission.coded.lines.length === 50),
      twelveDiagnoses: has(({ form, submission }) => form === 'professional' && submission.coded.diagnoses.length === 12),
      moreThanTwelve: has(({ submission }) => submission.coded.diagnoses.filter(({ role }) => role === 'secondary').length === 24),
      accidents: has(({ submission }) => submission.billing?.accident),
      drugs: has(({ submission }) => Object.values(submission.billing?.lines ?? {}).some(({ ndc }) => ndc)),
      procedures: has(({ submission }) => submission.coded.procedures.length === 25),
    };
    for (const [what, count] of Object.entries(counts)) expect(count, what).toBeGreaterThan(0);
  });
});

/** What a set carries only for the file's sake; numbers of loops and lines are checked by being read. */
const OF_THE_FILE = new Set(['ST', 'SE', 'BHT', 'PER', 'HL', 'LX']);

describe('the reading back', () => {
  it.each([1, 2, 3, 4, 5, 6])('of claim %i: no element can change unseen', (seed) => {
    const claim = generate(seed);
    const file = textOf(claim, seed);
    const read = file.ok ? readX12(file.text) : null;
    const set = read?.ok ? (read.interchanges[0]?.groups[0]?.sets[0]?.segments ?? []).map(({ elements }) => elements) : [];
    const facts = readBack(set, claim.form);
    let changed = 0;
    set.forEach((segment, row) => {
      const [id = '', first = ''] = segment;
      if (OF_THE_FILE.has(id) || (id === 'NM1' && ['41', '40'].includes(first)) || (id === 'REF' && first === '6R')) return;
      segment.forEach((element, at) => {
        // Entity type, id qualifiers and date formats say how to read what stands beside them.
        if (at === 0 || element === '' || (id === 'NM1' && [2, 8].includes(at)) || (['DTP', 'DMG'].includes(id) && at < 3)) return;
        const other = set.map((each, index) =>
          index === row ? each.with(at, element.endsWith('7') ? `${element.slice(0, -1)}3` : `${element.slice(0, -1)}7`) : each,
        );
        let after: unknown;
        try {
          after = readBack(other, claim.form);
        } catch {
          after = null;
        }
        expect(isDeepStrictEqual(after, facts), `${id}${at} of segment ${row + 1}`).toBe(false);
        changed += 1;
      });
    });
    expect(changed).toBeGreaterThan(50);
  });
});
