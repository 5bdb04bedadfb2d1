import { aReading, type Example, partly } from '../examples';

const condition = (quote: string) => ({ concept: 'rotator-cuff-tear', quote });
const silent = aReading('Assessment: right rotator cuff tear.', condition('rotator cuff tear'));

export default [
  { name: 'nothing said', ...silent, expect: ['fail'] },
  { name: 'full thickness', ...aReading('Full-thickness right rotator cuff tear.', condition('rotator cuff tear')), expect: ['pass'] },
  { name: 'denied', ...aReading('No rotator cuff tear.', { ...condition('rotator cuff tear'), assertion: 'absent' }), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
