import { aProblem, aReading, type Example, partly } from '../examples';

const silent = aReading('Epilepsy, continue levetiracetam.', { concept: 'epilepsy', quote: 'Epilepsy' });

export default [
  { name: 'type not stated', ...silent, expect: ['fail'] },
  {
    name: 'type beside the name',
    ...aReading('Focal epilepsy, not intractable.', { concept: 'epilepsy', quote: 'epilepsy' }),
    expect: ['pass'],
  },
  {
    name: 'type only in the history',
    ...aReading(
      'Juvenile myoclonic epilepsy.\nEpilepsy: no events.',
      { concept: 'epilepsy', quote: 'epilepsy' },
      { concept: 'epilepsy', quote: 'Epilepsy' },
    ),
    expect: ['pass'],
  },
  {
    name: 'type on the problem list',
    ...silent,
    chart: { ...silent.chart, problems: [aProblem('Generalized epilepsy')] },
    expect: ['pass'],
  },
  { name: 'denied', ...aReading('No epilepsy.', { concept: 'epilepsy', quote: 'epilepsy', assertion: 'absent' }), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
