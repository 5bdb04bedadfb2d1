import { type Concept, concept as c } from './concept';

const LEADS = [
  'family history of',
  'family history significant for',
  'family history is significant for',
  'family history positive for',
  'family history is positive for',
  'family history notable for',
  'family history is notable for',
  'family hx of',
  'family history of premature',
  'family history of early',
  'fh of',
  'fhx of',
];
const RELATIVES =
  'mother|father|brother|sister|parents|siblings|grandmother|grandfather|aunt|uncle|first degree relative|maternal grandmother|maternal aunt'.split(
    '|',
  );

/** Every way of saying that the family has it: `family history of glaucoma`, `FH of glaucoma`, `family history of glaucoma in her mother`. */
const inFamily = (conditions: string): string =>
  conditions
    .split('|')
    .flatMap((condition) => [
      ...LEADS.map((lead) => `${lead} ${condition}`),
      ...RELATIVES.map((relative) => `family history of ${condition} in ${relative}`),
    ])
    .join('|');

const FAMILY: [id: string, conditions: string][] = [
  ['family-colon-cancer', 'colon cancer|colorectal cancer|colon carcinoma|rectal cancer|bowel cancer'],
  ['fh-digestive-cancer', 'pancreatic cancer|gastric cancer|stomach cancer|esophageal cancer|liver cancer'],
  ['family-melanoma', 'melanoma'],
  ['family-breast-cancer', 'breast cancer|breast carcinoma|breast and ovarian cancer'],
  ['fh-ovarian-cancer', 'ovarian cancer|ovarian carcinoma|breast and ovarian cancer'],
  ['fh-prostate-cancer', 'prostate cancer'],
  ['fh-lung-cancer', 'lung cancer'],
  ['fh-uterine-cancer', 'uterine cancer|endometrial cancer|cervical cancer'],
  ['fh-kidney-cancer', 'kidney cancer|renal cell carcinoma|renal cancer'],
  ['fh-bladder-cancer', 'bladder cancer'],
  ['fh-leukemia', 'leukemia'],
  ['fh-lymphoma', 'lymphoma|multiple myeloma|hodgkin disease'],
  ['fh-other-cancer', 'skin cancer|brain cancer|thyroid cancer|brain tumor|sarcoma|throat cancer|basal cell carcinoma'],
  ['fh-testicular-cancer', 'testicular cancer'],
  ['fh-cancer', 'cancer|malignancy|cancers'],
  ['fh-colon-polyps', 'colon polyps|colonic polyps|polyps'],
  [
    'fh-heart-disease',
    'coronary artery disease|heart disease|CAD|cad|myocardial infarction|heart attack|heart attacks|cardiovascular disease|cardiac disease|ischemic heart disease|MI|coronary disease|hypertension|htn|high blood pressure|heart failure|congestive heart failure|atrial fibrillation|heart problems|aneurysm|aortic aneurysm|cardiomyopathy|high blood pressure and heart disease|arrhythmia|peripheral vascular disease|aortic dissection',
  ],
  ['fh-sudden-death', 'sudden cardiac death|sudden death|sudden cardiac arrest'],
  ['fh-stroke', 'stroke|cva|strokes|cerebrovascular accident'],
  ['fh-diabetes', 'diabetes|diabetes mellitus|type 2 diabetes|DM|type 1 diabetes|type ii diabetes'],
  ['fh-hyperlipidemia', 'hyperlipidemia|high cholesterol|hypercholesterolemia|elevated cholesterol|dyslipidemia'],
  [
    'fh-thyroid-disease',
    'thyroid disease|hypothyroidism|thyroid disorder|obesity|hyperthyroidism|thyroid problems|graves disease|hemochromatosis',
  ],
  ['fh-asthma', 'asthma|copd|emphysema|chronic obstructive pulmonary disease'],
  ['fh-respiratory', 'lung disease|pulmonary fibrosis|tuberculosis exposure disease|cystic fibrosis'],
  ['fh-arthritis', 'arthritis|rheumatoid arthritis|osteoarthritis'],
  ['fh-osteoporosis', 'osteoporosis'],
  ['fh-autoimmune', 'lupus|autoimmune disease|scleroderma|fibromyalgia|systemic lupus erythematosus|muscular dystrophy|scoliosis'],
  ['fh-polycystic-kidney', 'polycystic kidney disease|adpkd|polycystic kidneys'],
  [
    'fh-kidney-disease',
    'kidney disease|renal disease|kidney stones|nephrolithiasis|kidney failure|renal failure|chronic kidney disease|end-stage renal disease',
  ],
  ['fh-genitourinary', 'endometriosis|infertility|prostate disease|polycystic ovary syndrome|uterine fibroids|bph|fibroids'],
  [
    'fh-neurologic',
    'alzheimer disease|parkinson disease|epilepsy|seizures|seizure disorder|multiple sclerosis|migraine|migraines|huntington disease|als|neurologic disease|neurological disease|alzheimers disease|essential tremor|tremor|neuropathy|headaches',
  ],
  [
    'fh-mental',
    'depression|mental illness|bipolar disorder|schizophrenia|anxiety|psychiatric illness|suicide|mood disorder|adhd|autism|psychiatric disorders|anxiety disorder|anxiety and depression|depression and anxiety',
  ],
  ['fh-intellectual-disability', 'intellectual disability|mental retardation|learning disability'],
  ['fh-alcoholism', 'alcoholism|alcohol abuse|alcohol dependence|alcohol use disorder'],
  ['fh-substance-abuse', 'substance abuse|drug abuse|drug addiction|substance use disorder|opioid abuse'],
  ['fh-glaucoma', 'glaucoma'],
  ['fh-eye-disease', 'macular degeneration|cataracts|retinal detachment|keratoconus|strabismus|amblyopia'],
  ['fh-blindness', 'blindness|vision loss'],
  ['fh-hearing-loss', 'hearing loss|deafness'],
  [
    'fh-blood-disease',
    'bleeding disorder|bleeding disorders|hemophilia|von willebrand disease|sickle cell disease|sickle cell trait|thrombophilia|clotting disorder|clotting disorders|factor v leiden|anemia|thalassemia|blood disorders|blood disorder|coagulopathy',
  ],
  ['fh-thrombosis', 'blood clots|dvt|pulmonary embolism|deep vein thrombosis|venous thromboembolism|thrombosis|clots'],
  [
    'fh-digestive-disease',
    'celiac disease|crohn disease|ulcerative colitis|inflammatory bowel disease|gallbladder disease|gallstones|liver disease|ibs|peptic ulcer disease|pancreatitis|cirrhosis|diverticulitis|ibd|ulcer disease',
  ],
  ['fh-skin-disease', 'psoriasis|eczema|atopic dermatitis|skin disease|vitiligo'],
  [
    'fh-congenital',
    'congenital heart disease|congenital anomalies|birth defects|down syndrome|cleft lip|cleft palate|chromosomal abnormalities|congenital abnormalities|hip dysplasia|clubfoot|marfan syndrome|neurofibromatosis',
  ],
  [
    'fh-genetic-carrier',
    'brca mutation|brca gene|genetic disorder|genetic disease|brca1 mutation|brca2 mutation|lynch syndrome|carrier of genetic disease',
  ],
  ['fh-sids', 'sudden infant death syndrome|sids'],
  ['fh-allergies', 'allergies|malignant hyperthermia|anesthesia complications|problems with anesthesia|anesthetic complications'],
  ['fh-infectious', 'tuberculosis|hepatitis|hepatitis c|hepatitis b'],
  ['fh-hiv', 'hiv'],
];

const family: Concept[] = FAMILY.map(([id, conditions]) => c(id, 'status', inFamily(conditions)));

const of = (conditions: string): string =>
  [
    'history of',
    'hx of',
    'h/o',
    'past history of',
    'personal history of',
    'prior history of',
    'previous history of',
    'remote history of',
    'known history of',
  ]
    .flatMap((lead) => conditions.split('|').map((condition) => `${lead} ${condition}`))
    .join('|');

/** What runs in the family, and what a patient has had and left behind where no code of the condition itself says so. */
export const familyAndPersonalHistory = [
  ...family,
  c(
    'history-preeclampsia',
    'status',
    of(
      'preeclampsia|pre-eclampsia|eclampsia|hellp syndrome|postpartum hemorrhage|gestational hypertension|molar pregnancy|placental abruption|pregnancy complications',
    ),
  ),
  c(
    'history-cervical-dysplasia',
    'status',
    of('cervical dysplasia|cin|cin ii|cin iii|cin 2|cin 3|cin i|cervical intraepithelial neoplasia'),
  ),
  c(
    'history-fragility-fracture',
    'status',
    of(
      'osteoporotic fracture|fragility fracture|vertebral compression fracture|compression fracture|compression fractures|osteoporosis fracture|stress fracture',
    ),
    { types: { stress: 'stress' } },
  ),
  c(
    'history-sex-reassignment',
    'status',
    `${of('gender reassignment surgery|sex reassignment|gender affirming surgery')}|status post gender affirming surgery`,
  ),
  c(
    'history-irradiation',
    'status',
    'and subsequent radiation|and subsequent radiation therapy|and subsequent salvage radiation|and subsequent adjuvant radiation|with subsequent radiation therapy|with subsequent radiation|subsequent salvage radiation therapy|and salvage radiation therapy|finished radiation|finished radiation therapy|finished her radiation|finished his radiation|had radiation therapy|underwent radiation therapy|underwent radiation|underwent radiotherapy|completed radiotherapy|underwent external beam radiation|had been treated with radiation|was treated with radiation|was treated with radiation therapy|radiation therapy completed|radiation therapy in past|status post salvage radiation therapy|s/p salvage radiation|status post adjuvant radiation|s/p adjuvant radiation|status post whole brain radiation|s/p whole brain radiation|underwent whole brain radiation|status post pelvic radiation|status post radioactive seed implantation|status post seed implant|s/p seed implantation',
  ),
  c(
    'history-antineoplastic-drugs',
    'status',
    'finished chemotherapy|finished her chemotherapy|finished his chemotherapy|completed her chemotherapy|completed his chemotherapy|had chemotherapy in past|underwent chemotherapy|and subsequent chemotherapy|with subsequent chemotherapy|chemotherapy completed|completed six cycles of chemotherapy|completed 6 cycles of chemotherapy|completed four cycles of chemotherapy|completed 4 cycles of chemotherapy',
  ),
  c('history-polio', 'status', of('polio|poliomyelitis|childhood polio')),
  c('history-malaria', 'status', of('malaria')),
  c('history-tuberculosis', 'status', of('tuberculosis|tb|treated tuberculosis|pulmonary tuberculosis')),
  c('history-latent-tb', 'status', of('latent tuberculosis|latent tb|treated latent tuberculosis')),
  c('history-meningitis', 'status', of('meningitis|encephalitis|bacterial meningitis|viral meningitis')),
  c('history-necrotizing-enterocolitis', 'status', of('necrotizing enterocolitis|nec')),
  c('history-perinatal-problem', 'status', of('prematurity|premature birth|neonatal jaundice|bronchopulmonary dysplasia of newborn'), {
    covers: 'prematurity',
  }),
  c('history-cardiac-arrest', 'status', of('cardiac arrest|sudden cardiac arrest|ventricular fibrillation arrest')),
  c(
    'history-in-situ-neoplasm',
    'status',
    of('carcinoma in situ of cervix|cervical carcinoma in situ|ductal carcinoma in situ of breast treated'),
  ),
  c(
    'history-corrected-cleft',
    'status',
    of('cleft lip repair|cleft palate repair|repaired cleft lip|repaired cleft palate|cleft lip and palate repair'),
  ),
  c('history-corrected-hypospadias', 'status', of('hypospadias repair|repaired hypospadias')),
  c(
    'history-corrected-other',
    'status',
    of(
      'pyloric stenosis|pyloromyotomy|imperforate anus repair|gastroschisis repair|omphalocele repair|tracheoesophageal fistula repair|congenital diaphragmatic hernia repair|clubfoot repair',
    ),
    {
      types: {
        digestive: 'pyloric|pyloromyotomy|anus',
        gastroschisis: 'gastroschisis',
        tef: 'tracheoesophageal',
        diaphragm: 'diaphragmatic',
      },
    },
  ),
];
