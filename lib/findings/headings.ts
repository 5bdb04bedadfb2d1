/** Section headers as clinicians write them, by what they open. Written without punctuation, lower case. */
import type { DocumentKind, SectionKind } from '../chart/chart';

/** `sub`: names a body system or a detail; inside a history, an exam or an assessment it goes on with that section. */
export interface Heading {
  kind: SectionKind;
  sub: boolean;
}

const MAIN: Partial<Record<SectionKind, string>> = {
  'chief-complaint':
    'reason for call|reason for todays visit|presenting concern|chief concern|chief complaint|chief complaints|cc|complaint|presenting complaint|reason for visit|reason for the visit|reason for encounter|reason for admission|reason for hospitalization|reason for consultation|reason for consult|reason for referral|reason for evaluation|presenting problem|presenting symptoms|visit reason|cause for visit',
  hpi: 'situation|mechanism of injury|mechanism|symptoms|story|history of present illness|history of the present illness|history of presenting illness|hpi|present illness|subjective|interval history|history|clinical note|narrative|interim history|identifying data|identification|history and present illness|chief complaint and history of present illness|cc hpi|hx of present illness|history of present complaint|present complaint|history of present condition|subjective data|overnight events|interval events|events overnight|brief history|brief history of the patient|case summary|background|current history|onset|hx|ccx|s|s subjective|24 hour events|current complaints|current symptoms|history of present problem',
  'past-history':
    'resolved problems|resolved problem list|inactive problems|past medical history|pmh|pmhx|past medical hx|medical history|past history|past medical and surgical history|past medical surgical history|past medical history past surgical history|past cardiac history|previous medical history|prior medical history|significant past medical history|other medical history|medical problems|active medical problems|chronic medical problems|illnesses|past illnesses|medical illnesses|comorbidities|co morbidities|problem list|active problems|active problem list|past psychiatric history|psychiatric history|past medical illness|birth history|gynecologic history|gynecological history|obstetric history|obstetrical history|past ob history|ob history|ob gyn history|past gynecologic history|cardiac history|cardiac risk factors|coronary risk factors|risk factors|problems|problems list|history of chronic conditions|chronic conditions|chronic problems|past medical problems|past ocular history|ocular history|past oncologic history|past neurological history|medical conditions|pertinent past medical history|underlying conditions',
  'family-history':
    'family history|fh|family medical history|family hx|fhx|fam hx|famhx|family health history|family and social history family|family psychiatric history|pertinent family history|family medical hx',
  'social-history':
    'social history|sh|shx|social hx|habits|personal history|personal and social history|social habits|psychosocial history|psychosocial|substance abuse history|occupational history|employment history|sexual history|shx fhx|social and family history|family and social history|social history and family history|lifestyle|living situation|drug and alcohol history',
  'surgical-history':
    'past surgical history|psh|pshx|surgical history|previous surgery|previous surgeries|past surgeries|prior surgeries|operations|surgeries|past surgical hx|past operations|previous operations|surgical hx|prior operations|past procedures|previous procedures',
  medications:
    'medications|current medications|medication|meds|home medications|home meds|discharge medications|medications on admission|medications on discharge|medications at home|outpatient medications|present medications|current meds|admission medications|medication list|medicines|current medication|medication history|prescriptions|medications prior to admission|prior to admission medications|scheduled medications|inpatient medications|current outpatient medications|discharge meds|active medications|medication reconciliation|hospital medications|medications reviewed|allergies and medications|rx|infusions',
  allergies:
    'all|allergies|allergy|drug allergies|medication allergies|allergies to medications|known allergies|adverse reactions|allergies and intolerances|allergies adverse reactions|medicine allergies|drug allergy|drug sensitivities|nkda|allergies reviewed',
  ros: 'review of systems|ros|systems review|review of system|systemic review|review of symptoms|system review|pertinent review of systems|functional inquiry|functional enquiry|ros as per hpi',
  vitals:
    'vitals|vital signs|vital sign|vitals reviewed|vital signs reviewed|vitals signs|vs|admission vital signs|most recent vitals|vitals on arrival|triage vitals|vital signs on admission|measurements',
  exam: 'mental status|primary survey|secondary survey|wound assessment|growth|development|physical examination|physical exam|exam|examination|pe|pex|objective|physical findings|physical|o|o objective|general examination|focused exam|focused physical exam|focused examination|on examination|on exam|physical examination on admission|admission physical examination|discharge physical examination|discharge exam|mental status examination|mental status exam|mse|neurological examination|neurologic examination|neurologic exam|orthopedic examination|musculoskeletal examination|objective findings|objective data|skin exam|skin examination|full body skin examination|dermatologic examination|eye exam|slit lamp examination|gen exam|pelvic examination|pelvic exam|examination of the knee|lower extremity examination|vascular examination|wound examination|foot exam',
  results:
    'past x rays|prior x rays|previous x rays|past imaging|prior imaging|previous imaging|previous studies|past studies|results|laboratory data|labs|laboratory|lab data|lab|lab results|diagnostic studies|studies|laboratory studies|imaging|imaging studies|radiology|radiographs|radiographic studies|radiology results|imaging results|ekg|ecg|electrocardiogram|x ray|x rays|xray|xrays|chest x ray|cxr|ct scan|mri|diagnostic data|data|data reviewed|laboratory and diagnostic data|echocardiogram|echo|diagnostics|diagnostic tests|diagnostic testing|laboratory tests|laboratory results|laboratory findings|laboratory values|laboratory and imaging data|test results|pertinent results|pertinent labs|pertinent studies|investigations|hospital labs|admission labs|admission laboratory data|discharge labs|microbiology|cultures|blood work|bloodwork|radiological data|radiologic studies|radiographic findings|radiological studies|radiology data|workup|work up|review of data|objective results|pulmonary function tests|pft|stress test|cardiac catheterization|hemodynamic data|laboratory data and diagnostic studies|x ray and laboratory data|significant lab and x ray|review of x rays|pathology report|point of care testing|imaging review|imaging findings|relevant data|relevant results|lab work|urinalysis|cbc|medical data|comparison|comparisons|comparison studies|technique|image technique|exam technique|protocol|contrast|dose|prior studies|procedure comments',
  assessment:
    'impression diagnosis|impression and diagnosis|diagnosis impression|dx|dxs|diagnostic formulation|assessment|impressions and diagnoses|diagnosis|diagnoses|clinical impression|clinical impressions|clinical diagnosis|working diagnosis|diagnostic impression|assessment and diagnosis|assessment diagnosis|medical decision making|mdm|a|a assessment|ed diagnosis|emergency department diagnosis|diagnosis list|encounter diagnoses|encounter diagnosis|visit diagnosis|visit diagnoses|current diagnoses|primary diagnosis|axis i|axis ii|axis iii|problems addressed|problem assessment|problems diagnoses|clinical assessment|formulation|case formulation|diagnostic assessment|psychiatric diagnosis|summary and impression|assessment summary',
  plan: 'f u|advice|advice given|goals|short term goals|long term goals|short term goal|long term goal|treatment goals|therapy goals|next steps|plan|recommendations|recommendation|treatment plan|plan of care|care plan|management|management plan|plans|disposition|dispo|followup|follow up|p|p plan|treatment|orders|orders placed|discharge plan|discharge planning|discharge followup|follow up plan|postoperative plan|discussion and plan|plan and recommendations|discharge disposition|plan discussion|therapy plan',
  'assessment-plan':
    'assessment and plan|assessment plan|a p|ap|a and p|impression and plan|impression plan|impression and recommendations|impression recommendations|assessment and recommendations|assessment recommendations|assessment and treatment plan|diagnosis and plan|diagnoses and plan|diagnosis plan|problem list and plan|assessment and plan by problem|assessment and plan of care|problem based assessment and plan|assessment discussion and plan|impression and treatment plan|assessment medical decision making|assessment and medical decision making|plan by problem|problems and plan|by problem|discussion|medical decision making and plan|summary and plan|summary and recommendations|conclusions and recommendations|ap by problem',
  procedure:
    'treatment rendered|treatment provided|procedure|procedures|procedure performed|procedures performed|procedures done|procedure done|procedure note|operation|operations performed|operation performed|operative procedure|operative procedures|title of procedure|title of operation|name of procedure|name of operation|operative report|operative note|description of operation|description of procedure|description of the procedure|description of the operation|description of surgery|description of technique|operative technique|operative details|operative course|details of procedure|details of the procedure|details of the operation|details of operation|anesthesia|anesthetic|complications|estimated blood loss|ebl|drains|drain|tubes and drains|tubes drains|specimens|specimen|specimens removed|surgeon|assistant|assistants|surgical procedure|surgical procedure performed|procedure details|procedure detail|procedure in detail|operative procedure in detail|operation in detail|description of procedure in detail|procedure description|procedure technique|blood loss|fluids|iv fluids|fluids received|fluid|implants|implant|components|tourniquet time|total tourniquet time|counts|count|urine output|principal procedure|reported procedure|hemostasis|operation and procedure|summary of procedure|in detail|anesthesiologist|procedural details|cpt|procedure codes|injectables|condition of patient|cultures taken|prosthesis|hardware|equipment|closure|position|crystalloid|blood products|procedure report|sedation|intravenous sedation|monitored anesthesia|delivery note|indications for anesthesia|wound class|wound classification|postoperative course|surgery performed|surgery|stent|estimated blood loss and fluids|instrument|instruments|surgeons|first assistant|co surgeon|preparation|prep',
  indication:
    'clinical|indication|indications|indication for procedure|indications for procedure|indication for surgery|indications for surgery|indication for operation|indications for operation|indications for the procedure|indication for the procedure|indications for this procedure|indications of procedure|clinical indication|clinical indications|clinical information|clinical history|clinical data|clinical details|reason for exam|reason for examination|reason for study|reason for test|reason for the study|reason for procedure|reason for scan|history and indications|indications and history|indications and findings|indication and history|brief clinical history|exam indication|ordering diagnosis|pertinent history|patient history and indications|history and indication|history and indications for procedure|reason for surgery|referring diagnosis|clinical question',
  findings:
    'findings|operative findings|intraoperative findings|surgical findings|gross findings|gross intraoperative findings|major findings|abnormal findings|findings at surgery|findings at the time of surgery|findings at operation|endoscopic findings|colonoscopy findings|angiographic findings|gross description|microscopic description|gross|microscopic|image analysis|history and gross findings|radiology findings|ct findings|mri findings|findings and procedure|arthroscopic findings|cystoscopic findings|doppler|pathologic findings|pathology|ct abdomen|ct pelvis|ct head',
  impression:
    'imp|impression|impressions|conclusion|conclusions|final impression|interpretation|clinical interpretation|opinion|endoscopic impression|radiology impression|summary|summary of findings|diagnostic interpretation|ekg interpretation|overall impression|ct impression|mri impression',
  'hospital-course':
    'emergency department course|ed course|er course|emergency room course|hospital course|hospital course by problem|course in the hospital|brief hospital course|hospital course and treatment|course|course in hospital|emergency department course and treatment|hospital summary|hospital course by system|summary of hospital course|summary of hospital stay|treatment rendered|hospitalization course|clinical course|hospital course and plan|icu course|inpatient course|hospital course by issue|course of hospitalization|history and hospital course',
  'discharge-diagnosis':
    'final diagnosis|discharge diagnosis|discharge diagnoses|final diagnoses|principal diagnosis|principal diagnoses|principle diagnosis|secondary diagnosis|secondary diagnoses|additional diagnosis|additional diagnoses|other diagnoses|other diagnosis|associated diagnoses|primary discharge diagnosis|discharge diagnosis list|primary and secondary diagnoses|diagnoses at discharge|diagnosis at discharge|diagnosis on discharge|diagnoses on discharge|secondary discharge diagnoses|principal discharge diagnosis|pathologic diagnosis|pathological diagnosis|final pathologic diagnosis',
  'admission-diagnosis':
    'admission diagnosis|admission diagnoses|admitting diagnosis|admitting diagnoses|diagnosis on admission|diagnoses on admission|diagnosis at admission|provisional diagnosis|initial diagnosis|presenting diagnosis|referral diagnosis',
  'preoperative-diagnosis':
    'preoperative diagnosis|preoperative diagnoses|pre operative diagnosis|pre operative diagnoses|preop diagnosis|pre op diagnosis|preprocedure diagnosis|pre procedure diagnosis|preoperative dx|pre op dx|preprocedural diagnosis|preoperative diagnosis es|prior diagnosis',
  'postoperative-diagnosis':
    'postoperative diagnosis|postoperative diagnoses|post operative diagnosis|post operative diagnoses|postop diagnosis|post op diagnosis|postprocedure diagnosis|post procedure diagnosis|postoperative dx|post op dx|postprocedural diagnosis|postoperative diagnosis es',
  instructions:
    'instructions|discharge instructions|patient instructions|return precautions|precautions|home care instructions|patient education|education|aftercare|aftercare instructions|counseling|follow up instructions|when to call|when to return|discharge teaching|after visit summary|warning signs|discharge activity|discharge diet|return to er if|call your doctor if|seek care if|safety instructions|postoperative instructions|home instructions',
  consent:
    'consent|informed consent|risks and benefits|risks benefits and alternatives|consent discussion|risks|potential complications|possible complications|risk discussion|discussion of risks|risks of procedure|preoperative counseling|indications risks and benefits|pros and cons',
  other:
    'insurance|interpreter|interpreter used|preferred pharmacy|pharmacy|call back number|contact|billed time|time|total time|patient goals|family visited|patient agreements|condition on discharge|discharge condition|condition|condition at discharge|patients condition|code status|attestation|time spent|signature|sincerely|dob|date|re|question|answer|immunizations|immunization history|screening|vaccinations|patients goal|advance directives|functional status|counselling time|questions|developmental history|pain assessment|service|attending|dictated by|author|provider|patient|mrn|name|age|sex|referring physician|primary care physician|consulting physician|consultants|consultations|consults|source of information|informant|travel history|exposure history|blood transfusions',
};

const SUB: Partial<Record<SectionKind, string>> = {
  'social-history': 'tobacco|alcohol|tobacco use|alcohol use|substance use|exercise|caffeine|smoking|drugs|occupation',
  instructions: 'activity|diet',
  other: 'health maintenance|preventive care',
  exam: 'general|general appearance|constitutional|heent|hent|ent|head|head and neck|head and face|face|eyes|eye|ears|nose|throat|mouth|oral cavity|oropharynx|ears nose mouth and throat|ears nose and throat|nose and throat|neck|thyroid|lymphatic|lymphatics|lymph nodes|lungs|lung|chest|chest wall|breasts|breast|respiratory|resp|pulmonary|pulm|cardiac|cardiovascular|cv|cvs|heart|cardiopulmonary|peripheral vascular|vascular|abdomen|abd|abdominal|gastrointestinal|gi|gi gu|genitourinary|gu|gu rectal|rectal|genitalia|pelvic|pelvis|back|spine|extremities|extremity|ext|upper extremities|lower extremities|musculoskeletal|msk|ms|joints|skeletal|skin|integumentary|integument|dermatologic|derm|neurologic|neurological|neuro|neuromuscular|cranial nerves|cn|motor|motor exam|sensory|sensory exam|sensation|reflexes|coordination|coord|gait|station|station gait|mental status|psych|psychiatric|psychological|mood|affect|speech|thought content|thought process|thought processes|insight|judgment|appearance|attitude|orientation|cognition|endocrine|hematologic|hematologic lymphatic|hematology lymphatic immunology|allergic immunologic|immunologic|hematopoietic|general exam|cardiovascular exam|urological|urinary|nails|hair|wound|left knee|right knee|left shoulder|right shoulder',
  vitals:
    'blood pressure|bp|heart rate|hr|pulse|temperature|temp|body temperature|respiratory rate|rr|respirations|respiration|oxygen saturation|spo2|o2 sat|pulse oxygenation|weight|height|bmi|pain score|pain',
  results:
    'glucose|hemoglobin a1c|lipid panel|lipids|urine|bmp|cmp|chemistry|coagulation|lyme titer|troponin|diabetes panel|pfts|ultrasound|holter|eeg|emg|dexa|mammogram|colonoscopy|spirometry',
};

function tableOf(): ReadonlyMap<string, Heading> {
  const table = new Map<string, Heading>();
  for (const [list, sub] of [
    [SUB, true],
    [MAIN, false],
  ] as const) {
    for (const [kind, names] of Object.entries(list)) {
      for (const name of names.split('|')) table.set(name, { kind: kind as SectionKind, sub });
    }
  }
  return table;
}

/** Every header form known, by its plain name. */
export const HEADINGS = tableOf();

const of = (kind: SectionKind, names: string): [string, Heading][] => names.split('|').map((name) => [name, { kind, sub: false }]);
const OPERATIVE = new Map(of('procedure', 'description|technique|details|treatment|position|preparation'));

/** Forms that mean something else in one kind of document. */
export const HEADINGS_BY_DOCUMENT: Partial<Record<DocumentKind, ReadonlyMap<string, Heading>>> = {
  'radiology-report': new Map([
    ...of('procedure', 'exam|examination|technique|procedure|study|protocol|views|contrast|image technique|exam technique|type of exam'),
    ...of('indication', 'history|clinical history|reason|indication'),
    ...of('impression', 'conclusion|diagnosis|assessment'),
  ]),
  'pathology-report': new Map([
    ...of('impression', 'final diagnosis|diagnosis|final pathologic diagnosis|pathologic diagnosis|pathological diagnosis|interpretation'),
    ...of('findings', 'gross examination|microscopic examination|gross description|microscopic description|gross|microscopic'),
    ...of('indication', 'history|clinical history'),
  ]),
  'operative-note': OPERATIVE,
  'procedure-note': OPERATIVE,
};

/** What the last words of an unknown form say it is, the first that fits. */
const KERNELS: [RegExp, SectionKind][] = [
  [/^(?:gross|microscopic) (?:examination|exam|description)$/, 'findings'],
  [/\bassessment(?: and)? plan\b|\bimpression(?: and)? plan\b/, 'assessment-plan'],
  [/^(?:pre ?op|pre ?operative|pre ?procedure).*\bdiagnos[ei]s$/, 'preoperative-diagnosis'],
  [/^(?:post ?op|post ?operative|post ?procedure).*\bdiagnos[ei]s$/, 'postoperative-diagnosis'],
  [/\b(?:discharge|final|principal)\b.*\bdiagnos[ei]s\b/, 'discharge-diagnosis'],
  [
    /\b(?:admission|admitting)\b.*\bdiagnos[ei]s\b|^(?:initial|preliminary|provisional) (?:clinical )?(?:impression|assessment)$/,
    'admission-diagnosis',
  ],
  [/^chief complaint\b/, 'chief-complaint'],
  [/\bhistory of (?:the )?present(?:ing)? (?:illness|problem|complaints?|condition)$|\bhistory of (?:\w+ )?injury\b|^subjective\b/, 'hpi'],
  [/\bfamily\b.*\bhistory$/, 'family-history'],
  [/\b(?:social|substance|alcohol|tobacco|socioeconomic|legal)\b.*\bhistory$|\bhistory social$/, 'social-history'],
  [/\bsurgical\b.*\bhistory$/, 'surgical-history'],
  [
    /\b(?:past|prior|previous|medical|obstetric|ob|gyn|gynecologic|cardiac|psychiatric|oncologic)\b.*\bhistory$|^past (?:medical )?(?:history|conditions|problems|illness|health)\b/,
    'past-history',
  ],
  [/\breview of systems\b|\bros$/, 'ros'],
  [/\bvital(?: sign)?s\b/, 'vitals'],
  [/\b(?:medications?|meds|prescriptions)$/, 'medications'],
  [/\ballerg(?:y|ies)$/, 'allergies'],
  [/\b(?:examination|exam)$/, 'exam'],
  [
    /\b(?:labs?|laborator(?:y|ies)|lab(?:oratory)? (?:data|results|values|studies|findings)|imaging|results|radiographs|x rays?|ekg|ecg|radiographic data|diagnostic studies)$/,
    'results',
  ],
  [/\binstructions$/, 'instructions'],
  [/\b(?:ed|er|hospital|emergency department|icu) course\b/, 'hospital-course'],
  [/\bfindings$/, 'findings'],
  [/\bdiagnos[ei]s$/, 'assessment'],
  [/\bimpression$/, 'impression'],
  [/\bassessment$/, 'assessment'],
  [/\b(?:plan|recommendations?)$/, 'plan'],
  [/\b(?:procedures?|operation) (?:performed|done)$|\bdescription of (?:the )?(?:procedure|operation)\b/, 'procedure'],
  [/^(?:reason for|indications? (?:for|of))\b|\b(?:operative|surgical|preoperative) indications?$/, 'indication'],
];

/** What an unknown form is by its kernel; null where it names nothing a note has sections of. */
export function byKernel(name: string): Heading | null {
  const kind = KERNELS.find(([words]) => words.test(name))?.[1];
  return kind ? { kind, sub: false } : null;
}
