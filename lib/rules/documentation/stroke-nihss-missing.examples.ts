import { aCodedEncounter, aReading, type Example, partly } from '../examples';

const coded = aCodedEncounter({ setting: 'inpatient' });
const stroke = (quote: string) => ({ concept: 'stroke', quote, section: 'discharge-diagnosis' as const });
const silent = aReading('Discharge diagnosis: stroke of the left middle cerebral artery.', stroke('stroke'));

export default [
  { name: 'no score', ...silent, coded, expect: ['fail'] },
  { name: 'a score', ...aReading('Discharge diagnosis: stroke, NIHSS 4 on arrival.', stroke('stroke')), coded, expect: ['pass'] },
  { name: 'an old stroke', ...aReading('Discharge diagnosis: previous stroke.', stroke('stroke')), coded, expect: [] },
  { name: 'an office visit', ...silent, expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), coded, expect: ['no-data'] },
] satisfies Example[];
