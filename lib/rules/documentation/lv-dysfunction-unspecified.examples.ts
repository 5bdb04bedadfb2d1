import { aReading, type Example, partly } from '../examples';

const condition = (quote: string) => ({ concept: 'ventricular-dysfunction', quote, section: 'assessment' as const });
const silent = aReading('Assessment: left ventricular dysfunction, carvedilol.', condition('left ventricular dysfunction'));

export default [
  { name: 'meaning open', ...silent, expect: ['fail'] },
  { name: 'said', ...aReading('Left ventricular dysfunction, asymptomatic.', condition('Left ventricular dysfunction')), expect: ['pass'] },
  {
    name: 'denied',
    ...aReading('No ventricular dysfunction.', { ...condition('ventricular dysfunction'), assertion: 'absent' }),
    expect: [],
  },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
