/** Pairs in one code that no single field holds, and those of a disc or a worn spine with the cord and the roots beside it. */
import type { Attributes } from '../../findings/finding';
import { type Joint, joint } from './table';

const CORD = 'spinal-cord-compression|cervical-myelopathy|myelopathy';
const ROOTS = ['radiculopathy', 'cervical-radiculopathy', 'thoracic-radiculopathy', 'lumbar-radiculopathy', 'sciatica'];
const DISC_AND_CORD = 'M50.0, M51.0: a disc disorder with myelopathy or compression of the cord is one code';
const DISC_AND_ROOT = 'M50.1, M51.1: a disc disorder with radiculopathy is one code';
const WORN_AND_CORD = 'M47.1: spondylosis with myelopathy or compression of the cord is one code';

/** The level, the code of its disc with the cord, and with a root. */
const LEVELS: [site: string, cord: string | null, root: string][] = [
  ['cervical c2', 'M50.01', 'M50.11'],
  ['cervical c3', 'M50.01', 'M50.11'],
  ['cervical c4', 'M50.021', 'M50.121'],
  ['cervical c5', 'M50.022', 'M50.122'],
  ['cervical c6', 'M50.023', 'M50.123'],
  ['cervical c7', 'M50.03', 'M50.13'],
  ['cervical', 'M50.00', 'M50.10'],
  ['thoracic', 'M51.04', 'M51.14'],
  ['lumbar', 'M51.06', 'M51.16'],
  ['lumbosacral', null, 'M51.17'],
];
const DISCS = ['lumbar-disc-herniation', 'disc-degeneration'];
const WORN: [site: string, code: string][] = [
  ['cervical', 'M47.12'],
  ['thoracic', 'M47.14'],
  ['lumbar', 'M47.16'],
];

/** A disc that presses on the cord is its myelopathy; a root that it presses too is a disorder of the same disc, not of the root. */
const spine: Joint[] = [
  ...DISCS.flatMap((disc) =>
    LEVELS.flatMap(([site, cord, root]) => [
      ...(cord ? [joint(disc, CORD, cord, DISC_AND_CORD, { when: { site }, stated: true })] : []),
      ...ROOTS.map((of) => joint(of, disc, root, DISC_AND_ROOT, { withWhen: { site }, stated: true, keeps: true })),
    ]),
  ),
  ...WORN.map(([site, code]) => joint('spondylosis', CORD, code, WORN_AND_CORD, { when: { site }, stated: true })),
  joint('spinal-cord-compression', 'cervical-myelopathy', 'M47.12', WORN_AND_CORD, { stated: true, keeps: true }),
];

const EYES: [Attributes['laterality'] | undefined, string][] = [
  ['right', '1'],
  ['left', '2'],
  ['bilateral', '3'],
  [undefined, '9'],
];
const LENS: [of: string, other: string][] = [
  ['nuclear-cataract', 'cortical-cataract|posterior-subcapsular-cataract|anterior-subcapsular-cataract'],
  ['cortical-cataract', 'posterior-subcapsular-cataract|anterior-subcapsular-cataract'],
];
/** Two forms of an age-related cataract in one eye. */
const lens = LENS.flatMap(([of, other]) =>
  EYES.map(([laterality, side]) => {
    const when = laterality ? { when: { laterality }, withWhen: { laterality } } : { stated: true };
    return joint(of, other, `H25.81${side}`, 'H25.81: several forms of age-related cataract in one eye are one code', when);
  }),
);

const LEGS: [Attributes['laterality'] | undefined, string][] = [
  ['right', '1'],
  ['left', '2'],
  ['bilateral', '3'],
  [undefined, '0'],
];
const varicose = LEGS.flatMap(([laterality, side]) => {
  const when = laterality ? { when: { laterality } } : {};
  return [
    joint('varicose-veins', 'stasis-dermatitis|phlebitis', `I83.1${side}`, 'I83.1: varicose veins with inflammation are one code', when),
    joint('varicose-veins', 'leg-pain', `I83.81${laterality ? side : '9'}`, 'I83.81: varicose veins with pain are one code', {
      ...when,
      stated: true,
    }),
    joint('varicose-veins', 'edema', `I83.89${laterality ? side : '9'}`, 'I83.89: varicose veins with edema are one code', {
      ...when,
      stated: true,
    }),
  ];
});

const COLITIS = 'K51: the colitis with its complication is one code';
const LOWER_INFECTION = 'pneumonia|aspiration-pneumonia|bronchitis|lower-respiratory-infection';
const STONES = 'cholelithiasis|choledocholithiasis';
const BY_STONE = 'K85.1: acute pancreatitis from gallstones';
const KIDNEY = 'ckd|esrd';

/** The rest, by chapter. */
const others: Joint[] = [
  joint('anemia', KIDNEY, 'D63.1', 'D63.1, I.A.15: anemia “in (due to) (with)” chronic kidney disease', { keeps: true }),
  joint('hyperparathyroidism', KIDNEY, 'E21.0', 'E21.0: the provider calls it primary', { when: { type: 'primary' }, keeps: true }),
  joint('hyperparathyroidism', KIDNEY, 'E21.2', 'E21.2: the provider calls it tertiary', { when: { type: 'tertiary' }, keeps: true }),
  joint('hyperparathyroidism', KIDNEY, 'N25.81', 'N25.81: secondary to a disease of the kidney', { stated: true, keeps: true }),
  joint('conductive-hearing-loss', 'sensorineural-hearing-loss', 'H90.6', 'H90.6: both kinds in both ears are mixed', {
    when: { laterality: 'bilateral' },
    withWhen: { laterality: 'bilateral' },
  }),
  joint('copd', 'asthma', 'J44.89', 'J44.89: asthma with chronic obstructive pulmonary disease', { keeps: true }),
  joint('emphysema', 'chronic-bronchitis', 'J44.89', 'J43 excludes emphysema with chronic bronchitis, J44.89'),
  joint('bronchiectasis', LOWER_INFECTION, 'J47.0', 'J47.0: with acute lower respiratory infection', { keeps: true }),
  joint('empyema', 'bronchopleural-fistula', 'J86.0', 'J86.0: pyothorax with fistula is one code'),
  joint('laryngitis', 'tracheitis', 'J04.2', 'J04.2: inflammation of larynx and trachea is one code'),
  joint('crohn', 'rectal-bleeding', 'K50.011', 'K50: Crohn disease with rectal bleeding is one code', { when: { type: 'small' } }),
  joint('crohn', 'rectal-bleeding', 'K50.111', 'K50: Crohn disease with rectal bleeding is one code', { when: { type: 'large' } }),
  joint('crohn', 'rectal-bleeding', 'K50.811', 'K50: Crohn disease with rectal bleeding is one code', { when: { type: 'both' } }),
  joint('crohn', 'rectal-bleeding', 'K50.911', 'K50: Crohn disease with rectal bleeding is one code'),
  joint('ulcerative-colitis', 'bowel-obstruction', 'K51.912', COLITIS),
  joint('ulcerative-colitis', 'anal-fistula|rectal-fistula|intestinal-fistula', 'K51.913', COLITIS),
  joint('ulcerative-colitis', 'intra-abdominal-abscess|perirectal-abscess', 'K51.914', COLITIS),
  joint('ulcerative-colitis', 'abscess', 'K51.914', COLITIS, { stated: true }),
  joint('pancreatitis', STONES, 'K86.1', 'K86.1: the provider calls it chronic', { when: { acuity: 'chronic' }, keeps: true }),
  joint('pancreatitis', STONES, 'K85.11', BY_STONE, { when: { cause: 'necrosis' }, stated: true, keeps: true }),
  joint('pancreatitis', STONES, 'K85.12', BY_STONE, { when: { cause: 'infected' }, stated: true, keeps: true }),
  joint('pancreatitis', STONES, 'K85.10', BY_STONE, { stated: true, keeps: true }),
  joint('lupus', 'nephritis|glomerulonephritis|nephrotic', 'M32.14', 'M32.14: lupus with its kidney disease is one code', { stated: true }),
  joint('appendicitis', 'abscess', 'K35.33', 'K35.33: appendicitis with an abscess', { stated: true }),
  joint('prostatitis', 'abscess', 'N41.2', 'N41.2: an abscess of the prostate', { stated: true }),
  joint('pulmonary-atresia', 'tetralogy-of-fallot', 'Q21.3', 'Q21.3: the tetralogy holds the narrow or closed outflow', { keeps: true }),
];

export const acrossFieldJoints: readonly Joint[] = [...spine, ...lens, ...varicose, ...others];
