import { aProblem, aReading, type Example, partly } from '../examples';

const silent = aReading('Anxiety disorder, continue buspirone.', { concept: 'anxiety', quote: 'Anxiety disorder' });

export default [
  { name: 'type not stated', ...silent, expect: ['fail'] },
  {
    name: 'type beside the name',
    ...aReading('Generalized anxiety disorder.', { concept: 'anxiety', quote: 'anxiety disorder', attributes: { type: 'generalized' } }),
    expect: ['pass'],
  },
  {
    name: 'type only elsewhere',
    ...aReading(
      'Has panic attacks with anxiety.\nAnxiety: stable.',
      { concept: 'anxiety', quote: 'anxiety' },
      { concept: 'anxiety', quote: 'Anxiety' },
    ),
    expect: ['pass'],
  },
  {
    name: 'type on the problem list',
    ...silent,
    chart: { ...silent.chart, problems: [aProblem('Social anxiety disorder')] },
    expect: ['pass'],
  },
  { name: 'denied', ...aReading('No anxiety.', { concept: 'anxiety', quote: 'anxiety', assertion: 'absent' }), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
