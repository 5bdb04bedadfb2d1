import { type Concept, concept as c } from './concept';

const CANCERS: [site: string, organs: string, more: string][] = [
  ['breast', 'breast', 'invasive ductal carcinoma|infiltrating ductal carcinoma|invasive lobular carcinoma'],
  [
    'lung',
    'lung|bronchogenic',
    'non-small cell lung cancer|small cell lung cancer|NSCLC|non small cell lung carcinoma|lung adenocarcinoma|adenocarcinoma of lung|squamous cell carcinoma of lung|bronchogenic carcinoma|non-small cell carcinoma of lung',
  ],
  ['prostate', 'prostate|prostatic', 'adenocarcinoma of prostate|prostate adenocarcinoma|prostatic adenocarcinoma'],
  ['colon', 'colon|colonic|cecal|sigmoid colon|colorectal', 'adenocarcinoma of colon|colon adenocarcinoma'],
  ['rectal', 'rectal|rectum', 'adenocarcinoma of rectum'],
  ['bladder', 'bladder', 'transitional cell carcinoma of bladder|urothelial carcinoma of bladder|transitional cell carcinoma'],
  ['kidney', 'kidney|renal', 'renal cell carcinoma|RCC'],
  ['uterine', 'uterine|endometrial|uterus|endometrium', 'endometrial adenocarcinoma|adenocarcinoma of endometrium'],
  ['ovarian', 'ovarian|ovary', ''],
  ['cervical', 'cervical|cervix', ''],
  ['thyroid', 'thyroid', 'papillary thyroid carcinoma|papillary carcinoma of thyroid'],
  ['pancreatic', 'pancreatic|pancreas', 'adenocarcinoma of pancreas|pancreatic adenocarcinoma'],
  ['gastric', 'gastric|stomach', 'adenocarcinoma of stomach'],
  ['esophageal', 'esophageal|esophagus', 'adenocarcinoma of esophagus'],
  ['liver', 'liver', 'hepatocellular carcinoma|HCC'],
  ['nasopharyngeal', 'nasopharyngeal|nasopharynx', ''],
  ['laryngeal', 'laryngeal|larynx', ''],
  ['testicular', 'testicular|testis', 'seminoma'],
];
/** What the diagnosis of a cancer makes redundant beside `cancer`. */
const COVERED: Record<string, string> = { prostate: '|elevated-psa', bladder: '|bladder-tumor' };

const cancers: Concept[] = CANCERS.map(([site, organs, more]) =>
  c(
    `${site}-cancer`,
    'neoplasm',
    [
      ...organs
        .split('|')
        .flatMap((organ) => [
          `${organ} cancer`,
          `${organ} carcinoma`,
          `cancer of ${organ}`,
          `carcinoma of ${organ}`,
          `malignant neoplasm of ${organ}`,
          `${organ} ca`,
          `ca of ${organ}`,
          `${organ} malignancy`,
        ]),
      ...(more ? more.split('|') : []),
    ].join('|'),
    {
      covers: `cancer${COVERED[site] ?? ''}`,
      needs: ['laterality', 'site'],
      types: {
        'upper-lobe': 'upper lobe',
        'lower-lobe': 'lower lobe',
        'middle-lobe': 'middle lobe',
        sigmoid: 'sigmoid',
        cecum: 'cecal|cecum',
        ascending: 'ascending',
        transverse: 'transverse',
        descending: 'descending',
      },
    },
  ),
);

/** Tumours, malignant and benign, and their treatment. */
export const oncology = [
  c('cancer', 'neoplasm', 'cancer|malignancy|malignant neoplasm'),
  ...cancers,
  c('melanoma', 'neoplasm', 'melanoma|malignant melanoma', { covers: 'cancer' }),
  c('basal-cell-carcinoma', 'neoplasm', 'basal cell carcinoma|BCC|basal cell cancer', {
    types: {
      nose: 'nose|nasal',
      ear: 'ear',
      face: 'face|cheek|forehead|temple',
      scalp: 'scalp|neck',
      trunk: 'back|chest|trunk',
      arm: 'arm|forearm|shoulder',
      leg: 'leg|thigh',
      lip: 'lip',
    },
    needs: ['site', 'laterality'],
  }),
  c(
    'squamous-cell-skin',
    'neoplasm',
    'squamous cell carcinoma of skin|cutaneous squamous cell carcinoma|squamous cell carcinoma of scalp|squamous cell carcinoma of ear|squamous cell carcinoma of face',
    { types: { ear: 'ear', face: 'face|cheek|forehead|temple', scalp: 'scalp|neck' }, needs: ['site', 'laterality'] },
  ),
  c('lymphoma', 'neoplasm', "lymphoma|non-hodgkin lymphoma|non-hodgkin's lymphoma|NHL", { covers: 'cancer' }),
  c('hodgkin', 'neoplasm', "hodgkin lymphoma|hodgkin's disease|hodgkin's lymphoma|hodgkin disease", { covers: 'cancer|lymphoma' }),
  c('multiple-myeloma', 'neoplasm', 'multiple myeloma', { covers: 'cancer' }),
  c('cll', 'neoplasm', 'chronic lymphocytic leukemia|CLL', { covers: 'leukemia' }),
  c('aml', 'neoplasm', 'acute myeloid leukemia|AML|acute myelogenous leukemia', { covers: 'leukemia' }),
  c('all', 'neoplasm', 'acute lymphoblastic leukemia|acute lymphocytic leukemia|pre-b cell all', { covers: 'leukemia' }),
  c('leukemia', 'neoplasm', 'leukemia'),
  c(
    'brain-metastasis',
    'neoplasm',
    'brain metastasis|brain metastases|metastatic disease to brain|metastasis to brain|metastases to brain',
  ),
  c(
    'bone-metastasis',
    'neoplasm',
    'bone metastasis|bone metastases|bony metastases|osseous metastases|metastatic disease to bone|metastasis to bone|skeletal metastases',
  ),
  c('liver-metastasis', 'neoplasm', 'liver metastasis|liver metastases|hepatic metastases|metastatic disease to liver|metastasis to liver'),
  c('lung-metastasis', 'neoplasm', 'lung metastasis|lung metastases|pulmonary metastases|metastatic disease to lung'),
  c(
    'lymph-node-metastasis',
    'neoplasm',
    'lymph node metastasis|lymph node metastases|metastatic lymph node|nodal metastases|nodal metastasis',
  ),
  c('bladder-tumor', 'acute', 'bladder tumor|tumor of bladder'),
  c('meningioma', 'neoplasm', 'meningioma'),
  c('glioblastoma', 'neoplasm', 'glioblastoma|glioblastoma multiforme|GBM'),
  c('breast-mass', 'symptom', 'breast mass|breast lump|mass of breast|lump in breast', { needs: ['laterality'] }),
  c('dcis', 'neoplasm', 'ductal carcinoma in situ|DCIS', { needs: ['laterality'] }),
  c(
    'chemotherapy-encounter',
    'status',
    'presents for chemotherapy|here for chemotherapy|encounter for chemotherapy|admitted for chemotherapy',
  ),
];
