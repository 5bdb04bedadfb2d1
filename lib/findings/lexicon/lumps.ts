import type { Attributes } from '../finding';
import { type Concept, concept as c } from './concept';

const FORMS: ((part: string) => string[])[] = [
  'mass',
  'lump',
  'soft tissue mass',
  'subcutaneous mass',
  'subcutaneous nodule',
  'subcutaneous lump',
  'soft tissue lump',
  'soft-tissue swelling',
].map((lump) => (part: string) => [
  `${part} ${lump}`,
  `${lump} of ${part}`,
  `${lump} in ${part}`,
  `${lump} on ${part}`,
  `${lump} over ${part}`,
  `${lump} at ${part}`,
  `${lump} , ${part}`,
  `${part} , ${lump}`,
]);

const lumps = (parts: string): string =>
  parts
    .split('|')
    .flatMap((part) => FORMS.flatMap((of) => of(part)))
    .join('|');

const REGIONS: [id: string, parts: string][] = [
  ['lump-head', 'head|scalp|forehead|face|facial|cheek|chin|temple|temporal|eyebrow|occipital scalp'],
  ['lump-neck', 'neck|posterior neck|anterior neck|lateral neck|nape|submandibular|supraclavicular'],
  [
    'lump-trunk',
    'chest wall|back|upper back|lower back|mid back|flank|buttock|gluteal|abdominal wall|trunk|sternum|scapula|scapular|paraspinal|anterior chest wall',
  ],
  [
    'lump-arm',
    'arm|upper arm|forearm|elbow|antecubital|wrist|dorsal wrist|volar wrist|hand|palm|finger|thumb|index finger|middle finger|long finger|ring finger|small finger|little finger|fingertip|axilla|axillary|shoulder|upper extremity',
  ],
  [
    'lump-leg',
    'leg|lower leg|thigh|anterior thigh|posterior thigh|medial thigh|calf|shin|knee|popliteal|popliteal fossa|ankle|foot|dorsal foot|plantar foot|heel|toe|great toe|hallux|second toe|third toe|fourth toe|fifth toe|lower extremity|pretibial',
  ],
];

const QUADRANTS: [type: string, words: string][] = [
  ['ruq', 'right upper quadrant|ruq'],
  ['luq', 'left upper quadrant|luq'],
  ['rlq', 'right lower quadrant|rlq'],
  ['llq', 'left lower quadrant|llq'],
  ['umbilical', 'periumbilical|umbilical area'],
  ['epigastric', 'epigastric|epigastrium'],
];

/** `Left upper quadrant mass`: the place is in the name. */
const inQuadrant = (): Record<string, Attributes> =>
  Object.fromEntries(
    QUADRANTS.flatMap(([type, words]) =>
      words
        .split('|')
        .flatMap((place) =>
          [
            `${place} mass`,
            `mass in ${place}`,
            `mass of ${place}`,
            `${place} abdominal mass`,
            `mass , ${place}`,
            `${place} lump`,
            `lump in ${place}`,
          ].map((name): [string, Attributes] => [name, { type }]),
        ),
    ),
  );

const LIMBS =
  'lower extremity|upper extremity|leg|arm|hand|foot|thigh|proximal|proximal muscle|hip|shoulder|grip|forearm|wrist|ankle|knee|quadriceps|finger|limb|extremity|hamstring|hip flexor|lower limb|upper limb|legs|arms|feet|ble|lle|rle|bue|lue|rue'.split(
    '|',
  );

/** Lumps and masses that nobody has named yet, by the part of the body; weakness of a limb. */
export const lumpsAndLimbs: Concept[] = [
  ...REGIONS.map(([id, parts]) =>
    c(id, 'symptom', lumps(parts), { needs: ['laterality'], covers: 'lump|limb-mass|limb-lump|back-mass|scalp-mass|neck-mass|skin-mass' }),
  ),
  c('abdominal-quadrant-mass', 'symptom', 'mass in abdomen by quadrant', { implies: inQuadrant(), covers: 'abdominal-mass' }),
  c(
    'limb-weakness',
    'symptom',
    LIMBS.flatMap((limb) => [
      `${limb} weakness`,
      `weakness of ${limb}`,
      `weakness in ${limb}`,
      `weak ${limb}`,
      `${limb} is weak`,
      `${limb} are weak`,
    ]).join('|'),
    { covers: 'weakness' },
  ),
];
