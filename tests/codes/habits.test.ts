import { describe, expect, it } from 'vitest';
import { habitsOf, keep, type Learned, learn, NOTHING_LEARNED } from '../../lib/codes/habits';

const DAY = 24 * 3600 * 1000;
const cm = (code: string) => ({ system: 'ICD-10-CM', code }) as const;
/** Uses of codes on days, one after the other. */
const used = (...uses: [code: string, day: number][]): Learned =>
  uses.reduce((learned, [code, day]) => learn(learned, cm(code), day * DAY), NOTHING_LEARNED);
const recent = (learned: Learned, day: number): string[] => habitsOf(learned, day * DAY).recent.map(({ code }) => code);
const numbered = (count: number): string[] => Array.from({ length: count }, (_, at) => `X${at}`);

describe('recent codes', () => {
  it('stand latest first, each once', () => expect(recent(used(['I10', 1], ['E11.9', 2], ['I10', 3]), 3)).toEqual(['I10', 'E11.9']));

  it('a code used once fades before one used often', () => {
    const often = Array.from({ length: 8 }, (_, day): [string, number] => ['I10', day]);
    const learned = used(['J18.9', 1], ...often);
    expect(recent(learned, 30)).toEqual(['I10', 'J18.9']);
    expect(recent(learned, 120)).toEqual(['I10']);
    expect(recent(learned, 365)).toEqual([]);
  });

  it('of too many, the ones used least make room', () => {
    const learned = used(['I10', 1], ['I10', 1], ...numbered(300).map((code): [string, number] => [code, 2]));
    expect(recent(learned, 2)).toHaveLength(200);
    expect(recent(learned, 2)).toContain('I10');
    expect(recent(learned, 2)).toContain('X299');
  });
});

describe('favourites', () => {
  it('are kept latest first, and no longer when let go', () => {
    const kept = keep(keep(keep(NOTHING_LEARNED, cm('I10'), true), cm('E11.9'), true), cm('I10'), true);
    expect(kept.favourites).toEqual([cm('I10'), cm('E11.9')]);
    expect(keep(kept, cm('I10'), false).favourites).toEqual([cm('E11.9')]);
  });

  it('a code of another system is another code', () => {
    const kept = keep(keep(NOTHING_LEARNED, cm('A00'), true), { system: 'HCPCS', code: 'A00' }, true);
    expect(kept.favourites).toHaveLength(2);
  });

  it('are at most two hundred', () => {
    const kept = numbered(250).reduce((learned, code) => keep(learned, cm(code), true), NOTHING_LEARNED);
    expect(kept.favourites).toHaveLength(200);
    expect(kept.favourites[0]).toEqual(cm('X249'));
  });
});
