import { type Concept, concept as c } from './concept';

const tumorOf = (id: string, organs: string, more = '', covers = ''): Concept =>
  c(
    `${id}-tumor`,
    'acute',
    [
      ...organs
        .split('|')
        .flatMap((organ) => [`${organ} tumor`, `tumor of ${organ}`, `${organ} neoplasm`, `neoplasm of ${organ}`, `${organ} tumour`]),
      ...(more ? more.split('|') : []),
    ].join('|'),
    { ...(covers && { covers }), needs: ['laterality'] },
  );
const massOf = (id: string, organs: string, more = '', types?: Record<string, string>): Concept =>
  c(
    `${id}-mass`,
    'acute',
    [
      ...organs
        .split('|')
        .flatMap((organ) => [`${organ} mass`, `mass of ${organ}`, `mass in ${organ}`, `${organ} masses`, `mass on ${organ}`]),
      ...(more ? more.split('|') : []),
    ].join('|'),
    { needs: ['laterality'], ...(types && { types }) },
  );

/** Tumours of a kind nobody has named yet, and masses: found, not diagnosed. */
export const masses = [
  c(
    'bladder-tumor',
    'acute',
    'bladder tumor|tumor of bladder|bladder neoplasm|bladder tumors|tumor of urinary bladder|papillary bladder tumor|recurrent bladder tumor|neoplasm of bladder',
  ),
  tumorOf('brain', 'brain|intracranial|cerebral|cerebellar|cns|posterior fossa|brainstem', '', 'brain-lesion'),
  tumorOf(
    'lung',
    'lung|bronchial|endobronchial|pulmonary|upper lobe|middle lobe|lower lobe',
    'tumor occluding middle lobe|tumor occluding upper lobe|tumor occluding lower lobe|tumor obstructing middle lobe|tumor obstructing upper lobe|tumor obstructing lower lobe|tumor in upper lobe|tumor in middle lobe|tumor in lower lobe',
    'lung-mass',
  ),
  tumorOf('pancreatic', 'pancreatic|pancreas', 'mucinous cystic neoplasm of pancreas', 'pancreatic-mass'),
  tumorOf('colon', 'cecal|sigmoid|colorectal', '', 'colon-mass|rectal-mass'),
  tumorOf('gastric', 'gastric|stomach|esophageal|esophagus|duodenal|small bowel'),
  tumorOf('parotid', 'parotid|parotid gland|salivary gland|submandibular gland|tongue', '', 'salivary-mass'),
  tumorOf('laryngeal', 'laryngeal|larynx|vocal cord|sinonasal|nasal', ''),
  tumorOf('ovarian', 'ovarian|ovary|uterine|adnexal', '', 'adnexal-mass'),
  tumorOf('male', 'prostatic|prostate|penile|scrotal|urethral', '', 'testicular-mass|penile-lesion'),
  tumorOf('breast', 'breast', '', 'breast-mass'),
  tumorOf('gland', 'parathyroid|pineal', 'pineal region tumor|pineal mass', 'adrenal-mass|thyroid-nodule'),
  tumorOf('spinal', 'spinal cord|spinal|intramedullary|extradural spinal|intradural', 'intradural extramedullary tumor|intradural mass'),
  tumorOf('bone', 'bone|femoral|tibial|humeral', 'bony tumor'),
  tumorOf('skin', 'skin|soft tissue', 'skin tumors|cutaneous tumor', 'skin-mass|limb-mass|skin-lesion'),
  tumorOf(
    'mediastinal',
    'mediastinal|mediastinum|retroperitoneal|intra-abdominal|abdominal|pelvic|orbital|cardiac|chest wall|thoracic wall|axillary|groin|neck',
    '',
  ),
  massOf('lung', 'lung|pulmonary|perihilar|upper lobe|lower lobe|middle lobe|hilar', 'lung lesion|pulmonary lesion|lung lesions'),
  massOf('mediastinal', 'mediastinal|anterior mediastinal|mediastinum', 'widened mediastinum'),
  massOf('retroperitoneal', 'retroperitoneal|retroperitoneum|presacral', ''),
  massOf('vulvar', 'vulvar|labial|vulva', 'vulvar lesion|lesion of vulva|labial lesion'),
  massOf('vaginal', 'vaginal', 'vaginal lesion'),
  massOf('orbital', 'orbital|orbit', 'orbital lesion'),
  c(
    'breast-mass',
    'symptom',
    'breast mass|mass , breast|lump , breast|nodule , breast|breast , mass|breast , lump|nodule of breast|nodule in breast|lump on breast|breast lump|mass of breast|lump in breast|breast nodule|lump of breast|palpable breast mass|mass in breast|breast lesion|breast masses|breast lumps|breast density mass',
    {
      types: {
        'upper outer': 'upper outer quadrant|upper outer|upper-outer|uoq',
        'upper inner': 'upper inner quadrant|upper inner|upper-inner|uiq',
        'lower outer': 'lower outer quadrant|lower outer|lower-outer|loq',
        'lower inner': 'lower inner quadrant|lower inner|lower-inner|liq',
        'axillary tail': 'axillary tail',
        subareolar: 'subareolar|retroareolar',
        overlapping: 'overlapping',
      },
      needs: ['laterality'],
    },
  ),
  c('elevated-cea', 'symptom', 'elevated cea|elevated carcinoembryonic antigen|rising cea'),
  c('elevated-ca-125', 'symptom', 'elevated ca-125|elevated ca 125|elevated ca125|rising ca-125'),
  c(
    'elevated-tumor-marker',
    'symptom',
    'elevated tumor markers|elevated tumor marker|elevated afp|elevated alpha fetoprotein|elevated ca 19-9|elevated ca19-9|elevated alpha-fetoprotein',
  ),
];
