import { aReading, type Example, partly } from '../examples';

const silent = aReading('Subdural hematoma with shift.', { concept: 'subdural-hematoma', quote: 'Subdural hematoma' });

export default [
  { name: 'acuity not stated', ...silent, expect: ['fail'] },
  {
    name: 'acuity beside the name',
    ...aReading('Chronic subdural hematoma.', {
      concept: 'subdural-hematoma',
      quote: 'subdural hematoma',
      attributes: { acuity: 'chronic' },
    }),
    expect: ['pass'],
  },
  {
    name: 'acuity only elsewhere',
    ...aReading(
      'Subdural hematoma.\nCT: acute subdural hematoma.',
      { concept: 'subdural-hematoma', quote: 'Subdural hematoma' },
      { concept: 'subdural-hematoma', quote: 'subdural hematoma' },
    ),
    expect: ['pass'],
  },
  {
    name: 'ruled out',
    ...aReading('No subdural hematoma.', { concept: 'subdural-hematoma', quote: 'subdural hematoma', assertion: 'absent' }),
    expect: [],
  },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
