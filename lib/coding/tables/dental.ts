import { type CodeTable, choices, plain, sided } from './table';

/** ICD-10-CM K00 to K09, M26 and M27: teeth, gums and jaws. */
export const dentalCodes: CodeTable = {
  ...plain(`
    toothache K08.89
    pulp-necrosis K04.1
    periapical-abscess-sinus K04.6
    periodontal-abscess K05.219
    necrotizing-gingivitis A69.1
    periodontal-disease K05.6
    gingival-enlargement K06.1
    gum-bleeding K06.8
    impacted-teeth K01.1
    embedded-teeth K01.0
    supernumerary-teeth K00.1
    anodontia K00.0
    cracked-tooth K03.81
    dental-plaque K03.6
    retained-root K08.3
    missing-teeth K08.409
    alveolar-ridge-atrophy K08.20
    alveolar-bone-loss K06.3
    poor-dentition K08.9
    limited-jaw-opening M26.52
    jaw-cyst M27.40
    odontogenic-cyst K09.0
    nasopalatine-cyst K09.1
    radicular-cyst K04.8
    stafne-cyst M27.0
    torus-jaw M27.0
    giant-cell-granuloma-jaw M27.1
    jaw-inflammation M27.2
    dry-socket M27.3
    jaw-exostosis M27.8
    maxillary-hyperplasia M26.01
    maxillary-hypoplasia M26.02
    mandibular-hyperplasia M26.03
    mandibular-hypoplasia M26.04
    crowded-teeth M26.31
    spaced-teeth M26.32
    rotated-teeth M26.35
  `),
  'dental-caries': {
    code: 'K02.9',
    choices: choices(
      [{ type: 'root' }, 'K02.7'],
      [{ type: 'arrested' }, 'K02.3'],
      [{ type: 'enamel' }, 'K02.61'],
      [{ type: 'dentin' }, 'K02.62'],
      [{ type: 'pulp' }, 'K02.63'],
    ),
  },
  pulpitis: { code: 'K04.01', choices: choices([{ type: 'irreversible' }, 'K04.02']) },
  'apical-periodontitis': { code: 'K04.4', choices: choices([{ type: 'chronic' }, 'K04.5'], [{ acuity: 'chronic' }, 'K04.5']) },
  pericoronitis: { code: 'K05.30', choices: choices([{ acuity: 'acute' }, 'K05.20']) },
  gingivitis: {
    code: 'K05.10',
    choices: choices([{ acuity: 'acute', type: 'other' }, 'K05.01'], [{ acuity: 'acute' }, 'K05.00'], [{ type: 'other' }, 'K05.11']),
  },
  periodontitis: {
    code: 'K05.30',
    choices: choices(
      [{ type: 'aggressive' }, 'K05.20'],
      [{ type: 'generalized', severity: 'mild' }, 'K05.321'],
      [{ type: 'generalized', severity: 'moderate' }, 'K05.322'],
      [{ type: 'generalized', severity: 'severe' }, 'K05.323'],
      [{ type: 'generalized' }, 'K05.329'],
      [{ type: 'localized', severity: 'mild' }, 'K05.311'],
      [{ type: 'localized', severity: 'moderate' }, 'K05.312'],
      [{ type: 'localized', severity: 'severe' }, 'K05.313'],
      [{ type: 'localized' }, 'K05.319'],
    ),
  },
  'gingival-recession': { code: 'K06.020', choices: choices([{ type: 'localized' }, 'K06.010']) },
  'tooth-wear': { code: 'K03.0', choices: choices([{ type: 'erosion' }, 'K03.2'], [{ type: 'abrasion' }, 'K03.1']) },
  edentulous: {
    code: 'K08.109',
    choices: choices(
      [{ type: 'partial', cause: 'caries' }, 'K08.439'],
      [{ type: 'partial', cause: 'gums' }, 'K08.429'],
      [{ type: 'partial', cause: 'trauma' }, 'K08.419'],
      [{ type: 'partial' }, 'K08.409'],
      [{ cause: 'caries' }, 'K08.139'],
      [{ cause: 'gums' }, 'K08.129'],
      [{ cause: 'trauma' }, 'K08.119'],
    ),
  },
  'tooth-avulsion': { code: 'S03.2XX', injury: true },
  'dental-implant-failure': { code: 'M27.69', choices: choices([{ type: 'integration' }, 'M27.61']) },
  'failed-restoration': { code: 'K08.50', choices: choices([{ type: 'broken' }, 'K08.539']) },
  'tmj-disorder': sided('M26.60_', '1239'),
  'tmj-ankylosis': sided('M26.61_', '1239'),
  'tmj-pain': sided('M26.62_', '1239'),
  'tmj-disc': sided('M26.63_', '1239'),
  'tmj-arthritis': sided('M26.64_', '1239'),
  'chin-anomaly': { code: 'M26.06', choices: choices([{ type: 'large' }, 'M26.05']) },
  'jaw-asymmetry': { code: 'M26.12', choices: choices([{ type: 'maxilla' }, 'M26.11']) },
  malocclusion: {
    code: 'M26.4',
    choices: choices([{ type: '1' }, 'M26.211'], [{ type: '2' }, 'M26.212'], [{ type: '3' }, 'M26.213']),
  },
  'bite-anomaly': {
    code: 'M26.29',
    choices: choices(
      [{ type: 'open back' }, 'M26.221'],
      [{ type: 'open' }, 'M26.220'],
      [{ type: 'cross' }, 'M26.24'],
      [{ type: 'overjet' }, 'M26.23'],
    ),
  },
};
