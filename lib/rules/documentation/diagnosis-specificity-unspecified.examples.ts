import { aReading, type Example, partly } from '../examples';

const clot = (quote: string) => ({ concept: 'dvt', quote, section: 'assessment' as const });
const silent = aReading('Assessment:\nDeep vein thrombosis.', clot('Deep vein thrombosis'));

export default [
  { name: 'a condition without its detail', ...silent, expect: ['fail'] },
  {
    name: 'the detail in words',
    ...aReading('Assessment:\nAcute deep vein thrombosis of the popliteal vein.', clot('deep vein thrombosis')),
    expect: [],
  },
  {
    name: 'in the history only',
    ...aReading('Deep vein thrombosis.', { ...clot('Deep vein thrombosis'), section: 'past-history' }),
    expect: [],
  },
  { name: 'an operation as the diagnosis', ...aReading('DISCHARGE DIAGNOSIS:\nStatus post revision of the right knee.'), expect: ['fail'] },
  {
    name: 'an operation beside its diagnosis',
    ...aReading('DISCHARGE DIAGNOSIS:\nStatus post appendectomy for appendicitis.', {
      concept: 'appendicitis',
      quote: 'appendicitis',
      section: 'discharge-diagnosis',
    }),
    expect: [],
  },
  {
    name: 'a condition of whatever kind',
    ...aReading('Assessment:\nShock.', { concept: 'shock', quote: 'Shock', section: 'assessment' }),
    expect: ['fail'],
  },
  {
    name: 'of a kind',
    ...aReading('Assessment:\nCardiogenic shock.', { concept: 'shock', quote: 'shock', section: 'assessment' }),
    expect: [],
  },
  { name: 'called unspecified by its author', ...aReading('ASSESSMENT:\n1. Disorder of the nail, unspecified.'), expect: ['fail'] },
  {
    name: 'a detail that is not the one asked for',
    ...aReading('Assessment:\nChronic esophagitis.', {
      concept: 'esophagitis',
      quote: 'esophagitis',
      attributes: { acuity: 'chronic' },
      section: 'assessment',
    }),
    expect: ['fail'],
  },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
