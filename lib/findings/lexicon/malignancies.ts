import { type Concept, concept as c } from './concept';

/** How notes name a cancer of an organ. */
const namesOf = (organ: string): string[] => [
  `${organ} cancer`,
  `${organ} carcinoma`,
  `${organ} adenocarcinoma`,
  `${organ} squamous cell carcinoma`,
  `${organ} malignancy`,
  `${organ} ca`,
  `${organ} sarcoma`,
  `malignant ${organ} neoplasm`,
  `malignant ${organ} tumor`,
  `${organ} malignant neoplasm`,
  `cancer of ${organ}`,
  `carcinoma of ${organ}`,
  `adenocarcinoma of ${organ}`,
  `squamous cell carcinoma of ${organ}`,
  `squamous cell cancer of ${organ}`,
  `malignant neoplasm of ${organ}`,
  `malignant tumor of ${organ}`,
  `malignancy of ${organ}`,
  `sarcoma of ${organ}`,
  `ca of ${organ}`,
  `adenocarcinoma, ${organ}`,
  `squamous cell carcinoma, ${organ}`,
];
/** Signs of the local disease that a cancer explains. */
const COVERED: Record<string, string> = {
  prostate: '|elevated-psa',
  bladder: '|bladder-tumor',
  breast: '|breast-mass|abnormal-mammogram|breast-tumor',
  lung: '|pulmonary-nodule|lung-mass|lung-tumor',
  kidney: '|renal-mass',
  colon: '|colon-mass|colon-tumor',
  brain: '|brain-tumor|brain-lesion',
  liver: '|liver-mass',
  pancreatic: '|pancreatic-mass|pancreatic-tumor',
  thyroid: '|thyroid-nodule|thyroid-neoplasm',
  ovarian: '|ovarian-tumor|adnexal-mass',
  esophageal: '|esophageal-mass',
  gastric: '|gastric-mass',
  rectal: '|rectal-mass',
  testicular: '|testicular-mass',
};

interface Site {
  organs: string;
  more?: string;
  types?: Record<string, string>;
  covers?: string;
}
const cancer = (id: string, { organs, more, types, covers }: Site): Concept =>
  c(
    `${id}-cancer`,
    'neoplasm',
    [...organs.split('|').flatMap(namesOf), ...(more ? more.split('|') : [])].filter((name, at, all) => all.indexOf(name) === at).join('|'),
    {
      covers: `cancer${COVERED[id] ?? ''}${covers ? `|${covers}` : ''}`,
      needs: ['laterality', 'site'],
      ...(types && { types }),
    },
  );

const LOBES = {
  'upper lobe': 'upper lobe|lul|rul|upper lung',
  'lower lobe': 'lower lobe|lll|rll|lower lung',
  'middle lobe': 'middle lobe|rml',
};

/** `HER2 negative breast cancer` is one name, that the word denies nothing. */
export const RECEPTOR_NEGATIVE = [
  'triple negative',
  'her2 negative',
  'her-2 negative',
  'her2/neu negative',
  'er negative',
  'er/pr negative',
  'hormone receptor negative',
];
const BREAST_CANCERS = [
  'breast cancer',
  'breast carcinoma',
  'invasive ductal carcinoma',
  'infiltrating ductal carcinoma',
  'metastatic breast cancer',
];
export const receptorNegative = (receptors: string[]): string =>
  receptors.flatMap((receptor) => BREAST_CANCERS.map((name) => `${receptor} ${name}`)).join('|');

/** Cancers of the trunk's organs, by site. */
export const malignancies: Concept[] = [
  c('cancer', 'neoplasm', 'cancer|malignancy|malignant neoplasm|malignant tumor'),
  cancer('breast', {
    organs: 'breast|mammary|breasts',
    more: `invasive ductal carcinoma|infiltrating ductal carcinoma|invasive lobular carcinoma|infiltrating lobular carcinoma|inflammatory breast cancer|invasive mammary carcinoma|ductal carcinoma of breast|lobular carcinoma of breast|invasive breast cancer|invasive ductal adenocarcinoma|infiltrating ductal adenocarcinoma|intraductal and invasive carcinoma|${receptorNegative(RECEPTOR_NEGATIVE)}`,
    types: {
      nipple: 'nipple|areola|areolar|nipple areolar complex',
      central: 'central portion|central|subareolar|retroareolar',
      'upper inner': 'upper inner quadrant|upper inner|upper-inner quadrant|uiq',
      'lower inner': 'lower inner quadrant|lower inner|lower-inner quadrant|liq',
      'upper outer': 'upper outer quadrant|upper outer|upper-outer quadrant|uoq',
      'lower outer': 'lower outer quadrant|lower outer|lower-outer quadrant|loq',
      'axillary tail': 'axillary tail',
      overlapping: 'overlapping|overlapping sites|multicentric|multifocal',
    },
  }),
  cancer('male-breast', { organs: 'male breast', more: 'male with breast cancer', covers: 'breast-cancer' }),
  cancer('lung', {
    organs: 'lung|bronchogenic|bronchus|pulmonary|upper lobe|lower lobe|middle lobe|lung and bronchus',
    more: 'non-small cell lung cancer|small cell lung cancer|NSCLC|SCLC|non small cell lung carcinoma|small cell lung carcinoma|non-small cell carcinoma of lung|small cell carcinoma of lung|non small cell carcinoma|large cell carcinoma of lung|squamous cell lung cancer|bronchoalveolar carcinoma|bronchioloalveolar carcinoma|primary lung carcinoma|lung primary|pancoast tumor|non-small cell cancer|small cell carcinoma|small cell cancer|large cell neuroendocrine carcinoma of lung|adenosquamous carcinoma of lung|stage iv lung cancer',
    types: { ...LOBES, 'main bronchus': 'main bronchus|mainstem bronchus|carina|main stem bronchus', overlapping: 'overlapping' },
  }),
  cancer('tracheal', { organs: 'trachea|tracheal' }),
  cancer('thymic', { organs: 'thymus|thymic', more: 'malignant thymoma|invasive thymoma', covers: 'thymoma' }),
  c(
    'mesothelioma',
    'neoplasm',
    'mesothelioma|malignant mesothelioma|pleural mesothelioma|peritoneal mesothelioma|malignant pleural mesothelioma|mesothelioma of pleura',
    {
      types: { pleura: 'pleural|pleura', peritoneum: 'peritoneal|peritoneum', pericardium: 'pericardial|pericardium' },
      covers: 'cancer',
    },
  ),
  cancer('mediastinal', { organs: 'mediastinal|mediastinum', covers: 'mediastinal-mass' }),
  cancer('prostate', {
    organs: 'prostate|prostatic',
    more: 'castration resistant prostate cancer|CRPC|castrate resistant prostate cancer|hormone refractory prostate cancer|prostate adenocarcinoma gleason|biochemically recurrent prostate cancer|high-grade prostate cancer|carcinoma prostate|adenocarcinoma prostate|cancer prostate|prostate gland cancer|adenocarcinoma of prostate gland|carcinoma of prostate gland|clinically localized prostate cancer',
  }),
  cancer('bladder', {
    organs: 'bladder|urinary bladder|bladder wall',
    more: 'transitional cell carcinoma of bladder|urothelial carcinoma of bladder|transitional cell carcinoma|bladder transitional cell carcinoma|urothelial carcinoma|high grade urothelial carcinoma|papillary urothelial carcinoma|muscle invasive bladder cancer|superficial bladder cancer|TCC of bladder|bladder tcc|transitional cell cancer of bladder|bladder urothelial carcinoma|transitional cell bladder cancer|urothelial cell carcinoma of bladder|invasive bladder cancer|small cell carcinoma of bladder',
    types: {
      trigone: 'trigone',
      dome: 'dome',
      lateral: 'lateral wall|left lateral wall|right lateral wall',
      anterior: 'anterior wall',
      posterior: 'posterior wall',
      neck: 'bladder neck',
      orifice: 'ureteral orifice|ureteric orifice',
      urachus: 'urachal|urachus',
      overlapping: 'overlapping',
    },
  }),
  cancer('kidney', {
    organs: 'kidney|renal|renal cell',
    more: 'renal cell carcinoma|RCC|clear cell renal carcinoma|clear cell carcinoma of kidney|papillary renal cell carcinoma|renal clear cell carcinoma|chromophobe renal cell carcinoma|hypernephroma|clear cell renal cell carcinoma',
  }),
  c('wilms', 'neoplasm', "wilms tumor|wilms' tumor|nephroblastoma", { covers: 'cancer', needs: ['laterality'] }),
  cancer('renal-pelvis', {
    organs: 'renal pelvis',
    more: 'transitional cell carcinoma of renal pelvis|urothelial carcinoma of renal pelvis|upper tract urothelial carcinoma|upper tract transitional cell carcinoma|transitional cell carcinoma of kidney|urothelial carcinoma of kidney',
    covers: 'bladder-cancer|kidney-cancer',
  }),
  cancer('ureteral', {
    organs: 'ureteral|ureter|ureteric',
    more: 'transitional cell carcinoma of ureter|urothelial carcinoma of ureter|ureteral transitional cell carcinoma|distal ureter transitional cell carcinoma',
  }),
  cancer('urethral', { organs: 'urethral|urethra', more: 'urothelial carcinoma of urethra|transitional cell carcinoma of urethra' }),
  cancer('testicular', {
    organs: 'testicular|testis|testicle',
    more: 'seminoma|testicular seminoma|nonseminomatous germ cell tumor|testicular germ cell tumor|embryonal carcinoma of testis|mixed germ cell tumor of testis|germ cell tumor of testis|non-seminomatous germ cell tumor|NSGCT|yolk sac tumor of testis',
    types: { undescended: 'undescended|cryptorchid' },
  }),
  cancer('penile', {
    organs: 'penile|penis|glans penis',
    types: { glans: 'glans', prepuce: 'prepuce|foreskin', shaft: 'shaft|body' },
    covers: 'penile-lesion',
  }),
  cancer('scrotal', { organs: 'scrotum|scrotal' }),
  cancer('uterine', {
    organs: 'uterine|endometrial|uterus|endometrium|corpus uteri|endometrioid',
    more: 'uterine leiomyosarcoma|endometrial stromal sarcoma|uterine carcinosarcoma|endometrioid adenocarcinoma|uterine papillary serous carcinoma|endometrioid endometrial adenocarcinoma|carcinosarcoma of uterus|uterine serous carcinoma|endometrioid adenocarcinoma of uterus',
    types: {
      endometrium: 'endometrial|endometrium|endometrioid|papillary serous|serous',
      myometrium: 'leiomyosarcoma|myometrium',
      isthmus: 'lower uterine segment|isthmus',
      fundus: 'fundus',
    },
  }),
  cancer('cervical', {
    organs: 'cervical|cervix|uterine cervix|cervix uteri|endocervical',
    more: 'invasive cervical cancer',
    types: { endocervix: 'endocervical|endocervix', exocervix: 'exocervix|ectocervix' },
    covers: 'cervical-dysplasia',
  }),
  cancer('ovarian', {
    organs: 'ovarian|ovary|ovaries',
    more: 'papillary serous carcinoma of ovary|ovarian papillary serous carcinoma|high grade serous ovarian cancer|high-grade serous carcinoma of ovary|epithelial ovarian cancer|ovarian serous carcinoma|ovarian germ cell tumor|dysgerminoma|ovarian serous adenocarcinoma|ovarian clear cell carcinoma|ovarian mucinous carcinoma',
  }),
  cancer('fallopian', { organs: 'fallopian tube|tubal' }),
  cancer('vulvar', {
    organs: 'vulvar|vulva|labia majora|labia',
    types: { 'labia majora': 'labia majora|labium majus', 'labia minora': 'labia minora', clitoris: 'clitoris' },
  }),
  cancer('vaginal', { organs: 'vaginal|vagina' }),
  c('choriocarcinoma', 'neoplasm', 'choriocarcinoma|gestational trophoblastic neoplasia|malignant gestational trophoblastic disease', {
    covers: 'cancer',
  }),
  cancer('peritoneal', { organs: 'primary peritoneal|peritoneal|peritoneum', more: 'primary peritoneal serous carcinoma' }),
  cancer('retroperitoneal', {
    organs: 'retroperitoneal|retroperitoneum',
    more: 'retroperitoneal liposarcoma|retroperitoneal leiomyosarcoma',
  }),
  cancer('colon', {
    organs:
      'colon|colonic|cecal|cecum|sigmoid colon|sigmoid|colorectal|ascending colon|transverse colon|descending colon|hepatic flexure|splenic flexure|large intestine|large bowel|ileocecal valve|colon and rectum',
    more: 'bowel cancer|right colon cancer|left colon cancer|right colon carcinoma|right colon adenocarcinoma|left colon adenocarcinoma|invasive adenocarcinoma of colon',
    types: {
      cecum: 'cecal|cecum|ileocecal valve',
      'ascending colon': 'ascending|right colon',
      'hepatic flexure': 'hepatic flexure',
      'transverse colon': 'transverse',
      'splenic flexure': 'splenic flexure',
      'descending colon': 'descending|left colon',
      'sigmoid colon': 'sigmoid',
    },
  }),
  cancer('appendiceal', {
    organs: 'appendiceal|appendix',
    more: 'appendiceal mucinous adenocarcinoma|mucinous adenocarcinoma of appendix|goblet cell carcinoma of appendix',
  }),
  cancer('rectosigmoid', { organs: 'rectosigmoid|rectosigmoid junction|rectosigmoid colon', covers: 'colon-cancer|rectal-cancer' }),
  cancer('rectal', { organs: 'rectal|rectum', more: 'low rectal cancer|locally advanced rectal cancer' }),
  cancer('anal', { organs: 'anal|anus|anal canal|perianal', types: { canal: 'anal canal' } }),
  cancer('small-bowel', {
    organs: 'small bowel|small intestine|duodenal|duodenum|jejunal|jejunum|ileal|ileum|small intestinal',
    types: { duodenum: 'duodenal|duodenum', jejunum: 'jejunal|jejunum', ileum: 'ileal|ileum' },
  }),
  cancer('gastric', {
    organs: 'gastric|stomach|gastroesophageal junction|ge junction|gastroesophageal|gej|gastroesophageal-junction',
    more: 'linitis plastica|signet ring cell carcinoma of stomach|signet ring gastric cancer',
    types: {
      cardia: 'cardia|gastroesophageal|ge junction|gej',
      fundus: 'fundus',
      body: 'body',
      antrum: 'antrum|antral',
      pylorus: 'pylorus|pyloric',
      'lesser curvature': 'lesser curvature',
      'greater curvature': 'greater curvature',
    },
  }),
  cancer('esophageal', {
    organs: 'esophageal|esophagus|oesophageal|distal esophageal|distal esophagus',
    types: {
      'upper third': 'upper third|proximal|upper esophagus|cervical',
      'middle third': 'middle third|mid|mid esophagus|midesophageal',
      'lower third': 'lower third|distal|lower esophagus',
    },
  }),
  c('hepatocellular-carcinoma', 'neoplasm', 'hepatocellular carcinoma|HCC|hepatoma|liver cell carcinoma|hepatocellular cancer', {
    covers: 'cancer|liver-cancer|liver-mass',
  }),
  cancer('liver', { organs: 'liver|hepatic|primary liver', types: { primary: 'primary' } }),
  c(
    'cholangiocarcinoma',
    'neoplasm',
    'cholangiocarcinoma|intrahepatic cholangiocarcinoma|klatskin tumor|hilar cholangiocarcinoma|extrahepatic cholangiocarcinoma|perihilar cholangiocarcinoma|distal cholangiocarcinoma',
    {
      types: { extrahepatic: 'extrahepatic|hilar|klatskin|perihilar|distal|common bile duct|bile duct' },
      covers: 'cancer',
    },
  ),
  c('hepatoblastoma', 'neoplasm', 'hepatoblastoma', { covers: 'cancer|liver-mass' }),
  cancer('bile-duct', { organs: 'bile duct|common bile duct|biliary|biliary tract', types: { tract: 'biliary' } }),
  cancer('gallbladder', { organs: 'gallbladder' }),
  cancer('ampullary', { organs: 'ampullary|ampulla of vater|ampulla|periampullary' }),
  cancer('pancreatic', {
    organs:
      'pancreatic|pancreas|head of pancreas|pancreatic head|pancreatic tail|tail of pancreas|body of pancreas|pancreatic ductal|pancreas head',
    more: 'pancreatic ductal adenocarcinoma|PDAC',
    types: {
      head: 'head|head of pancreas|pancreatic head|uncinate',
      body: 'body|body of pancreas|pancreatic body',
      tail: 'tail|tail of pancreas|pancreatic tail',
    },
  }),
  cancer('spleen', { organs: 'splenic|spleen' }),
];
