import { aReading, type Example, partly } from '../examples';

const silent = aReading('ASSESSMENT:\nAnkle sprain.', { concept: 'ankle-sprain', quote: 'Ankle sprain', section: 'assessment' });

export default [
  { name: 'nothing tells how', ...silent, expect: ['fail'] },
  {
    name: 'told',
    ...aReading('HPI:\nShe rolled her ankle on the stairs.\nASSESSMENT:\nAnkle sprain.', {
      concept: 'ankle-sprain',
      quote: 'Ankle sprain',
      section: 'assessment',
    }),
    expect: [],
  },
  {
    name: 'a follow-up',
    ...aReading('ASSESSMENT:\nAnkle sprain, follow-up.', { concept: 'ankle-sprain', quote: 'Ankle sprain', section: 'assessment' }),
    expect: [],
  },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
