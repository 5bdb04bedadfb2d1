import { aReading, type Example, partly } from '../examples';

const silent = aReading('PAST HISTORY:\nBladder cancer.', { concept: 'bladder-cancer', quote: 'Bladder cancer', section: 'past-history' });

export default [
  { name: 'in a list alone', ...silent, expect: ['fail'] },
  {
    name: 'under treatment',
    ...aReading('PAST HISTORY:\nBladder cancer.\nPLAN:\nChemotherapy next week.', {
      concept: 'bladder-cancer',
      quote: 'Bladder cancer',
      section: 'past-history',
    }),
    expect: ['pass'],
  },
  {
    name: 'past',
    ...aReading('PAST HISTORY:\nBladder cancer, resected in 2011.', {
      concept: 'bladder-cancer',
      quote: 'Bladder cancer',
      section: 'past-history',
    }),
    expect: ['pass'],
  },
  {
    name: 'of a relative',
    ...aReading('FAMILY HISTORY:\nBladder cancer.', {
      concept: 'bladder-cancer',
      quote: 'Bladder cancer',
      section: 'family-history',
      assertion: 'family',
    }),
    expect: [],
  },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
