import { aReading, type Example, partly } from '../examples';

const ckd = { concept: 'ckd', quote: 'Chronic kidney disease', section: 'assessment' as const };
const pressure = { concept: 'hypertension', quote: 'Hypertension', section: 'assessment' as const };
const silent = aReading('1. Chronic kidney disease due to polycystic kidneys.\n2. Hypertension.', ckd, pressure);

export default [
  { name: 'a cause of its own beside hypertension', ...silent, expect: ['fail'] },
  {
    name: 'said to be unrelated',
    ...aReading('1. Chronic kidney disease due to polycystic kidneys, not related to the hypertension.\n2. Hypertension.', ckd, pressure),
    expect: ['pass'],
  },
  { name: 'no other cause', ...aReading('1. Chronic kidney disease.\n2. Hypertension.', ckd, pressure), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
