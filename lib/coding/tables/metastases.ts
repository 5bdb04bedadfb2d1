import { type CodeTable, choices, plain, sidedBy } from './table';

/** ICD-10-CM C77-C79: where a cancer has spread. */
export const metastasisCodes: CodeTable = {
  ...plain(`
    metastatic-disease C79.9
    brain-metastasis C79.31
    bone-metastasis C79.51
    liver-metastasis C78.7
    pleural-metastasis C78.2
    mediastinal-metastasis C78.1
    peritoneal-metastasis C78.6
    bladder-metastasis C79.11
    bowel-metastasis C78.5
    digestive-metastasis C78.89
    skin-metastasis C79.2
    soft-tissue-metastasis C79.89
    breast-metastasis C79.81
    genital-metastasis C79.82
    meningeal-metastasis C79.32
    spinal-cord-metastasis C79.49
    marrow-metastasis C79.52
    malignant-pleural-effusion J91.0
    malignant-ascites R18.0
    malignant-pericardial-effusion I31.31
  `),
  'lung-metastasis': sidedBy('12-0', [[{}, 'C78.0_']]),
  'adrenal-metastasis': sidedBy('12-0', [[{}, 'C79.7_']]),
  'kidney-metastasis': sidedBy('12-0', [[{}, 'C79.0_']]),
  'ovarian-metastasis': sidedBy('1230', [[{}, 'C79.6_']]),
  'lymph-node-metastasis': {
    code: 'C77.9',
    choices: choices(
      [{ type: 'head and neck' }, 'C77.0'],
      [{ type: 'intrathoracic' }, 'C77.1'],
      [{ type: 'intra-abdominal' }, 'C77.2'],
      [{ type: 'axillary' }, 'C77.3'],
      [{ type: 'inguinal' }, 'C77.4'],
      [{ type: 'pelvic' }, 'C77.5'],
      [{ type: 'multiple' }, 'C77.8'],
    ),
  },
};
