import { aProblem, aReading, type Example, partly } from '../examples';

const silent = aReading('Cardiac arrhythmia, on telemetry.', { concept: 'arrhythmia', quote: 'Cardiac arrhythmia' });

export default [
  { name: 'kind not stated', ...silent, expect: ['fail'] },
  {
    name: 'kind in the sentence',
    ...aReading('Arrhythmia, frequent PVCs.', { concept: 'arrhythmia', quote: 'Arrhythmia' }),
    expect: ['pass'],
  },
  {
    name: 'named elsewhere',
    ...aReading(
      'Atrial fibrillation.\nArrhythmia: rate controlled.',
      { concept: 'atrial-fibrillation', quote: 'Atrial fibrillation' },
      { concept: 'arrhythmia', quote: 'Arrhythmia' },
    ),
    expect: ['pass'],
  },
  {
    name: 'kind on the problem list',
    ...silent,
    chart: { ...silent.chart, problems: [aProblem('Ventricular arrhythmia')] },
    expect: ['pass'],
  },
  { name: 'denied', ...aReading('No arrhythmia.', { concept: 'arrhythmia', quote: 'arrhythmia', assertion: 'absent' }), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
