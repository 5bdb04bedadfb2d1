import { aReading, type Example, partly } from '../examples';

const knee = (quote: string, laterality?: 'left') => ({ concept: 'knee-pain', quote, attributes: laterality ? { laterality } : {} });
const silent = aReading('Knee pain after running. Left shoulder is fine.', knee('Knee pain'));

export default [
  { name: 'a condition without sides', ...aReading('Cough.', { concept: 'cough', quote: 'Cough' }), expect: [] },
  { name: 'no side of the knee, though one of the shoulder', ...silent, expect: ['fail'] },
  { name: 'side beside the name', ...aReading('Left knee pain.', knee('knee pain', 'left')), expect: ['pass'] },
  {
    name: 'side in the examination',
    ...aReading('Knee pain.\nExam: swelling of the right medial knee.', knee('Knee pain')),
    expect: ['pass'],
  },
  {
    name: 'side of a neighbouring part',
    ...aReading('Carpal tunnel syndrome.\nNumbness of the left hand.', { concept: 'carpal-tunnel', quote: 'Carpal tunnel syndrome' }),
    expect: ['pass'],
  },
  { name: 'denied', ...aReading('No knee pain.', { ...knee('knee pain'), assertion: 'absent' }), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
