import { acuteLymphangitis, skinAbscess, skinCellulitis, skinTumor } from './skin-sites';
import { type CodeTable, choices, plain, sided, sidedBy } from './table';

const cellulitis = skinCellulitis('1');

/** ICD-10-CM chapters 1, 7, 8 and 12. */
export const skinAndInfectionCodes: CodeTable = {
  ...plain(`
    atopic-dermatitis L20.9
    poison-ivy L23.7
    perioral-dermatitis L71.0
    dermatitis L30.9
    eczema L30.9
    urticaria L50.9
    rash R21
    pruritus L29.9
    actinic-keratosis L57.0
    actinic-cheilitis L56.8
    epidermal-cyst L72.0
    skin-tag L91.8
    molluscum B08.1
    onychomycosis B35.1
    tinea-pedis B35.3
    tinea-corporis B35.4
    tinea-cruris B35.6
    ingrown-nail L60.0
    scabies B86
    hidradenitis L73.2
    keloid L91.0
    tinnitus H93.19
    thrush B37.0
  `),
  vaginitis: { code: 'N76.0', choices: choices([{ acuity: 'chronic' }, 'N76.1'], [{ acuity: 'subacute' }, 'N76.1']) },
  'seborrheic-dermatitis': { code: 'L21.9', choices: choices([{ type: 'dandruff' }, 'L21.0']) },
  'contact-dermatitis': {
    code: 'L25.9',
    choices: choices(
      ...(
        [
          ['plants', 'L23.7', 'L24.7', 'L25.5'],
          ['metals', 'L23.0', 'L24.81', 'L25.8'],
          ['adhesives', 'L23.1', 'L24.89', 'L25.8'],
          ['cosmetics', 'L23.2', 'L24.3', 'L25.0'],
          ['detergents', 'L23.5', 'L24.0', 'L25.3'],
          ['drugs', 'L23.3', 'L24.4', 'L25.1'],
          ['latex', 'L23.5', 'L24.5', 'L25.3'],
        ] as const
      ).flatMap(([cause, allergic, irritant, neither]): [object, string][] => [
        [{ cause, type: 'allergic' }, allergic],
        [{ cause, type: 'irritant' }, irritant],
        [{ cause }, neither],
      ]),
      [{ type: 'plants' }, 'L25.5'],
      [{ type: 'allergic' }, 'L23.9'],
      [{ type: 'irritant' }, 'L24.9'],
    ),
  },
  'stasis-dermatitis': { code: 'I87.2' },
  psoriasis: { code: 'L40.9', choices: choices([{ type: 'plaque' }, 'L40.0']) },
  acne: { code: 'L70.9', choices: choices([{ type: 'vulgaris' }, 'L70.0'], [{ type: 'cystic' }, 'L70.0']) },
  rosacea: { code: 'L71.9', choices: choices([{ type: 'other' }, 'L71.8']) },
  'seborrheic-keratosis': { code: 'L82.1', choices: choices([{ type: 'inflamed' }, 'L82.0']) },
  wart: { code: 'B07.9', choices: choices([{ type: 'plantar' }, 'B07.0'], [{ type: 'other' }, 'B07.8']) },
  nevus: skinTumor('D22'),
  lipoma: {
    code: 'D17.9',
    choices: choices(
      [{ type: 'head' }, 'D17.0'],
      [{ type: 'trunk' }, 'D17.1'],
      [{ type: 'arm', laterality: 'right' }, 'D17.21'],
      [{ type: 'arm', laterality: 'left' }, 'D17.22'],
      [{ type: 'leg', laterality: 'right' }, 'D17.23'],
      [{ type: 'leg', laterality: 'left' }, 'D17.24'],
      [{ type: 'arm', laterality: 'bilateral' }, 'D17.21 D17.22'],
      [{ type: 'leg', laterality: 'bilateral' }, 'D17.23 D17.24'],
      [{ type: 'arm' }, 'D17.20'],
      [{ type: 'leg' }, 'D17.20'],
      [{ type: 'cord' }, 'D17.6'],
      [{ type: 'intra-abdominal' }, 'D17.5'],
    ),
  },
  impetigo: { code: 'L01.00', choices: choices([{ type: 'bullous' }, 'L01.03'], [{ type: 'nonbullous' }, 'L01.01']) },
  alopecia: { code: 'L65.9', choices: choices([{ type: 'areata' }, 'L63.9'], [{ type: 'androgenic' }, 'L64.9']) },
  paronychia: sidedBy('12-9', [
    [{ type: 'toe' }, 'L03.03_'],
    [{}, 'L03.01_'],
  ]),
  cellulitis: { ...cellulitis, choices: [...choices([{ type: 'periorbital' }, 'L03.213']), ...(cellulitis.choices ?? [])] },
  lymphangitis: acuteLymphangitis(),
  abscess: skinAbscess('1'),
  furuncle: skinAbscess('2'),
  carbuncle: skinAbscess('3'),
  'candidiasis-vaginal': { code: 'B37.31', choices: choices([{ acuity: 'recurrent' }, 'B37.32'], [{ acuity: 'chronic' }, 'B37.32']) },
  'otitis-media': {
    code: 'H66.90',
    choices: choices(
      [{ type: 'serous', laterality: 'bilateral' }, 'H65.93'],
      [{ type: 'serous', laterality: 'right' }, 'H65.91'],
      [{ type: 'serous', laterality: 'left' }, 'H65.92'],
      [{ type: 'serous' }, 'H65.90'],
      [{ laterality: 'right' }, 'H66.91'],
      [{ laterality: 'left' }, 'H66.92'],
      [{ laterality: 'bilateral' }, 'H66.93'],
    ),
  },
  'otitis-externa': {
    code: 'H60.90',
    choices: [
      ...(sidedBy('1239', [
        [{ type: 'swimmer' }, 'H60.33_'],
        [{ type: 'diffuse' }, 'H60.31_'],
        [{ type: 'infective' }, 'H60.39_'],
        [{ type: 'contact' }, 'H60.53_'],
        [{ type: 'eczema' }, 'H60.54_'],
      ]).choices ?? []),
      ...(sidedBy('1230', [[{ acuity: 'chronic' }, 'H60.6_']]).choices ?? []),
      ...(sidedBy('1239', [[{ acuity: 'acute' }, 'H60.50_']]).choices ?? []),
      ...(sided('H60.9_', '1230').choices ?? []),
    ],
  },
  'eustachian-dysfunction': sided('H69.9_', '1230'),
  'ear-pain': sided('H92.0_', '1239'),
  'hearing-loss': sided('H91.9_', '1230'),
  'cerumen-impaction': sided('H61.2_', '1230'),
};
