import { aReading, type Example, partly } from '../examples';

const open = aReading('Hemoglobin 11.8 before surgery. Estimated blood loss 900 mL. Hemoglobin was 8.1 the next day.');

export default [
  { name: 'a stable hemoglobin', ...aReading('Hemoglobin 11.8, blood loss 50 mL, hemoglobin 11.2.'), expect: [] },
  { name: 'a fall without bleeding', ...aReading('Hemoglobin 12.0 in May. Hemoglobin 9.0 now.'), expect: [] },
  { name: 'a fall with blood loss, not named', ...open, expect: ['fail'] },
  {
    name: 'named elsewhere',
    ...aReading('Hgb 12.0. Blood loss 1 L. Hgb 7.9, transfused.\nAcute blood loss anemia.', {
      concept: 'blood-loss-anemia',
      quote: 'Acute blood loss anemia',
    }),
    expect: ['pass'],
  },
  { name: 'a sugar value is no hemoglobin', ...aReading('Bleeding. Hemoglobin A1c 11.2. Hemoglobin A1c 7.0.'), expect: [] },
  { name: 'part of the note was out of sight', ...partly(open), expect: ['no-data'] },
] satisfies Example[];
