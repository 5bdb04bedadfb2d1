import { aReading, type Example, partly } from '../examples';

const silent = aReading('EXAM:\nWheezes.\nASSESSMENT:\nAsthma. Prednisone.', { concept: 'asthma', quote: 'Asthma', section: 'assessment' });

export default [
  { name: 'wheezing, on steroids', ...silent, expect: ['fail'] },
  {
    name: 'an exacerbation',
    ...aReading('EXAM:\nWheezes.\nASSESSMENT:\nAsthma exacerbation. Prednisone.', {
      concept: 'asthma',
      quote: 'Asthma',
      section: 'assessment',
    }),
    expect: ['pass'],
  },
  {
    name: 'not treated',
    ...aReading('EXAM:\nWheezes.\nASSESSMENT:\nAsthma.', { concept: 'asthma', quote: 'Asthma', section: 'assessment' }),
    expect: [],
  },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
