/** Joint replacement and fractures in ICD-10-PCS, FY 2026. */
import { BONES, JOINTS, operated } from './pcs-parts';
import { type Choice, oneOf, type PcsRule, pcs } from './pcs-rule';

/** Cement as qualifier; without a word for it there is none. */
const CEMENT: Choice[] = [
  ['uncemented|cementless|non cemented|press fit|porous coated|porous ingrowth', 'A'],
  ['cemented|cement|methylmethacrylate', '9'],
  [null, 'Z'],
];
const BEARING: Choice[] = [
  ['ceramic on polyethylene', '4'],
  ['ceramic on ceramic', '3'],
  ['metal on polyethylene', '2'],
  ['metal on metal', '1'],
  [null, 'J'],
];
const replaced = (codes: string, sides: string, devices?: Choice[]): PcsRule =>
  pcs(codes, { sides, qualifiers: CEMENT, ...(devices && { devices }) });

const LONG = /^(?:Q[6789BCGHJK]|P[CDFGHJKL])/;
/** The bones that take a nail or a frame. */
const LONG_BONES = BONES.filter(([, value]) => value.split(/[ +]/).every((one) => LONG.test(one)));
const longBones = operated('S', LONG_BONES);
const BONE = 'bone and part of it that was set';
const reposed = (approach: string, device: string, parts = operated('S', BONES), approaches = '034'): PcsRule =>
  pcs(`0@${approach}${device}Z`, { parts, approaches, asks: BONE });
const nail: PcsRule = oneOf(
  ['open reduction|orif|open', reposed('0', '6', longBones)],
  ['closed reduction|closed|percutaneous', reposed('3', '6', longBones)],
  [null, reposed('*', '6', longBones, '03')],
);

/** Rules by concept. */
export const JOINTS_AND_FRACTURES: Record<string, PcsRule> = {
  'hip-replacement': replaced('0SR#0?%', '9 B', BEARING),
  'hip-hemiarthroplasty': replaced('0SR#0J%', 'R S'),
  'hip-resurfacing': pcs('0SU#0BZ', { sides: '9 B' }),
  'hip-replacement-revision': oneOf(
    ['conversion', replaced('0SR#0?%', '9 B', BEARING)],
    ['acetabular', { ...replaced('0SP@0JZ 0SR#0J%', 'A E'), parts: [[null, '9 B']] }],
    ['femoral', { ...replaced('0SP@0JZ 0SR#0J%', 'R S'), parts: [[null, '9 B']] }],
    ['liner|head exchange', pcs('0SP#09Z 0SU#09Z', { sides: '9 B' })],
    [null, replaced('0SP#0JZ 0SR#0J%', '9 B')],
  ),
  'knee-replacement': replaced('0SR#0J%', 'C D'),
  'knee-replacement-partial': {
    ...oneOf(
      ['patellofemoral', replaced('0SR#0N%', 'C D')],
      ['lateral', replaced('0SR#0M%', 'C D')],
      ['medial', replaced('0SR#0L%', 'C D')],
    ),
    asks: 'compartment (medial, lateral, patellofemoral)',
  },
  'knee-replacement-revision': oneOf(
    ['polyethylene|poly exchange|liner', pcs('0SP#09Z 0SU@09Z', { sides: 'C D', parts: [[null, 'V W']] })],
    ['tibial', { ...replaced('0SP@0JZ 0SR#0J%', 'V W'), parts: [[null, 'C D']] }],
    ['femoral', { ...replaced('0SP@0JZ 0SR#0J%', 'T U'), parts: [[null, 'C D']] }],
    [null, replaced('0SP#0JZ 0SR#0J%', 'C D')],
  ),
  'shoulder-replacement': oneOf(
    ['reverse', pcs('0RR#00Z', { sides: 'J K' })],
    ['hemiarthroplasty', pcs('0RR#0J6', { sides: 'J K', because: 'humeral surface only' })],
    [null, pcs('0RR#0JZ', { sides: 'J K' })],
  ),
  'elbow-replacement': oneOf(['radial head', pcs('0PR#0JZ', { sides: 'H J' })], [null, pcs('0RR#0JZ', { sides: 'L M' })]),
  'ankle-replacement': replaced('0SR#0J%', 'F G'),
  'explant-spacer': oneOf(
    [
      'spacer',
      pcs('0@08Z', {
        parts: [
          ['hip', 'SH9 SHB'],
          ['knee', 'SHC SHD'],
          ['shoulder', 'RHJ RHK'],
        ],
        also: [
          [
            'removal|explantation|explanted|was removed|were removed',
            pcs('0@0JZ', {
              parts: [
                ['hip', 'SP9 SPB'],
                ['knee', 'SPC SPD'],
                ['shoulder', 'RPJ RPK'],
              ],
            }),
          ],
        ],
      }),
    ],
    [
      'girdlestone|resection arthroplasty',
      pcs('0@0JZ', {
        parts: [
          ['knee', 'SPC SPD'],
          ['hip|girdlestone', 'SP9 SPB'],
        ],
      }),
    ],
    [
      'removal|explantation',
      pcs('0@0JZ', {
        parts: [
          ['hip', 'SP9 SPB'],
          ['knee', 'SPC SPD'],
          ['shoulder', 'RPJ RPK'],
        ],
      }),
    ],
  ),
  orif: oneOf(
    ['intramedullary nail|im nail|nailing|intramedullary rod', nail],
    ['dislocation', pcs('0@0ZZ', { parts: operated('S', JOINTS) })],
    [null, reposed('0', '4')],
  ),
  'closed-reduction': oneOf(['dislocation', pcs('0@XZZ', { parts: operated('S', JOINTS) })], [null, reposed('X', 'Z')]),
  crpp: reposed('3', '4'),
  'intramedullary-nailing': nail,
  'hip-screw': oneOf(
    ['open', reposed('0', '4')],
    ['percutaneous|closed', reposed('3', '4')],
    [null, pcs('0QS#*4Z', { sides: '6 7', approaches: '03' })],
  ),
  'external-fixation': oneOf(['removal', pcs('0@X5Z', { parts: operated('P', LONG_BONES) })], [null, reposed('3', '5', longBones)]),
  'nonunion-repair': reposed('0', '4'),
  arthrocentesis: pcs('0@3Z%', {
    parts: operated('9', JOINTS),
    qualifiers: [
      ['diagnostic|culture|crystal|cell count|gram stain|analysis', 'X'],
      [null, 'Z'],
    ],
  }),
  'joint-injection': oneOf(
    ['trigger point', pcs('3E0233Z')],
    ['synvisc|viscosupplementation|hyaluron|orthovisc|euflexxa|supartz', pcs('3E0U3GC')],
    [null, pcs('3E0U33Z')],
  ),
};
