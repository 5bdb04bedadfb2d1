import { bySide, eyes, type Row, staged } from './eye-rules';
import { type CodeTable, choices, plain, sided, sidedBy } from './table';

/** ICD-10-CM chapter 7: lens, glaucoma, optic nerve, sight and movement of the eyes. */
export const eyeCodes: CodeTable = {
  ...plain(`
    age-related-cataract H25.9
    pseudophakia Z96.1
    iol-dislocation T85.22XA
    floppy-iris H21.81
    pseudoexfoliation H26.8
    strabismus H50.9
    convergence-insufficiency H51.11
    nystagmus H55.00
    diplopia H53.2
    presbyopia H52.4
    anisometropia H52.31
    refractive-error H52.7
    vision-loss H54.7
    cortical-blindness H47.619
    color-blindness H53.50
    night-blindness H53.60
    blurred-vision H53.8
    bitemporal-hemianopia H53.47
    optic-chiasm-disorder H47.49
    photopsia H53.19
    glare H53.71
    metamorphopsia H53.15
    anisocoria H57.02
    eye-discharge H57.89
    artificial-eye Z97.0
    corneal-transplant-status Z94.7
    enucleation-status Z90.01
    visual-disturbance H53.9
    congenital-nystagmus H55.01
  `),
  ...eyes(`
    nuclear-cataract H25.1_ 1230
    cortical-cataract H25.01_
    posterior-subcapsular-cataract H25.04_
    anterior-subcapsular-cataract H25.03_
    combined-cataract H25.81_
    traumatic-cataract H26.10_
    drug-induced-cataract H26.3_ 1230
    juvenile-cataract H26.00_
    secondary-cataract H26.49_
    aphakia H27.0_ 1230
    retained-lens-fragments H59.02_
    acute-angle-closure H40.21_
    narrow-angles H40.03_
    ocular-hypertension H40.05_
    neovascular-glaucoma H40.84_
    pigment-dispersion H21.23_
    rubeosis H21.1X_
    ischemic-optic-neuropathy H47.01_
    optic-disc-drusen H47.32_
    hyperopia H52.0_ 1230
    third-nerve-palsy H49.0_ 1230
    fourth-nerve-palsy H49.1_ 1230
    sixth-nerve-palsy H49.2_ 1230
    internuclear-ophthalmoplegia H51.2_ 1230
    sudden-vision-loss H53.13_
    transient-vision-loss H53.12_
    photophobia H53.14_
    red-eye H11.43_
    eye-foreign-body-sensation H57.8A_
    cataract-extraction-status Z98.4_ 12-9
    eye-pain H57.1_ 1230
  `),
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
  'mature-cataract': {
    code: 'H26.9',
    choices: choices(
      [{ type: 'morgagnian', laterality: 'right' }, 'H25.21'],
      [{ type: 'morgagnian', laterality: 'left' }, 'H25.22'],
      [{ type: 'morgagnian', laterality: 'bilateral' }, 'H25.23'],
      [{ type: 'morgagnian' }, 'H25.20'],
    ),
  },
  'lens-dislocation': {
    code: 'H27.10',
    choices: choices(...(['subluxed', 'anterior', 'posterior'] as const).flatMap((type, at): Row[] => bySide({ type }, `H27.1${at + 1}`))),
  },
  glaucoma: { code: 'H40.9', choices: choices([{ type: 'open-angle' }, 'H40.10X0']) },
  'open-angle-glaucoma': staged('H40.10X', { sided: false }),
  'primary-open-angle-glaucoma': staged('H40.11'),
  'low-tension-glaucoma': staged('H40.12'),
  'pigmentary-glaucoma': staged('H40.13'),
  'pseudoexfoliation-glaucoma': staged('H40.14'),
  'angle-closure-glaucoma': staged('H40.20X', { sided: false }),
  'chronic-angle-closure': staged('H40.22'),
  'glaucoma-suspect': sidedBy('1239', [
    [{ type: 'low-risk' }, 'H40.01_'],
    [{ type: 'high-risk' }, 'H40.02_'],
    [{}, 'H40.00_'],
  ]),
  'steroid-glaucoma': staged('H40.6', { middle: 'X', none: '0' }),
  'traumatic-glaucoma': staged('H40.3', { middle: 'X', none: '0' }),
  'uveitic-glaucoma': staged('H40.4', { middle: 'X', none: '0' }),
  'other-secondary-glaucoma': staged('H40.5', { middle: 'X', none: '0' }),
  'optic-neuritis': {
    code: 'H46.9',
    choices: choices(
      [{ type: 'retrobulbar', laterality: 'right' }, 'H46.11'],
      [{ type: 'retrobulbar', laterality: 'left' }, 'H46.12'],
      [{ type: 'retrobulbar', laterality: 'bilateral' }, 'H46.13'],
      [{ type: 'retrobulbar' }, 'H46.10'],
      [{ type: 'papillitis', laterality: 'right' }, 'H46.01'],
      [{ type: 'papillitis', laterality: 'left' }, 'H46.02'],
      [{ type: 'papillitis', laterality: 'bilateral' }, 'H46.03'],
      [{ type: 'papillitis' }, 'H46.00'],
    ),
  },
  'optic-neuropathy': {
    ...sidedBy('1239', [[{}, 'H47.09_']]),
    choices: [...choices([{ type: 'toxic' }, 'H46.3'], [{ type: 'nutritional' }, 'H46.2']), ...(sided('H47.09_', '1239').choices ?? [])],
  },
  'optic-atrophy': {
    code: 'H47.20',
    choices: choices(
      [{ type: 'hereditary' }, 'H47.22'],
      ...(['primary', 'glaucomatous'] as const).flatMap((type): Row[] => bySide({ type }, `H47.2${type === 'primary' ? 1 : 3}`)),
    ),
  },
  papilledema: { code: 'H47.10', choices: choices([{ type: 'pressure' }, 'H47.11']) },
  esotropia: {
    code: 'H50.00',
    choices: choices(
      [{ type: 'accommodative' }, 'H50.43'],
      [{ type: 'alternating' }, 'H50.05'],
      [{ type: 'intermittent' }, 'H50.30'],
      [{ laterality: 'right' }, 'H50.011'],
      [{ laterality: 'left' }, 'H50.012'],
    ),
  },
  exotropia: {
    code: 'H50.10',
    choices: choices(
      [{ type: 'intermittent-alternating' }, 'H50.34'],
      [{ type: 'alternating' }, 'H50.15'],
      [{ type: 'intermittent' }, 'H50.30'],
      [{ laterality: 'right' }, 'H50.111'],
      [{ laterality: 'left' }, 'H50.112'],
    ),
  },
  hypertropia: {
    code: 'H50.9',
    choices: choices(
      [{ laterality: 'right' }, 'H50.21'],
      [{ laterality: 'left' }, 'H50.22'],
      [{ laterality: 'bilateral' }, 'H50.21 H50.22'],
    ),
  },
  heterophoria: {
    code: 'H50.50',
    choices: choices([{ type: 'eso' }, 'H50.51'], [{ type: 'exo' }, 'H50.52'], [{ type: 'vertical' }, 'H50.53']),
  },
  amblyopia: sidedBy('1239', [
    [{ type: 'deprivation' }, 'H53.01_'],
    [{ type: 'refractive' }, 'H53.02_'],
    [{ type: 'strabismic' }, 'H53.03_'],
    [{}, 'H53.00_'],
  ]),
  ophthalmoplegia: sidedBy('1230', [
    [{ type: 'progressive' }, 'H49.4_'],
    [{}, 'H49.3_'],
  ]),
  myopia: sidedBy('1230', [
    [{ type: 'degenerative' }, 'H44.2_'],
    [{}, 'H52.1_'],
  ]),
  astigmatism: sidedBy('1239', [
    [{ type: 'irregular' }, 'H52.21_'],
    [{ type: 'regular' }, 'H52.22_'],
    [{}, 'H52.20_'],
  ]),
  blindness: {
    code: 'H54.7',
    choices: choices(
      [{ type: 'legal' }, 'H54.8'],
      [{ laterality: 'bilateral' }, 'H54.3'],
      [{ laterality: 'right' }, 'H54.61'],
      [{ laterality: 'left' }, 'H54.62'],
      [{ type: 'one' }, 'H54.60'],
    ),
  },
  'low-vision': { code: 'H54.7', choices: choices([{ type: 'one' }, 'H54.50'], [{ laterality: 'bilateral' }, 'H54.3']) },
  'visual-field-defect': {
    code: 'H53.40',
    choices: choices(...bySide({ type: 'central' }, 'H53.41'), ...bySide({ type: 'constriction' }, 'H53.48')),
  },
  'homonymous-hemianopia': { code: 'H53.469', choices: choices([{ laterality: 'right' }, 'H53.461'], [{ laterality: 'left' }, 'H53.462']) },
  'abnormal-pupil': {
    code: 'H57.00',
    choices: choices([{ type: 'mydriasis' }, 'H57.04'], [{ type: 'miosis' }, 'H57.03'], [{ type: 'tonic' }, 'H57.059']),
  },
  'eye-exam': { code: 'Z01.00', choices: choices([{ type: 'abnormal' }, 'Z01.01']) },
};
