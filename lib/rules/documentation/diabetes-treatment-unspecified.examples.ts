import { aReading, type Example, partly } from '../examples';

const silent = aReading('HPI:\nShe has diabetes and takes medication for it.', { concept: 'diabetes', quote: 'diabetes', section: 'hpi' });

export default [
  { name: 'a drug without a name', ...silent, expect: ['fail'] },
  {
    name: 'named',
    ...aReading('HPI:\nShe has diabetes and takes medication for it.\nMEDICATIONS:\nMetformin.', {
      concept: 'diabetes',
      quote: 'diabetes',
      section: 'hpi',
    }),
    expect: ['pass'],
  },
  {
    name: 'no treatment told',
    ...aReading('HPI:\nShe has diabetes.', { concept: 'diabetes', quote: 'diabetes', section: 'hpi' }),
    expect: [],
  },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
