import { aProblem, aReading, type Example, partly } from '../examples';

const silent = aReading('Asthma, refill albuterol.', { concept: 'asthma', quote: 'Asthma' });

export default [
  { name: 'severity not stated', ...silent, expect: ['fail'] },
  {
    name: 'severity beside the name',
    ...aReading('Moderate persistent asthma.', { concept: 'asthma', quote: 'asthma', attributes: { severity: 'moderate' } }),
    expect: ['pass'],
  },
  {
    name: 'severity and frequency at odds',
    ...aReading('Moderate intermittent asthma.', { concept: 'asthma', quote: 'asthma', attributes: { severity: 'moderate' } }),
    expect: ['fail'],
  },
  {
    name: 'severity only in the history',
    ...aReading(
      'Mild intermittent asthma since childhood.\nAsthma: stable.',
      { concept: 'asthma', quote: 'asthma' },
      { concept: 'asthma', quote: 'Asthma' },
    ),
    expect: ['pass'],
  },
  {
    name: 'severity on the problem list',
    ...silent,
    chart: { ...silent.chart, problems: [aProblem('Severe persistent asthma')] },
    expect: ['pass'],
  },
  { name: 'in the family', ...aReading('Brother has asthma.', { concept: 'asthma', quote: 'asthma', assertion: 'family' }), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
  {
    name: 'a line of the illnesses of childhood',
    ...aReading('Childhood illnesses: asthma.', { concept: 'asthma', quote: 'asthma', section: 'past-history' }),
    expect: [],
  },
] satisfies Example[];
