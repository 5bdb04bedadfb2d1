import { aReading, type Example, partly } from '../examples';

const silent = aReading('ASSESSMENT:\nSepsis, on antibiotics.', { concept: 'sepsis', quote: 'Sepsis', section: 'assessment' });

export default [
  { name: 'neither', ...silent, expect: ['fail'] },
  {
    name: 'named',
    ...aReading('ASSESSMENT:\nSepsis with Klebsiella in the blood.', { concept: 'sepsis', quote: 'Sepsis', section: 'assessment' }),
    expect: ['pass'],
  },
  {
    name: 'none found',
    ...aReading('RESULTS:\nCultures remained negative.\nASSESSMENT:\nSepsis, on antibiotics.', {
      concept: 'sepsis',
      quote: 'Sepsis',
      section: 'assessment',
    }),
    expect: ['pass'],
  },
  {
    name: 'denied',
    ...aReading('ASSESSMENT:\nNo sepsis.', { concept: 'sepsis', quote: 'sepsis', section: 'assessment', assertion: 'absent' }),
    expect: [],
  },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
