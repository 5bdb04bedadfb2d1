import { aReading, type Example, partly } from '../examples';

const condition = (quote: string) => ({ concept: 'pulmonary-fibrosis', quote });
const silent = aReading('Past history: pulmonary fibrosis on home oxygen.', condition('pulmonary fibrosis'));

export default [
  { name: 'no kind', ...silent, expect: ['fail'] },
  { name: 'kind', ...aReading('Idiopathic pulmonary fibrosis.', condition('pulmonary fibrosis')), expect: ['pass'] },
  { name: 'denied', ...aReading('No pulmonary fibrosis.', { ...condition('pulmonary fibrosis'), assertion: 'absent' }), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
