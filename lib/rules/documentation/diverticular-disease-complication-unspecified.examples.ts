import { aReading, type Example, partly } from '../examples';

const condition = (quote: string) => ({ concept: 'diverticulitis', quote });
const silent = aReading('Assessment: sigmoid diverticulitis, ciprofloxacin and metronidazole.', condition('diverticulitis'));

export default [
  { name: 'nothing said', ...silent, expect: ['fail'] },
  { name: 'no abscess', ...aReading('Sigmoid diverticulitis.\nCT shows no abscess.', condition('diverticulitis')), expect: ['pass'] },
  {
    name: 'diverticulosis beside bleeding',
    ...aReading(
      'Blood in the stool.\nImpression: diverticulosis.',
      { concept: 'rectal-bleeding', quote: 'Blood in the stool' },
      { concept: 'diverticulosis', quote: 'diverticulosis', section: 'impression' },
    ),
    expect: ['fail'],
  },
  {
    name: 'diverticulosis alone',
    ...aReading('Impression: diverticulosis.', { concept: 'diverticulosis', quote: 'diverticulosis', section: 'impression' }),
    expect: [],
  },
  { name: 'denied', ...aReading('No diverticulitis.', { ...condition('diverticulitis'), assertion: 'absent' }), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
