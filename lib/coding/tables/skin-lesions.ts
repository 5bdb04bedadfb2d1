import { skinTumor } from './skin-sites';
import { type CodeTable, choices, plain } from './table';

/** ICD-10-CM L60-L98, the benign tumours of the skin, and the signs of R20-R23. */
export const skinLesionCodes: CodeTable = {
  ...plain(`
    skin-lesion L98.9
    pigmented-lesion L81.9
    facial-lesion L98.9
    pilar-cyst L72.11
    sebaceous-cyst L72.3
    infected-cyst L72.0
    milia L72.0
    cherry-angioma D18.01
    keratoacanthoma L85.8
    cutaneous-horn L85.8
    pyogenic-granuloma L98.0
    foreign-body-granuloma L92.3
    sebaceous-hyperplasia L73.8
    lentigo L81.4
    freckles L81.2
    cafe-au-lait L81.3
    vitiligo L80
    melasma L81.1
    pigmented-purpura L81.7
    acanthosis-nigricans L83
    xerosis L85.3
    keratosis-pilaris L85.8
    palmoplantar-keratoderma L85.1
    corn-callus L84
    striae L90.6
    photoaging L57.8
    calcinosis-cutis L94.2
    skin-necrosis I96
    folliculitis L73.9
    pseudofolliculitis L73.1
    acne-keloidalis L73.0
    acne-conglobata L70.1
    acne-excoriee L70.5
    infantile-acne L70.4
    rhinophyma L71.1
    telogen-effluvium L65.0
    chemo-alopecia L65.8
    hirsutism L68.0
    hypertrichosis L68.9
    onycholysis L60.1
    onychogryphosis L60.2
    beau-lines L60.4
    lipomatosis E88.2
    neck-mass R22.1
    scalp-mass R22.0
    back-mass R22.2
    petechiae R23.3
    flushing R23.2
    pallor R23.1
    cyanosis R23.0
    skin-changes R23.4
    skin-fistula L98.8
  `),
  'nail-disorder': { code: 'L60.9', choices: choices([{ type: 'other' }, 'L60.8']) },
  'nail-dystrophy': { code: 'L60.3', choices: choices([{ type: 'hypertrophy' }, 'L60.2']) },
  pilonidal: {
    code: 'L05.91',
    choices: choices([{ type: 'sinus with abscess' }, 'L05.02'], [{ type: 'abscess' }, 'L05.01'], [{ type: 'sinus' }, 'L05.92']),
  },
  'spider-angioma': { code: 'I78.1', choices: choices([{ type: 'hereditary' }, 'I78.0']) },
  dermatofibroma: skinTumor('D23'),
  'benign-skin-tumor': skinTumor('D23'),
  hyperpigmentation: { code: 'L81.9', choices: choices([{ type: 'postinflammatory' }, 'L81.0']) },
  ichthyosis: { code: 'Q80.9', choices: choices([{ type: 'acquired' }, 'L85.0'], [{ type: 'vulgaris' }, 'Q80.0']) },
  porokeratosis: { code: 'Q82.8', choices: choices([{ type: 'actinic' }, 'L56.5']) },
  scar: { code: 'L90.5', choices: choices([{ type: 'acne' }, 'L90.5']) },
  'redundant-skin': { code: 'L98.7', choices: choices([{ type: 'abdomen' }, 'E65']) },
  'alopecia-totalis': { code: 'L63.0', choices: choices([{ type: 'universalis' }, 'L63.1']) },
  'scarring-alopecia': {
    code: 'L66.9',
    choices: choices([{ type: 'central' }, 'L66.81'], [{ type: 'planopilaris' }, 'L66.10'], [{ type: 'frontal' }, 'L66.12']),
  },
  'skin-mass': {
    code: 'R22.9',
    choices: choices(
      [{ type: 'head' }, 'R22.0'],
      [{ type: 'neck' }, 'R22.1'],
      [{ type: 'trunk' }, 'R22.2'],
      [{ type: 'arm', laterality: 'right' }, 'R22.31'],
      [{ type: 'arm', laterality: 'left' }, 'R22.32'],
      [{ type: 'arm' }, 'R22.30'],
      [{ type: 'leg', laterality: 'right' }, 'R22.41'],
      [{ type: 'leg', laterality: 'left' }, 'R22.42'],
      [{ type: 'leg' }, 'R22.40'],
    ),
  },
  'limb-mass': {
    code: 'R22.9',
    choices: choices(
      [{ type: 'arm', laterality: 'right' }, 'R22.31'],
      [{ type: 'arm', laterality: 'left' }, 'R22.32'],
      [{ type: 'arm', laterality: 'bilateral' }, 'R22.33'],
      [{ type: 'arm' }, 'R22.30'],
      [{ type: 'leg', laterality: 'right' }, 'R22.41'],
      [{ type: 'leg', laterality: 'left' }, 'R22.42'],
      [{ type: 'leg', laterality: 'bilateral' }, 'R22.43'],
      [{ type: 'leg' }, 'R22.40'],
    ),
  },
};
