import { aProblem, aReading, type Example, partly } from '../examples';

const silent = aReading('Assessment: Atrial fibrillation, rate controlled.', {
  concept: 'atrial-fibrillation',
  quote: 'Atrial fibrillation',
});

export default [
  { name: 'type not stated', ...silent, expect: ['fail'] },
  {
    name: 'type beside the name',
    ...aReading('Assessment: Paroxysmal atrial fibrillation.', {
      concept: 'atrial-fibrillation',
      quote: 'atrial fibrillation',
      attributes: { type: 'paroxysmal' },
    }),
    expect: ['pass'],
  },
  {
    name: 'type only in the history',
    ...aReading(
      'History of permanent AF.\nAssessment: AF, on warfarin.',
      { concept: 'atrial-fibrillation', quote: 'AF' },
      { concept: 'atrial-fibrillation', quote: 'AF' },
    ),
    expect: ['pass'],
  },
  {
    name: 'type on the problem list',
    ...silent,
    chart: { ...silent.chart, problems: [aProblem('Persistent atrial fibrillation')] },
    expect: ['pass'],
  },
  {
    name: 'denied',
    ...aReading('No atrial fibrillation on monitor.', {
      concept: 'atrial-fibrillation',
      quote: 'atrial fibrillation',
      assertion: 'absent',
    }),
    expect: [],
  },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
