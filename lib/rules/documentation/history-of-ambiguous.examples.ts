import { aReading, type Example, partly } from '../examples';

const silent = aReading('PAST HISTORY:\nHistory of gallstones.');

export default [
  { name: 'told once as history', ...silent, expect: ['fail'] },
  { name: 'an organ taken out for no reason told', ...aReading('PAST HISTORY:\nHistory of nephrectomy.'), expect: ['fail'] },
  { name: 'a clot under an anticoagulant', ...aReading('PAST HISTORY:\nHistory of DVT.\nMEDICATIONS:\nWarfarin 5 mg.'), expect: ['fail'] },
  { name: 'removed', ...aReading('PAST HISTORY:\nHistory of gallstones.\nCholecystectomy.'), expect: [] },
  { name: 'the reason is told', ...aReading('PAST HISTORY:\nHistory of nephrectomy for stones.'), expect: [] },
  { name: 'the time is told', ...aReading('PAST HISTORY:\nHistory of DVT in 2009.\nMEDICATIONS:\nWarfarin 5 mg.'), expect: [] },
  { name: 'an anemia of no known end', ...aReading('PAST HISTORY:\nHistory of anemia.'), expect: ['fail'] },
  { name: 'of a relative', ...aReading('FAMILY HISTORY:\nHistory of gallstones.'), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
