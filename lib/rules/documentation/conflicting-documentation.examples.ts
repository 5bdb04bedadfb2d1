import { aReading, type Example, partly } from '../examples';

const silent = aReading('MEDICATIONS:\nLisinopril 20 mg daily.\nPLAN:\nContinue lisinopril 10 mg daily.');

export default [
  { name: 'two doses of one drug', ...silent, expect: ['fail'] },
  { name: 'the same dose', ...aReading('MEDICATIONS:\nLisinopril 20 mg daily.\nPLAN:\nContinue lisinopril 20 mg daily.'), expect: [] },
  {
    name: 'a change is told',
    ...aReading('MEDICATIONS:\nLisinopril 20 mg daily.\nPLAN:\nReduce lisinopril and continue with 10 mg lisinopril 10 mg.'),
    expect: [],
  },
  {
    name: 'how often differs',
    ...aReading('MEDICATIONS:\nMetformin 500 mg twice a day.\nPLAN:\nContinue metformin 500 mg daily.'),
    expect: ['fail'],
  },
  {
    name: 'a murmur found and not found',
    ...aReading(
      'EXAM:\nNo murmurs.\nSystolic murmur at the apex.',
      { concept: 'murmur', quote: 'murmurs', assertion: 'absent', section: 'exam' },
      { concept: 'murmur', quote: 'murmur at', section: 'exam' },
    ),
    expect: ['fail'],
  },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
