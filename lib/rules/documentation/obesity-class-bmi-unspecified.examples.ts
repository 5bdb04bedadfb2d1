import { aReading, type Example, partly } from '../examples';

const obese = { concept: 'obesity', quote: 'Obesity' };
const silent = aReading('Obesity, diet discussed.', obese);
const provenance = { frame: 'frame-1', visibility: 'visible' as const };

export default [
  { name: 'neither', ...silent, expect: ['fail'] },
  { name: 'class beside the name', ...aReading('Obesity, class 2.', obese), expect: ['pass'] },
  { name: 'index elsewhere in the note', ...aReading('BMI: 33.1\nObesity, diet discussed.', obese), expect: ['pass'] },
  {
    name: 'index among the vital signs',
    ...silent,
    chart: { ...silent.chart, vitals: [{ name: 'BMI', value: '33.1', unit: 'kg/m2', date: null, provenance }] },
    expect: ['pass'],
  },
  { name: 'denied', ...aReading('No Obesity.', { ...obese, assertion: 'absent' }), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
