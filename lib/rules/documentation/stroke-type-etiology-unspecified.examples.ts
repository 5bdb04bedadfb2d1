import { aProblem, aReading, type Example, partly } from '../examples';

const silent = aReading('CVA with left arm weakness.', { concept: 'stroke', quote: 'CVA' });

export default [
  { name: 'neither stated', ...silent, expect: ['fail'] },
  { name: 'cause beside the name', ...aReading('Cardioembolic stroke.', { concept: 'stroke', quote: 'stroke' }), expect: ['pass'] },
  {
    name: 'vessel only elsewhere',
    ...aReading(
      'Stroke.\nMRI: right middle cerebral artery stroke.',
      { concept: 'stroke', quote: 'Stroke' },
      { concept: 'stroke', quote: 'stroke' },
    ),
    expect: ['pass'],
  },
  {
    name: 'an old stroke on the problem list',
    ...silent,
    chart: { ...silent.chart, problems: [aProblem('Old stroke without deficit')] },
    expect: ['pass'],
  },
  { name: 'ruled out', ...aReading('No stroke.', { concept: 'stroke', quote: 'stroke', assertion: 'absent' }), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
