import { aReading, type Example, partly } from '../examples';

const silent = aReading('The incision was carried down along the ________ to the fascia.');

export default [
  { name: 'a blank in a sentence of the operation', ...silent, expect: ['fail'] },
  { name: 'a blanked name', ...aReading('The patient was seen together with Dr. ________ this morning.'), expect: [] },
  {
    name: 'a note that ends at a heading',
    ...aReading(`${'He has had no complaints since then. '.repeat(30)}\nCranial nerves:`),
    expect: ['fail'],
  },
  { name: 'nothing left out', ...aReading('The incision was carried down to the fascia.'), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
