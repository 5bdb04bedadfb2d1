import { aReading, type Example, partly } from '../examples';

const silent = aReading('Left hemiparesis.', { concept: 'hemiparesis', quote: 'Left hemiparesis' });

export default [
  { name: 'not mentioned', ...silent, expect: ['fail'] },
  {
    name: 'handedness in the history',
    ...aReading('Right-handed man.\nLeft hemiparesis.', { concept: 'hemiparesis', quote: 'Left hemiparesis' }),
    expect: ['pass'],
  },
  { name: 'denied', ...aReading('No hemiparesis.', { concept: 'hemiparesis', quote: 'hemiparesis', assertion: 'absent' }), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
