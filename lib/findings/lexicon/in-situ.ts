import { type Concept, concept as c } from './concept';
import { SKIN_SITES } from './skin-sites';

const inSitu = (id: string, organs: string, more = '', covers = 'cancer'): Concept =>
  c(
    id,
    'neoplasm',
    [
      ...organs
        .split('|')
        .flatMap((organ) => [
          `carcinoma in situ of ${organ}`,
          `${organ} carcinoma in situ`,
          `squamous cell carcinoma in situ of ${organ}`,
          `cis of ${organ}`,
          `${organ} cis`,
        ]),
      ...(more ? more.split('|') : []),
    ].join('|'),
    { covers },
  );
const uncertain = (id: string, organs: string, more = ''): Concept =>
  c(
    `${id}-uncertain`,
    'neoplasm',
    [
      ...organs
        .split('|')
        .flatMap((organ) => [
          `neoplasm of uncertain behavior of ${organ}`,
          `${organ} neoplasm of uncertain behavior`,
          `${organ} tumor of uncertain behavior`,
          `tumor of uncertain behavior of ${organ}`,
          `${organ} tumor of low malignant potential`,
          `borderline tumor of ${organ}`,
          `borderline ${organ} tumor`,
        ]),
      ...(more ? more.split('|') : []),
    ].join('|'),
    { needs: ['laterality'] },
  );

/** Carcinoma in situ, and tumours of a behaviour that pathology calls uncertain. */
export const inSituAndUncertain: Concept[] = [
  c(
    'dcis',
    'neoplasm',
    'ductal carcinoma in situ|DCIS|intraductal carcinoma of breast|noninvasive ductal carcinoma|intraductal carcinoma in situ|intraductal carcinoma',
    {
      implies: { 'breast carcinoma in situ': { type: 'unspecified' }, 'carcinoma in situ of breast': { type: 'unspecified' } },
      covers: 'cancer|breast-mass|abnormal-mammogram',
      needs: ['laterality'],
    },
  ),
  c('lcis', 'neoplasm', 'lobular carcinoma in situ|LCIS|lobular neoplasia in situ', { covers: 'cancer', needs: ['laterality'] }),
  c('breast-paget', 'neoplasm', "paget disease of breast|paget's disease of nipple|paget's disease of breast|mammary paget disease", {
    covers: 'cancer',
    needs: ['laterality'],
  }),
  c('melanoma-in-situ', 'neoplasm', 'melanoma in situ|in situ melanoma|lentigo maligna|malignant melanoma in situ|melanoma in-situ', {
    types: SKIN_SITES,
    covers: 'melanoma|cancer|skin-lesion|pigmented-lesion',
    needs: ['site', 'laterality'],
  }),
  c(
    'skin-in-situ',
    'neoplasm',
    "squamous cell carcinoma in situ|bowen's disease|bowen disease|scc in situ|squamous cell carcinoma in-situ|carcinoma in situ of skin|squamous cell carcinoma in situ of skin|SCCIS|bowens disease|intraepidermal carcinoma|bowenoid papulosis",
    { types: SKIN_SITES, covers: 'cancer|squamous-cell-carcinoma|squamous-cell-skin|skin-lesion', needs: ['site', 'laterality'] },
  ),
  inSitu(
    'bladder-in-situ',
    'bladder|urinary bladder',
    'urothelial carcinoma in situ|transitional cell carcinoma in situ|flat carcinoma in situ of bladder',
    'cancer|bladder-tumor',
  ),
  inSitu(
    'cervix-in-situ',
    'cervix|cervical|uterine cervix',
    'adenocarcinoma in situ of cervix|cervical adenocarcinoma in situ',
    'cancer|cervical-dysplasia',
  ),
  inSitu(
    'vulva-in-situ',
    'vulva|vulvar',
    'vulvar intraepithelial neoplasia iii|vulvar intraepithelial neoplasia 3|vin iii|vin 3|severe vulvar dysplasia',
  ),
  inSitu(
    'vagina-in-situ',
    'vagina|vaginal',
    'vaginal intraepithelial neoplasia iii|vaginal intraepithelial neoplasia 3|vain iii|vain 3|severe vaginal dysplasia',
  ),
  inSitu('anal-in-situ', 'anus|anal canal|anal', 'carcinoma in situ of anal margin'),
  inSitu('colon-in-situ', 'colon|sigmoid colon|cecum', 'intramucosal carcinoma of colon|intramucosal adenocarcinoma of colon'),
  inSitu('rectum-in-situ', 'rectum|rectal'),
  inSitu('esophagus-in-situ', 'esophagus|esophageal'),
  inSitu('stomach-in-situ', 'stomach|gastric'),
  inSitu('larynx-in-situ', 'larynx|laryngeal|vocal cord|glottis|true vocal cord', 'severe dysplasia of vocal cord'),
  inSitu('lung-in-situ', 'lung|bronchus', 'adenocarcinoma in situ of lung'),
  inSitu(
    'penis-in-situ',
    'penis|penile|glans penis',
    'erythroplasia of queyrat|queyrat erythroplasia|squamous cell carcinoma in situ of glans',
  ),
  inSitu('prostate-in-situ', 'prostate', 'pin iii|prostatic intraepithelial neoplasia iii'),
  inSitu('oral-in-situ', 'oral cavity|tongue|floor of mouth|buccal mucosa|oral mucosa', 'severe oral dysplasia'),
  inSitu('endometrium-in-situ', 'endometrium'),
  uncertain(
    'skin',
    'skin',
    'atypical melanocytic proliferation|spitz nevus atypical|atypical spitz tumor|spitzoid tumor|melanocytic tumor of uncertain malignant potential|atypical intraepidermal melanocytic proliferation|severely atypical melanocytic lesion',
  ),
  uncertain(
    'ovary',
    'ovarian|ovary',
    'granulosa cell tumor|sertoli-leydig cell tumor|borderline serous tumor of ovary|borderline mucinous tumor of ovary|serous borderline tumor|mucinous borderline tumor|borderline ovarian neoplasm',
  ),
  uncertain('breast', 'breast', 'phyllodes tumor|phyllodes tumor of breast|cystosarcoma phyllodes'),
  uncertain('colon', 'colon'),
  uncertain('pancreas', 'pancreas|pancreatic', 'solid pseudopapillary tumor|solid pseudopapillary neoplasm'),
  uncertain('bladder', 'bladder', 'papillary urothelial neoplasm of low malignant potential|PUNLMP'),
  uncertain('brain', 'brain', 'hemangiopericytoma of meninges'),
  uncertain('kidney', 'kidney|renal', 'multilocular cystic renal neoplasm of low malignant potential'),
  uncertain('lung', 'lung'),
  uncertain('parotid', 'parotid|salivary gland'),
  uncertain(
    'bone',
    'bone',
    'giant cell tumor of bone|giant cell tumor of distal femur|giant cell tumor of distal radius|giant cell tumor of proximal tibia',
  ),
  uncertain(
    'soft-tissue',
    'soft tissue',
    'solitary fibrous tumor|atypical lipomatous tumor|hemangiopericytoma|inflammatory myofibroblastic tumor',
  ),
  uncertain('uterus', 'uterus|uterine', 'smooth muscle tumor of uncertain malignant potential|uterine stump tumor'),
  uncertain('adrenal', 'adrenal'),
  uncertain('thyroid', 'thyroid', 'noninvasive follicular thyroid neoplasm|NIFTP'),
  c('desmoid', 'neoplasm', 'desmoid tumor|desmoid|aggressive fibromatosis|abdominal desmoid', {
    types: {
      'head and neck': 'head|neck',
      'chest wall': 'chest wall|breast',
      'abdominal wall': 'abdominal wall',
      'intra-abdominal': 'intra-abdominal|mesenteric|mesentery|retroperitoneal',
      arm: 'arm|shoulder|upper extremity|forearm|axilla',
      leg: 'leg|thigh|lower extremity|calf|buttock|groin|hip',
      back: 'back|paraspinal',
    },
  }),
  c('teratoma', 'neoplasm', 'sacrococcygeal teratoma|mediastinal teratoma|immature teratoma', { types: { mediastinal: 'mediastinal' } }),
];
