import { aReading, type Example, partly } from '../examples';

const condition = (quote: string) => ({ concept: 'diabetic-foot-ulcer', quote });
const silent = aReading('Assessment: diabetic ulcer, wound care.', condition('diabetic ulcer'));

export default [
  { name: 'no site', ...silent, expect: ['fail'] },
  { name: 'site', ...aReading('Diabetic ulcer of the left heel.', condition('Diabetic ulcer')), expect: ['pass'] },
  {
    name: 'the wound is placed elsewhere',
    ...aReading('Diabetic ulcer, wound care.\nExam: wound of the plantar surface.', condition('Diabetic ulcer')),
    expect: ['pass'],
  },
  { name: 'denied', ...aReading('No ulcer.', { ...condition('ulcer'), assertion: 'absent' }), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
