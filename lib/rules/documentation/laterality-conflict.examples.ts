import type { SectionKind } from '../../chart/chart';
import { aReading, type Example, partly } from '../examples';

const hernia = (quote: string, laterality: 'left' | 'right' | 'bilateral', section: SectionKind) => ({
  concept: 'inguinal-hernia',
  quote,
  attributes: { laterality },
  section,
});
const clash = aReading(
  'Preoperative diagnosis: left inguinal hernia.\nPostoperative diagnosis: right inguinal hernia.',
  hernia('inguinal hernia', 'left', 'preoperative-diagnosis'),
  hernia('inguinal hernia', 'right', 'postoperative-diagnosis'),
);

export default [
  { name: 'before and after the operation differ', ...clash, expect: ['fail'] },
  {
    name: 'both agree',
    ...aReading(
      'Left inguinal hernia.\nLeft inguinal hernia.',
      hernia('inguinal hernia', 'left', 'preoperative-diagnosis'),
      hernia('inguinal hernia', 'left', 'postoperative-diagnosis'),
    ),
    expect: [],
  },
  {
    name: 'two sides of one list',
    ...aReading(
      'Left inguinal hernia. Right inguinal hernia.',
      hernia('inguinal hernia', 'left', 'assessment'),
      hernia('inguinal hernia', 'right', 'assessment'),
    ),
    expect: [],
  },
  {
    name: 'the other side belongs to the history',
    ...aReading(
      'Right inguinal hernia repaired in youth.\nLeft inguinal hernia.',
      hernia('inguinal hernia', 'right', 'past-history'),
      hernia('inguinal hernia', 'left', 'assessment'),
    ),
    expect: [],
  },
  { name: 'part of the note was out of sight', ...partly(clash), expect: ['no-data'] },
] satisfies Example[];
