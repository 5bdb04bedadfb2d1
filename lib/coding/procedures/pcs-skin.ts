/** Skin and what lies under it in ICD-10-PCS, FY 2026. Debridement: excisional or not, and the deepest layer (B3.5). */
import { BONES, JOINTS, MUSCLES, operated, SKIN, SUBCUTANEOUS } from './pcs-parts';
import { oneOf, type PcsRule, pcs, unsaid } from './pcs-rule';

const skin = (codes: string): PcsRule => pcs(codes, { parts: SKIN });
const below = (codes: string): PcsRule => pcs(codes, { parts: SUBCUTANEOUS, approaches: '03' });
const DEPTH = 'depth (skin, subcutaneous tissue, muscle, bone)';
const CUT = 'excisional|sharply excised|excised|sharp|curette|scalpel|rongeur';

/** The deepest layer that was cut away. */
const excised: PcsRule = {
  ...oneOf(
    ['bone|osteomyelitis', pcs('0@0ZZ', { parts: operated('B', BONES) })],
    ['muscle', pcs('0KB@0ZZ', { parts: MUSCLES })],
    ['fascia|subcutaneous|fat', pcs('0JB@0ZZ', { parts: SUBCUTANEOUS })],
    ['skin|dermis|epidermis', skin('0HB@XZZ')],
  ),
  acts: CUT,
  asks: 'deepest tissue that was excised',
};

/** Rules by concept. */
export const SKIN_RULES: Record<string, PcsRule> = {
  'skin-lesion-excision': oneOf(
    ['lipoma|soft tissue mass|subcutaneous', below('0JB@*ZZ')],
    ['mass', unsaid(DEPTH)],
    [null, skin('0HB@XZZ')],
  ),
  'shave-biopsy': oneOf(['shave removal|shave excision', skin('0HB@XZZ')], [null, skin('0HB@XZX')]),
  'punch-biopsy': skin('0HB@XZX'),
  'mohs-surgery': skin('0HB@XZZ'),
  'cryotherapy-skin': skin('0H5@XZZ'),
  'curettage-skin': skin('0H5@XZZ'),
  'laser-skin': skin('0H5@XZZ'),
  'incision-and-drainage': {
    ...oneOf(
      ['muscle', pcs('0K9@0ZZ', { parts: MUSCLES })],
      ['subcutaneous|fascia|deep', below('0J9@*ZZ')],
      ['skin|cutaneous|superficial', skin('0H9@XZZ')],
    ),
    acts: 'abscess|pus|purulent|incision',
    asks: DEPTH,
  },
  'wound-debridement': {
    ...oneOf(
      [
        'nonexcisional|non excisional|mechanical|pulse lavage|irrigation',
        oneOf(['subcutaneous|fascia|fat', below('0JD@*ZZ')], ['skin', skin('0HD@XZZ')]),
      ],
      ['excisional|excised', excised],
    ),
    acts: 'excisional|nonexcisional|non excisional',
    asks: 'excisional or not, and the deepest tissue removed',
  },
  'irrigation-debridement': {
    ...oneOf(
      ['excisional|excised', excised],
      [
        'joint|knee|hip|shoulder|ankle|elbow|wrist',
        pcs('0@*ZZ', { parts: operated('9', JOINTS), approaches: '034', because: 'joint washed out: drainage' }),
      ],
    ),
    asks: 'excisional or not, and the deepest tissue removed',
  },
  'skin-graft': pcs('0HR@X?%', {
    parts: SKIN,
    asks: 'thickness of the graft (split, full)',
    devices: [
      ['allograft', 'K'],
      [null, '7'],
    ],
    qualifiers: [
      ['full thickness|ftsg', '3'],
      ['split thickness|stsg|partial thickness|meshed|dermatome', '4'],
    ],
  }),
  'tissue-flap': oneOf(
    ['myocutaneous|muscle', unsaid('muscle that was moved')],
    ['free flap', unsaid('tissue of the free flap')],
    ['forehead', pcs('0HX1XZZ')],
    [null, skin('0HX@XZZ')],
  ),
  'skin-graft-procedure': oneOf([null, skin('0HX@XZZ')]),
  'scar-revision': oneOf(['z plasty', skin('0HX@XZZ')], [null, skin('0HB@XZZ')]),
  'nail-procedure': {
    ...oneOf(
      [
        'matrixectomy|winograd',
        pcs('0HT@XZZ', {
          parts: [
            ['finger|thumb|fingernail', 'Q'],
            ['toe|toenail|hallux', 'R'],
          ],
        }),
      ],
      [
        'avulsion|removal',
        pcs('0HD@XZZ', {
          parts: [
            ['finger|thumb|fingernail', 'Q'],
            ['toe|toenail|hallux', 'R'],
          ],
        }),
      ],
      [
        'debridement',
        pcs('0HB@XZZ', {
          parts: [
            ['finger|thumb|fingernail', 'Q'],
            ['toe|toenail|nail', 'R'],
          ],
        }),
      ],
    ),
  },
  'phototherapy-skin': oneOf(['multiple|series', pcs('6A601ZZ')], [null, pcs('6A600ZZ')]),
  panniculectomy: oneOf(
    ['abdominoplasty|tummy tuck', pcs('0J080ZZ', { because: 'for looks only: alteration' })],
    ['panniculectomy|pannus|excess skin|redundant skin', pcs('0JB80ZZ')],
  ),
  'laceration-repair': oneOf(
    ['tendon|nerve|artery', unsaid('structure that was repaired')],
    ['fascia|subcutaneous|layered|deep', { ...below('0JQ@*ZZ'), because: 'B3.5: the deepest layer that was closed' }],
    [null, skin('0HQ@XZZ')],
  ),
  'foreign-body-removal': {
    ...oneOf(
      ['muscle', pcs('0KC@*ZZ', { parts: MUSCLES, approaches: '034' })],
      ['subcutaneous|fascia|deep|soft tissue', below('0JC@*ZZ')],
      ['skin|superficial', skin('0HC@XZZ')],
    ),
    acts: 'foreign body|glass|needle|splinter|metal',
    asks: DEPTH,
  },
  escharotomy: oneOf(['debridement|excision|tangential', excised], [null, skin('0H8@XZZ')]),
  fasciotomy: below('0J8@*ZZ'),
};
