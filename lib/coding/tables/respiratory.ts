import { type CodeTable, choices, type Joint, joint, plain, sided } from './table';

/** Lungs, pleura, airways, sleep: ICD-10-CM chapters 1, 6, 10, 19, 21, beside those of `medicine.ts`. */
export const respiratoryCodes: CodeTable = {
  ...plain(`
    eosinophilic-asthma J82.83
    bronchospasm J98.01
    chronic-lung-disease J98.4
    lung-opacity R91.8
    lung-scarring J98.4
    bullous-disease J43.9
    radiation-fibrosis J70.1
    asbestosis J61
    silicosis J62.8
    berylliosis J63.2
    lymphangioleiomyomatosis J84.81
    alveolar-proteinosis J84.01
    pulmonary-hemorrhage R04.89
    pulmonary-sarcoidosis D86.0
    necrotizing-pneumonia J85.0
    ventilator-pneumonia J95.851 Z87.01
    tuberculosis-sequelae B90.9
    tuberculous-pleurisy A15.6
    tachypnea R06.82
    stridor R06.1
    cheyne-stokes R06.3
    respiratory-arrest R09.2
    abnormal-pft R94.2
    abnormal-sputum R09.3
    chest-congestion R09.89
    vaping-lung-injury U07.0
    asbestos-exposure Z77.090
    bronchiolitis-obliterans J44.81
    bronchopleural-fistula J86.0
    parapneumonic-effusion J91.8
    chylothorax J94.0
    hydropneumothorax J94.8
    tension-pneumothorax J93.0
    postprocedural-pneumothorax J95.811
    fibrothorax J94.1
    pleurisy R09.1
    pneumomediastinum J98.2
    tracheal-stenosis J39.8
    bronchial-obstruction J98.09
    airway-obstruction J98.8
    postprocedural-subglottic-stenosis J95.5
    transfusion-lung-injury J95.84
    respiratory-insufficiency R06.89
  `),
  'asthma-copd-overlap': { code: 'J44.89', choices: choices([{ status: 'exacerbation' }, 'J44.1']) },
  'postprocedural-pulmonary-insufficiency': { code: 'J95.2', choices: choices([{ type: 'thoracic' }, 'J95.1']) },
  croup: { code: 'J05.0', choices: choices([{ type: 'spasmodic' }, 'J38.5']) },
  'lung-allograft-dysfunction': { code: 'J4A.9', choices: choices([{ type: 'restrictive' }, 'J4A.0']) },
  'pulmonary-avm': { code: 'Q25.72', choices: choices([{ type: 'fistula' }, 'I28.0']) },
  'pleuritic-pain': { code: 'R07.81', choices: choices([{ type: 'breathing' }, 'R07.1']) },
  hyperventilation: { code: 'R06.4', choices: choices([{ type: 'syndrome' }, 'F45.8']) },
  apnea: { code: 'R06.81', choices: choices([{ type: 'holding' }, 'R06.89']) },
  'lower-respiratory-infection': { code: 'J22', choices: choices([{ type: 'lung' }, 'J18.9']) },
  hypercapnia: { code: 'R06.89', choices: choices([{ type: 'retention' }, 'E87.29']) },
  'drug-lung-disease': { code: 'J70.4', choices: choices([{ acuity: 'acute' }, 'J70.2'], [{ acuity: 'chronic' }, 'J70.3']) },
  'nonspecific-interstitial-pneumonia': { code: 'J84.89', choices: choices([{ type: 'idiopathic' }, 'J84.113']) },
  emphysema: {
    code: 'J43.9',
    choices: choices([{ type: 'centrilobular' }, 'J43.2'], [{ type: 'panlobular' }, 'J43.1'], [{ type: 'paraseptal' }, 'J43.8']),
  },
  'chronic-bronchitis': { code: 'J42', choices: choices([{ type: 'simple' }, 'J41.0'], [{ type: 'mucopurulent' }, 'J41.1']) },
  bronchiectasis: { code: 'J47.9', choices: choices([{ status: 'exacerbation' }, 'J47.1']) },
  pneumothorax: {
    code: 'J93.9',
    choices: choices([{ type: 'traumatic' }, 'S27.0XXA'], [{ acuity: 'chronic' }, 'J93.81'], [{ acuity: 'acute' }, 'J93.83']),
  },
  influenza: { code: 'J11.1', choices: choices([{ type: 'identified' }, 'J10.1'], [{ type: 'swine' }, 'J09.X2']) },
  uri: { code: 'J06.9', choices: choices([{ type: 'cold' }, 'J00']) },
  pharyngitis: { code: 'J02.9', choices: choices([{ acuity: 'chronic' }, 'J31.2'], [{ type: 'viral' }, 'J02.8']) },
  tonsillitis: { code: 'J03.90', choices: choices([{ acuity: 'recurrent' }, 'J03.91'], [{ acuity: 'chronic' }, 'J35.01']) },
  bronchitis: {
    code: 'J40',
    choices: choices(
      [{ acuity: 'acute', cause: 'rsv' }, 'J20.5'],
      [{ acuity: 'acute', cause: 'mycoplasma' }, 'J20.0'],
      [{ acuity: 'acute', cause: 'viral' }, 'J20.8'],
      [{ acuity: 'acute' }, 'J20.9'],
      [{ acuity: 'subacute' }, 'J20.9'],
      [{ acuity: 'chronic' }, 'J42'],
      [{ cause: 'rsv' }, 'J20.5'],
      [{ cause: 'viral' }, 'J20.8'],
    ),
  },
  bronchiolitis: {
    code: 'J21.9',
    choices: choices(
      [{ acuity: 'chronic' }, 'J44.89'],
      [{ type: 'rsv' }, 'J21.0'],
      [{ type: 'hmpv' }, 'J21.1'],
      [{ type: 'viral' }, 'J21.8'],
    ),
  },
  pneumonia: {
    code: 'J18.9',
    history: 'Z87.01',
    choices: choices(
      [{ cause: 'pneumococcus' }, 'J13'],
      [{ cause: 'mrsa' }, 'J15.212'],
      [{ cause: 'mssa' }, 'J15.211'],
      [{ cause: 'staphylococcus' }, 'J15.20'],
      [{ cause: 'pseudomonas' }, 'J15.1'],
      [{ cause: 'klebsiella' }, 'J15.0'],
      [{ cause: 'h-influenzae' }, 'J14'],
      [{ cause: 'mycoplasma' }, 'J15.7'],
      [{ cause: 'rsv' }, 'J12.1'],
      [{ cause: 'e-coli' }, 'J15.5'],
      [{ cause: 'group-b' }, 'J15.3'],
      [{ cause: 'streptococcus' }, 'J15.4'],
      [{ cause: 'acinetobacter' }, 'J15.61'],
      [{ cause: 'gram-negative' }, 'J15.69'],
      [{ cause: 'chlamydia' }, 'J16.0'],
      [{ cause: 'metapneumovirus' }, 'J12.3'],
      [{ cause: 'parainfluenza' }, 'J12.2'],
      [{ cause: 'adenovirus' }, 'J12.0'],
      [{ cause: 'influenza' }, 'J11.00'],
      [{ type: 'bacterial' }, 'J15.9'],
      [{ type: 'viral' }, 'J12.9'],
      [{ type: 'lobar' }, 'J18.1'],
      [{ type: 'broncho' }, 'J18.0'],
      [{ type: 'hypostatic' }, 'J18.2'],
    ),
  },
  'respiratory-failure': {
    code: 'J96.90',
    choices: choices(
      ...(
        [
          [{ acuity: 'acute-on-chronic' }, 'J96.2'],
          [{ acuity: 'acute' }, 'J96.0'],
          [{ acuity: 'chronic' }, 'J96.1'],
          [{}, 'J96.9'],
        ] as const
      ).flatMap(([when, base]): [object, string][] => [
        ...(
          [
            ['both', `${base}1 ${base}2`],
            ['hypoxic', `${base}1`],
            ['hypercapnic', `${base}2`],
          ] as const
        ).map(([type, codes]): [object, string] => [{ ...when, cause: 'ventilator', type }, `${codes} Z99.11`]),
        [{ ...when, cause: 'ventilator' }, `${base}0 Z99.11`],
        [{ ...when, type: 'both' }, `${base}1 ${base}2`],
        [{ ...when, type: 'hypoxic' }, `${base}1`],
        [{ ...when, type: 'hypercapnic' }, `${base}2`],
        [when, `${base}0`],
      ]),
    ),
  },
  sinusitis: {
    code: 'J32.9',
    choices: choices(
      [{ acuity: 'acute', type: 'maxillary' }, 'J01.00'],
      [{ acuity: 'acute', type: 'frontal' }, 'J01.10'],
      [{ acuity: 'acute', type: 'ethmoid' }, 'J01.20'],
      [{ acuity: 'acute', type: 'pan' }, 'J01.40'],
      [{ acuity: 'acute' }, 'J01.90'],
      [{ acuity: 'subacute' }, 'J01.90'],
      [{ type: 'maxillary' }, 'J32.0'],
      [{ type: 'frontal' }, 'J32.1'],
      [{ type: 'ethmoid' }, 'J32.2'],
      [{ type: 'pan' }, 'J32.4'],
    ),
  },
  dyspnea: { code: 'R06.02', choices: choices([{ type: 'exertional' }, 'R06.09'], [{ type: 'dyspnea' }, 'R06.00']) },
  'allergic-rhinitis': { code: 'J30.9', choices: choices([{ cause: 'pollen' }, 'J30.1'], [{ type: 'seasonal' }, 'J30.2']) },
  'status-asthmaticus': {
    code: 'J45.902',
    choices: choices(
      [{ type: 'mild-intermittent' }, 'J45.22'],
      [{ type: 'mild-persistent' }, 'J45.32'],
      [{ type: 'moderate-persistent' }, 'J45.42'],
      [{ type: 'severe-persistent' }, 'J45.52'],
    ),
  },
  'organizing-pneumonia': { code: 'J84.89', choices: choices([{ type: 'cryptogenic' }, 'J84.116']) },
  'interstitial-pneumonia-other': {
    code: 'J84.9',
    choices: choices(
      [{ type: 'acute' }, 'J84.114'],
      [{ type: 'desquamative' }, 'J84.117'],
      [{ type: 'lymphoid' }, 'J84.2'],
      [{ type: 'smoking-related' }, 'J84.115'],
      [{ type: 'idiopathic' }, 'J84.111'],
    ),
  },
  'hypersensitivity-pneumonitis': { code: 'J67.9', choices: choices([{ type: 'farmer' }, 'J67.0'], [{ type: 'bird' }, 'J67.2']) },
  pneumonitis: { code: 'J18.9', choices: choices([{ type: 'chemical' }, 'J68.0'], [{ type: 'lipoid' }, 'J69.1']) },
  pneumoconiosis: { code: 'J64', choices: choices([{ type: 'coal' }, 'J60'], [{ type: 'iron' }, 'J63.4']) },
  'eosinophilic-pneumonia': { code: 'J82.81', choices: choices([{ acuity: 'acute' }, 'J82.82'], [{ type: 'other' }, 'J82.89']) },
  'cystic-fibrosis': { code: 'E84.9', choices: choices([{ type: 'pulmonary' }, 'E84.0'], [{ type: 'intestinal' }, 'E84.19']) },
  'lung-abscess': { code: 'J85.2', choices: choices([{ type: 'pneumonia' }, 'J85.1']) },
  'covid-pneumonia': { code: 'U07.1', history: 'Z86.16', choices: choices([{}, 'U07.1 J12.82']) },
  'chest-wall-pain': { code: 'R07.89', choices: choices([{ type: 'intercostal' }, 'R07.82']) },
  'lung-hypoplasia': {
    code: 'Q33.6',
    choices: choices(
      [{ type: 'cystic' }, 'Q33.0'],
      [{ type: 'sequestration' }, 'Q33.2'],
      [{ type: 'bronchogenic' }, 'J98.4'],
      [{ type: 'lobar' }, 'P25.0'],
    ),
  },
  'lung-transplant-rejection': { code: 'T86.810', choices: choices([{ type: 'bos' }, 'J44.81']) },
  empyema: { code: 'J86.9', choices: choices([{ type: 'fistula' }, 'J86.0']) },
  hemothorax: { code: 'J94.2', choices: choices([{ type: 'traumatic' }, 'S27.1XXA']) },
  'spontaneous-pneumothorax': { code: 'J93.83', choices: choices([{ type: 'primary' }, 'J93.11'], [{ type: 'secondary' }, 'J93.12']) },
  'air-leak': { code: 'J93.82', choices: choices([{ type: 'postprocedural' }, 'J95.812']) },
  'pleural-thickening': {
    code: 'J92.9',
    choices: choices(
      [{ type: 'asbestos' }, 'J92.0'],
      [{ type: 'mass' }, 'J94.8'],
      [{ type: 'calcification' }, 'J94.8'],
      [{ type: 'fibrosis' }, 'J94.1'],
    ),
  },
  'subcutaneous-emphysema': { code: 'J98.2', choices: choices([{ type: 'traumatic' }, 'T79.7XXA']) },
  mediastinitis: { code: 'J98.51', choices: choices([{ type: 'abscess' }, 'J85.3']) },
  'diaphragm-disorder': { code: 'J98.6', choices: choices([{ type: 'eventration' }, 'Q79.1']) },
  'tracheoesophageal-fistula': { code: 'J86.0', choices: choices([{ type: 'congenital' }, 'Q39.2']) },
  tracheitis: {
    code: 'J04.10',
    choices: choices(
      [{ acuity: 'chronic' }, 'J42'],
      [{ type: 'bronchial', acuity: 'acute' }, 'J20.9'],
      [{ type: 'bronchial' }, 'J40'],
      [{ type: 'obstruction' }, 'J04.11'],
    ),
  },
  'tracheostomy-complication': {
    code: 'J95.09',
    choices: choices([{ type: 'infection' }, 'J95.02'], [{ type: 'bleeding' }, 'J95.01'], [{ type: 'malfunction' }, 'J95.03']),
  },
  'postprocedural-respiratory-failure': {
    code: 'J95.821',
    choices: choices([{ type: 'chronic' }, 'J95.822'], [{ acuity: 'acute-on-chronic' }, 'J95.822']),
  },
  'airway-foreign-body': {
    code: 'T17.908',
    injury: true,
    choices: choices([{ type: 'trachea' }, 'T17.408'], [{ type: 'bronchus' }, 'T17.508']),
  },
  'throat-foreign-body': { code: 'T17.208', injury: true, choices: choices([{ type: 'larynx' }, 'T17.308']) },
  'benign-lung-tumor': sided('D14.3_', '12-0'),
};

const INFLUENZA = 'J10-J11: influenza with pneumonia is one code';

const STATUS: [type: string, code: string][] = [
  ['mild-intermittent', 'J45.22'],
  ['mild-persistent', 'J45.32'],
  ['moderate-persistent', 'J45.42'],
  ['severe-persistent', 'J45.52'],
];

export const respiratoryJoints: Joint[] = [
  joint('copd', 'lower-respiratory-infection', 'J44.0', 'J44.0: with acute lower respiratory infection', { keeps: true }),
  ...STATUS.map(([type, code]) =>
    joint('status-asthmaticus', 'asthma', code, 'J45: asthma by severity, with status asthmaticus', { withWhen: { type } }),
  ),
  joint('pleural-thickening', 'asbestos-exposure', 'J92.0', 'J92.0: pleural plaque with presence of asbestos', {
    stated: true,
    keeps: true,
  }),
  joint('pneumonia', 'covid', 'J12.82', 'J12.82: pneumonia due to COVID-19, after U07.1', { keeps: true }),
  joint('pneumonia', 'influenza', 'J10.00', INFLUENZA, { withWhen: { type: 'identified' } }),
  joint('pneumonia', 'influenza', 'J11.00', INFLUENZA),
];
