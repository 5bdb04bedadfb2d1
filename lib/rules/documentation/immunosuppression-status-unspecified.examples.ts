import { aReading, type Example, partly } from '../examples';

const silent = aReading('ASSESSMENT:\nImmunocompromised patient, viral illness.');

export default [
  { name: 'no cause', ...silent, expect: ['fail'] },
  {
    name: 'an infection under drugs against rejection',
    ...aReading('MEDICATIONS:\nTacrolimus.\nASSESSMENT:\nPneumonia.', { concept: 'pneumonia', quote: 'Pneumonia', section: 'assessment' }),
    expect: ['fail'],
  },
  { name: 'the cause is told', ...aReading('ASSESSMENT:\nImmunocompromised by chemotherapy.'), expect: [] },
  { name: 'denied', ...aReading('ASSESSMENT:\nNot immunocompromised.'), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
