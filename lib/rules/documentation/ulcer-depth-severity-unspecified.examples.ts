import { aReading, type Example, partly } from '../examples';

const silent = aReading('Diabetic foot ulcer, right heel.', { concept: 'diabetic-foot-ulcer', quote: 'Diabetic foot ulcer' });

export default [
  { name: 'depth not stated', ...silent, expect: ['fail'] },
  {
    name: 'depth in the examination',
    ...aReading('Diabetic foot ulcer.\nFull-thickness wound of the heel.', {
      concept: 'diabetic-foot-ulcer',
      quote: 'Diabetic foot ulcer',
    }),
    expect: ['pass'],
  },
  {
    name: 'staged',
    ...aReading('Pressure ulcer of the sacrum, stage 3.', {
      concept: 'pressure-ulcer',
      quote: 'Pressure ulcer',
      attributes: { stage: '3' },
    }),
    expect: ['pass'],
  },
  {
    name: 'healed long ago',
    ...aReading('Foot ulcer in 2019.', { concept: 'foot-ulcer', quote: 'Foot ulcer', assertion: 'historical' }),
    expect: [],
  },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
