import { aReading, type Example, partly } from '../examples';

const symptom = { concept: 'headache', quote: 'Headache', section: 'assessment' as const };
const silent = aReading('Assessment:\n1. Headache.\nFluids and rest.', symptom);

export default [
  { name: 'the symptom alone', ...silent, expect: ['fail'] },
  { name: 'with its cause', ...aReading('Assessment:\n1. Headache due to lack of sleep.', symptom), expect: [] },
  { name: 'denied', ...aReading('Assessment:\n1. Headache denied.', { ...symptom, assertion: 'absent' }), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
