import { aReading, type Example, partly } from '../examples';

const silent = aReading('ASSESSMENT:\n1. Fever.', { concept: 'fever', quote: 'Fever', section: 'assessment' });

export default [
  { name: 'heads a conclusion', ...silent, expect: ['fail'] },
  {
    name: 'an infection is named',
    ...aReading(
      'ASSESSMENT:\n1. Fever.\n2. Pneumonia.',
      { concept: 'fever', quote: 'Fever', section: 'assessment' },
      { concept: 'pneumonia', quote: 'Pneumonia', section: 'assessment' },
    ),
    expect: [],
  },
  {
    name: 'laid to something',
    ...aReading('ASSESSMENT:\n1. Fever due to the vaccine.', { concept: 'fever', quote: 'Fever', section: 'assessment' }),
    expect: [],
  },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
