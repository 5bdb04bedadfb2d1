import { aReading, type Example, partly } from '../examples';

const condition = (quote: string) => ({ concept: 'migraine', quote });
const silent = aReading('Assessment: migraine, sumatriptan as needed.', condition('migraine'));

export default [
  { name: 'neither', ...silent, expect: ['fail'] },
  { name: 'aura stated', ...aReading('Migraine with aura.', condition('Migraine')), expect: ['pass'] },
  {
    name: 'aura denied elsewhere',
    ...aReading('Migraine, better on topiramate.\nShe has never had an aura.', condition('Migraine')),
    expect: ['pass'],
  },
  { name: 'denied', ...aReading('No migraine.', { ...condition('migraine'), assertion: 'absent' }), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
