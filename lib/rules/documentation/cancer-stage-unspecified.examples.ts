import { aReading, type Example, partly } from '../examples';

const silent = aReading('ASSESSMENT:\nMetastatic prostate cancer.', {
  concept: 'metastatic-disease',
  quote: 'Metastatic',
  section: 'assessment',
});

export default [
  { name: 'no site', ...silent, expect: ['fail'] },
  {
    name: 'the sites are told',
    ...aReading('ASSESSMENT:\nMetastatic prostate cancer with bone lesions.', {
      concept: 'metastatic-disease',
      quote: 'Metastatic',
      section: 'assessment',
    }),
    expect: ['pass'],
  },
  {
    name: 'denied',
    ...aReading('ASSESSMENT:\nNo metastatic disease.', {
      concept: 'metastatic-disease',
      quote: 'metastatic disease',
      section: 'assessment',
      assertion: 'absent',
    }),
    expect: [],
  },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
