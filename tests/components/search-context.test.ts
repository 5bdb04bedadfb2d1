// What the encounter says to the search, and which code below a header is meant most likely.
import { describe, expect, it } from 'vitest';
import { likeliest } from '../../components/models/likeliest';
import { NO_CONTEXT, searchContext } from '../../components/models/search-context';
import type { Attributes } from '../../lib/findings/finding';
import { aFinding } from '../../lib/rules/examples';
import { aNotedChart, NOTE, readOf, row } from './invented-facts';

const finding = (attributes: Attributes, assertion: 'present' | 'absent' | 'historical' = 'present') => ({
  ...aFinding({ concept: 'hypertension', quote: 'Essential hypertension', section: 'assessment' }, NOTE, 'note-1', 0),
  attributes,
  assertion,
});
const chart = aNotedChart();
const reading = (...findings: ReturnType<typeof finding>[]) => ({ ...readOf(chart), findings });
const contextOf = (...findings: ReturnType<typeof finding>[]) => searchContext(chart, reading(...findings), 'outpatient', '2026-11-02');

describe('the context of a search', () => {
  it('has the age on the day of service, not on today', () => {
    const ages = ['2026-05-04', '2026-05-05'].map((day) => searchContext(chart, null, 'outpatient', day).age);
    expect(ages).toEqual([65, 66]);
  });

  it('has the side that all present conditions agree on, and none when two are named', () => {
    expect(contextOf(finding({ laterality: 'left' }), finding({}), finding({ laterality: 'left' })).side).toBe('left');
    expect(contextOf(finding({ laterality: 'left' }), finding({ laterality: 'right' })).side).toBeNull();
    expect(contextOf(finding({ laterality: 'left' }, 'absent'), finding({ laterality: 'right' }, 'historical')).side).toBeNull();
  });

  it('has the seventh character of the encounter that the notes name', () => {
    expect(contextOf(finding({ encounter: 'subsequent' })).seventh).toBe('D');
    expect(contextOf(finding({})).seventh).toBeNull();
  });

  it('is empty while frames disagree about the patient', () => {
    const source = { ...chart.source, identity: 'conflict' as const };
    expect(searchContext({ ...chart, source }, reading(finding({ laterality: 'left' })), 'inpatient', '2026-11-02')).toEqual(NO_CONTEXT);
  });
});

describe('the likeliest code below a header', () => {
  const rows = ['right', 'left'].flatMap((side) =>
    ['initial encounter for open fracture', 'initial encounter for closed fracture', 'subsequent encounter', 'sequela'].map(
      (words, index) => row('ICD-10-CM', `S99.0${side === 'left' ? 2 : 1}X${'BADS'[index]}`, `Invented break of ${side} toe, ${words}`),
    ),
  );
  const habits = { favourites: [], recent: [] };
  const code = (query: string, context = NO_CONTEXT, learned = habits as Parameters<typeof likeliest>[3]) =>
    rows[likeliest(rows, query, context, learned)]?.code;

  it('is the initial encounter for a closed fracture unless something says otherwise', () => {
    expect(code('')).toBe('S99.01XA');
    expect(code('break toe open')).toBe('S99.01XB');
    expect(code('left toe')).toBe('S99.02XA');
  });

  it('follows the chart’s side and encounter, then what the chart supports', () => {
    expect(code('', { ...NO_CONTEXT, side: 'left', seventh: 'D' })).toBe('S99.02XD');
    expect(code('', { ...NO_CONTEXT, supported: ['S99.02XS'] })).toBe('S99.02XS');
  });

  it('follows what is kept and used', () => {
    expect(code('', NO_CONTEXT, { favourites: [], recent: [{ system: 'ICD-10-CM', code: 'S99.01XD' }] })).toBe('S99.01XD');
  });
});
