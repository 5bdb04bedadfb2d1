import { aReading, type Example, partly } from '../examples';

const silent = aReading('UTI, start nitrofurantoin.', { concept: 'uti', quote: 'UTI' });

export default [
  { name: 'neither stated', ...silent, expect: ['fail'] },
  { name: 'organism elsewhere', ...aReading('UTI.\nUrine grew E. coli.', { concept: 'uti', quote: 'UTI' }), expect: ['pass'] },
  {
    name: 'site stated as its own condition',
    ...aReading('UTI.\nAcute cystitis.', { concept: 'uti', quote: 'UTI' }, { concept: 'cystitis', quote: 'cystitis' }),
    expect: ['pass'],
  },
  { name: 'in the past', ...aReading('UTI last year.', { concept: 'uti', quote: 'UTI', assertion: 'historical' }), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
