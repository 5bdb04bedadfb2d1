import { aReading, type Example, partly } from '../examples';

const silent = aReading('PAST HISTORY:\nStroke with residual deficits.');

export default [
  { name: 'not described', ...silent, expect: ['fail'] },
  { name: 'described', ...aReading('PAST HISTORY:\nStroke with residual aphasia.'), expect: [] },
  { name: 'none left', ...aReading('PAST HISTORY:\nStroke without residual deficits.'), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
