import { aReading, type Example, partly } from '../examples';

const condition = (quote: string) => ({ concept: 'thrombocytopenia', quote });
const silent = aReading('Assessment: thrombocytopenia, recheck the count.', condition('thrombocytopenia'));

export default [
  { name: 'no cause', ...silent, expect: ['fail'] },
  { name: 'cause', ...aReading('Thrombocytopenia due to chemotherapy.', condition('Thrombocytopenia')), expect: ['pass'] },
  { name: 'denied', ...aReading('No thrombocytopenia.', { ...condition('thrombocytopenia'), assertion: 'absent' }), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
