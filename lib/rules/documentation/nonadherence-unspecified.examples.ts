import { aReading, type Example, partly } from '../examples';

const silent = aReading('HPI:\nShe often misses her evening doses.');

export default [
  { name: 'doses are missed', ...silent, expect: ['fail'] },
  { name: 'a conclusion without a reason', ...aReading('ASSESSMENT:\n1. Medication noncompliance.'), expect: ['fail'] },
  { name: 'the reason is told', ...aReading('HPI:\nShe skips her insulin because she cannot afford it.'), expect: [] },
  { name: 'the reason follows', ...aReading('HPI:\nHe has not been taking them. They cost too much.'), expect: [] },
  { name: 'nothing missed', ...aReading('HPI:\nHe has not missed any doses.'), expect: [] },
  { name: 'denied', ...aReading('HPI:\nShe denies missing doses.'), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
