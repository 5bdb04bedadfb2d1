import { aReading, type Example, partly } from '../examples';

const silent = aReading('HPI:\nHe felt a pull while lifting heavy boxes.');

export default [
  { name: 'neither', ...silent, expect: ['fail'] },
  { name: 'at work', ...aReading('HPI:\nAt work he felt a pull while lifting heavy boxes.'), expect: [] },
  { name: 'a restriction', ...aReading('PLAN:\nAvoid pain while lifting heavy boxes.'), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
