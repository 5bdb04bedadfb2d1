import { aProblem, aReading, type Example, partly } from '../examples';

const silent = aReading('Pyelonephritis, on ceftriaxone.', { concept: 'pyelonephritis', quote: 'Pyelonephritis' });

export default [
  { name: 'acuity not stated', ...silent, expect: ['fail'] },
  {
    name: 'acute',
    ...aReading('Acute pyelonephritis.', { concept: 'pyelonephritis', quote: 'pyelonephritis', attributes: { acuity: 'acute' } }),
    expect: ['pass'],
  },
  {
    name: 'acuity only elsewhere',
    ...aReading(
      'Pyelonephritis.\nAcute pyelonephritis on the right.',
      { concept: 'pyelonephritis', quote: 'Pyelonephritis' },
      { concept: 'pyelonephritis', quote: 'pyelonephritis' },
    ),
    expect: ['pass'],
  },
  {
    name: 'acuity on the problem list',
    ...silent,
    chart: { ...silent.chart, problems: [aProblem('Chronic pyelonephritis')] },
    expect: ['pass'],
  },
  {
    name: 'ruled out',
    ...aReading('No pyelonephritis.', { concept: 'pyelonephritis', quote: 'pyelonephritis', assertion: 'absent' }),
    expect: [],
  },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
