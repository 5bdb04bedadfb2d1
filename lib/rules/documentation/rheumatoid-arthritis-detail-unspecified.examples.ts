import { aReading, type Example, partly } from '../examples';

const condition = (quote: string) => ({ concept: 'rheumatoid-arthritis', quote });
const silent = aReading('Rheumatoid arthritis on methotrexate.', condition('Rheumatoid arthritis'));

export default [
  { name: 'neither', ...silent, expect: ['fail'] },
  { name: 'factor', ...aReading('Seropositive rheumatoid arthritis.', condition('rheumatoid arthritis')), expect: ['pass'] },
  { name: 'denied', ...aReading('No rheumatoid arthritis.', { ...condition('rheumatoid arthritis'), assertion: 'absent' }), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
