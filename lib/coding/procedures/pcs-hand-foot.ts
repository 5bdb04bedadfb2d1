/** Hand and foot in ICD-10-PCS, FY 2026. */
import { BONES, operated } from './pcs-parts';
import { type Choice, oneOf, type PcsRule, pcs, unsaid } from './pcs-rule';

const at = (codes: string, sides: string, approaches = '034'): PcsRule => pcs(codes, { sides, approaches });
const FIXED: Choice[] = [
  ['screws', '4'],
  ['plate', '4'],
  ['pins', '4'],
];
const GRAFTED: Choice[] = [...FIXED, ['autograft', '7'], ['allograft', 'K']];
const fused = (system: string, sides: string): PcsRule => pcs(`0${system}G#*?Z`, { sides, approaches: '034', devices: GRAFTED });
const set = (codes: string, sides: string): PcsRule => pcs(codes, { sides, devices: [...FIXED, [null, 'Z']] });
/** Bump excised and head moved: two operations on the metatarsal (B3.2c). */
const distal: PcsRule = { ...set('0QB#0ZZ 0QS#0?Z', 'N P'), because: 'B3.2c: excision and reposition of the metatarsal' };

/** Rules by concept. */
export const HAND_AND_FOOT: Record<string, PcsRule> = {
  bunionectomy: {
    ...oneOf(
      ['lapidus', pcs('0SG#04Z', { sides: 'K L' })],
      ['keller', at('0SB#*ZZ', 'M N')],
      [
        'austin|chevron|mitchell|scarf|metatarsal osteotomy|osteotomy of the metatarsal|base wedge',
        { ...distal, also: [['akin', set('0QS#0?Z', 'Q R')]] },
      ],
      ['akin', set('0QS#0?Z', 'Q R')],
      ['silver|mcbride|simple|tailor', at('0QB#*ZZ', 'N P')],
    ),
    asks: 'kind of bunionectomy',
  },
  'hammertoe-correction': oneOf(
    ['arthrodesis|fusion', fused('S', 'P Q')],
    ['arthroplasty|correction|repair|hammertoe', at('0QB#*ZZ', 'Q R')],
  ),
  cheilectomy: oneOf(['fusion|arthrodesis', fused('S', 'M N')], [null, at('0QB#*ZZ', 'N P')]),
  'ankle-fusion': oneOf(
    ['tibiotalocalcaneal', { ...fused('S', 'F G') }],
    ['subtalar|triple|midfoot|talonavicular', fused('S', 'H J')],
    ['lapidus', fused('S', 'K L')],
    [null, fused('S', 'F G')],
  ),
  'achilles-repair': oneOf(
    ['recession|strayer|lengthening', at('0L8#*ZZ', 'N P')],
    ['debridement', at('0LB#*ZZ', 'N P')],
    [null, at('0LQ#*ZZ', 'N P')],
  ),
  'plantar-fasciotomy': oneOf(
    ['heel spur', at('0QB#*ZZ', 'L M')],
    ['fasciectomy', at('0JB#*ZZ', 'Q R', '03')],
    [null, at('0J8#*ZZ', 'Q R', '03')],
  ),
  'ankle-ligament-repair': oneOf(
    ['peroneal tendon', at('0LQ#*ZZ', 'N P')],
    [
      'reconstruction',
      pcs('0MR#*?Z', {
        sides: 'Q R',
        approaches: '04',
        devices: [
          ['autograft', '7'],
          ['allograft', 'K'],
        ],
      }),
    ],
    [null, at('0MQ#*ZZ', 'Q R')],
  ),
  'trigger-finger-release': at('0LN#*ZZ', '7 8'),
  'de-quervain-release': at('0LN#*ZZ', '5 6'),
  'ganglion-excision': {
    ...oneOf(['tendon sheath', at('0LB#*ZZ', '5 6')], ['joint capsule|capsule|scapholunate|joint', at('0RB#*ZZ', 'N P')]),
    acts: 'ganglion|cyst|stalk',
    asks: 'structure that it arose from (tendon sheath, joint capsule)',
  },
  'dupuytren-release': oneOf(
    ['needle', pcs('0J8#3ZZ', { sides: 'J K' })],
    ['fasciectomy', at('0JB#*ZZ', 'J K', '03')],
    [null, at('0JN#*ZZ', 'J K', '03')],
  ),
  'tendon-repair-hand': oneOf(
    ['graft', unsaid('tendon and graft')],
    [
      'tenolysis',
      pcs('0LN@*ZZ', {
        approaches: '034',
        parts: [
          ['finger|hand|thumb|digit', '7 8'],
          ['forearm|wrist', '5 6'],
        ],
      }),
    ],
    [
      'tenosynovectomy',
      pcs('0LB@*ZZ', {
        approaches: '034',
        parts: [
          ['finger|hand|thumb|digit', '7 8'],
          ['forearm|wrist', '5 6'],
        ],
      }),
    ],
    [
      null,
      pcs('0LQ@*ZZ', {
        approaches: '034',
        parts: [
          ['finger|hand|thumb|digit', '7 8'],
          ['forearm|wrist', '5 6'],
        ],
      }),
    ],
  ),
  'cmc-arthroplasty': oneOf(
    ['interposition|ligament reconstruction|arthroplasty', pcs('0RR#07Z', { sides: 'S T', because: 'joint replaced by own tendon' })],
    ['trapeziectomy', pcs('0PT#0ZZ', { sides: 'M N' })],
  ),
  'wrist-fusion': oneOf(
    ['proximal row|scaphoid excision|scaphoidectomy', pcs('0PT#0ZZ', { sides: 'M N' })],
    ['four corner|limited', fused('R', 'Q R')],
    [null, fused('R', 'N P')],
  ),
  'ucl-repair': oneOf(
    ['thumb', at('0MQ#*ZZ', '7 8')],
    [
      'reconstruction|tommy john',
      pcs('0MR#*?Z', {
        sides: '3 4',
        approaches: '04',
        devices: [
          ['autograft', '7'],
          ['allograft', 'K'],
        ],
      }),
    ],
    [null, at('0MQ#*ZZ', '3 4')],
  ),
  'epicondyle-release': oneOf(
    ['epicondylectomy', at('0PB#*ZZ', 'F G')],
    ['debridement', at('0LB#*ZZ', '5 6')],
    [null, at('0LN#*ZZ', '5 6')],
  ),
  'facial-fracture-repair': oneOf(
    ['orbital', pcs('0NS#04Z', { sides: 'P Q' })],
    ['closed reduction', pcs('0NS#XZZ', { sides: 'T V' })],
    ['zygomatic|zygoma', pcs('0NS#04Z', { sides: 'M N' })],
    ['mandible|mandibular', pcs('0NS#04Z', { sides: 'T V' })],
    ['fixation|arch bar', unsaid('bone that was set')],
  ),
  sesamoidectomy: oneOf(
    ['weil|metatarsal osteotomy', set('0QS#0?Z', 'N P')],
    ['sesamoidectomy|metatarsal head', at('0QB#*ZZ', 'N P')],
    [null, pcs('0@*ZZ', { parts: operated('B', BONES), approaches: '034' })],
  ),
};
