import { aReading, type Example, partly } from '../examples';

const condition = (quote: string) => ({ concept: 'diabetic-retinopathy', quote });
const silent = aReading('Diabetic retinopathy, sees the eye clinic.', condition('Diabetic retinopathy'));

export default [
  { name: 'no stage', ...silent, expect: ['fail'] },
  {
    name: 'stage',
    ...aReading('Moderate nonproliferative diabetic retinopathy of both eyes.', condition('diabetic retinopathy')),
    expect: ['pass'],
  },
  { name: 'denied', ...aReading('No diabetic retinopathy.', { ...condition('diabetic retinopathy'), assertion: 'absent' }), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
