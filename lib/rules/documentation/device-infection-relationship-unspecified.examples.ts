import { aReading, type Example, partly } from '../examples';

const silent = aReading('ASSESSMENT:\nDialysis catheter, possibly infected.');

export default [
  { name: 'a device possibly infected', ...silent, expect: ['fail'] },
  { name: 'beside a catheter', ...aReading('ASSESSMENT:\nUTI in a patient with an indwelling catheter.'), expect: ['fail'] },
  { name: 'related', ...aReading('ASSESSMENT:\nUTI due to an indwelling catheter.'), expect: [] },
  { name: 'denied', ...aReading('ASSESSMENT:\nNo concern for an infected catheter.'), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
