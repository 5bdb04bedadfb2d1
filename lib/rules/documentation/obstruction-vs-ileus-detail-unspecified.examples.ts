import { aReading, type Example, partly } from '../examples';

const condition = (quote: string) => ({ concept: 'bowel-obstruction', quote });
const silent = aReading('Assessment: small bowel obstruction, nasogastric tube.', condition('small bowel obstruction'));

export default [
  { name: 'neither', ...silent, expect: ['fail'] },
  {
    name: 'partial',
    ...aReading('Partial small bowel obstruction from adhesions.', condition('small bowel obstruction')),
    expect: ['pass'],
  },
  { name: 'denied', ...aReading('No bowel obstruction.', { ...condition('bowel obstruction'), assertion: 'absent' }), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
