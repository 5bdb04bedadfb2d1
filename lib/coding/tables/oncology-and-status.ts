import { type CodeTable, choices, plain, sided, sidedBy } from './table';

/** ICD-10-CM chapters 2 and 21, and signs of no system. */
export const oncologyAndStatusCodes: CodeTable = {
  ...plain(`
    prostate-cancer C61 Z85.46
    colon-cancer C18.9 Z85.038
    rectal-cancer C20 Z85.048
    bladder-cancer C67.9 Z85.51
    bladder-tumor D49.4
    uterine-cancer C54.1 Z85.42
    cervical-cancer C53.9 Z85.41
    thyroid-cancer C73 Z85.850
    pancreatic-cancer C25.9 Z85.07
    gastric-cancer C16.9 Z85.028
    esophageal-cancer C15.9 Z85.01
    liver-cancer C22.9 Z85.05
    nasopharyngeal-cancer C11.9 Z85.818
    laryngeal-cancer C32.9 Z85.21
    melanoma C43.9 Z85.820
    lymphoma C85.90 Z85.72
    hodgkin C81.90 Z85.71
    multiple-myeloma C90.00
    cll C91.10
    aml C92.00
    all C91.00
    leukemia C95.90 Z85.6
    brain-metastasis C79.31
    bone-metastasis C79.51
    liver-metastasis C78.7
    lung-metastasis C78.00
    lymph-node-metastasis C77.9
    meningioma D32.9 Z86.011
    glioblastoma C71.9 Z85.841
    squamous-cell-skin C44.92 Z85.828
    annual-exam Z00.00
    well-child Z00.129
    screening-colonoscopy Z12.11
    family-colon-cancer Z80.0
    family-breast-cancer Z80.3
    family-melanoma Z80.8
    history-colon-polyps Z86.0100
    do-not-resuscitate Z66
    palliative-care Z51.5
    nonadherence-medication Z91.148
    nonadherence-diet Z91.118
    penicillin-allergy Z88.0
    sulfa-allergy Z88.2
    converted-to-open Z53.31
    steroid-use-long Z79.52
    opioid-use-long Z79.891
    postoperative-pain G89.18
    debility R53.81
    night-sweats R61
    anorexia R63.0
    abnormal-ekg R94.31
    abnormal-stress-test R94.39
    abnormal-mammogram R92.8
    homelessness Z59.00
    chemotherapy-encounter Z51.11
  `),
  'breast-cancer': { ...sidedBy('12-9', [[{}, 'C50.91_']]), history: 'Z85.3' },
  'lung-cancer': {
    ...sidedBy('12-0', [
      [{ type: 'upper-lobe' }, 'C34.1_'],
      [{ type: 'lower-lobe' }, 'C34.3_'],
      [{}, 'C34.9_'],
    ]),
    history: 'Z85.118',
  },
  'kidney-cancer': sided('C64._', '12-9', { history: 'Z85.528' }),
  'ovarian-cancer': sided('C56._', '1239', { history: 'Z85.43' }),
  'testicular-cancer': { ...sidedBy('12-0', [[{}, 'C62.9_']]), history: 'Z85.47' },
  'basal-cell-carcinoma': {
    code: 'C44.91',
    history: 'Z85.828',
    choices: choices(
      [{ type: 'nose' }, 'C44.311'],
      [{ type: 'lip' }, 'C44.01'],
      [{ type: 'ear', laterality: 'right' }, 'C44.212'],
      [{ type: 'ear', laterality: 'left' }, 'C44.219'],
      [{ type: 'face' }, 'C44.319'],
      [{ type: 'scalp' }, 'C44.41'],
      [{ type: 'trunk' }, 'C44.519'],
    ),
  },
  'breast-mass': {
    code: 'N63.0',
    choices: choices(
      [{ laterality: 'right' }, 'N63.10'],
      [{ laterality: 'left' }, 'N63.20'],
      [{ laterality: 'bilateral' }, 'N63.10 N63.20'],
    ),
  },
  dcis: sided('D05.1_', '12-0', { history: 'Z86.000' }),
  'chronic-pain': { code: 'G89.29', choices: choices([{ type: 'syndrome' }, 'G89.4']) },
  'organ-amputation-bka': sided('Z89.51_', '12-9'),
  'organ-amputation-aka': sided('Z89.61_', '12-9'),
};
