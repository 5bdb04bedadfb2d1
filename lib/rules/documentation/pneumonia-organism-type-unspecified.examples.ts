import { aReading, type Example, partly } from '../examples';

const condition = (quote: string) => ({ concept: 'pneumonia', quote });
const silent = aReading('Discharge diagnosis: pneumonia, treated with levofloxacin.', condition('pneumonia'));

export default [
  { name: 'neither organism nor kind', ...silent, expect: ['fail'] },
  { name: 'kind', ...aReading('Aspiration pneumonia of the right lower lobe.', condition('pneumonia')), expect: ['pass'] },
  { name: 'organism', ...aReading('1. Pneumonia.\nSputum grew Klebsiella.', condition('Pneumonia')), expect: ['pass'] },
  { name: 'denied', ...aReading('No pneumonia on the film.', { ...condition('pneumonia'), assertion: 'absent' }), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
