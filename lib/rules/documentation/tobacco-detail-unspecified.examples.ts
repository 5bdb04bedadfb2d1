import { aReading, type Example, partly } from '../examples';

const use = (quote: string) => ({ concept: 'tobacco-use-stated', quote, section: 'social-history' as const });
const silent = aReading('Social history: she smokes now and then.', use('smokes'));

export default [
  { name: 'smoking without a product', ...silent, expect: ['fail'] },
  { name: 'packs a day', ...aReading('Social history: smokes one pack a day.', use('smokes')), expect: ['pass'] },
  { name: 'denied', ...aReading('Social history: never smoked.', { ...use('smoked'), assertion: 'absent' }), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
