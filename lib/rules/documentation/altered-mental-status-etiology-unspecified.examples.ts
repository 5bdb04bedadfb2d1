import { aReading, type Example, partly } from '../examples';

const symptom = { concept: 'altered-mental-status', quote: 'Altered mental status', section: 'assessment' as const };
const silent = aReading('Assessment:\n1. Altered mental status.\nLaboratory work is pending.', symptom);

export default [
  { name: 'the symptom alone', ...silent, expect: ['fail'] },
  { name: 'with its cause', ...aReading('Assessment:\n1. Altered mental status due to too much lorazepam.', symptom), expect: [] },
  { name: 'denied', ...aReading('Assessment:\n1. Altered mental status denied.', { ...symptom, assertion: 'absent' }), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
