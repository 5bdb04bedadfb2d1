/** The public X12 samples and FHIR claims themselves, where `../shared/samples` holds them: what our reader says of each. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Resource } from '@medplum/fhirtypes';
import { describe, expect, it } from 'vitest';
import { file837 } from '../../lib/claim/x12-file';
import { readX12, type X12Problem } from '../../lib/claim/x12-read';
import { streamed, strictly } from '../claim/foreign';
import { interchangeOf, OFFICE } from '../claim/prove';
import { invalid } from '../endpoint/fhir';
import { aSubmission, PARTIES } from '../queue/submissions';

const SHARED = path.resolve(import.meta.dirname, '../../../shared/samples');
const X12 = path.join(SHARED, 'x12');
const FHIR = path.join(SHARED, 'fhir');
const missing = !existsSync(SHARED);
const x12 = (name: string): string => readFileSync(path.join(X12, name), 'utf8');

/**
 * Segments of each transaction set (`×` for as many alike), then the first thing wrong: what, segment, byte. Many samples of
 * one publisher were shortened by hand and kept their old SE01.
 */
const OUTCOMES: Record<string, string> = {
  '835_blue_cross_nc_sample.txt': 'The interchange does not begin with ISA. [1, 0]',
  '835_emedny_sample.txt': '835 65',
  '835_united_healthcare_legacy_sample.txt': '835 61',
  'hccinfhir_sample_837_0.txt': '837 34, 837 34, 837 34, 837 35, 837 34',
  'hccinfhir_sample_837_1.txt': '837 45',
  'hccinfhir_sample_837_10.txt': '837 38',
  'hccinfhir_sample_837_11.txt': '837 25; SE01 says 24; there are 25 segments. [27, 765]',
  'hccinfhir_sample_837_12.txt': '837 25, 837 38, 837 46; SE01 says 24; there are 25 segments. [27, 779]',
  'hccinfhir_sample_837_2.txt': '837 37',
  'hccinfhir_sample_837_3.txt': '837 36',
  'hccinfhir_sample_837_4.txt': '837 34',
  'hccinfhir_sample_837_5.txt': '837 44',
  'hccinfhir_sample_837_6.txt': '837 48',
  'hccinfhir_sample_837_7.txt': '837 43',
  'hccinfhir_sample_837_8.txt': '837 41',
  'hccinfhir_sample_837_9.txt': '837 46',
  'imsweb_x12_277CA_accepted.txt': '277 23',
  'imsweb_x12_277CA_rejected.txt': '277 24',
  'imsweb_x12_277_x212.txt': '277 107; IEA02 is not the control number of ISA13. [111, 3298]',
  'imsweb_x12_999_accepted.txt': '999 6; IEA02 is not the control number of ISA13. [10, 282]',
  'imsweb_x12_999_rejected.txt': '999 7',
  'imsweb_x12_ambiguous_loop.txt': '837 33; SE01 says 25; there are 33 segments. [35, 1068]',
  'imsweb_x12_bad_first_line.txt': 'ISA02 is not 10 characters wide, or the one before it is not as wide as it must be. [1, 6]',
  'imsweb_x12_bad_segment_identifier.txt': 'A segment begins with no segment id: two or three capital letters and digits. [6, 280]',
  'imsweb_x12_bad_valid_code.txt': '837 34; SE01 says 25; there are 34 segments. [36, 1177]',
  'imsweb_x12_complex.txt': '837 147, 837 147; SE01 says 25; there are 147 segments. [149, 3690]',
  'imsweb_x12_loop_errors1_exceeds_max_1_parent.txt': '837 31; SE01 says 25; there are 31 segments. [33, 1071]',
  'imsweb_x12_loop_errors2_exceeds_max_repeats_multiple_parents.txt': '837 50; SE01 says 25; there are 50 segments. [52, 1593]',
  'imsweb_x12_loop_errors3_missing_loops.txt': '837 19; SE01 says 25; there are 19 segments. [21, 711]',
  'imsweb_x12_many_claims.txt': '837 11486; SE01 says 25; there are 11486 segments. [11488, 329599]',
  'imsweb_x12_missing_elements.txt': '837 34; SE01 says 25; there are 34 segments. [36, 1169]',
  'imsweb_x12_missing_required_loop_in_one_repeat.txt': '837 40; SE01 says 25; there are 40 segments. [42, 1332]',
  'imsweb_x12_missing_required_loops_mult_repeats.txt': '837 59; SE01 says 25; there are 59 segments. [61, 1992]',
  'imsweb_x12_multiple_gs.txt': '837 34, 837 34, 837 34; SE01 says 25; there are 34 segments. [36, 1176]',
  'imsweb_x12_multiple_isa.txt': '837 34, 837 34; SE01 says 25; there are 34 segments. [36, 1176]',
  'imsweb_x12_multiple_st.txt': '837 34, 837 34; SE01 says 25; there are 34 segments. [36, 1176]',
  'imsweb_x12_multiple_transactions.txt': '312 × 837 34; SE01 says 25; there are 34 segments. [36, 1172]',
  'imsweb_x12_no_errors.txt': '837 41; SE01 says 25; there are 41 segments. [43, 1359]',
  'imsweb_x12_no_isa_line.txt': 'The interchange does not begin with ISA. [1, 0]',
  'imsweb_x12_segment_errors.txt': '837 23; SE01 says 25; there are 23 segments. [25, 816]',
  'imsweb_x12_segments_out_of_order.txt': '837 34; SE01 says 25; there are 34 segments. [36, 1172]',
  'imsweb_x12_valid.txt': '837 34; SE01 says 25; there are 34 segments. [36, 1172]',
  'imsweb_x12_valid_different_separators.txt': '837 34; SE01 says 25; there are 34 segments. [36, 1172]',
  'imsweb_x12_writer_test.txt': '837 31; SE01 says 25; there are 31 segments. [33, 1009]',
  'imsweb_x223-test.txt': '837 48; SE01 says 25; there are 48 segments. [50, 1389]',
};

const said = ({ what, segment, byte }: X12Problem): string => `${what} [${segment}, ${byte}]`;

function outcomeOf(name: string): string {
  const read = readX12(x12(name));
  if (!read.ok) return said(read.problem);
  const sets = read.interchanges.flatMap(({ groups }) =>
    groups.flatMap((group) => group.sets.map(({ type, segments }) => `${type} ${segments.length}`)),
  );
  const alike = sets.length > 5 && new Set(sets).size === 1 ? [`${sets.length} × ${sets[0]}`] : sets;
  return [alike.join(', '), ...read.problems.slice(0, 1).map(said)].join('; ');
}

function taken(name: string): boolean {
  try {
    return strictly(x12(name)).length > 0;
  } catch {
    return false;
  }
}

function sound(name: string): boolean {
  const read = readX12(x12(name));
  return read.ok && read.problems.length === 0;
}

describe.skipIf(missing)('public X12 samples (skipped where ../shared is not at hand)', () => {
  const files = missing ? [] : readdirSync(X12);

  it('each is in the table, and the table has no others', () => expect(Object.keys(OUTCOMES).sort()).toEqual(files.sort()));

  it.each(Object.keys(OUTCOMES))('%s', (name) => expect(outcomeOf(name)).toBe(OUTCOMES[name]));

  it.each(Object.keys(OUTCOMES))('%s: read as others read it', async (name) => {
    const text = x12(name);
    const read = readX12(text);
    if (!read.ok) return;
    const ours = read.interchanges.flatMap(({ isa, groups, acknowledgements }) => [
      isa,
      ...acknowledgements,
      ...groups.flatMap(({ gs, sets }) => [gs, ...sets.flatMap(({ segments }) => segments)]),
    ]);
    // Line ends after the last segment reach x12-parser as a segment without a name.
    const theirs = (await streamed(text)).map((segment) => segment['name']).filter((id) => id && id !== 'GE' && id !== 'IEA');
    expect(ours.map(({ id }) => id)).toEqual(theirs);
  });

  it('the strict parser takes exactly those in which we find nothing wrong', () => {
    expect(files.filter(sound)).toEqual(files.filter(taken));
  });
});

const CLAIMS = missing ? [] : readdirSync(FHIR).filter((name) => name.includes('_Claim-'));

describe.skipIf(missing)("HL7's own Claims", () => {
  it('are there', () => expect(CLAIMS).toHaveLength(17));
  it.each(CLAIMS)('%s: valid by the validator that judges ours', (name) => {
    expect(invalid(JSON.parse(readFileSync(path.join(FHIR, name), 'utf8')) as Resource)).toBeNull();
  });
});

/** The kinds of segment of the first transaction set. */
const kinds = (text: string): Set<string> => {
  const read = readX12(text);
  const sets = read.ok ? read.interchanges.flatMap(({ groups }) => groups.flatMap((group) => group.sets)) : [];
  return new Set(
    sets.flatMap(({ segments }) =>
      segments.map(({ id, elements: [, first = ''] }) => (['NM1', 'REF', 'DTP'].includes(id) ? `${id}*${first}` : id)),
    ),
  );
};

describe.skipIf(missing)('the public 837 samples', () => {
  it('have every kind of segment that our claim of a plain visit has', () => {
    const theirs = new Set(readdirSync(X12).flatMap((name) => (name.includes('837') ? [...kinds(x12(name))] : [])));
    const claim = {
      submission: aSubmission(),
      parties: PARTIES,
      pcn: 'P1',
      frequency: '1',
      payerControlNumber: null,
      payerId: 'EHP01',
    } as const;
    const patient = { ...claim.submission.patient, mrn: null };
    const ours = file837('professional', [{ ...claim, submission: { ...claim.submission, patient } }], OFFICE, interchangeOf(1));
    expect([...kinds(ours.ok ? ours.text : '')].filter((kind) => !theirs.has(kind))).toEqual([]);
    expect(ours.ok).toBe(true);
  });
});
