import { aReading, type Example, partly } from '../examples';

const condition = (quote: string) => ({ concept: 'inguinal-hernia', quote });
const silent = aReading('Postoperative diagnosis: right inguinal hernia.', condition('inguinal hernia'));

export default [
  { name: 'neither', ...silent, expect: ['fail'] },
  { name: 'reducible', ...aReading('Reducible right inguinal hernia.', condition('inguinal hernia')), expect: ['pass'] },
  {
    name: 'recurrent, elsewhere',
    ...aReading('Right inguinal hernia.\nThis is a recurrence, first repaired years ago.', condition('inguinal hernia')),
    expect: ['pass'],
  },
  { name: 'denied', ...aReading('No inguinal hernia.', { ...condition('inguinal hernia'), assertion: 'absent' }), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
