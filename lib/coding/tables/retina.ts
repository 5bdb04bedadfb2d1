import type { Attributes } from '../../findings/finding';
import { bySide, eyes, formed, type Row } from './eye-rules';
import { type CodeTable, choices, type Joint, joint, plain, sided, sidedBy } from './table';

/** ICD-10-CM chapter 7: retina, vitreous, uvea, globe. */
export const retinaCodes: CodeTable = {
  ...plain(`
    macular-edema H35.81
    retinitis-pigmentosa H35.52
    ocular-hypotony H44.40
  `),
  ...eyes(`
    choroidal-neovascularization H35.05_
    macular-hole H35.34_
    epiretinal-membrane H35.37_
    drusen H35.36_
    central-serous H35.71_
    vitreomacular-traction H43.82_
    toxic-maculopathy H35.38_
    lattice-degeneration H35.41_
    retinoschisis H33.10_
    posterior-vitreous-detachment H43.81_
    floaters H43.39_
    vitreous-hemorrhage H43.1_ 1230
    asteroid-hyalosis H43.2_ 1230
    central-retinal-artery-occlusion H34.1_ 1230
    hypertensive-retinopathy H35.03_
    retinal-hemorrhage H35.6_ 1230
    retinal-vasculitis H35.06_
    retinal-neovascularization H35.05_
    choroidal-nevus D31.3_ 12-0
    panuveitis H44.11_
    endophthalmitis H44.00_
    hypopyon H20.05_
    phthisis-bulbi H44.52_
    degenerative-myopia H44.2_ 1230
  `),
  'dry-macular-degeneration': formed('H35.31', [
    [{ type: 'early' }, '1'],
    [{ type: 'intermediate' }, '2'],
    [{ type: 'advanced-subfoveal' }, '4'],
    [{ type: 'advanced' }, '3'],
    [{}, '0'],
  ]),
  'wet-macular-degeneration': formed('H35.32', [
    [{ type: 'active' }, '1'],
    [{ type: 'scar' }, '3'],
    [{ type: 'inactive' }, '2'],
    [{}, '0'],
  ]),
  'macular-degeneration': { code: 'H35.30' },
  'cystoid-macular-edema': sidedBy('1239', [
    [{ type: 'postoperative' }, 'H59.03_'],
    [{}, 'H35.35_'],
  ]),
  'retinal-detachment': {
    code: 'H33.20',
    choices: choices(
      ...(
        [
          [{ type: 'traction' }, 'H33.4', '0'],
          [{ type: 'single' }, 'H33.01', '9'],
          [{ type: 'multiple' }, 'H33.02', '9'],
          [{ type: 'giant' }, 'H33.03', '9'],
          [{ type: 'total' }, 'H33.05', '9'],
          [{ type: 'rhegmatogenous' }, 'H33.00', '9'],
          [{}, 'H33.2', '0'],
        ] as [Partial<Attributes>, string, string][]
      ).flatMap(([when, stem, none]) => bySide(when, stem, none)),
    ),
  },
  'retinal-tear': sidedBy('1239', [
    [{ type: 'horseshoe' }, 'H33.31_'],
    [{ type: 'round' }, 'H33.32_'],
    [{ type: 'multiple' }, 'H33.33_'],
    [{}, 'H33.30_'],
  ]),
  'peripheral-retinal-degeneration': {
    code: 'H35.40',
    choices: choices(...bySide({ type: 'paving' }, 'H35.43')),
  },
  'branch-retinal-artery-occlusion': sidedBy('1239', [
    [{ type: 'partial' }, 'H34.21_'],
    [{}, 'H34.23_'],
  ]),
  'central-retinal-vein-occlusion': formed('H34.81', [
    [{ type: 'edema' }, '0'],
    [{ type: 'neovascular' }, '1'],
    [{}, '2'],
  ]),
  'branch-retinal-vein-occlusion': formed('H34.83', [
    [{ type: 'edema' }, '0'],
    [{ type: 'neovascular' }, '1'],
    [{}, '2'],
  ]),
  retinopathy: {
    code: 'H35.00',
    choices: choices(
      [{ type: 'proliferative', laterality: 'right' }, 'H35.21'],
      [{ type: 'proliferative', laterality: 'left' }, 'H35.22'],
      [{ type: 'proliferative', laterality: 'bilateral' }, 'H35.23'],
      [{ type: 'proliferative' }, 'H35.20'],
    ),
  },
  'retinal-dystrophy': { code: 'H35.50', choices: choices([{ type: 'sensory' }, 'H35.53'], [{ type: 'rpe' }, 'H35.54']) },
  'retinopathy-of-prematurity': sidedBy('1239', [
    ...(['1', '2', '3', '4', '5'] as const).map((stage): Row => [{ stage }, `H35.1${Number(stage) + 1}_`]),
    [{}, 'H35.10_'],
  ]),
  'chorioretinal-scar': sidedBy('1239', [
    [{ type: 'macular' }, 'H31.01_'],
    [{}, 'H31.00_'],
  ]),
  chorioretinitis: {
    ...sided('H30.9_', '1230'),
    choices: [...choices([{ type: 'toxoplasma' }, 'B58.01']), ...(sided('H30.9_', '1230').choices ?? [])],
  },
  'choroidal-detachment': sidedBy('1239', [
    [{ type: 'hemorrhage' }, 'H31.30_'],
    [{}, 'H31.40_'],
  ]),
  iritis: {
    code: 'H20.9',
    choices: choices(...bySide({ acuity: 'chronic' }, 'H20.1', '0'), [{ acuity: 'acute' }, 'H20.00']),
  },
  hyphema: sidedBy('1230', [[{}, 'H21.0_']]),
  'iris-synechiae': sidedBy('1239', [
    [{ type: 'posterior' }, 'H21.54_'],
    [{ type: 'anterior' }, 'H21.51_'],
    [{}, 'H21.50_'],
  ]),
  scleritis: sidedBy('1239', [
    [{ type: 'anterior' }, 'H15.01_'],
    [{ type: 'posterior' }, 'H15.03_'],
    [{}, 'H15.00_'],
  ]),
  episcleritis: sidedBy('1239', [
    [{ type: 'nodular' }, 'H15.12_'],
    [{}, 'H15.10_'],
  ]),
};

/** Neovascularization is part of the code of a wet macular degeneration. */
export const retinaJoints: Joint[] = ['active', 'inactive'].flatMap((type, at) =>
  bySide({}, 'H35.32').map(([when, stem]) =>
    joint(
      'wet-macular-degeneration',
      'choroidal-neovascularization',
      `${stem}${at + 1}`,
      'H35.32: stage of exudative macular degeneration',
      {
        when,
        withWhen: { type },
        stated: true,
      },
    ),
  ),
);
