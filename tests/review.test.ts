// Figures for supervisors: counted by hand here, and statistics against published values.
import { describe, expect, it } from 'vitest';
import type { QueueItem } from '../lib/queue/entry';
import { kappa, overlap, shareInterval } from '../lib/review/agreement';
import { type Audit, type AuditCase, accuracy, drawSample, openAudit } from '../lib/review/audit';
import { report } from '../lib/review/report';

const DAY = 86_400_000;
const NOW = 100 * DAY;
const item = (claimId: string, more: Partial<QueueItem>): QueueItem => ({
  claimId,
  pcn: claimId,
  lineage: claimId,
  version: 1,
  frequency: '1',
  replaces: null,
  sequence: 1,
  state: 'queued',
  attempts: 0,
  nextAt: 0,
  leaseUntil: null,
  heldFor: null,
  payloadHash: '',
  payerControlNumber: null,
  reasons: [],
  lines: [],
  createdAt: NOW,
  updatedAt: NOW,
  patient: 'Patient One',
  serviceDate: '2026-11-02',
  totalCents: 10_000,
  codes: [],
  patientKey: 'key',
  services: [],
  renderingNpi: null,
  ...more,
});
const because = (...codes: string[]) => codes.map((code, line) => ({ code, text: code, line }));

const service = (code: string) => ({ code, modifiers: [], serviceDate: null });
const line = (at: number, state: 'paid' | 'denied' | 'pended') => ({
  line: at,
  state,
  chargedCents: null,
  paidCents: null,
  patientCents: null,
});

describe('the report', () => {
  it('of an empty queue has no shares', () => {
    expect(report([], NOW)).toEqual({
      claims: 0,
      states: [],
      firstPass: { part: 0, whole: 0, share: null },
      firstPaid: { part: 0, whole: 0, share: null },
      denials: [],
      codes: [],
      answered: { claims: 0, medianDays: null },
      waiting: { claims: 0, medianDays: null, oldestDays: null },
      totals: { billedCents: 0, waitingCents: 0, takenCents: 0, refusedCents: 0 },
    });
  });

  it('counts states, first passes, denials, age and money', () => {
    const figures = report(
      [
        item('a', { state: 'paid' }),
        item('b', { state: 'denied', reasons: because('11', '11', '97') }),
        item('c', { state: 'denied', reasons: because('11'), totalCents: 5_000 }),
        item('d', { state: 'rejected', reasons: because('A7') }),
        item('e', { state: 'queued', createdAt: NOW - 3 * DAY }),
        item('f', { state: 'held-human', createdAt: NOW - 8 * DAY - 1 }),
        item('g', { state: 'superseded' }),
        item('h', { state: 'accepted', frequency: '7', replaces: 'g', lineage: 'g' }),
      ],
      NOW,
    );
    expect(figures.claims).toBe(8);
    expect(figures.states[0]).toEqual({ state: 'denied', claims: 2 });
    expect(figures.firstPass).toEqual({ part: 4, whole: 5, share: 0.8 });
    expect(figures.firstPaid).toEqual({ part: 1, whole: 5, share: 0.2 });
    expect(figures.denials).toEqual([
      { code: '11', claims: 2, cents: 15_000, cumulative: 0.5 },
      { code: '97', claims: 1, cents: 10_000, cumulative: 0.75 },
      { code: 'A7', claims: 1, cents: 10_000, cumulative: 1 },
    ]);
    expect(figures.waiting).toEqual({ claims: 2, medianDays: 5.5, oldestDays: 8 });
    expect(figures.totals).toEqual({ billedCents: 65_000, waitingCents: 20_000, takenCents: 35_000, refusedCents: 25_000 });
  });

  it('counts denied lines by service, and days from queueing to the answer', () => {
    const figures = report(
      [
        item('a', {
          state: 'partial',
          services: [service('99213'), service('20610')],
          lines: [line(1, 'paid'), line(2, 'denied')],
          createdAt: NOW - 4 * DAY,
        }),
        item('b', { state: 'denied', services: [service('20610')], createdAt: NOW - 9 * DAY }),
        item('c', { state: 'paid', services: [service('20610'), service('99213')], createdAt: NOW - DAY }),
        item('d', { state: 'accepted', services: [service('20610')], createdAt: NOW - 30 * DAY }),
        item('e', { state: 'partial', services: [service('93000')], lines: [line(1, 'pended')], createdAt: NOW - DAY }),
      ],
      NOW,
    );
    expect(figures.codes).toEqual([{ code: '20610', lines: 3, denied: 2, share: 2 / 3 }]);
    expect(figures.answered).toEqual({ claims: 4, medianDays: 2.5 });
  });
});

describe('the sample', () => {
  const ids = Array.from({ length: 200 }, (_, at) => `claim-${at}`);

  it('is the same for the same seed, whatever the order of the frame', () => {
    expect(drawSample(ids.toReversed(), 30, 42)).toEqual(drawSample(ids, 30, 42));
    expect(drawSample(ids, 30, 43)).not.toEqual(drawSample(ids, 30, 42));
  });

  it('holds each id once and never more than there are', () => {
    expect(new Set(drawSample(ids, 150, 1)).size).toBe(150);
    expect(drawSample(ids, 500, 1).toSorted()).toEqual(ids.toSorted());
    expect(drawSample([], 5, 1)).toEqual([]);
  });

  it('draws every id about equally often', () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 2000; seed++)
      for (const id of drawSample(ids.slice(0, 20), 5, seed)) counts.set(id, (counts.get(id) ?? 0) + 1);
    // 2000 draws of 5 in 20: 500 expected, standard deviation 19.
    for (const id of ids.slice(0, 20)) expect(Math.abs((counts.get(id) ?? 0) - 500)).toBeLessThan(100);
  });
});

const pairs = (cells: [string, string, number][]) =>
  cells.flatMap(([one, other, times]) => Array.from({ length: times }, () => [one, other] as const));

describe('an audit', () => {
  it('keeps what repeats its draw', () => {
    const audit: Audit = openAudit('audit-1', ['a', 'b', 'b', 'c'], 2, 7, ['claims of this month'], NOW);
    expect(audit).toMatchObject({ seed: 7, frame: 3, cases: [], exclusions: ['claims of this month'] });
    expect(audit.drawn).toEqual(drawSample(['c', 'b', 'a'], audit.drawn.length, audit.seed));
  });

  it('measures codes and cases, and leaves errors of the documentation to the provider', () => {
    const error = { coded: 'I10', correct: 'I11.0', reason: 'heart failure is documented', authority: 'I.C.9.a.1' };
    const cases: AuditCase[] = [
      { claimId: 'a', first: ['I10', 'I50.9'], second: ['I11.0', 'I50.9'], blind: true, errors: [{ ...error, kind: 'specificity' }] },
      { claimId: 'b', first: ['J02.9'], second: ['J02.9'], blind: true, errors: [{ ...error, kind: 'documentation' }] },
    ];
    expect(accuracy(cases)).toEqual({ codes: 0.5, cases: 0.5 });
    expect(accuracy([])).toEqual({ codes: null, cases: null });
  });
});

describe('agreement', () => {
  it('kappa of the textbook table of 50 (20, 5, 10, 15) is 0.4', () => {
    const table = pairs([
      ['yes', 'yes', 20],
      ['yes', 'no', 5],
      ['no', 'yes', 10],
      ['no', 'no', 15],
    ]);
    expect(kappa(table)).toBeCloseTo(0.4, 10);
  });

  it('is 1 for full agreement, and not told of fewer than ten pairs', () => {
    expect(kappa(pairs([['I10', 'I10', 12]]))).toBe(1);
    expect(kappa(pairs([['I10', 'I10', 9]]))).toBe('insufficient');
  });

  // R. Newcombe, Statistics in Medicine 17 (1998), table I, method 5 (Clopper-Pearson).
  it.each([
    [81, 263, 0.2527, 0.3676],
    [15, 148, 0.0578, 0.1617],
    [0, 20, 0, 0.1684],
    [1, 29, 0.0009, 0.1776],
  ])('the exact interval of %i in %i', (part, whole, low, high) => {
    const interval = shareInterval(part, whole, 0.95);
    if (interval === 'insufficient') throw new Error('expected an interval');
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('an interval of fewer than ten is not told', () => {
    expect(shareInterval(3, 9, 0.95)).toBe('insufficient');
  });

  it('overlap is the share of codes in common', () => {
    expect(overlap(['I10', 'E11.9'], ['I10', 'N18.4'])).toBeCloseTo(1 / 3, 10);
    expect(overlap([], [])).toBe(1);
  });
});
