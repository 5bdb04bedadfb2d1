// Which of a record's encounters is the one on the page.
import type { Encounter } from '@medplum/fhirtypes';
import { describe, expect, it } from 'vitest';
import { openEncounter } from '../../lib/chart/fhir/encounter';

const anEncounter = (id: string, start: string, end: string | null, change: Partial<Encounter> = {}): Encounter => ({
  resourceType: 'Encounter',
  id,
  status: 'finished',
  class: { code: 'AMB' },
  period: { start, ...(end !== null && { end }) },
  ...change,
});
const visitTag = { meta: { tag: [{ code: 'visit' }] } };
const within = (id: string): Partial<Encounter> => ({ partOf: { reference: `Encounter/${id}` } });

const EXAMPLES: [name: string, all: Encounter[], shown: { ref: string | null; date: string | null } | null, refs: string[] | null][] = [
  [
    'by its id',
    [anEncounter('a', '2026-11-03', null), anEncounter('b', '2026-11-03', null)],
    { ref: 'b', date: '2026-11-03' },
    ['Encounter/b'],
  ],
  [
    'by its number',
    [anEncounter('a', '2026-11-03', null, { identifier: [{ value: '4711' }] })],
    { ref: '4711', date: null },
    ['Encounter/a'],
  ],
  [
    'by its day',
    [anEncounter('a', '2026-11-03T23:50:00-06:00', null), anEncounter('b', '2026-11-04', null)],
    { ref: null, date: '2026-11-03' },
    ['Encounter/a'],
  ],
  ['a stay around the day', [anEncounter('a', '2026-11-01', '2026-11-06')], { ref: null, date: '2026-11-03' }, ['Encounter/a']],
  [
    'two on the day are none',
    [anEncounter('a', '2026-11-03', null), anEncounter('b', '2026-11-03', null)],
    { ref: null, date: '2026-11-03' },
    null,
  ],
  [
    'a visit with what is part of it',
    [anEncounter('v', '2026-11-03', null), anEncounter('n', '2026-11-03', null, within('v'))],
    { ref: null, date: '2026-11-03' },
    ['Encounter/v', 'Encounter/n'],
  ],
  [
    'a reference that is not the record’s: by its day',
    [anEncounter('a', '2026-11-03', null)],
    { ref: '12', date: '2026-11-03' },
    ['Encounter/a'],
  ],
  ['a cancelled one never', [anEncounter('a', '2026-11-03', null, { status: 'cancelled' })], { ref: null, date: '2026-11-03' }, null],
  [
    'an evening visit that UTC puts on the next day',
    [anEncounter('a', '2026-11-04T01:10:00Z', null)],
    { ref: null, date: '2026-11-03' },
    ['Encounter/a'],
  ],
  [
    'an evening visit written in its own zone is of its own day',
    [anEncounter('a', '2026-11-04T01:10:00-06:00', null)],
    { ref: null, date: '2026-11-03' },
    null,
  ],
  [
    'nothing shown: the visit that goes on',
    [
      anEncounter('v', '2026-11-03', null, visitTag),
      anEncounter('w', '2025-01-01', '2025-01-01', visitTag),
      anEncounter('n', '2024-01-01', null),
    ],
    null,
    ['Encounter/v'],
  ],
  [
    'nothing shown, two visits go on',
    [anEncounter('v', '2026-11-03', null, visitTag), anEncounter('w', '2026-01-01', null, visitTag)],
    null,
    null,
  ],
  ['nothing shown, no visit', [anEncounter('a', '2026-11-03', null)], null, null],
];

describe('the open encounter', () => {
  it.each(EXAMPLES)('%s', (_, all, shown, refs) => {
    const open = openEncounter(all, shown);
    expect(open && [...open.refs]).toEqual(refs);
  });
});
