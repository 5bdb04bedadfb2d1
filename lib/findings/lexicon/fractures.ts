import { type Concept, concept as c } from './concept';

/** A joint, and the breaks of which it may be named behind a comma. */
const JOINTS: [joint: string, ids: string[]][] = [
  ['hip', ['femoral-neck-fracture', 'femur-fracture', 'pelvic-fracture']],
  ['wrist', ['wrist-fracture', 'radius-fracture', 'ulna-fracture', 'forearm-fracture']],
];

/** How a break is called beside its bone. */
const named = (bones: string, covers: string, more = ''): string =>
  [
    ...bones.split('|').flatMap((bone) => [
      `${bone} fracture`,
      `fracture of ${bone}`,
      `fractured ${bone}`,
      `${bone} fx`,
      `fx of ${bone}`,
      `fracture ${bone}`,
      // Behind a comma a joint tells only where: `calcaneus fracture, left foot`.
      ...(/ /.test(bone) && !/finger|toe|joint/.test(bone) ? [`fracture, left ${bone}`, `fracture, right ${bone}`] : []),
      `broken ${bone}`,
      `fracture involving ${bone}`,
      `fracture through ${bone}`,
      `fracture in ${bone}`,
      `fracture to ${bone}`,
      `${bone} fracture dislocation`,
      `fracture dislocation of ${bone}`,
      `fracture dislocation ${bone}`,
      `fracture , dislocation ${bone}`,
      `fracture , dislocation of ${bone}`,
      `fracture and dislocation of ${bone}`,
      `fracture dislocation, ${bone}`,
      `${bone} fracture subluxation`,
      `fracture subluxation of ${bone}`,
      `${bone} fracture and dislocation`,
      `${bone} refracture`,
      `refracture of ${bone}`,
      `${bone} avulsion fracture`,
      `avulsion fracture of ${bone}`,
    ]),
    // The joint behind a comma only tells where, so that a bone's own name goes before the joint's: `distal radius fracture, left wrist`.
    ...JOINTS.filter(([, ids]) => ids.some((id) => covers.split('|').includes(id))).flatMap(([joint]) =>
      bones.split('|').flatMap((bone) => [`${bone} fracture, ${joint}`, `${bone} fx, ${joint}`]),
    ),
    ...more.split('|').filter((name) => name !== ''),
  ].join('|');

/** What the seventh character and displacement follow; kept as the cause, for the type holds the pattern. Names that say it themselves. */
export const STANDING: Record<string, string> = {
  closed: 'closed|open reduction|open treatment|open book|open or closed',
  nondisplaced: 'nondisplaced|non-displaced|non displaced|undisplaced|not displaced|without displacement|no displacement|hairline',
  open: 'open|compound|gustilo|gustilo i|gustilo ii|gustilo 1|gustilo 2|gustilo type i|gustilo type ii|gustilo type 1|gustilo type 2|gustilo grade i|gustilo grade ii|grade i open|grade ii open|grade 1 open|grade 2 open|type i open|type ii open|type 1 open|type 2 open',
  'open iii': ['iii', 'iiia', 'iiib', 'iiic', '3', '3a', '3b', '3c']
    .flatMap((degree) => [
      `grade ${degree} open`,
      `type ${degree} open`,
      `gustilo ${degree}`,
      `gustilo type ${degree}`,
      `gustilo grade ${degree}`,
    ])
    .join('|'),
  delayed: 'delayed healing|delayed union|slow healing',
  nonunion: 'nonunion|non-union|ununited|nonunited|non union|pseudarthrosis',
  malunion: 'malunion|mal-union|malunited|mal union',
};
export const SHAFT = {
  transverse: 'transverse',
  oblique: 'oblique',
  spiral: 'spiral',
  comminuted: 'comminuted',
  segmental: 'segmental',
  greenstick: 'greenstick',
};
export const PHYSIS = {
  torus: 'torus|buckle',
  'salter 1': 'salter harris i|salter harris 1|salter harris type i|salter harris type 1|salter i|salter 1|salter type i|salter type 1',
  'salter 2': 'salter harris ii|salter harris 2|salter harris type ii|salter harris type 2|salter ii|salter 2|salter type ii|salter type 2',
  'salter 3':
    'salter harris iii|salter harris 3|salter harris type iii|salter harris type 3|salter iii|salter 3|salter type iii|salter type 3',
  'salter 4': 'salter harris iv|salter harris 4|salter harris type iv|salter harris type 4|salter iv|salter 4|salter type iv|salter type 4',
  physeal: 'salter harris|physeal|growth plate|epiphyseal',
};
export const FINGERS = {
  thumb: 'thumb',
  index: 'index|index finger|second finger|2nd finger|pointer finger',
  middle: 'middle finger|long finger|third finger|3rd finger|third digit|3rd digit|middle digit|long digit',
  ring: 'ring finger|fourth finger|4th finger|fourth digit|4th digit|ring digit',
  little: 'small finger|little finger|pinky|pinkie|fifth finger|5th finger|fifth digit|5th digit|small digit|little digit',
};
export const DIGITS = {
  ...FINGERS,
  'great toe': 'great toe|big toe|hallux|first toe|1st toe',
  toe: 'toe|second toe|third toe|fourth toe|fifth toe|little toe|lesser toe',
};
export const RAYS = {
  first: 'first|1st|thumb',
  second: 'second|2nd|index',
  third: 'third|3rd|middle finger|long finger',
  fourth: 'fourth|4th|ring finger',
  fifth: 'fifth|5th|small finger|little finger',
};

const UNITED = ['nonunion', 'malunion'] as const;
const standing = (bones: string): Record<string, { cause: string }> =>
  Object.fromEntries(
    bones
      .split('|')
      .flatMap((bone) => [
        ...UNITED.flatMap((cause) => [`${bone} ${cause}`, `${cause} of ${bone}`].map((name) => [name, { cause }])),
        [`${bone} open fracture`, { cause: 'open' }],
        [`${bone} closed fracture`, { cause: 'closed' }],
      ]),
  );

interface More {
  also?: string;
  types?: Record<string, string>;
  covers?: string;
  parts?: string;
}

/** Parts of a bone before and behind its first two names: `waist of scaphoid`, `calcaneal tuberosity`. */
const ofParts = (bones: string, parts: string): string[] => {
  const [noun = '', adjective = noun] = bones.split('|');
  return parts.split('|').flatMap((part) => [`${part} of ${noun}`, `${adjective} ${part}`, `${noun} ${part}`]);
};

/** A broken bone: `bones` as they stand before or behind the word, `parts` of the first of them, `also` whole names. */
export const broken = (id: string, bones: string, integral: string, { also = '', types, covers, parts }: More = {}): Concept =>
  c(id, 'injury', named([bones, ...(parts ? ofParts(bones, parts) : [])].join('|'), `${id}|${covers ?? ''}`, also), {
    ...(types && { types }),
    causes: STANDING,
    implies: standing(bones),
    covers: covers ? `fracture|${covers}` : 'fracture',
    integral,
    needs: ['laterality', 'encounter'],
  });
