import { aReading, type Example, partly } from '../examples';

const open = aReading('Oxygen saturation was 84% on room air. Placed on oxygen via nasal cannula.');

export default [
  { name: 'a normal saturation', ...aReading('Oxygen saturation 97%. Given oxygen by nasal cannula for comfort.'), expect: [] },
  { name: 'low, but not treated', ...aReading('SpO2 88% once, repeat 95%.'), expect: [] },
  { name: 'a sleep study', ...aReading('Sleep study: lowest saturation 72%, CPAP titrated.'), expect: [] },
  { name: 'low and treated, not named', ...open, expect: ['fail'] },
  {
    name: 'distress that was treated',
    ...aReading('She was given nebulized albuterol for respiratory distress.', {
      concept: 'respiratory-distress',
      quote: 'respiratory distress',
    }),
    expect: ['fail'],
  },
  {
    name: 'distress as a reason to come back',
    ...aReading('Return for respiratory distress.', {
      concept: 'respiratory-distress',
      quote: 'respiratory distress',
      assertion: 'hypothetical',
    }),
    expect: [],
  },
  {
    name: 'named elsewhere',
    ...aReading('SpO2 82%, nasal cannula.\nAssessment: acute hypoxic respiratory failure.', {
      concept: 'respiratory-failure',
      quote: 'acute hypoxic respiratory failure',
    }),
    expect: ['pass'],
  },
  { name: 'part of the note was out of sight', ...partly(open), expect: ['no-data'] },
] satisfies Example[];
