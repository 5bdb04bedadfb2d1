import { aReading, type Example, partly } from '../examples';

const loss = (quote: string) => ({ concept: 'weight-loss', quote });
const silent = aReading('She reports a weight loss of 20 pounds since spring.', loss('weight loss'));

export default [
  { name: 'nothing said of nutrition', ...silent, expect: ['fail'] },
  { name: 'a diagnosis', ...aReading('Weight loss.\nAssessment: moderate malnutrition.', loss('Weight loss')), expect: ['pass'] },
  { name: 'wanted', ...aReading('Weight loss by diet and exercise.', loss('Weight loss')), expect: ['pass'] },
  { name: 'denied', ...aReading('No weight loss.', { ...loss('weight loss'), assertion: 'absent' }), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
