import { aReading, type Example, partly } from '../examples';

const symptom = { concept: 'rash', quote: 'Rash', section: 'assessment' as const };
const silent = aReading('Assessment:\n1. Rash.\nHydrocortisone cream.', symptom);

export default [
  { name: 'the symptom alone', ...silent, expect: ['fail'] },
  { name: 'with its cause', ...aReading('Assessment:\n1. Rash due to the new soap.', symptom), expect: [] },
  { name: 'denied', ...aReading('Assessment:\n1. Rash denied.', { ...symptom, assertion: 'absent' }), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
