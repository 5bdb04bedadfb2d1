import { aReading, type Example, partly } from '../examples';

const silent = aReading('PLAN:\nWe talked about his BMI.');

export default [
  { name: 'spoken of, not given', ...silent, expect: ['fail'] },
  {
    name: 'underweight, without height',
    ...aReading('ASSESSMENT:\nUnderweight.', { concept: 'underweight', quote: 'Underweight', section: 'assessment' }),
    expect: ['fail'],
  },
  {
    name: 'given',
    ...aReading('VITALS:\nBMI 17.\nASSESSMENT:\nUnderweight.', { concept: 'underweight', quote: 'Underweight', section: 'assessment' }),
    expect: [],
  },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
