/** Knee, shoulder, hip, their ligaments and tendons in ICD-10-PCS, FY 2026. */
import { BONES, JOINTS, operated } from './pcs-parts';
import { type Choice, oneOf, type PcsRule, pcs, unsaid } from './pcs-rule';

const at = (codes: string, sides: string, approaches = '034'): PcsRule => pcs(codes, { sides, approaches });
const KNEE = 'C D';
const SHOULDER = 'J K';
const GRAFT: Choice[] = [
  ['autograft', '7'],
  ['allograft', 'K'],
];
const ligament = (sides: string): PcsRule =>
  oneOf(
    ['reconstruction', pcs('0MR#*?Z', { sides, approaches: '04', devices: GRAFT, because: 'ligament replaced by a graft' })],
    [null, at('0MQ#*ZZ', sides)],
  );

/** Rules by concept. */
export const ARTHROSCOPY: Record<string, PcsRule> = {
  'arthroscopy-knee': at('0SJ#4ZZ', KNEE),
  meniscectomy: oneOf(
    ['total meniscectomy', at('0ST#*ZZ', KNEE, '0')],
    [null, { ...at('0SB#*ZZ', KNEE), because: 'meniscus: body part knee joint' }],
  ),
  'meniscus-repair': oneOf(['transplant', unsaid('graft')], [null, at('0SQ#*ZZ', KNEE)]),
  'acl-reconstruction': ligament('N P'),
  'knee-ligament-reconstruction': ligament('N P'),
  chondroplasty: oneOf(
    ['autograft|mosaicplasty|transplant', unsaid('graft')],
    ['microfracture', pcs('0@*ZZ', { parts: operated('Q', JOINTS), approaches: '034' })],
    ['patellar|patella|femoral condyle', at('0SB#*ZZ', KNEE)],
    [null, pcs('0@*ZZ', { parts: operated('B', JOINTS), approaches: '034' })],
  ),
  'knee-debridement': oneOf(
    ['lateral release|retinacular', at('0MN#*ZZ', 'N P')],
    ['manipulation', pcs('0SN#XZZ', { sides: KNEE })],
    ['lysis', at('0SN#*ZZ', KNEE)],
    ['loose bodies', pcs('0@*ZZ', { parts: [...operated('C', JOINTS), [null, 'SCC SCD']], approaches: '034' })],
    ['synovectomy', pcs('0@*ZZ', { parts: operated('B', JOINTS), approaches: '034' })],
    ['debridement|plica', at('0SB#*ZZ', KNEE)],
  ),
  'patellar-tendon-repair': oneOf(['quadriceps', at('0LQ#*ZZ', 'L M')], ['patellar', at('0LQ#*ZZ', 'Q R')]),
  patellectomy: oneOf(
    ['tubercle|fulkerson', pcs('0QS#04Z', { sides: 'G H' })],
    ['partial', at('0QB#*ZZ', 'D F')],
    [null, pcs('0QT#0ZZ', { sides: 'D F' })],
  ),
  'arthroscopy-shoulder': at('0RJ#4ZZ', SHOULDER),
  'rotator-cuff-repair': oneOf(
    ['superior capsular', unsaid('graft')],
    [null, { ...at('0LQ#*ZZ', '1 2'), because: 'rotator cuff: shoulder tendon' }],
  ),
  'subacromial-decompression': oneOf(
    ['bursectomy', at('0MB#*ZZ', '1 2')],
    [null, { ...at('0PB#*ZZ', '5 6'), because: 'acromion: part of the scapula' }],
  ),
  'distal-clavicle-excision': at('0PB#*ZZ', '9 B'),
  'labral-repair': oneOf(['latarjet', unsaid('bone that was moved')], ['hip', at('0SQ#*ZZ', '9 B')], [null, at('0RQ#*ZZ', SHOULDER)]),
  'biceps-tenodesis': oneOf(
    ['tenotomy', at('0L8#*ZZ', '3 4')],
    ['distal|repair', at('0LM#*ZZ', '3 4', '04')],
    [null, { ...at('0LS#*ZZ', '3 4', '04'), because: 'tendon fixed elsewhere: reposition' }],
  ),
  'ac-reconstruction': pcs('0MR#*?Z', { sides: '1 2', approaches: '04', devices: [...GRAFT, ['suture anchor', 'J']] }),
  'shoulder-manipulation': oneOf(
    ['arthroscopic', at('0RN#4ZZ', SHOULDER)],
    ['manipulation', at('0RN#XZZ', SHOULDER)],
    ['release', at('0RN#*ZZ', SHOULDER)],
  ),
  'hip-arthroscopy': oneOf(
    ['acetabuloplasty', at('0QB#*ZZ', '4 5')],
    ['femoroplasty|osteochondroplasty', at('0QB#*ZZ', '6 7')],
    [null, at('0SJ#4ZZ', '9 B')],
  ),
  'ankle-arthroscopy': oneOf(['debridement', at('0SB#4ZZ', 'F G')], [null, at('0SJ#4ZZ', 'F G')]),
  'elbow-arthroscopy': oneOf(['debridement', at('0RB#4ZZ', 'L M')], [null, at('0RJ#4ZZ', 'L M')]),
  'wrist-arthroscopy': oneOf(['repair', at('0RQ#*ZZ', 'N P')], ['debridement', at('0RB#*ZZ', 'N P')], [null, at('0RJ#4ZZ', 'N P')]),
  'hardware-removal-procedure': pcs('0@*4Z', { parts: operated('P', BONES), approaches: '03' }),
  'bone-graft': pcs('0@0?Z', {
    parts: operated('U', BONES),
    devices: [...GRAFT, ['bone graft', '']],
    because: 'graft that adds bone: supplement',
  }),
  osteotomy: pcs('0@0?Z', {
    parts: operated('S', BONES),
    devices: [
      ['plate', '4'],
      ['screws', '4'],
      ['pins', '4'],
      [null, 'Z'],
    ],
  }),
};
