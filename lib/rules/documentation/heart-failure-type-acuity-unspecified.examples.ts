import { aChart, aProblem, aReading, type Example, partly } from '../examples';

const failure = (quote: string, attributes = {}) => ({ concept: 'heart-failure', quote, attributes });
const silent = aReading('Heart failure, EF 35%, continue furosemide.', failure('Heart failure'));

export default [
  { name: 'no heart failure', chart: aChart(), expect: [] },
  { name: 'an ejection fraction states neither', ...silent, expect: ['fail'] },
  { name: 'type without acuity', ...aReading('Systolic heart failure.', failure('heart failure', { type: 'systolic' })), expect: ['fail'] },
  { name: 'acuity without type', ...aReading('Acute on chronic CHF.', failure('CHF', { acuity: 'acute-on-chronic' })), expect: ['fail'] },
  {
    name: 'both, in different places',
    ...aReading(
      'History of HFpEF.\nAssessment: chronic heart failure.',
      failure('HFpEF', { type: 'diastolic' }),
      failure('heart failure', { acuity: 'chronic' }),
    ),
    expect: ['pass'],
  },
  {
    name: 'both on the problem list',
    ...silent,
    chart: { ...silent.chart, problems: [aProblem('Chronic systolic heart failure')] },
    expect: ['pass'],
  },
  {
    name: 'only suspected',
    ...aReading('Possible heart failure.', { ...failure('heart failure'), assertion: 'uncertain' }),
    expect: [],
  },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
  {
    name: 'another note could not be read',
    ...silent,
    chart: { ...silent.chart, unread: [{ kind: 'document', what: 'Consult note', why: 'not loaded', frame: 'frame-1' }] },
    expect: ['no-data'],
  },
  {
    name: 'a scanned letter could not be read',
    ...silent,
    chart: { ...silent.chart, unread: [{ kind: 'picture', what: 'Letter', why: 'a picture', frame: 'frame-1' }] },
    expect: ['no-data'],
  },
  {
    name: "another site's frame could not be read",
    ...silent,
    chart: { ...silent.chart, unread: [{ kind: 'frame', what: 'Viewer', why: 'no answer', frame: 'frame-1' }] },
    expect: ['no-data'],
  },
  {
    name: 'a fee sheet could not be read',
    ...silent,
    chart: { ...silent.chart, unread: [{ kind: 'list', what: 'Fee sheet', why: 'not loaded', frame: 'frame-1' }] },
    expect: ['fail'],
  },
] satisfies Example[];
