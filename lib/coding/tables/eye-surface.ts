import { bySide, eyes, lids, type Row } from './eye-rules';
import { type CodeTable, choices, plain, sidedBy } from './table';

/** ICD-10-CM chapter 7: lids, tear ducts, conjunctiva, cornea, orbit. */
export const eyeSurfaceCodes: CodeTable = {
  ...plain(`
    preseptal-cellulitis L03.213
    herpes-keratitis B00.52
  `),
  'vernal-conjunctivitis': { code: 'H10.44', choices: choices(...bySide({ type: 'keratitis' }, 'H16.26')) },
  ...eyes(`
    blepharoconjunctivitis H10.50_
    brow-ptosis H57.81_
    orbital-cellulitis H05.01_
    keratoconjunctivitis-sicca H16.22_
    bacterial-conjunctivitis H10.02_
    giant-papillary-conjunctivitis H10.41_
    chemical-conjunctivitis H10.21_
    subconjunctival-hemorrhage H11.3_ 1230
    chemosis H11.42_
    punctate-keratitis H16.14_
    keratoconjunctivitis H16.20_
    recurrent-corneal-erosion H18.83_
    fuchs-dystrophy H18.51_
    band-keratopathy H18.42_
    enophthalmos H05.40_
    orbital-hemorrhage H05.23_
    dry-eye H04.12_
  `),
  hordeolum: lids('H00.01'),
  'internal-hordeolum': lids('H00.02'),
  'eyelid-abscess': lids('H00.03'),
  chalazion: lids('H00.1'),
  blepharitis: lids('H01.00', { whole: true }),
  'meibomian-gland-dysfunction': lids('H02.88', { whole: true }),
  'eyelid-ptosis': {
    code: 'H02.409',
    choices: choices(
      [{ type: 'congenital' }, 'Q10.0'],
      ...(
        [
          [{ type: 'mechanical' }, 'H02.41'],
          [{ type: 'myogenic' }, 'H02.42'],
          [{ type: 'paralytic' }, 'H02.43'],
          [{}, 'H02.40'],
        ] as Row[]
      ).flatMap(([when, stem]) => bySide(when, stem)),
    ),
  },
  dermatochalasis: lids('H02.83'),
  ectropion: lids('H02.10'),
  'senile-ectropion': lids('H02.13'),
  'cicatricial-ectropion': lids('H02.11'),
  entropion: lids('H02.00'),
  'senile-entropion': lids('H02.03'),
  'cicatricial-entropion': lids('H02.01'),
  trichiasis: lids('H02.05'),
  lagophthalmos: lids('H02.20'),
  'paralytic-lagophthalmos': lids('H02.23'),
  'eyelid-retraction': lids('H02.53'),
  'eyelid-cyst': lids('H02.82'),
  xanthelasma: lids('H02.6', { none: '0' }),
  'eyelid-edema': lids('H02.84'),
  'eyelid-dermatitis': lids('H01.11'),
  'benign-eyelid-neoplasm': {
    code: 'D23.10',
    choices: choices(
      [{ type: 'right-upper' }, 'D23.111'],
      [{ type: 'right-lower' }, 'D23.112'],
      [{ type: 'left-upper' }, 'D23.121'],
      [{ type: 'left-lower' }, 'D23.122'],
      [{ laterality: 'right', type: 'upper' }, 'D23.111'],
      [{ laterality: 'right', type: 'lower' }, 'D23.112'],
      [{ laterality: 'left', type: 'upper' }, 'D23.121'],
      [{ laterality: 'left', type: 'lower' }, 'D23.122'],
    ),
  },
  'eyelid-lesion': { code: 'H02.9' },
  epiphora: sidedBy('1239', [
    [{ type: 'drainage' }, 'H04.22_'],
    [{ type: 'excess' }, 'H04.21_'],
    [{}, 'H04.20_'],
  ]),
  'congenital-nldo': { ...sidedBy('1239', [[{ type: 'neonatal' }, 'H04.53_']]), code: 'Q10.5' },
  'nasolacrimal-duct-obstruction': sidedBy('1239', [
    [{ type: 'neonatal' }, 'H04.53_'],
    [{}, 'H04.55_'],
  ]),
  'punctal-stenosis': sidedBy('1239', [
    [{ type: 'canalicular' }, 'H04.54_'],
    [{}, 'H04.56_'],
  ]),
  dacryocystitis: sidedBy('1239', [
    [{ acuity: 'acute' }, 'H04.32_'],
    [{ acuity: 'chronic' }, 'H04.41_'],
    [{}, 'H04.30_'],
  ]),
  dacryoadenitis: sidedBy('1239', [
    [{ acuity: 'acute' }, 'H04.01_'],
    [{ acuity: 'chronic' }, 'H04.02_'],
    [{}, 'H04.00_'],
  ]),
  conjunctivitis: {
    code: 'H10.9',
    choices: choices(...bySide({ acuity: 'acute' }, 'H10.3', '0'), ...bySide({ acuity: 'chronic' }, 'H10.40')),
  },
  'allergic-conjunctivitis': {
    code: 'H10.10',
    choices: choices([{ type: 'chronic' }, 'H10.45'], [{ acuity: 'chronic' }, 'H10.45'], ...bySide({}, 'H10.1', '0')),
  },
  'viral-conjunctivitis': { code: 'B30.9', choices: choices([{ type: 'epidemic' }, 'B30.0'], [{ type: 'adenoviral' }, 'B30.1']) },
  pterygium: sidedBy('1239', [
    [{ acuity: 'recurrent' }, 'H11.06_'],
    [{ type: 'central' }, 'H11.02_'],
    [{ type: 'double' }, 'H11.03_'],
    [{ type: 'progressive-peripheral' }, 'H11.05_'],
    [{}, 'H11.00_'],
  ]),
  pinguecula: sidedBy('1239', [
    [{ type: 'inflamed' }, 'H10.81_'],
    [{}, 'H11.15_'],
  ]),
  'conjunctival-lesion': {
    code: 'H11.9',
    choices: choices(
      ...(
        [
          ['scar', 'H11.24'],
          ['cyst', 'H11.44'],
          ['granuloma', 'H11.22'],
          ['chalasis', 'H11.82'],
        ] as const
      ).flatMap(([type, stem]): Row[] => bySide({ type }, stem)),
    ),
  },
  'corneal-ulcer': sidedBy('1239', [
    [{ type: 'hypopyon' }, 'H16.03_'],
    [{ type: 'perforated' }, 'H16.07_'],
    [{ type: 'fungal' }, 'H16.06_'],
    [{ type: 'central' }, 'H16.01_'],
    [{ type: 'marginal' }, 'H16.04_'],
    [{}, 'H16.00_'],
  ]),
  'herpes-zoster-ophthalmicus': {
    code: 'B02.30',
    choices: choices([{ type: 'conjunctivitis' }, 'B02.31'], [{ type: 'iritis' }, 'B02.32'], [{ type: 'keratitis' }, 'B02.33']),
  },
  keratitis: {
    code: 'H16.9',
    choices: choices(
      ...(
        [
          ['filamentary', 'H16.12'],
          ['exposure', 'H16.21'],
          ['neurotrophic', 'H16.23'],
          ['interstitial', 'H16.30'],
        ] as const
      ).flatMap(([type, stem]): Row[] => bySide({ type }, stem)),
    ),
  },
  keratoconus: sidedBy('1239', [
    [{ type: 'stable' }, 'H18.61_'],
    [{ status: 'stable' }, 'H18.61_'],
    [{ type: 'unstable' }, 'H18.62_'],
    [{}, 'H18.60_'],
  ]),
  'corneal-dystrophy': sidedBy('1239', [
    [{ type: 'epithelial' }, 'H18.52_'],
    [{ type: 'granular' }, 'H18.53_'],
    [{ type: 'lattice' }, 'H18.54_'],
    [{}, 'H18.50_'],
  ]),
  'corneal-edema': {
    code: 'H18.20',
    choices: choices(
      ...(
        [
          ['contact-lens', 'H18.21'],
          ['idiopathic', 'H18.22'],
          ['secondary', 'H18.23'],
        ] as const
      ).flatMap(([type, stem]): Row[] => bySide({ type }, stem)),
    ),
  },
  'bullous-keratopathy': {
    code: 'H18.10',
    choices: choices(...bySide({ type: 'postoperative' }, 'H59.01'), ...bySide({}, 'H18.1', '0')),
  },
  'corneal-scar': {
    code: 'H17.9',
    choices: choices(...bySide({ type: 'central' }, 'H17.1', '0'), ...bySide({ type: 'peripheral' }, 'H17.82')),
  },
  'corneal-neovascularization': sidedBy('1239', [
    [{ type: 'pannus' }, 'H16.42_'],
    [{}, 'H16.40_'],
  ]),
  'corneal-transplant-rejection': sidedBy('1239', [
    [{ type: 'failure' }, 'T86.841_'],
    [{}, 'T86.840_'],
  ]),
  proptosis: {
    code: 'H05.20',
    choices: choices(
      ...(
        [
          ['constant', 'H05.24'],
          ['intermittent', 'H05.25'],
          ['pulsating', 'H05.26'],
        ] as const
      ).flatMap(([type, stem]): Row[] => bySide({ type }, stem)),
    ),
  },
  'orbital-pseudotumor': {
    code: 'H05.10',
    choices: choices(...bySide({ type: 'myositis' }, 'H05.12'), ...bySide({ type: 'tumor' }, 'H05.11')),
  },
};
