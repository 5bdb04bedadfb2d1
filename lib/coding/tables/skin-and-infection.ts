import { type CodeTable, choices, plain, sided } from './table';

const STAGES: [string, string][] = [
  ['1', '1'],
  ['2', '2'],
  ['3', '3'],
  ['4', '4'],
  ['unstageable', '0'],
];
const pressureUlcers = Object.entries({ sacral: 'L89.15', buttock: 'L89.30', heel: 'L89.60', hip: 'L89.20' }).flatMap(([type, base]) =>
  STAGES.map(([stage, last]): [object, string] => [{ type, stage }, base + last]).concat([[{ type }, `${base}9`]]),
);

/** ICD-10-CM chapters 1, 7, 8 and 12. */
export const skinAndInfectionCodes: CodeTable = {
  ...plain(`
    atopic-dermatitis L20.9
    poison-ivy L23.7
    perioral-dermatitis L71.0
    seborrheic-dermatitis L21.9
    dermatitis L30.9
    urticaria L50.9
    rash R21
    pruritus L29.9
    actinic-keratosis L57.0
    nevus D22.9
    epidermal-cyst L72.0
    lipoma D17.9
    skin-tag L91.8
    molluscum B08.1
    onychomycosis B35.1
    tinea-pedis B35.3
    tinea-corporis B35.4
    tinea-cruris B35.6
    ingrown-nail L60.0
    shingles B02.9
    impetigo L01.00
    scabies B86
    hidradenitis L73.2
    keloid L91.0
    septic-shock A41.9
    shock R57.9
    bacteremia R78.81
    hiv B20
    hiv-asymptomatic Z21
    tuberculosis A15.0 Z86.11
    tinnitus H93.19
    visual-disturbance H53.9
    candidiasis-vaginal B37.31
    thrush B37.0
    lyme A69.20
    mononucleosis B27.90
    lymphadenopathy R59.9
    vaginitis N76.0
  `),
  'contact-dermatitis': {
    code: 'L25.9',
    choices: choices([{ type: 'plants' }, 'L25.5'], [{ type: 'allergic' }, 'L23.9'], [{ type: 'irritant' }, 'L24.9']),
  },
  'stasis-dermatitis': { code: 'I87.2' },
  psoriasis: { code: 'L40.9', choices: choices([{ type: 'plaque' }, 'L40.0']) },
  acne: { code: 'L70.9', choices: choices([{ type: 'vulgaris' }, 'L70.0'], [{ type: 'cystic' }, 'L70.0']) },
  rosacea: { code: 'L71.9', choices: choices([{ type: 'other' }, 'L71.8']) },
  'seborrheic-keratosis': { code: 'L82.1', choices: choices([{ type: 'inflamed' }, 'L82.0']) },
  wart: { code: 'B07.9', choices: choices([{ type: 'plantar' }, 'B07.0']) },
  alopecia: { code: 'L65.9', choices: choices([{ type: 'areata' }, 'L63.9'], [{ type: 'androgenic' }, 'L64.9']) },
  paronychia: { code: 'L03.019' },
  'herpes-simplex': { code: 'B00.9', choices: choices([{ type: 'genital' }, 'A60.00']) },
  cellulitis: {
    code: 'L03.90',
    choices: choices(
      [{ type: 'leg', laterality: 'right' }, 'L03.115'],
      [{ type: 'leg', laterality: 'left' }, 'L03.116'],
      [{ type: 'leg', laterality: 'bilateral' }, 'L03.115 L03.116'],
      [{ type: 'foot', laterality: 'right' }, 'L03.115'],
      [{ type: 'foot', laterality: 'left' }, 'L03.116'],
      [{ type: 'arm', laterality: 'right' }, 'L03.113'],
      [{ type: 'arm', laterality: 'left' }, 'L03.114'],
      [{ type: 'hand', laterality: 'right' }, 'L03.113'],
      [{ type: 'hand', laterality: 'left' }, 'L03.114'],
      [{ type: 'finger', laterality: 'right' }, 'L03.011'],
      [{ type: 'finger', laterality: 'left' }, 'L03.012'],
      [{ type: 'face' }, 'L03.211'],
      [{ type: 'leg' }, 'L03.119'],
      [{ type: 'foot' }, 'L03.119'],
      [{ type: 'arm' }, 'L03.119'],
      [{ type: 'trunk' }, 'L03.319'],
    ),
  },
  abscess: {
    code: 'L02.91',
    choices: choices(
      [{ type: 'face' }, 'L02.01'],
      [{ type: 'neck' }, 'L02.11'],
      [{ type: 'groin' }, 'L02.214'],
      [{ type: 'buttock' }, 'L02.31'],
      [{ type: 'arm', laterality: 'right' }, 'L02.413'],
      [{ type: 'arm', laterality: 'left' }, 'L02.414'],
      [{ type: 'leg', laterality: 'right' }, 'L02.415'],
      [{ type: 'leg', laterality: 'left' }, 'L02.416'],
      [{ type: 'foot', laterality: 'right' }, 'L02.611'],
      [{ type: 'foot', laterality: 'left' }, 'L02.612'],
      [{ type: 'trunk' }, 'L02.219'],
    ),
  },
  'pressure-ulcer': {
    code: 'L89.90',
    choices: choices(...pressureUlcers, ...['1', '2', '3', '4'].map((stage): [object, string] => [{ stage }, `L89.9${stage}`])),
  },
  'foot-ulcer': {
    code: 'L97.509',
    choices: choices(
      [{ type: 'heel', laterality: 'right' }, 'L97.419'],
      [{ type: 'heel', laterality: 'left' }, 'L97.429'],
      [{ type: 'heel' }, 'L97.409'],
      [{ laterality: 'right' }, 'L97.519'],
      [{ laterality: 'left' }, 'L97.529'],
      [{ laterality: 'bilateral' }, 'L97.519 L97.529'],
    ),
  },
  'leg-ulcer': { code: 'L97.909', choices: choices([{ laterality: 'right' }, 'L97.919'], [{ laterality: 'left' }, 'L97.929']) },
  sepsis: { code: 'A41.9', history: 'Z86.19' },
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
  'otitis-externa': sided('H60.9_', '1230'),
  'eustachian-dysfunction': sided('H69.9_', '1230'),
  'ear-pain': sided('H92.0_', '1239'),
  'hearing-loss': sided('H91.9_', '1230'),
  'cerumen-impaction': sided('H61.2_', '1230'),
  conjunctivitis: { code: 'H10.9' },
  cataract: {
    code: 'H26.9',
    choices: choices(
      [{ type: 'nuclear', laterality: 'right' }, 'H25.11'],
      [{ type: 'nuclear', laterality: 'left' }, 'H25.12'],
      [{ type: 'nuclear', laterality: 'bilateral' }, 'H25.13'],
      [{ type: 'nuclear' }, 'H25.10'],
      [{ type: 'senile' }, 'H25.9'],
    ),
  },
  glaucoma: { code: 'H40.9', choices: choices([{ type: 'open-angle' }, 'H40.10X0']) },
  'macular-degeneration': { code: 'H35.30' },
  'dry-eye': { code: 'H04.129' },
  chalazion: { code: 'H00.19' },
  'eye-pain': sided('H57.1_', '1230'),
};
