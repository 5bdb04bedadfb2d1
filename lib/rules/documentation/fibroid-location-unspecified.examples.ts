import { aReading, type Example, partly } from '../examples';

const silent = aReading('Fibroids with heavy bleeding.', { concept: 'fibroids', quote: 'Fibroids' });

export default [
  { name: 'location not stated', ...silent, expect: ['fail'] },
  {
    name: 'location on pathology',
    ...aReading('Fibroids.\nPathology: intramural leiomyomata.', { concept: 'fibroids', quote: 'Fibroids' }),
    expect: ['pass'],
  },
  { name: 'denied', ...aReading('No fibroids.', { concept: 'fibroids', quote: 'fibroids', assertion: 'absent' }), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
