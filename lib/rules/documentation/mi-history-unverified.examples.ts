import { aReading, type Example, partly } from '../examples';

const silent = aReading('RESULTS:\nEKG shows an old inferior infarct.');

export default [
  { name: 'only the tracing knows', ...silent, expect: ['fail'] },
  { name: 'known', ...aReading('PAST HISTORY:\nHistory of MI.\nRESULTS:\nEKG shows an old inferior infarct.'), expect: [] },
  { name: 'denied', ...aReading('RESULTS:\nEKG shows no old inferior infarct.'), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
