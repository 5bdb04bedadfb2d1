import { aReading, type Example, partly } from '../examples';

const silent = aReading('He had an aortic valve replacement in 2015.');

export default [
  { name: 'a valve without its kind', ...silent, expect: ['fail'] },
  { name: 'its kind elsewhere', ...aReading('He had an aortic valve replacement in 2015.\nThe mechanical valve clicks.'), expect: [] },
  { name: 'an operation to come', ...aReading('She may need an aortic valve replacement.'), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
