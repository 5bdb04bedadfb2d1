import { aReading, type Example, partly } from '../examples';

const copd = { concept: 'copd', quote: 'COPD', section: 'assessment' as const };
const silent = aReading('Assessment: COPD. Start prednisone.', copd);

export default [
  { name: 'treated, status open', ...silent, expect: ['fail'] },
  { name: 'an exacerbation', ...aReading('Assessment: COPD exacerbation. Start prednisone.', copd), expect: ['pass'] },
  { name: 'not treated so', ...aReading('Assessment: COPD. Continue tiotropium.', copd), expect: [] },
  { name: 'denied', ...aReading('No COPD. Prednisone for gout.', { ...copd, assertion: 'absent' }), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
