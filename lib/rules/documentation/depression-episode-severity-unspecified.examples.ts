import { aProblem, aReading, type Example, partly } from '../examples';

const silent = aReading('Depression, continue sertraline.', { concept: 'depression', quote: 'Depression' });

export default [
  { name: 'neither stated', ...silent, expect: ['fail'] },
  {
    name: 'recurrent, without severity',
    ...aReading('Recurrent depression.', { concept: 'depression', quote: 'depression', attributes: { acuity: 'recurrent' } }),
    expect: ['fail'],
  },
  {
    name: 'severity beside the name',
    ...aReading('Major depressive disorder, recurrent, moderate.', {
      concept: 'major-depression',
      quote: 'Major depressive disorder',
      attributes: { severity: 'moderate' },
    }),
    expect: ['pass'],
  },
  {
    name: 'in remission',
    ...aReading('Depression, in full remission.', { concept: 'depression', quote: 'Depression', attributes: { status: 'remission' } }),
    expect: ['pass'],
  },
  {
    name: 'severity on the problem list',
    ...silent,
    chart: { ...silent.chart, problems: [aProblem('Mild depression, single episode')] },
    expect: ['pass'],
  },
  { name: 'denied', ...aReading('Denies depression.', { concept: 'depression', quote: 'depression', assertion: 'absent' }), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
