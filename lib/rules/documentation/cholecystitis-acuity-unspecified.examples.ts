import { aProblem, aReading, type Example, partly } from '../examples';

const silent = aReading('Cholecystitis with gallstones.', { concept: 'cholecystitis', quote: 'Cholecystitis' });

export default [
  { name: 'acuity not stated', ...silent, expect: ['fail'] },
  {
    name: 'acute',
    ...aReading('Acute cholecystitis.', { concept: 'cholecystitis', quote: 'cholecystitis', attributes: { acuity: 'acute' } }),
    expect: ['pass'],
  },
  {
    name: 'acuity only in another sentence',
    ...aReading(
      'Cholecystitis.\nChronic cholecystitis on pathology.',
      { concept: 'cholecystitis', quote: 'Cholecystitis' },
      { concept: 'cholecystitis', quote: 'cholecystitis' },
    ),
    expect: ['pass'],
  },
  {
    name: 'acuity on the problem list',
    ...silent,
    chart: { ...silent.chart, problems: [aProblem('Chronic cholecystitis')] },
    expect: ['pass'],
  },
  {
    name: 'ruled out',
    ...aReading('No cholecystitis.', { concept: 'cholecystitis', quote: 'cholecystitis', assertion: 'absent' }),
    expect: [],
  },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
