import { aReading, type Example, partly } from '../examples';

const condition = (quote: string) => ({ concept: 'peripheral-artery-disease', quote });
const silent = aReading('Past history: peripheral vascular disease.', condition('peripheral vascular disease'));

export default [
  { name: 'no detail', ...silent, expect: ['fail'] },
  {
    name: 'symptom',
    ...aReading('Peripheral artery disease with claudication of both legs.', condition('Peripheral artery disease')),
    expect: ['pass'],
  },
  {
    name: 'denied',
    ...aReading('No peripheral vascular disease.', { ...condition('peripheral vascular disease'), assertion: 'absent' }),
    expect: [],
  },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
