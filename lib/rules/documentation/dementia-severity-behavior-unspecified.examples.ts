import { aProblem, aReading, type Example, partly } from '../examples';

const silent = aReading('Dementia, lives with her daughter.', { concept: 'dementia', quote: 'Dementia' });

export default [
  { name: 'severity not stated', ...silent, expect: ['fail'] },
  {
    name: 'severity beside the name',
    ...aReading('Moderate dementia without agitation.', { concept: 'dementia', quote: 'dementia', attributes: { severity: 'moderate' } }),
    expect: ['pass'],
  },
  {
    name: 'severity only in the history',
    ...aReading(
      'Mild dementia for two years.\nDementia: stable.',
      { concept: 'dementia', quote: 'dementia' },
      { concept: 'dementia', quote: 'Dementia' },
    ),
    expect: ['pass'],
  },
  {
    name: 'severity on the problem list',
    ...silent,
    chart: { ...silent.chart, problems: [aProblem('Severe vascular dementia')] },
    expect: ['pass'],
  },
  {
    name: 'in the family',
    ...aReading('Father had dementia.', { concept: 'dementia', quote: 'dementia', assertion: 'family' }),
    expect: [],
  },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
