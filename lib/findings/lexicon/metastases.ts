import { type Concept, concept as c } from './concept';

/** Site: its concept, the adjectives it goes by, the nouns. */
const SITES: [id: string, adjectives: string, nouns: string, more: string][] = [
  ['brain-metastasis', 'brain|cerebral|intracranial|cerebellar', 'brain|cerebellum', ''],
  [
    'bone-metastasis',
    'bone|bony|osseous|skeletal|spinal|spine|vertebral',
    'bone|spine|skeleton|rib|pelvic bone|vertebra|lumbar spine|thoracic spine|femur|skull|rib cage|pelvis|sacrum|hip|humerus|vertebral body',
    'metastatic bone disease|metastatic bone lesion|metastatic bony disease|metastatic bone cancer|metastatic bone lesions',
  ],
  [
    'liver-metastasis',
    'liver|hepatic',
    'liver',
    'metastatic liver disease|metastatic liver lesions|metastatic liver cancer|metastatic liver lesion',
  ],
  [
    'lung-metastasis',
    'lung|pulmonary',
    'lung',
    'metastatic lung disease|metastatic lung nodules|metastatic pulmonary nodules|metastatic disease of lung',
  ],
  ['pleural-metastasis', 'pleural', 'pleura', ''],
  ['mediastinal-metastasis', 'mediastinal', 'mediastinum', ''],
  [
    'peritoneal-metastasis',
    'peritoneal|omental|retroperitoneal|mesenteric',
    'peritoneum|omentum|retroperitoneum|mesentery',
    'peritoneal carcinomatosis|omental carcinomatosis|omental caking|omental implants|peritoneal implants|peritoneal seeding|carcinomatosis peritonei|abdominal carcinomatosis',
  ],
  ['adrenal-metastasis', 'adrenal', 'adrenal gland|adrenal', ''],
  ['kidney-metastasis', 'renal|kidney', 'kidney', ''],
  ['bladder-metastasis', 'bladder', 'bladder', ''],
  ['bowel-metastasis', 'colonic|bowel|rectal|small bowel|colon', 'colon|bowel|rectum|small bowel', ''],
  ['digestive-metastasis', 'pancreatic|splenic|gastric', 'pancreas|spleen|stomach', ''],
  ['skin-metastasis', 'skin|cutaneous', 'skin', ''],
  ['soft-tissue-metastasis', 'soft tissue|chest wall|muscle|subcutaneous|orbital', 'soft tissue|chest wall|muscle|orbit|thyroid', ''],
  ['breast-metastasis', 'breast', 'breast|contralateral breast', ''],
  ['ovarian-metastasis', 'ovarian', 'ovary|ovaries', 'krukenberg tumor'],
  ['genital-metastasis', 'vaginal|uterine|prostatic', 'vagina|uterus|prostate|penis', ''],
  [
    'meningeal-metastasis',
    'leptomeningeal|meningeal|dural',
    'meninges|leptomeninges|dura',
    'leptomeningeal carcinomatosis|carcinomatous meningitis|leptomeningeal disease|meningeal carcinomatosis|neoplastic meningitis|leptomeningeal spread',
  ],
  ['spinal-cord-metastasis', 'spinal cord|epidural', 'spinal cord|epidural space', ''],
  ['marrow-metastasis', 'bone marrow', 'bone marrow', 'bone marrow involvement by tumor|marrow involvement by carcinoma'],
  [
    'lymph-node-metastasis',
    'lymph node|nodal|lymphatic|lymph nodal|node',
    'lymph node|axillary lymph node|cervical lymph node|mediastinal lymph node|pelvic lymph node|inguinal lymph node|retroperitoneal lymph node|neck|axilla|regional lymph node|hilar lymph node|supraclavicular lymph node|axillary node|cervical node|obturator lymph node|iliac lymph node|external iliac lymph node|obturator node|iliac node|pelvic node|inguinal node|mediastinal node|hilar node|mesenteric lymph node|paraaortic lymph node|periaortic lymph node|sentinel lymph node|sentinel node|pelvic obturator lymph node|level ii lymph node',
    'metastatic lymph node|metastatic lymph nodes|metastatic lymphadenopathy|metastatic adenopathy|node positive|lymph node involvement|malignant lymphadenopathy|metastatic axillary lymph node|metastatic cervical lymph node|metastatic inguinal lymph node|positive sentinel node|positive sentinel lymph node|positive axillary nodes|malignant adenopathy',
  ],
];
const BEHIND = ['metastasis', 'metastases', 'mets', 'metastatic disease', 'metastatic deposits', 'metastatic cancer involvement'];
const BEFORE = [
  'metastatic to',
  'metastasis to',
  'metastases to',
  'mets to',
  'metastatic disease to',
  'metastatic disease involving',
  'metastatic cancer to',
  'metastatic carcinoma to',
  'metastatic disease in',
  'metastases in',
  'metastasis in',
  'metastases of',
  'metastasized to',
  'secondary malignant neoplasm of',
  'secondary malignancy of',
  'metastatic adenocarcinoma to',
  'metastatic adenocarcinoma in',
  'metastatic carcinoma in',
  'metastatic cancer in',
  'metastatic deposits in',
  'metastatic deposits to',
  'metastatic deposits involving',
  'metastatic carcinoma of',
  'metastasis of',
];
/** `Metastatic melanoma, right groin`: the nodes behind a comma; of an organ there it is the one it came from. */
const NAMED = [
  'cancer',
  'carcinoma',
  'adenocarcinoma',
  'papillary cancer',
  'papillary carcinoma',
  'papillary thyroid cancer',
  'papillary thyroid carcinoma',
  'squamous cell carcinoma',
  'melanoma',
  'disease',
].map((tumor) => `metastatic ${tumor}`);
/** Two sites behind one word: `metastatic to bone and liver`. */
const PAIRED: Record<string, string> = {
  'bone-metastasis': 'bone',
  'liver-metastasis': 'liver',
  'lung-metastasis': 'lung',
  'brain-metastasis': 'brain',
  'lymph-node-metastasis': 'lymph node',
  'adrenal-metastasis': 'adrenal',
};
const PAIRED_BEFORE = ['metastatic to', 'metastases to', 'metastasis to', 'mets to', 'metastatic disease to', 'metastasized to'];
const PAIRED_BEHIND = ['metastases', 'metastasis', 'mets', 'metastatic disease'];

function pairsOf(id: string): string[] {
  const own = PAIRED[id];
  if (!own) return [];
  return Object.values(PAIRED).flatMap((other) =>
    other === own
      ? []
      : [
          ...PAIRED_BEFORE.flatMap((word) => [`${word} ${own} and ${other}`, `${word} ${other} and ${own}`]),
          ...PAIRED_BEHIND.flatMap((word) => [`${own} and ${other} ${word}`, `${other} and ${own} ${word}`]),
        ],
  );
}

const NODES: Record<string, string> = {
  'head and neck': 'cervical|neck|supraclavicular|submandibular|head|parotid|jugular',
  intrathoracic: 'mediastinal|hilar|thoracic|subcarinal|intrathoracic|paratracheal|internal mammary',
  'intra-abdominal':
    'abdominal|retroperitoneal|mesenteric|para-aortic|periaortic|paraaortic|celiac|porta hepatis|portal|perigastric|pericolic|intra-abdominal',
  axillary: 'axillary|axilla|arm|epitrochlear',
  inguinal: 'inguinal|groin|femoral|leg',
  pelvic: 'pelvic|iliac|obturator|intrapelvic',
  multiple: 'multiple sites|multiple regions',
};
const SIDED = new Set(['lung-metastasis', 'adrenal-metastasis', 'kidney-metastasis', 'ovarian-metastasis']);

/** Where a cancer has spread. */
export const metastases: Concept[] = [
  c(
    'metastatic-disease',
    'neoplasm',
    'metastatic disease|metastatic|metastases|metastasis|distant metastases|metastatic cancer|metastatic carcinoma|metastatic malignancy|widespread metastases|diffuse metastases|metastatic deposits|metastatic tumor|distant metastatic disease|metastatic lesions|widely metastatic|diffusely metastatic|distant mets|secondary malignancy|secondary malignant neoplasm|metastatic neoplasm|metastatic adenocarcinoma',
    { covers: 'cancer' },
  ),
  ...SITES.map(([id, adjectives, nouns, more]) =>
    c(
      id,
      'neoplasm',
      [
        ...adjectives.split('|').flatMap((adjective) => BEHIND.map((word) => `${adjective} ${word}`)),
        ...nouns
          .split('|')
          .flatMap((noun) => [
            ...BEFORE.map((word) => `${word} ${noun}`),
            ...(id === 'lymph-node-metastasis' ? NAMED.map((word) => `${word} , ${noun}`) : []),
          ]),
        ...(more ? more.split('|') : []),
        ...pairsOf(id),
      ]
        .filter((name, at, all) => all.indexOf(name) === at)
        .join('|'),
      {
        covers: 'metastatic-disease|cancer',
        ...(id === 'lymph-node-metastasis' && { types: NODES }),
        ...(SIDED.has(id) && { needs: ['laterality'] }),
      },
    ),
  ),
  // The search for a spread is none.
  c(
    'metastatic-workup',
    'procedure',
    'metastatic workup|metastatic work up|metastatic survey|metastatic bone survey|metastatic evaluation|metastatic series|metastatic screening|metastatic potential|metastatic calcification',
  ),
  c('malignant-pleural-effusion', 'acute', 'malignant pleural effusion|malignant effusion|malignant pleural effusions', {
    covers: 'pleural-effusion',
    integral: 'dyspnea',
  }),
  c('malignant-ascites', 'acute', 'malignant ascites', { covers: 'ascites' }),
  c('malignant-pericardial-effusion', 'acute', 'malignant pericardial effusion', { covers: 'pericardial-effusion' }),
];
/** Phrases that hold a word of spread and speak of the rate of it, or of the work a treadmill asks for. */
export const metastasisShields =
  'metastatic spread|risk of metastasis|rate of metastasis|potential for metastasis|metastasis cannot be assessed|distant metastasis cannot be assessed|distant metastasis cannot'.split(
    '|',
  );
