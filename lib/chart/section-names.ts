/** What headings mean: the names EHRs and note writers give to the parts of a chart. */
import type { DocumentKind, SectionKind } from './chart';

/** The lists a chart has. `none`: a part whose rows are facts of no list (reminders, schedules, other visits). */
export type ListKind =
  | 'problems'
  | 'medications'
  | 'allergies'
  | 'results'
  | 'vitals'
  | 'orders'
  | 'procedures'
  | 'immunizations'
  | 'codes'
  | 'coverages'
  | 'demographics'
  | 'encounter'
  | 'none';

/** What a heading may stand for; a heading can be two things at once ("Vitals" is a list and a section of a note). */
export interface Meaning {
  list: ListKind | null;
  note: DocumentKind | null;
  section: SectionKind | null;
}

const LISTS: Record<ListKind, string> = {
  problems:
    'problems|problem list|active problems|medical problems|current problems|chronic problems|health problems|active problem list|ongoing problems|conditions|active conditions|medical conditions|health conditions|chronic conditions|health concerns|diagnoses|active diagnoses|encounter diagnoses|visit diagnoses|diagnosis|diagnosis list|current diagnoses|problems and diagnoses|issues|health issues|medical issues|problems and conditions|diagnoses and problems|current health problems|diagnoses entered|diagnoses of this visit|todays diagnoses',
  medications:
    'medications|medication|medication list|meds|current meds|current medications|active medications|home medications|home meds|outpatient medications|inpatient medications|prescriptions|active prescriptions|prescribed medications|medication orders|rx|drugs|medicines|current medicines|discharge medications|medications on admission|admission medications|medication summary|scheduled medications|prn medications|mar|medication administration record|prior to admission medications|active meds|all medications|ongoing medications|medication profile',
  allergies:
    'allergies|allergy|allergy list|drug allergies|medication allergies|active allergies|allergies and intolerances|allergies and adverse reactions|allergies adverse reactions|adverse reactions|allergy intolerance|allergies intolerances|intolerances|known allergies|allergies and sensitivities|allergies and reactions|food allergies|environmental allergies',
  results:
    'labs|lab|lab results|laboratory|laboratory results|laboratory data|lab data|results|test results|recent results|recent labs|latest labs|diagnostic results|labs and results|observations|lab observations|results review|result history|chemistry|hematology|urinalysis|microbiology|coagulation|cbc|bmp|cmp|lipid panel|basic metabolic panel|comprehensive metabolic panel|complete blood count|diagnostics|diagnostic tests|procedure results|investigations|lab summary|pathology results|data reviewed',
  vitals:
    'vitals|vital signs|latest vitals|recent vitals|most recent vitals|current vitals|vital measurements|vital signs flowsheet|vitals flowsheet|vitals and biometrics|biometrics|measurements|vital sign|flowsheet|vitals signs|anthropometrics|vitals history|last vitals|todays vitals|vitals today|triage vitals',
  orders:
    'orders|active orders|order list|lab orders|imaging orders|open orders|pending orders|new orders|orders placed|service requests|referrals|referral orders|procedure orders|todays orders|orders and referrals|orders and procedures',
  procedures:
    'procedures done|procedure history|surgical history|past surgical history|surgeries|past surgeries|past procedures|completed procedures|procedures and surgeries|surgical and procedure history|operations',
  immunizations:
    'immunizations|immunization|immunization history|immunization record|vaccines|vaccinations|vaccination history|immunizations given|immunisations|immunisation history|vaccine history',
  codes:
    'fee sheet|billing|billing codes|charges|charge capture|charge entry|superbill|codes|procedure codes|cpt codes|cpt|icd codes|icd 10 codes|diagnosis codes|service lines|coding|claim lines|procedures and charges|services|coded diagnoses|coded procedures|billing summary|professional charges|visit charges|procedures billed|charge lines|hcpcs codes|em coding',
  coverages:
    'insurance|insurances|coverage|coverages|insurance coverage|insurance information|primary insurance|secondary insurance|payer|payers|payor|health insurance|insurance plan|insurance details|insurance and coverage|financial class|health plan|coverage information|guarantor and insurance|eligibility',
  demographics:
    'demographics|patient information|patient details|patient demographics|patient info|personal information|contact information|patient|about the patient|identification|patient data',
  encounter:
    'encounter|encounter details|visit details|visit information|encounter information|current encounter|current visit|active visit|this visit|visit summary|encounter summary|admission|admission details|admission information|stay|encounter record|visit info|encounter info',
  none: 'clinical reminders|reminders|health maintenance|care gaps|quality measures|alerts|appointments|upcoming appointments|past appointments|schedule|calendar|messages|inbox|tasks|to do|visits|past visits|recent visits|visit history|encounters|past encounters|previous encounters|encounter history|care team|patient finder|patients|patient list|search results|documents list|recent patients|reference ranges|normal ranges|targets|care plan|care plans|disclosures|amendments|implantable devices|family history|social history|past medical history|smoking status|pharmacies|pharmacy|preferred pharmacy|discontinued medications|inactive medications|past medications|stopped medications|completed medications|medication history|resolved problems|inactive problems|past problems|resolved conditions|inactive conditions|programs|forms|attachments|activity|timeline|notifications|recently viewed|audit log',
};

const NOTES: Partial<Record<DocumentKind, string>> = {
  'progress-note':
    'progress note|progress notes|clinic note|clinical note|clinical notes|office visit note|office visit|visit note|visit notes|encounter note|encounter notes|soap note|soap|follow up note|follow up visit|daily progress note|physician note|provider note|chart note|fill chart note|clinical documentation|note|notes|visit documentation|note text|telehealth note|telephone encounter|annual wellness visit|outpatient note|hospital progress note|preventive visit|wellness visit|nurse practitioner note|documentation|dictation',
  'consult-note':
    'consult note|consultation|consultation note|consult|consultation report|initial consultation|specialist consultation|cardiology consultation|neurology consultation',
  'history-and-physical':
    'history and physical|h and p|hp|admission h and p|admission note|history physical|admission history and physical|history and physical examination|new patient visit',
  'discharge-summary':
    'discharge summary|hospital discharge summary|discharge note|summary of hospitalization|transfer summary|death summary|hospital course summary',
  'operative-note':
    'operative note|operative report|op note|brief operative note|operation note|surgical report|operation report|surgery note|post operative note|postoperative note',
  'procedure-note':
    'procedure note|procedure report|procedure documentation|endoscopy report|colonoscopy report|cardiac catheterization report|catheterization report|eeg report|emg report|echocardiogram report|echocardiogram|ecg report|stress test report|biopsy procedure note|sleep study report|injection procedure note',
  'emergency-note':
    'emergency department note|ed note|ed provider note|emergency note|ed visit note|emergency department provider note|emergency room note|ed physician note|emergency department record|emergency visit',
  'radiology-report':
    'radiology report|imaging report|imaging results|imaging|radiology|ct report|mri report|x ray report|xray report|ultrasound report|mammogram report|mammography report|diagnostic imaging report|chest x ray|pet ct report|nuclear medicine report|diagnostic imaging',
  'pathology-report':
    'pathology report|surgical pathology report|surgical pathology|pathology|cytology report|dermatopathology report|biopsy report',
  'nursing-note': 'nursing note|nursing notes|nurse note|triage note|nursing assessment|nursing documentation',
  letter: 'letter|referral letter|correspondence|letter to referring physician|letter to patient',
  addendum: 'addendum|addenda|late entry|amendment',
  other: 'report|therapy note|physical therapy note|case management note|social work note|pharmacy note|nutrition note|wound care note',
};

const SECTIONS: Partial<Record<SectionKind, string>> = {
  'chief-complaint':
    'chief complaint|cc|reason for visit|reason for consultation|reason for encounter|reason for admission|presenting complaint|chief complaints|presenting problem|reason for consult|chief concern',
  hpi: 'history of present illness|hpi|subjective|interval history|history|present illness|interim history|interval events|history of the present illness|overnight events|clinical history|s|subjective history|clinical summary',
  'past-history': 'past medical history|pmh|pmhx|past history|medical history|past medical problems|past medical and surgical history',
  'family-history': 'family history|fh|fhx|family medical history',
  'social-history': 'social history|sh|shx|social|substance use|tobacco use|social determinants of health|habits',
  'surgical-history': 'past surgical history|psh|surgical history|pshx|prior surgeries|past surgeries',
  medications: LISTS.medications,
  allergies: LISTS.allergies,
  ros: 'review of systems|ros|systems review|review of symptoms',
  vitals: LISTS.vitals,
  exam: 'physical exam|physical examination|exam|examination|objective|pe|o|physical findings|neurologic exam|neurological examination|mental status exam|general exam|exam findings|objective findings|physical',
  results: `${LISTS.results}|data|diagnostic studies|studies|imaging|ekg|ecg|labs and imaging|pertinent results|laboratory studies|radiology|imaging studies`,
  assessment:
    'assessment|a|clinical impression|diagnostic impression|medical decision making|mdm|problem assessment|diagnoses|diagnosis|ed diagnosis|final diagnosis|final diagnoses|clinical assessment|summary assessment|ed course',
  plan: 'plan|p|treatment plan|plan of care|recommendations|recommendation|disposition|treatment|management plan|follow up|followup|plan and recommendations',
  'assessment-plan':
    'assessment and plan|a p|assessment plan|ap|a and p|impression and plan|impression plan|assessment recommendations|assessment and recommendations|assessment and plan by problem|problem based assessment and plan',
  procedure:
    'procedure|procedures|procedure performed|procedures performed|procedure details|description of procedure|operation|operation performed|operations performed|details of procedure|procedure in detail|operative procedure|technique|procedure description|surgery performed|details of operation',
  indication:
    'indication|indications|indication for procedure|indications for procedure|clinical indication|indications for surgery|indication for exam|reason for exam|reason for study',
  findings:
    'findings|operative findings|intraoperative findings|radiographic findings|microscopic description|gross description|comparison',
  impression: 'impression|impressions|conclusion|conclusions|interpretation|final impression',
  'hospital-course':
    'hospital course|course in hospital|brief hospital course|hospital course by problem|clinical course|course|summary of hospital course',
  'discharge-diagnosis':
    'discharge diagnosis|discharge diagnoses|principal diagnosis|secondary diagnoses|final discharge diagnosis|principal discharge diagnosis|secondary diagnosis|primary diagnosis|other diagnoses',
  'admission-diagnosis': 'admission diagnosis|admitting diagnosis|admission diagnoses|admitting diagnoses|diagnosis on admission',
  'preoperative-diagnosis':
    'preoperative diagnosis|preoperative diagnoses|pre operative diagnosis|pre op diagnosis|preop diagnosis|preprocedure diagnosis|pre procedure diagnosis',
  'postoperative-diagnosis':
    'postoperative diagnosis|postoperative diagnoses|post operative diagnosis|post op diagnosis|postop diagnosis|postprocedure diagnosis|post procedure diagnosis',
  instructions:
    'instructions|patient instructions|discharge instructions|follow up instructions|after visit instructions|return precautions|home care instructions',
  consent: 'consent|informed consent|risks and benefits|risks benefits and alternatives',
};

/** Sections that only a note has: seeing them says that a note is being read. */
const NARRATIVE = new Set<SectionKind>([
  'chief-complaint',
  'hpi',
  'past-history',
  'family-history',
  'social-history',
  'surgical-history',
  'ros',
  'exam',
  'assessment',
  'plan',
  'assessment-plan',
  'procedure',
  'indication',
  'findings',
  'impression',
  'hospital-course',
  'discharge-diagnosis',
  'admission-diagnosis',
  'preoperative-diagnosis',
  'postoperative-diagnosis',
  'instructions',
  'consent',
]);

const invert = <Kind extends string>(table: Partial<Record<Kind, string>>): Map<string, Kind> => {
  const forms = new Map<string, Kind>();
  for (const [kind, names] of Object.entries(table) as [Kind, string][])
    for (const name of names.split('|')) if (!forms.has(name)) forms.set(name, kind);
  return forms;
};
const LIST_OF = invert(LISTS);
const NOTE_OF = invert(NOTES);
const SECTION_OF = invert(SECTIONS);
const NOTHING: Meaning = { list: null, note: null, section: null };

/** The heading folded for look-up: no case, count, colon, bracket or punctuation; `&` and `/` as words apart. */
export const foldTitle = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\([^()]*\)|\[[^\]]*\]/g, ' ')
    .replace(/['’]/g, '')
    .replace(/&|\+/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\b\d+(?: of \d+)?$/, '')
    .trim();

/** Headings, columns and labels repeat: what they mean is worked out once. */
const meanings = new Map<string, Meaning>();
const MAX_MEANINGS = 2000;

/**
 * What a heading means by its whole text; null in each field it does not answer. Dates and counts beside the name are
 * passed over; a note's name may carry a specialty or a date in front or behind ("Cardiology progress note").
 */
export function meaningOf(text: string): Meaning {
  if (text.length > 90) return NOTHING;
  const known = meanings.get(text);
  if (known) return known;
  if (meanings.size >= MAX_MEANINGS) meanings.clear();
  const meaning = meaningIn(text);
  meanings.set(text, meaning);
  return meaning;
}

function meaningIn(text: string): Meaning {
  const folded = foldTitle(text);
  if (folded === '') return NOTHING;
  const list = LIST_OF.get(folded) ?? null;
  const section = SECTION_OF.get(folded) ?? null;
  let note = NOTE_OF.get(folded) ?? null;
  if (!note && !list && !section && folded.includes(' ')) {
    const named = folded.match(
      /\b(?:progress note|clinic note|visit note|soap note|consult(?:ation)?(?: note| report)?|history and physical|discharge summary|operative (?:note|report)|procedure note|emergency department (?:provider |physician )?note|ed (?:provider )?note|radiology report|(?:ct|mri|x ray|ultrasound|echocardiogram|imaging) report|(?:surgical )?pathology report|nursing note|triage note)\b/,
    )?.[0];
    const more = named ? folded.replace(named, '').split(' ').filter(Boolean).length : 0;
    if (named && more <= 4 && !/[.!?]\s/.test(text)) note = NOTE_OF.get(named) ?? 'other';
  }
  return list || section || note ? { list, note, section } : NOTHING;
}

export const isNarrative = (kind: SectionKind | null): boolean => kind !== null && NARRATIVE.has(kind);
