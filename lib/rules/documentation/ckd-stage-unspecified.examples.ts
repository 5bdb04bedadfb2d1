import { aProblem, aReading, type Example, partly } from '../examples';

const silent = aReading('Chronic kidney disease, creatinine stable.', { concept: 'ckd', quote: 'Chronic kidney disease' });

export default [
  { name: 'stage not stated', ...silent, expect: ['fail'] },
  {
    name: 'stage beside the name',
    ...aReading('CKD stage 4.', { concept: 'ckd', quote: 'CKD', attributes: { stage: '4' } }),
    expect: ['pass'],
  },
  {
    name: 'stage only in the history',
    ...aReading(
      'Known stage IIIb chronic kidney disease.\nPlan: CKD, avoid NSAIDs.',
      { concept: 'ckd', quote: 'chronic kidney disease' },
      { concept: 'ckd', quote: 'CKD' },
    ),
    expect: ['pass'],
  },
  {
    name: 'stage on the problem list',
    ...silent,
    chart: { ...silent.chart, problems: [aProblem('Chronic kidney disease, stage 2')] },
    expect: ['pass'],
  },
  {
    name: 'ruled out',
    ...aReading('No chronic kidney disease.', { concept: 'ckd', quote: 'chronic kidney disease', assertion: 'absent' }),
    expect: [],
  },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
