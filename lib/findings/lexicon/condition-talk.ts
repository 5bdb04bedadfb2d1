/** Phrases that hold a condition's name and speak of something else: its drugs and its clinic, a part of the body, a part of an operation. */

const CONDITIONS =
  'hcv|hbv|diabetes|diabetic|hypertension|hypertensive|high blood pressure|cholesterol|hyperlipidemia|heart failure|chf|congestive heart failure|heart disease|coronary artery disease|heart attack|angina|stroke|tia|copd|emphysema|asthma|pneumonia|tuberculosis|tb|hiv|hepatitis|hepatitis b|hepatitis c|covid|covid-19|influenza|shingles|cancer|breast cancer|colon cancer|colorectal cancer|lung cancer|prostate cancer|cervical cancer|skin cancer|ovarian cancer|thyroid cancer|melanoma|leukemia|lymphoma|depression|depressive|anxiety|adhd|add|bipolar|ptsd|schizophrenia|dementia|alzheimer|memory loss|epilepsy|seizure|migraine|headache|parkinson|parkinsons|multiple sclerosis|arthritis|rheumatoid arthritis|osteoarthritis|osteoporosis|gout|lupus|psoriasis|eczema|acne|rosacea|fibromyalgia|thyroid disease|hypothyroidism|hyperthyroidism|kidney disease|chronic kidney disease|ckd|kidney stone|uti|bph|incontinence|overactive bladder|erectile dysfunction|gerd|acid reflux|reflux|heartburn|ulcer|ibs|celiac|celiac disease|crohn|colitis|constipation|diarrhea|nausea|vomiting|obesity|malnutrition|anemia|iron deficiency|dvt|deep vein thrombosis|blood clot|vte|pulmonary embolism|sleep apnea|insomnia|vertigo|allergy|allergic|hay fever|glaucoma|cataract|macular degeneration|alcohol|alcoholism|substance abuse|drug abuse|sickle cell|cystic fibrosis|hemophilia|autism|cough|cold|fever|edema|neuropathy|neuropathic pain|nerve pain|chronic pain|back pain|postoperative pain|muscle spasm|immunosuppression|immunodeficiency|osteopenia|menopause|bleeding|spasm|gastroparesis|cirrhosis|sarcoidosis|sepsis|delirium|withdrawal|nicotine dependence';
/** What is taken, asked, taught or counted because of a condition. */
const TALK =
  'medication|medicine|med|meds|pill|drug|prescription|injection therapy|drop|clinic|education|educator|teaching|counselor|support group|foundation|association|society|awareness|specialist|nurse|navigator|panel|screening|screen|test|testing|workup|work up|prevention|prophylaxis|risk|risk factor|risk score|risk assessment|calculator|protocol|pathway|precaution|diet|handout|information|literature|pamphlet|brochure|guideline|registry|research|study|trial|vaccine|vaccination|action plan|questionnaire|inventory|scale|score|index|diary|journal|log|supplies|camp|monitoring device|genotype|genotyping|serology|antibody|antigen|pcr|rna|viral load|program|control program|management program|self management';
/** What is looked into is there: a fever is worked up because there is one. */
const COMPLAINTS = new Set(
  'cough|fever|edema|nausea|vomiting|diarrhea|constipation|headache|vertigo|bleeding|anemia|heartburn|neuropathy|delirium|cold'.split('|'),
);
const LOOKED_INTO = /^(?:work ?up|test|testing|panel|pcr|index|score|risk|study)$/;

const talk = CONDITIONS.split('|').flatMap((condition) =>
  TALK.split('|')
    .filter((word) => !(COMPLAINTS.has(condition) && LOOKED_INTO.test(word)))
    .map((word) => `${condition} ${word}`),
);

/** Tunnels, where the syndrome is not named: what lies in them, and what is done to them. */
const tunnels = ['carpal tunnel', 'cubital tunnel', 'tarsal tunnel', 'radial tunnel', 'ulnar tunnel'].flatMap((tunnel) => [
  ...[
    'within',
    'inside',
    'into',
    'through',
    'across',
    'throughout',
    'proximal to',
    'distal to',
    'entering',
    'exiting',
    'entire',
    'deep to',
  ].map((before) => `${before} ${tunnel}`),
  ...[
    'contents',
    'floor',
    'roof',
    'level',
    'release',
    'decompression',
    'exploration',
    'opening',
    'inlet',
    'outlet',
    'portion',
    'aspect',
    'region',
    'volume',
  ].map((of) => `${of} of ${tunnel}`),
  ...'release|releases|decompression|surgery|injection|injections|splint|splints|brace|braces|incision|exploration|contents|ligament|inlet|outlet|anatomy|region|test|testing|exercises|wrist splint|endoscopy|instrument|knife|procedure'
    .split('|')
    .map((behind) => `${tunnel} ${behind}`),
]);

/** Parts of the body, of an operation or of a picture that are called like a condition. */
const parts =
  'nerve entrapment release|nerve entrapment releases|nerve compression test|peritendinous edema|perifascial edema|fascial edema|intramuscular edema|edema of tendon|tendon edema|turbinate edema|edema of turbinate|edema of nasal mucosa|uvular edema|edema of uvula|edema of peritonsillar space|gallbladder wall edema|periportal edema|mesenteric edema|perinephric edema|sided reflux|middle colic|right colic|left colic|ileocolic|colic artery|colic arteries|colic vessel|colic vein|colic branch|colic pedicle|colic flexure|colic mesentery|hydrocele sac|hydrocele fluid|spermatocele sac|enterocele sac|cystocele repair|rectocele repair|fracture blister|fracture hematoma|hernia defect|hernia content|hernia ring|ulcer base|ulcer bed|ulcer crater|abscess wall|abscess pocket|tumor bed|tumor board|tumor margin|tumor capsule|tumor marker|cancer staging|cancer registry|polyp site|polypectomy site|cyst wall|cyst cavity|cataract machine|phacoemulsification machine|stone extraction basket|stone retrieval basket|gastric pouch dilation balloon|stroke work|stroke distance|breast stroke|stroke unit|stroke team|stroke service|warm ischemia|cold ischemia|ischemia time|ischemic time|cardioplegic arrest|circulatory arrest time|induced ventricular fibrillation|induction of ventricular fibrillation|ventricular fibrillation was induced|ventricular fibrillation induced|vf was induced|induced vf|blood gas|gas exchange|gas insufflation|gas bubble|natural gas|flushing of catheter|flushing of line|flushing of port|saline flushing|line flushing|port flushing|lens opacity meter|retraction cough|valsalva cough|cough or valsalva|asked to cough|cough mechanism';

/** Weak light or sound, not a spell. */
const faint = [
  ...['very', 'few', 'some', 'somewhat', 'only', 'extremely', 'rather'].map((before) => `${before} faint`),
  ...[
    'line',
    'scar',
    'pulse',
    'opacity',
    'opacities',
    'density',
    'lucency',
    'enhancement',
    'uptake',
    'positive',
    'heart sound',
    'breath sound',
  ].map((behind) => `faint ${behind}`),
];

/** A passing fear of something to be done, and values said to be a little off. */
const passing = [
  ...['during', 'before', 'prior to', 'with', 'surrounding', 'about', 'regarding', 'over', 'for'].flatMap((when) =>
    [
      'procedure',
      'injection',
      'injections',
      'mri',
      'scan',
      'imaging',
      'test',
      'blood draw',
      'needle',
      'needles',
      'surgery',
      'operation',
      'flight',
      'flying',
      'dental work',
      'exam',
      'upcoming',
    ].map((what) => `anxiety ${when} ${what}`),
  ),
  ...['slightly', 'mildly', 'a little', 'a bit', 'somewhat', 'minimally', 'borderline'].flatMap((degree) =>
    [
      'elevated glucose',
      'elevated blood glucose',
      'elevated blood sugar',
      'elevated sugar',
      'high blood sugar',
      'high glucose',
      'high sugar',
    ].map((value) => `${degree} ${value}`),
  ),
];

/** All of them. */
export const conditionTalkShields: readonly string[] = [...talk, ...tunnels, ...parts.split('|'), ...faint, ...passing];
