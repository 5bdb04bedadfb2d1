import { aReading, type Example, partly } from '../examples';

const silent = aReading('HOSPITAL COURSE: The scan had a leftward midline shift of 6 mm.');

export default [
  { name: 'a shift without a diagnosis', ...silent, expect: ['fail'] },
  { name: 'no shift', ...aReading('HOSPITAL COURSE: The scan had no midline shift.'), expect: [] },
  { name: 'named', ...aReading('HOSPITAL COURSE: The scan had a midline shift.\nDISCHARGE DIAGNOSIS: Brain herniation.'), expect: [] },
  {
    name: 'an infection with fever and a fast pulse',
    ...aReading('VITALS: Temperature 102.4, heart rate 124.\nASSESSMENT: Cellulitis of the leg.'),
    expect: ['fail'],
  },
  {
    name: 'the same, and sepsis spoken of',
    ...aReading('VITALS: Temperature 102.4, heart rate 124.\nASSESSMENT: Cellulitis of the leg, no sepsis.'),
    expect: [],
  },
  {
    name: 'unable to pass urine, without a diagnosis',
    ...aReading('HOSPITAL COURSE: In the evening she was not able to urinate and a catheter was placed.'),
    expect: ['fail'],
  },
  {
    name: 'the same, named',
    ...aReading('HOSPITAL COURSE: In the evening she was not able to urinate.\nDISCHARGE DIAGNOSIS: Urinary retention.'),
    expect: [],
  },
  {
    name: 'blood given, without a diagnosis',
    ...aReading('HOSPITAL COURSE: He was transfused with two units of red cells.'),
    expect: ['fail'],
  },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
