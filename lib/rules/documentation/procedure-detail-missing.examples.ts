import { aReading, type Example, partly } from '../examples';

const silent = aReading('HOSPITAL COURSE: The wound was debrided at the bedside.');

export default [
  { name: 'a debridement without its depth', ...silent, expect: ['fail'] },
  { name: 'with its depth', ...aReading('HOSPITAL COURSE: The wound was debrided down to fascia.'), expect: [] },
  { name: 'only spoken of', ...aReading('PLAN: Debridement may become necessary.'), expect: [] },
  { name: 'in the history', ...aReading('PAST MEDICAL HISTORY: Debridement of a wound in 2019.'), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
