import type { Attributes } from '../../findings/finding';
import { skinCarcinoma, skinTumor } from './skin-sites';
import { type CodeRule, type CodeTable, choices, plain, sided, sidedBy } from './table';

/** A code by the part written: `[types, code]`, else the first argument; `history` for when the cancer is past. */
const byPart = (code: string, history: string | null, parts: Record<string, string>): CodeRule => ({
  code,
  ...(history && { history }),
  choices: choices(...Object.entries(parts).map(([type, part]): [Partial<Attributes>, string] => [{ type }, part])),
});
const BREAST: [string, string][] = [
  ['nipple', 'C50.01'],
  ['central', 'C50.11'],
  ['upper inner', 'C50.21'],
  ['lower inner', 'C50.31'],
  ['upper outer', 'C50.41'],
  ['lower outer', 'C50.51'],
  ['axillary tail', 'C50.61'],
  ['overlapping', 'C50.81'],
];
const LIMB_BONES: [string, string][] = [
  ['arm bones', 'C40.0_'],
  ['hand bones', 'C40.1_'],
  ['leg bones', 'C40.2_'],
  ['foot bones', 'C40.3_'],
];
const lung = sidedBy('12-0', [
  [{ type: 'main bronchus' }, 'C34.0_'],
  [{ type: 'upper lobe' }, 'C34.1_'],
  [{ type: 'lower lobe' }, 'C34.3_'],
  [{ type: 'overlapping' }, 'C34.8_'],
  [{}, 'C34.9_'],
]);
const sebaceous = skinCarcinoma('9');

/** ICD-10-CM C00-C80 by site; history codes of Z85. */
export const malignancyCodes: CodeTable = {
  ...plain(`
    tracheal-cancer C33 Z85.12
    thymic-cancer C37 Z85.238
    mediastinal-cancer C38.3 Z85.29
    prostate-cancer C61 Z85.46
    urethral-cancer C68.0 Z85.59
    scrotal-cancer C63.2 Z85.49
    vaginal-cancer C52 Z85.44
    choriocarcinoma C58 Z85.44
    peritoneal-cancer C48.2 Z85.89
    retroperitoneal-cancer C48.0 Z85.89
    appendiceal-cancer C18.1 Z85.038
    rectosigmoid-cancer C19 Z85.048
    rectal-cancer C20 Z85.048
    hepatocellular-carcinoma C22.0 Z85.05
    hepatoblastoma C22.2 Z85.05
    gallbladder-cancer C23 Z85.09
    ampullary-cancer C24.1 Z85.09
    spleen-cancer C26.1 Z85.09
    buccal-cancer C06.0 Z85.818
    retromolar-cancer C06.2 Z85.818
    oral-cancer C06.9 Z85.819
    parotid-cancer C07 Z85.818
    nasopharyngeal-cancer C11.9 Z85.818
    pharyngeal-cancer C14.0 Z85.819
    head-neck-cancer C76.0 Z85.89
    thyroid-cancer C73 Z85.850
    parathyroid-cancer C75.0 Z85.858
    spinal-cord-cancer C72.0 Z85.848
    unknown-primary C80.1 Z85.9
    disseminated-cancer C80.0
  `),
  'breast-cancer': {
    ...sidedBy('12-9', [...BREAST.map(([type, base]): [Partial<Attributes>, string] => [{ type }, `${base}_`]), [{}, 'C50.91_']]),
    history: 'Z85.3',
  },
  'male-breast-cancer': { ...sidedBy('12-9', [[{}, 'C50.92_']]), history: 'Z85.3' },
  'lung-cancer': { ...lung, history: 'Z85.118', choices: [...choices([{ type: 'middle lobe' }, 'C34.2']), ...(lung.choices ?? [])] },
  mesothelioma: byPart('C45.9', 'Z85.89', { pleura: 'C45.0', peritoneum: 'C45.1', pericardium: 'C45.2' }),
  'bladder-cancer': byPart('C67.9', 'Z85.51', {
    trigone: 'C67.0',
    dome: 'C67.1',
    lateral: 'C67.2',
    anterior: 'C67.3',
    posterior: 'C67.4',
    neck: 'C67.5',
    orifice: 'C67.6',
    urachus: 'C67.7',
    overlapping: 'C67.8',
  }),
  'kidney-cancer': sided('C64._', '12-9', { history: 'Z85.528' }),
  wilms: sided('C64._', '12-9', { history: 'Z85.528' }),
  'renal-pelvis-cancer': sided('C65._', '12-9', { history: 'Z85.53' }),
  'ureteral-cancer': sided('C66._', '12-9', { history: 'Z85.54' }),
  'testicular-cancer': {
    ...sidedBy('12-0', [
      [{ type: 'undescended' }, 'C62.0_'],
      [{}, 'C62.9_'],
    ]),
    history: 'Z85.47',
  },
  'penile-cancer': byPart('C60.9', 'Z85.49', { glans: 'C60.1', prepuce: 'C60.0', shaft: 'C60.2' }),
  'uterine-cancer': byPart('C55', 'Z85.42', { endometrium: 'C54.1', myometrium: 'C54.2', isthmus: 'C54.0', fundus: 'C54.3' }),
  'cervical-cancer': byPart('C53.9', 'Z85.41', { endocervix: 'C53.0', exocervix: 'C53.1' }),
  'ovarian-cancer': sided('C56._', '1239', { history: 'Z85.43' }),
  'fallopian-cancer': { ...sidedBy('12-0', [[{}, 'C57.0_']]), history: 'Z85.4A' },
  'vulvar-cancer': byPart('C51.9', 'Z85.44', { 'labia majora': 'C51.0', 'labia minora': 'C51.1', clitoris: 'C51.2' }),
  'colon-cancer': byPart('C18.9', 'Z85.038', {
    cecum: 'C18.0',
    'ascending colon': 'C18.2',
    'hepatic flexure': 'C18.3',
    'transverse colon': 'C18.4',
    'splenic flexure': 'C18.5',
    'descending colon': 'C18.6',
    'sigmoid colon': 'C18.7',
  }),
  'anal-cancer': byPart('C21.0', 'Z85.048', { canal: 'C21.1' }),
  'small-bowel-cancer': byPart('C17.9', 'Z85.068', { duodenum: 'C17.0', jejunum: 'C17.1', ileum: 'C17.2' }),
  'gastric-cancer': byPart('C16.9', 'Z85.028', {
    cardia: 'C16.0',
    fundus: 'C16.1',
    body: 'C16.2',
    antrum: 'C16.3',
    pylorus: 'C16.4',
    'lesser curvature': 'C16.5',
    'greater curvature': 'C16.6',
  }),
  'esophageal-cancer': byPart('C15.9', 'Z85.01', { 'upper third': 'C15.3', 'middle third': 'C15.4', 'lower third': 'C15.5' }),
  'liver-cancer': byPart('C22.9', 'Z85.05', { primary: 'C22.8' }),
  cholangiocarcinoma: byPart('C22.1', 'Z85.05', { extrahepatic: 'C24.0' }),
  'bile-duct-cancer': byPart('C24.0', 'Z85.09', { tract: 'C24.9' }),
  'pancreatic-cancer': byPart('C25.9', 'Z85.07', { head: 'C25.0', body: 'C25.1', tail: 'C25.2' }),
  melanoma: skinTumor('C43', { nose: '31', breast: '52', trunk: '59' }, { history: 'Z85.820' }),
  'merkel-cell': skinTumor('C4A', { nose: '31', breast: '52', trunk: '59' }, { history: 'Z85.821' }),
  'basal-cell-carcinoma': skinCarcinoma('1'),
  'squamous-cell-skin': skinCarcinoma('2'),
  // The cell alone names no site; a part of the skin does.
  'squamous-cell-carcinoma': { ...skinCarcinoma('2'), code: null },
  'skin-adnexal-carcinoma': skinCarcinoma('9'),
  'skin-cancer': skinCarcinoma('0'),
  'sebaceous-carcinoma': {
    ...sebaceous,
    choices: (sebaceous.choices ?? []).map(({ when, codes }) => ({ when, codes: codes.map((code) => code.replace('C44.19', 'C44.13')) })),
  },
  kaposi: byPart('C46.9', 'Z85.831', { gastrointestinal: 'C46.4', lung: 'C46.50', node: 'C46.3', palate: 'C46.2', skin: 'C46.0' }),
  'lip-cancer': byPart('C00.9', 'Z85.818', { lower: 'C00.1', upper: 'C00.0' }),
  'tongue-cancer': byPart('C02.9', 'Z85.810', { base: 'C01', border: 'C02.1', ventral: 'C02.2', dorsal: 'C02.0', anterior: 'C02.3' }),
  'gum-cancer': byPart('C03.9', 'Z85.818', { upper: 'C03.0', lower: 'C03.1' }),
  'floor-of-mouth-cancer': byPart('C04.9', 'Z85.818', { anterior: 'C04.0', lateral: 'C04.1' }),
  'palate-cancer': byPart('C05.9', 'Z85.818', { hard: 'C05.0', soft: 'C05.1', uvula: 'C05.2' }),
  'salivary-cancer': byPart('C08.9', 'Z85.818', { submandibular: 'C08.0', sublingual: 'C08.1' }),
  'tonsil-cancer': byPart('C09.9', 'Z85.818', { fossa: 'C09.0', pillar: 'C09.1', lingual: 'C02.4' }),
  'oropharyngeal-cancer': byPart('C10.9', 'Z85.818', { vallecula: 'C10.0', lateral: 'C10.2', posterior: 'C10.3' }),
  'hypopharyngeal-cancer': byPart('C13.9', 'Z85.818', { pyriform: 'C12' }),
  'laryngeal-cancer': byPart('C32.9', 'Z85.21', { supraglottis: 'C32.1', subglottis: 'C32.2', glottis: 'C32.0' }),
  'sinonasal-cancer': byPart('C31.9', 'Z85.22', {
    maxillary: 'C31.0',
    ethmoid: 'C31.1',
    frontal: 'C31.2',
    sphenoid: 'C31.3',
    cavity: 'C30.0',
  }),
  'adrenal-cancer': {
    ...sidedBy('12-0', [
      [{ type: 'cortex' }, 'C74.0_'],
      [{}, 'C74.9_'],
    ]),
    history: 'Z85.858',
  },
  neuroblastoma: { ...sidedBy('12-0', [[{}, 'C74.9_']]), history: 'Z85.858' },
  retinoblastoma: { ...sidedBy('12-0', [[{}, 'C69.2_']]), history: 'Z85.840' },
  'uveal-melanoma': {
    ...sidedBy('12-0', [
      [{ type: 'choroid' }, 'C69.3_'],
      [{}, 'C69.9_'],
    ]),
    history: 'Z85.840',
  },
  ...Object.fromEntries(
    ['brain-cancer', 'glioblastoma'].map((concept) => [
      concept,
      byPart('C71.9', 'Z85.841', {
        frontal: 'C71.1',
        temporal: 'C71.2',
        parietal: 'C71.3',
        occipital: 'C71.4',
        ventricle: 'C71.5',
        cerebellum: 'C71.6',
        'brain stem': 'C71.7',
        cerebrum: 'C71.0',
      }),
    ]),
  ),
  'bone-cancer': {
    code: 'C41.9',
    history: 'Z85.830',
    choices: [
      ...LIMB_BONES.flatMap(([type, pattern]) => {
        const { choices: own = [], code } = sided(pattern, '12-0');
        return [...own.map(({ when, codes }) => ({ when: { type, ...when }, codes })), { when: { type }, codes: code ? [code] : [] }];
      }),
      ...choices(
        [{ type: 'skull' }, 'C41.0'],
        [{ type: 'mandible' }, 'C41.1'],
        [{ type: 'spine' }, 'C41.2'],
        [{ type: 'chest bones' }, 'C41.3'],
        [{ type: 'pelvic bones' }, 'C41.4'],
      ),
    ],
  },
  'soft-tissue-sarcoma': {
    code: 'C49.9',
    history: 'Z85.831',
    choices: choices(
      [{ type: 'head' }, 'C49.0'],
      [{ type: 'arm', laterality: 'right' }, 'C49.11'],
      [{ type: 'arm', laterality: 'left' }, 'C49.12'],
      [{ type: 'arm' }, 'C49.10'],
      [{ type: 'leg', laterality: 'right' }, 'C49.21'],
      [{ type: 'leg', laterality: 'left' }, 'C49.22'],
      [{ type: 'leg' }, 'C49.20'],
      [{ type: 'thorax' }, 'C49.3'],
      [{ type: 'abdomen' }, 'C49.4'],
      [{ type: 'pelvis' }, 'C49.5'],
      [{ type: 'trunk' }, 'C49.6'],
    ),
  },
  gist: byPart('C49.A0', 'Z85.831', {
    esophagus: 'C49.A1',
    stomach: 'C49.A2',
    'small intestine': 'C49.A3',
    colon: 'C49.A4',
    rectum: 'C49.A5',
  }),
  carcinoid: {
    code: 'D3A.00',
    history: 'Z86.012',
    choices: (
      [
        [{ type: 'lung' }, '090'],
        [{ type: 'appendix' }, '020'],
        [{ type: 'rectum' }, '026'],
        [{ type: 'small bowel' }, '019'],
        [{ type: 'ileum' }, '012'],
        [{ type: 'duodenum' }, '010'],
        [{ type: 'stomach' }, '092'],
        [{ type: 'colon' }, '029'],
        [{}, '00'],
      ] as [Partial<Attributes>, string][]
    ).flatMap(([when, rest]) => choices([{ ...when, cause: 'malignant' }, `C7A.${rest}`], [when, `D3A.${rest}`])),
  },
  'neuroendocrine-tumor': byPart('D3A.8', null, { 'poorly differentiated': 'C7A.1', malignant: 'C7A.8' }),
};
