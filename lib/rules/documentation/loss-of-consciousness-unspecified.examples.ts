import { aReading, type Example, partly } from '../examples';

const silent = aReading('Head injury after a fall.', { concept: 'head-injury', quote: 'Head injury' });

export default [
  { name: 'not mentioned', ...silent, expect: ['fail'] },
  {
    name: 'denied',
    ...aReading('Concussion. No loss of consciousness.', { concept: 'concussion', quote: 'Concussion' }),
    expect: ['pass'],
  },
  {
    name: 'in the past',
    ...aReading('Concussion as a child.', { concept: 'concussion', quote: 'Concussion', assertion: 'historical' }),
    expect: [],
  },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
