import { aReading, type Example, partly } from '../examples';

const silent = aReading('EXAM:\nThe wound appears to be infected.');

export default [
  { name: 'seems infected', ...silent, expect: ['fail'] },
  { name: 'purulent and treated', ...aReading('EXAM:\nThe wound has purulent drainage.\nPLAN:\nCephalexin for a week.'), expect: ['fail'] },
  {
    name: 'the diagnosis is stated',
    ...aReading('EXAM:\nThe wound has purulent drainage.\nASSESSMENT:\nCellulitis. Cephalexin.', {
      concept: 'cellulitis',
      quote: 'Cellulitis',
    }),
    expect: [],
  },
  { name: 'denied', ...aReading('EXAM:\nThe wound has no purulent drainage. Cephalexin.'), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
