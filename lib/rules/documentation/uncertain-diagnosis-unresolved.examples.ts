import { aChart, aDocument, aReading, type Example, type Mention, partly } from '../examples';

const pneumonia = (quote: string, assertion: Mention['assertion'], section: Mention['section'] = 'assessment'): Mention => ({
  concept: 'pneumonia',
  quote,
  ...(assertion ? { assertion } : {}),
  ...(section ? { section } : {}),
});
const open = aReading('Assessment: possible pneumonia.', pneumonia('pneumonia', 'uncertain'));

export default [
  { name: 'left open', ...open, expect: ['fail'] },
  {
    name: 'confirmed elsewhere',
    ...aReading('Possible pneumonia.\nFilm: pneumonia.', pneumonia('pneumonia', 'uncertain'), pneumonia('pneumonia', 'present', 'results')),
    expect: [],
  },
  {
    name: 'ruled out elsewhere',
    ...aReading(
      'Possible pneumonia.\nNo pneumonia on film.',
      pneumonia('pneumonia', 'uncertain'),
      pneumonia('pneumonia', 'absent', 'results'),
    ),
    expect: [],
  },
  { name: 'weighed in the history only', ...aReading('Possible pneumonia.', pneumonia('pneumonia', 'uncertain', 'hpi')), expect: [] },
  {
    name: 'an uncertain symptom',
    ...aReading('Possible cough.', { concept: 'cough', quote: 'cough', assertion: 'uncertain', section: 'assessment' }),
    expect: [],
  },
  {
    name: 'left open in the plan',
    ...aReading('I suspect that this is pneumonia.', pneumonia('pneumonia', 'uncertain', 'plan')),
    expect: ['fail'],
  },
  {
    name: 'what a film is ordered for',
    ...aReading('Film to evaluate for possible pneumonia.', pneumonia('pneumonia', 'uncertain', 'plan')),
    expect: [],
  },
  {
    name: 'an impression in doubt',
    chart: aChart({
      documents: [
        aDocument({ kind: 'radiology-report', title: 'CT', text: 'IMPRESSION:\nRetention cyst versus polyp of the left maxillary sinus.' }),
      ],
    }),
    expect: ['fail'],
  },
  { name: 'a line that opens in doubt, of whatever', ...aReading('ASSESSMENT:\n1. Possible lesion of the small nerve.'), expect: ['fail'] },
  { name: 'part of the note was out of sight', ...partly(open), expect: ['no-data'] },
] satisfies Example[];
