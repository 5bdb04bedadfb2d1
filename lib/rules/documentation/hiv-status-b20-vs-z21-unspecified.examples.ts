import { aReading, type Example, partly } from '../examples';

const condition = (quote: string) => ({ concept: 'hiv', quote });
const silent = aReading('HIV positive, on antiretroviral therapy.', condition('HIV positive'));

export default [
  { name: 'status not stated', ...silent, expect: ['fail'] },
  { name: 'asymptomatic', ...aReading('Asymptomatic HIV infection.', condition('HIV infection')), expect: ['pass'] },
  { name: 'denied', ...aReading('HIV negative.', { ...condition('HIV'), assertion: 'absent' }), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
