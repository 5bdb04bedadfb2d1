import type { Attributes } from '../../findings/finding';
import { skinTumor } from './skin-sites';
import { type Choice, type CodeTable, choices, plain, sided, sidedBy } from './table';

/** Benign bone tumours and those of soft tissue by limb and side. */
const limbs = (rows: [type: string, pattern: string][]): Choice[] =>
  rows.flatMap(([type, pattern]) => {
    const { choices: own = [], code } = sided(pattern, '12-0');
    return [...own.map(({ when, codes }) => ({ when: { type, ...when }, codes })), { when: { type }, codes: code ? [code] : [] }];
  });
const parts = (...rows: [string, string][]): Choice[] =>
  choices(...rows.map(([type, code]): [Partial<Attributes>, string] => [{ type }, code]));

/** ICD-10-CM D00-D49 beside the blood, and masses that are no tumour yet. */
export const tumorCodes: CodeTable = {
  ...plain(`
    bladder-in-situ D09.0 Z86.008
    cervix-in-situ D06.9 Z86.001
    vulva-in-situ D07.1 Z86.002
    vagina-in-situ D07.2 Z86.002
    anal-in-situ D01.3 Z86.004
    colon-in-situ D01.0 Z86.004
    rectum-in-situ D01.2 Z86.004
    esophagus-in-situ D00.1 Z86.003
    stomach-in-situ D00.2 Z86.003
    larynx-in-situ D02.0 Z86.005
    penis-in-situ D07.4 Z86.002
    prostate-in-situ D07.5 Z86.002
    oral-in-situ D00.00 Z86.003
    endometrium-in-situ D07.0 Z86.002
    skin-uncertain D48.5 Z86.03
    colon-uncertain D37.4 Z86.03
    pancreas-uncertain D37.8 Z86.03
    bladder-uncertain D41.4 Z86.03
    brain-uncertain D43.2 Z86.03
    lung-uncertain D38.1 Z86.03
    parotid-uncertain D37.030 Z86.03
    bone-uncertain D48.0 Z86.03
    soft-tissue-uncertain D48.19 Z86.03
    uterus-uncertain D39.0 Z86.03
    thyroid-uncertain D44.0 Z86.03
    vertebral-hemangioma D18.09
    lymphangioma D18.1
    acoustic-neuroma D33.3
    laryngeal-papilloma D14.1
    nasal-papilloma D14.0
    atrial-myxoma D15.1
    thymoma D15.0
    hereditary-exostoses Q78.6
    spinal-tumor-benign D33.4
    bladder-tumor D49.4
    brain-tumor D49.6
    lung-tumor D49.1
    pancreatic-tumor D49.0
    colon-tumor D49.0
    gastric-tumor D49.0
    parotid-tumor D49.0
    laryngeal-tumor D49.1
    ovarian-tumor D49.59
    male-tumor D49.59
    breast-tumor D49.3
    gland-tumor D49.7
    spinal-tumor D49.7
    bone-tumor D49.2
    skin-tumor D49.2
    mediastinal-tumor D49.89
    lung-mass R91.8
    mediastinal-mass J98.59
    retroperitoneal-mass R19.00
    vulvar-mass N90.89
    vaginal-mass N89.8
    orbital-mass H05.89
    elevated-cea R97.0
    elevated-ca-125 R97.1
    elevated-tumor-marker R97.8
  `),
  'bladder-papilloma': { code: 'D41.4', choices: choices([{ type: 'inverted' }, 'D30.3']) },
  dcis: sidedBy(
    '12-0',
    [
      [{ type: 'unspecified' }, 'D05.9_'],
      [{}, 'D05.1_'],
    ],
    { history: 'Z86.000' },
  ),
  lcis: sided('D05.0_', '12-0', { history: 'Z86.000' }),
  'breast-paget': { ...sidedBy('12-9', [[{}, 'C50.01_']]), history: 'Z85.3' },
  'melanoma-in-situ': skinTumor('D03', { breast: '52', trunk: '59' }, { history: 'Z86.006' }),
  'skin-in-situ': skinTumor('D04', {}, { history: 'Z86.007' }),
  'lung-in-situ': { ...sidedBy('12-0', [[{}, 'D02.2_']]), history: 'Z86.005' },
  'ovary-uncertain': sided('D39.1_', '12-0', { history: 'Z86.03' }),
  'breast-uncertain': sided('D48.6_', '12-0', { history: 'Z86.03' }),
  'kidney-uncertain': sided('D41.0_', '12-0', { history: 'Z86.03' }),
  'adrenal-uncertain': sided('D44.1_', '12-0', { history: 'Z86.03' }),
  desmoid: {
    code: 'D48.119',
    choices: parts(
      ['head and neck', 'D48.110'],
      ['chest wall', 'D48.111'],
      ['abdominal wall', 'D48.113'],
      ['intra-abdominal', 'D48.114'],
      ['arm', 'D48.115'],
      ['leg', 'D48.116'],
      ['back', 'D48.117'],
    ),
  },
  teratoma: { code: 'D48.9', choices: parts(['mediastinal', 'D38.3']) },
  hemangioma: {
    code: 'D18.00',
    choices: parts(['skin', 'D18.01'], ['intracranial', 'D18.02'], ['intra-abdominal', 'D18.03'], ['other', 'D18.09']),
  },
  'atypical-meningioma': { code: 'D42.9', history: 'Z86.03', choices: parts(['spinal', 'D42.1'], ['cerebral', 'D42.0']) },
  meningioma: { code: 'D32.9', history: 'Z86.011', choices: parts(['malignant', 'C70.9'], ['spinal', 'D32.1'], ['cerebral', 'D32.0']) },
  schwannoma: {
    code: 'D36.10',
    choices: parts(
      ['head', 'D36.11'],
      ['arm', 'D36.12'],
      ['leg', 'D36.13'],
      ['thorax', 'D36.14'],
      ['abdomen', 'D36.15'],
      ['pelvis', 'D36.16'],
      ['trunk', 'D36.17'],
      ['spine', 'D33.4'],
    ),
  },
  gastrinoma: { code: 'D37.9' },
  'parotid-tumor-benign': { code: 'D11.0', choices: parts(['submandibular', 'D11.7']) },
  fibroadenoma: sided('D24._', '12-9'),
  'breast-papilloma': sided('D24._', '12-9'),
  'ovarian-teratoma': sided('D27._', '01-9'),
  'dermoid-cyst': { code: 'D36.9', choices: parts(['head', 'D23.9'], ['ovary', 'D27.9']) },
  'oral-papilloma': { code: 'D10.30', choices: parts(['tongue', 'D10.1'], ['palate', 'D10.39'], ['lip', 'D10.0']) },
  'ampullary-adenoma': { code: 'D13.5', choices: parts(['duodenum', 'D13.2']) },
  'benign-bone-tumor': {
    code: 'D16.9',
    choices: [
      ...limbs([
        ['arm bones', 'D16.0_'],
        ['hand bones', 'D16.1_'],
        ['leg bones', 'D16.2_'],
        ['foot bones', 'D16.3_'],
      ]),
      ...parts(['skull', 'D16.4'], ['mandible', 'D16.5'], ['spine', 'D16.6'], ['chest bones', 'D16.7'], ['pelvic bones', 'D16.8']),
    ],
  },
  'benign-soft-tissue-tumor': {
    code: 'D21.9',
    choices: [
      ...limbs([
        ['arm', 'D21.1_'],
        ['leg', 'D21.2_'],
      ]),
      ...parts(['head', 'D21.0'], ['thorax', 'D21.3'], ['abdomen', 'D21.4'], ['pelvis', 'D21.5'], ['trunk', 'D21.6']),
    ],
  },
  'basal-cell-nevus-syndrome': { code: 'Q87.89', choices: parts(['dysplastic', 'D22.9']) },
  'breast-mass': {
    code: 'N63.0',
    choices: choices(
      ...(
        [
          ['upper outer', '1'],
          ['upper inner', '2'],
          ['lower outer', '3'],
          ['lower inner', '4'],
          ['overlapping', '5'],
        ] as const
      ).flatMap(([type, last]): [object, string][] => [
        [{ type, laterality: 'right' }, `N63.1${last}`],
        [{ type, laterality: 'left' }, `N63.2${last}`],
      ]),
      [{ type: 'axillary tail', laterality: 'right' }, 'N63.31'],
      [{ type: 'axillary tail', laterality: 'left' }, 'N63.32'],
      [{ type: 'subareolar', laterality: 'right' }, 'N63.41'],
      [{ type: 'subareolar', laterality: 'left' }, 'N63.42'],
      [{ laterality: 'right' }, 'N63.10'],
      [{ laterality: 'left' }, 'N63.20'],
      [{ laterality: 'bilateral' }, 'N63.10 N63.20'],
    ),
  },
};
