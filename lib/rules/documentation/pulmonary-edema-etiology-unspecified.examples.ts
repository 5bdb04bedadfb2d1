import { aReading, type Example, partly } from '../examples';

const condition = (quote: string) => ({ concept: 'pulmonary-edema', quote });
const silent = aReading('Impression: pulmonary edema.', condition('pulmonary edema'));

export default [
  { name: 'no cause', ...silent, expect: ['fail'] },
  { name: 'cause', ...aReading('Pulmonary edema due to fluid overload.', condition('Pulmonary edema')), expect: ['pass'] },
  { name: 'denied', ...aReading('No pulmonary edema.', { ...condition('pulmonary edema'), assertion: 'absent' }), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
