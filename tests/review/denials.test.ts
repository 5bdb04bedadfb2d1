// Denials by reason: every claim stands where its reasons say, with the money that is at stake.
import { describe, expect, it } from 'vitest';
import type { LineAnswer, QueueItem } from '../../lib/queue/entry';
import { readReason } from '../../lib/review/denial-reason';
import { denialsByReason, refused } from '../../lib/review/denials';
import { answeredAs, priorAmong, versionsOf } from '../../lib/review/lineage';
import { aQueueItem } from '../components/invented-facts';

type Reason = QueueItem['reasons'][number];
const because = (code: string, line: number | null, more: Partial<Reason> = {}): Reason => ({ code, text: '', line, ...more });
const line = (at: number, state: LineAnswer['state'], chargedCents: number, paidCents: number): LineAnswer => ({
  line: at,
  state,
  chargedCents,
  paidCents,
  patientCents: 0,
});
const claim = (claimId: string, more: Partial<QueueItem>): QueueItem =>
  aQueueItem({ claimId, lineage: claimId, pcn: claimId, state: 'denied', ...more });

describe('a code', () => {
  it.each([
    ['11', 'carc', '11', null],
    ['CO-11', 'carc', '11', 'CO'],
    ['pr 96', 'carc', '96', 'PR'],
    ['CARC 97', 'carc', '97', null],
    ['B16', 'carc', 'B16', null],
    ['CO-B15', 'carc', 'B15', 'CO'],
    ['N822', 'rarc', 'N822', null],
    ['MA130', 'rarc', 'MA130', null],
    ['RARC M76', 'rarc', 'M76', null],
    ['invalid', 'other', 'invalid', null],
    ['http-422', 'other', 'http-422', null],
    ['1234', 'other', '1234', null],
  ])('%s is read as %s %s of %s', (given, kind, code, group) => {
    expect(readReason({ code: given })).toEqual({ kind, code, group });
  });
});

describe('denials by reason', () => {
  it('stand under reason, group and remarks, the newest first, with count and amount', () => {
    const groups = denialsByReason([
      claim('a', { updatedAt: 10, totalCents: 9_000, reasons: [because('4', 1, { group: 'CO' }), because('N822', 1)] }),
      claim('b', { updatedAt: 30, totalCents: 5_000, reasons: [because('4', 1, { group: 'CO' }), because('N822', 1)] }),
      claim('c', { updatedAt: 20, totalCents: 1_000, reasons: [because('50', null, { group: 'CO' })] }),
      claim('d', { state: 'paid', reasons: [because('45', 1)] }),
    ]);
    expect(
      groups.map(({ code, group, remarks, cents, denials }) => [code, group, remarks, cents, denials.map(({ item }) => item.claimId)]),
    ).toEqual([
      ['4', 'CO', ['N822'], 14_000, ['b', 'a']],
      ['50', 'CO', [], 1_000, ['c']],
    ]);
  });

  it('count only the lines that the reason was given for', () => {
    const item = claim('a', {
      state: 'partial',
      totalCents: 20_000,
      lines: [line(1, 'paid', 12_000, 9_000), line(2, 'denied', 8_000, 0)],
      reasons: [because('45', 1, { group: 'CO', cents: 3_000 }), because('97', 2, { group: 'CO' })],
    });
    expect(denialsByReason([item])).toMatchObject([{ code: '97', cents: 8_000, denials: [{ lines: [2] }] }]);
  });

  it('take the amounts the payer names before anything else', () => {
    const item = claim('a', { totalCents: 20_000, reasons: [because('11', 1, { cents: 4_500 }), because('11', 3, { cents: 500 })] });
    expect(denialsByReason([item])).toMatchObject([{ cents: 5_000, denials: [{ lines: [1, 3] }] }]);
  });

  it('never take a write-off for the reason when another is given, and show it when none is', () => {
    expect(denialsByReason([claim('a', { reasons: [because('45', 1), because('50', 1)] })]).map(({ code }) => code)).toEqual(['50']);
    expect(denialsByReason([claim('a', { reasons: [because('45', 1)] })]).map(({ code }) => code)).toEqual(['45']);
  });

  it('keep rejections apart: the same letters mean something else before adjudication', () => {
    const groups = denialsByReason([
      claim('a', { state: 'rejected', reasons: [because('A7', null)] }),
      claim('b', { reasons: [because('A7', null)] }),
    ]);
    expect(groups.map(({ kind, code }) => [kind, code])).toEqual([
      ['rejected', 'A7'],
      ['denied', 'A7'],
    ]);
  });

  it('say that no reason was given', () => {
    expect(denialsByReason([claim('a', {})])).toMatchObject([{ kind: 'unsaid', code: '', cents: 14_800 }]);
  });

  it('leave a claim to its correction, refused or not', () => {
    const original = claim('a', {});
    const correction = (state: QueueItem['state']) => claim('b', { state, frequency: '7', replaces: 'a', lineage: 'a', version: 2 });
    expect(refused([original, correction('queued')])).toEqual([]);
    expect(refused([original, correction('rejected')]).map(({ claimId }) => claimId)).toEqual(['b']);
  });
});

describe('a lineage', () => {
  it('knows what the payer judged of it, through rejected replacements and voids', () => {
    const judged = claim('a', { payerControlNumber: 'PX1' });
    const replacement = claim('b', { state: 'rejected', frequency: '7', replaces: 'a', lineage: 'a', version: 2 });
    const once = claim('c', { state: 'rejected', frequency: '7', replaces: 'b', lineage: 'a', version: 3 });
    const prior = { claimId: 'a', payerControlNumber: 'PX1' };
    expect([judged, replacement, once].map((item) => priorAmong([judged, replacement, once], item))).toEqual([prior, prior, prior]);
    expect(priorAmong([claim('x', { state: 'rejected' })], claim('x', { state: 'rejected' }))).toBeNull();
  });

  it('is told original first, and says how a replaced version had been answered', () => {
    const original = claim('a', { state: 'superseded', payerControlNumber: 'PX1', lines: [line(1, 'denied', 100, 0)] });
    const replacement = claim('b', { state: 'paid', lineage: 'a', version: 2, sequence: 9 });
    expect(versionsOf([replacement, claim('x', {}), original], 'a')).toEqual([original, replacement]);
    expect(answeredAs(original)).toBe('denied');
    expect(answeredAs({ ...original, lines: [] })).toBeNull();
    expect(answeredAs({ ...original, lines: [line(1, 'paid', 100, 100), line(2, 'denied', 100, 0)] })).toBe('partial');
  });
});
