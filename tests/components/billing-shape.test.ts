// What is typed into the claim's details and what it stands for: one is had from the other, and nothing wrong comes through.
import { describe, expect, it } from 'vitest';
import { billingOf, carriedBy, filled, typedOf } from '../../components/billing/details';
import { rowsIn, withoutRow } from '../../components/billing/shape';
import { BillingSchema } from '../../lib/claim/billing';
import { generate } from '../claim/generate';

/** Without parts and lists in which nothing stands: they say nothing on a claim. */
function spoken(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(spoken);
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).map(([key, part]) => [key, spoken(part)] as const);
  return Object.fromEntries(
    parts.filter(([, part]) => part !== undefined && !(typeof part === 'object' && part !== null && Object.keys(part).length === 0)),
  );
}

describe('the claim details', () => {
  it('come back from their fields, for a thousand generated claims', () => {
    let parts = 0;
    for (let seed = 1; seed <= 1_000; seed += 1) {
      const { billing } = generate(seed).submission;
      const { billing: back, faults } = billingOf(typedOf(billing));
      expect([...faults.keys()].map((place) => `${seed} ${place}`)).toEqual([]);
      expect(spoken(back ?? {})).toEqual(spoken(billing ?? {}));
      parts += Object.keys(back ?? {}).length;
    }
    expect(parts).toBeGreaterThan(3_000);
  });

  it('never become anything that a claim may not hold, whatever is typed where', () => {
    const places = Array.from({ length: 300 }, (_, seed) => Object.keys(typedOf(generate(seed + 1).submission.billing))).flat();
    const typed = [
      'x',
      '0',
      '-1',
      '1e9',
      '  ',
      '2026-02-31',
      '2026-11-02',
      'ß~*^',
      'CA',
      '12345',
      '1234567893',
      '9'.repeat(200),
      'Y',
      '25:00',
    ];
    let kept = 0;
    for (let run = 0; run < 2_000; run += 1) {
      const some = Object.fromEntries(
        Array.from({ length: 12 }, (_, at) => [
          places[(run * 7919 + at * 104_729) % places.length],
          typed[(run * 31 + at * 17) % typed.length],
        ]),
      );
      const { billing } = billingOf(some as Record<string, string>);
      if (billing === undefined) continue;
      kept += 1;
      expect(BillingSchema.safeParse(billing).success, JSON.stringify(some)).toBe(true);
    }
    expect(kept).toBeGreaterThan(500);
  });

  it.each([
    ['patientAddress/zip', '9866', 'Five or nine digits.'],
    ['patientAddress/state', 'Washington', 'Two letters.'],
    ['providers/referring/npi', '1234567890', /check digit/],
    ['onset', '2026-02-30', /A day/],
    ['stay/admission/hour', '2460', /Hour and minute/],
    ['stay/values/0/cents', '12,5', /Dollars/],
    ['lines/line-1/ndc/code', '0001-02-3', /Eleven digits/],
    ['lines/line-1/ndc/quantity', '0', /above 0/],
    ['clia', '50D', /Ten characters/],
    ['priorAuthorization', 'P'.repeat(51), '51 characters; 50 at most.'],
  ])('%s does not take “%s”', (place, text, why) => {
    const { faults } = billingOf({ [place]: text });
    expect(faults.get(place)).toEqual({ kind: 'wrong', why: typeof why === 'string' ? why : expect.stringMatching(why) });
  });

  it('say what goes with what, and hold back what is half there', () => {
    const { billing, faults } = billingOf({ 'subscriber/name/given': 'Ona', referral: 'R1' });
    expect(billing).toEqual({ referral: 'R1' });
    expect(Object.fromEntries([...faults].map(([place, { kind }]) => [place, kind]))).toEqual({
      'subscriber/relationship': 'needed',
      'subscriber/name/family': 'needed',
    });
  });

  it('take words as people write them', () => {
    const { billing } = billingOf({
      'patientAddress/line': ' 1 Example Way ',
      'patientAddress/city': 'Exampletown',
      'patientAddress/state': 'wa',
      'patientAddress/zip': '98662-1234',
      'stay/admission/type': '1',
      'stay/admission/source': 'd',
      'stay/admission/hour': '7:05',
      'stay/values/1/code': 'a1',
      'stay/values/1/cents': '$1,200.5',
      'stay/values/0/code': '',
      'lines/line-1/ndc/code': '12345-6789-01',
      'lines/line-1/ndc/quantity': '2.5',
      'lines/line-1/ndc/unit': 'ML',
      'consent/assignment': 'C',
    });
    expect(billing).toEqual({
      patientAddress: { line: '1 Example Way', city: 'Exampletown', state: 'WA', zip: '986621234' },
      stay: { admission: { type: '1', source: 'D', hour: '0705' }, values: [{ code: 'A1', cents: 120_050 }] },
      lines: { 'line-1': { ndc: { code: '12345678901', quantity: 2.5, unit: 'ML' } } },
      consent: { signature: true, assignment: 'C', benefits: 'Y', release: 'Y' },
    });
  });

  it('of the other form, and of lines that are gone, are on no claim', () => {
    const typed = {
      onset: '2026-11-02',
      'stay/drg': '470',
      'lines/a/endDate': '2026-11-02',
      'lines/b/endDate': '2026-11-02',
      referral: 'R1',
    };
    expect(Object.keys(carriedBy(typed, 'professional', ['a']))).toEqual(['onset', 'lines/a/endDate', 'referral']);
    expect(Object.keys(carriedBy(typed, 'institutional', ['b']))).toEqual(['stay/drg', 'lines/b/endDate', 'referral']);
    expect(filled({ ...typed, referral: ' ' })).toBe(4);
  });

  it('lose one row of a list, and no other', () => {
    const typed = { 'stay/conditions/0': 'A1', 'stay/conditions/1': 'B2', 'stay/conditions/2': 'C3', referral: 'R1' };
    const without = withoutRow(typed, 'stay/conditions', 1);
    expect(without).toEqual({ 'stay/conditions/0': 'A1', 'stay/conditions/1': 'C3', referral: 'R1' });
    expect([rowsIn(typed, 'stay/conditions'), rowsIn(without, 'stay/conditions'), rowsIn(without, 'stay/values')]).toEqual([3, 2, 0]);
  });
});
