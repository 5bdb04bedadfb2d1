/** The names that EHRs and note writers give to the parts of a chart, folded: no case, punctuation or count. */
import type { DocumentKind, SectionKind } from './chart';
import type { ListKind } from './section-names';

export const LISTS: Record<ListKind, string> = {
  problems:
    'problem summary|hospital problems|active hospital problems|principal problem|medical diagnoses|dx|dx list|diagnostic list|pregnancy problems|problems this pregnancy|ongoing conditions|current conditions|major problems|significant problems|comorbidities|chronic diseases|disease list|medical issues list|working diagnoses|coded problems|assessment diagnoses|diagnoses for this visit|health problem list|psychiatric diagnoses|dental problems|ocular diagnoses|oncologic diagnoses|wounds and diagnoses|morbidities|summary of problems|encounter diagnosis|visit diagnosis|problems|problem list|active problems|medical problems|current problems|chronic problems|health problems|active problem list|ongoing problems|conditions|active conditions|medical conditions|health conditions|chronic conditions|health concerns|diagnoses|active diagnoses|encounter diagnoses|visit diagnoses|diagnosis|diagnosis list|current diagnoses|problems and diagnoses|issues|health issues|medical issues|problems and conditions|diagnoses and problems|current health problems|diagnoses entered|diagnoses of this visit|todays diagnoses',
  medications:
    'drug therapy|drug list|drug chart|drug treatment|current drugs|current drug therapy|current treatment|treatment chart|scheduled meds|prn meds|hospital meds|hospital medications|infusions|iv infusions|current prescriptions|repeat prescriptions|repeat medication|acute medication|repeats|regular medications|regular medicines|medicines list|medicine list|prescribed drugs|meds list|med list|current rx|rx list|continuous infusions|patient medications|reported medications|otc medications|over the counter medications|supplements|chemotherapy|eye drops|inhalers|dispensed medications|ordered medications|home medication list|current medications list|active prescriptions list|medication chart|current medication|current medication list|drug history|drugs and doses|medications|medication|medication list|meds|current meds|current medications|active medications|home medications|home meds|outpatient medications|inpatient medications|prescriptions|active prescriptions|prescribed medications|medication orders|rx|drugs|medicines|current medicines|discharge medications|medications on admission|admission medications|medication summary|scheduled medications|prn medications|mar|medication administration record|prior to admission medications|active meds|all medications|ongoing medications|medication profile',
  allergies:
    'alerts and allergies|allergies and alerts|allergies and adverse drug reactions|adr|adrs|adverse drug reactions|drug intolerances|drug sensitivities|sensitivities|allergy and intolerance list|allergy information|allergic to|allergens|allergy status|allergy summary|reactions|hypersensitivities|allergies|allergy|allergy list|drug allergies|medication allergies|active allergies|allergies and intolerances|allergies and adverse reactions|allergies adverse reactions|adverse reactions|allergy intolerance|allergies intolerances|intolerances|known allergies|allergies and sensitivities|allergies and reactions|food allergies|environmental allergies',
  results:
    'bloods|blood tests|blood results|blood work|bloodwork|recent bloods|lab work|labwork|lab report|lab reports|lab flowsheet|laboratory flowsheet|laboratory findings|laboratory tests|lab tests|lab values|lab trends|trends|result trends|cumulative results|point of care tests|point of care testing|poct|poc results|screening scores|screening tools|screening results|assessment scores|scores|questionnaires|outcome measures|tumor markers|thyroid labs|thyroid function|thyroid function tests|tfts|lft|lfts|liver function tests|renal function|renal panel|hepatic panel|hepatic function panel|liver panel|cardiac markers|cardiac enzymes|iron studies|blood gases|blood gas|abg|arterial blood gas|serology|immunology|hematology labs|endocrine labs|cultures|blood bank|toxicology|drug levels|prenatal labs|stool studies|urine studies|csf studies|pulmonary function tests|spirometry|audiometry|biochemistry|haematology|coagulation studies|electrolytes|lipids|lipid profile|full blood count|fbc|u and e|urea and electrolytes|diagnostic test results|resulted labs|result list|all results|labs|lab|lab results|laboratory|laboratory results|laboratory data|lab data|results|test results|recent results|recent labs|latest labs|diagnostic results|labs and results|observations|lab observations|results review|result history|chemistry|hematology|urinalysis|microbiology|coagulation|cbc|bmp|cmp|lipid panel|basic metabolic panel|comprehensive metabolic panel|complete blood count|diagnostics|diagnostic tests|procedure results|investigations|lab summary|pathology results|data reviewed',
  vitals:
    'vs|obs|nursing observations|vital sign history|vital sign trends|vitals trend|growth|growth and vitals|growth parameters|growth measurements|physical measurements|body measurements|anthropometry|prenatal flowsheet|antenatal flowsheet|pre op vitals|intake vitals|rooming vitals|vital data|vitals and measurements|measurements and vitals|basic observations|news observations|bp readings|blood pressure readings|home blood pressure|weights|height and weight|last filed vitals|biometric data|vitals|vital signs|latest vitals|recent vitals|most recent vitals|current vitals|vital measurements|vital signs flowsheet|vitals flowsheet|vitals and biometrics|biometrics|measurements|vital sign|flowsheet|vitals signs|anthropometrics|vitals history|last vitals|todays vitals|vitals today|triage vitals',
  orders:
    'todays orders|orders today|outstanding orders|current orders|radiology orders|laboratory orders|diagnostic orders|tests ordered|investigations ordered|requests|test requests|imaging requests|pathology requests|order summary|ordered tests|ordered today|signed orders|standing orders|future orders|referrals placed|consult orders|nursing orders|order entries|order history|labs ordered|imaging ordered|orders|active orders|order list|lab orders|imaging orders|open orders|pending orders|new orders|orders placed|service requests|referrals|referral orders|procedure orders|orders and referrals|orders and procedures',
  procedures:
    'procedures performed this visit|operations and procedures|operative history|prior procedures|previous procedures|previous surgeries|previous operations|surgery history|surgical procedures|past operations|procedure list|interventions|past surgical procedures|hospital procedures|completed procedures list|procedures completed|procedures done|procedure history|surgical history|past surgical history|surgeries|past surgeries|past procedures|completed procedures|procedures and surgeries|surgical and procedure history|operations',
  immunizations:
    'vaccination record|vaccination list|vaccine record|vaccine administration|vaccines given|vaccines administered|immunizations administered|immunization list|immunisation record|imms|shots|immunization summary|vaccinations given|immunization administration record|jabs|immunizations|immunization|immunization history|immunization record|vaccines|vaccinations|vaccination history|immunizations given|immunisations|immunisation history|vaccine history',
  codes:
    'billed codes|billing lines|billing details|charge summary|charge sheet|charge slip|encounter form|routing slip|posted charges|procedure charges|e m coding|e and m|coding summary|code list|billed services|services rendered|billable services|services billed|cpt hcpcs|icd cpt|claim details|claim codes|visit codes|fees|procedures and diagnoses billed|billing and coding|charges and codes|fee sheet|billing|billing codes|charges|charge capture|charge entry|superbill|codes|procedure codes|cpt codes|cpt|icd codes|icd 10 codes|diagnosis codes|service lines|coding|claim lines|procedures and charges|services|coded diagnoses|coded procedures|billing summary|professional charges|visit charges|procedures billed|charge lines|hcpcs codes|em coding',
  coverages:
    'insurances on file|insurance on file|insurance policies|insurance policy|insurance summary|payers on file|policies|plans|benefits|health coverage|medical insurance|coverage details|coverage summary|ins|ins info|insurance coverages|primary payer|tertiary insurance|funding|health cover|insurance|insurances|coverage|coverages|insurance coverage|insurance information|primary insurance|secondary insurance|payer|payers|payor|health insurance|insurance plan|insurance details|insurance and coverage|financial class|health plan|coverage information|guarantor and insurance|eligibility',
  demographics:
    'patient particulars|patient identification|personal details|patient profile|registration|patient registration|client information|client details|face sheet|facesheet|resident information|resident details|demographics|patient information|patient details|patient demographics|patient info|personal information|contact information|patient|about the patient|identification|patient data',
  encounter:
    'appointment details|session|session details|consultation details|episode|episode details|episode of care|hospital stay|admission summary|this encounter|this admission|todays visit|case details|stay details|visit header|contact details of this visit|encounter|encounter details|visit details|visit information|encounter information|current encounter|current visit|active visit|this visit|visit summary|encounter summary|admission|admission details|admission information|stay|encounter record|visit info|encounter info',
  none: 'upcoming visits|next appointments|vaccines due|recommendations due|due items|overdue items|due list|best practice advisories|bpa|advisories|order sets|order set|suggested orders|common orders|favorites|preference list|quick list|frequently used|templates|smart phrases|macros|message|chat|discussion|team chat|announcements|news|whats new|tips|help|my patients|todays patients|waiting room|waiting list|worklist|work list|census|tracking board|ed tracking|bed board|on call|contacts|emergency contacts|next of kin|relationships|other patients|linked patients|similar patients|household|family members|recent searches|recent items|previous admissions|past admissions|past appointments|last visits|normal values|reference values|reference intervals|target ranges|goals|patient goals|education|patient education|documents due|preventive care|preventive services|screening due|recalls|recall|follow up due|results pending|pending results|prior authorizations|risk scores|hcc gaps|suspected conditions|suggested diagnoses|suggested codes|diagnosis suggestions|code suggestions|common diagnoses|drug interactions|interactions|formulary|statistics|queue|consents|history|clinical reminders|reminders|health maintenance|care gaps|quality measures|alerts|appointments|upcoming appointments|past appointments|schedule|calendar|messages|inbox|tasks|to do|visits|past visits|recent visits|visit history|encounters|past encounters|previous encounters|encounter history|care team|patient finder|patients|patient list|search results|documents list|recent patients|reference ranges|normal ranges|targets|care plan|care plans|disclosures|amendments|implantable devices|family history|social history|past medical history|smoking status|pharmacies|pharmacy|preferred pharmacy|medication history|programs|forms|attachments|activity|timeline|notifications|recently viewed|audit log',
};

export const NOTES: Partial<Record<DocumentKind, string>> = {
  'progress-note':
    'office note|clinic visit note|session note|therapy session note|visit narrative|clinical narrative|narrative|narrative note|encounter narrative|progress report|daily note|interval note|free text|free text note|consultation text|clinical entry|journal|journal entry|doctors note|doctors notes|attending note|resident note|rounding note|ward round|ward round note|well child visit note|prenatal visit note|postpartum note|telemedicine note|video visit note|treatment note|clinical summary note|assessment note|intake note|dictated note|encounter documentation|treatment session|progress note|progress notes|clinic note|clinical note|clinical notes|office visit note|office visit|visit note|visit notes|encounter note|encounter notes|soap note|soap|follow up note|follow up visit|daily progress note|physician note|provider note|chart note|fill chart note|clinical documentation|note|notes|visit documentation|note text|telehealth note|telephone encounter|annual wellness visit|outpatient note|hospital progress note|preventive visit|wellness visit|nurse practitioner note|documentation|dictation',
  'consult-note':
    'consultation notes|inpatient consult note|consult notes|consultant note|specialist note|specialty consult|consult note|consultation|consultation note|consult|consultation report|initial consultation|specialist consultation|cardiology consultation|neurology consultation',
  'history-and-physical':
    'h p|h and p note|admission h p|admitting note|intake history and physical|initial h and p|history and physical|h and p|hp|admission h and p|admission note|history physical|admission history and physical|history and physical examination|new patient visit',
  'discharge-summary':
    'dc summary|d c summary|final summary|inpatient discharge summary|discharge summary|hospital discharge summary|discharge note|summary of hospitalization|transfer summary|death summary|hospital course summary',
  'operative-note':
    'operative note|operative report|op note|brief operative note|operation note|surgical report|operation report|surgery note|post operative note|postoperative note',
  'procedure-note':
    'bedside procedure note|ir procedure note|injection note|delivery note|procedure note|procedure report|procedure documentation|endoscopy report|colonoscopy report|cardiac catheterization report|catheterization report|eeg report|emg report|echocardiogram report|echocardiogram|ecg report|stress test report|biopsy procedure note|sleep study report|injection procedure note',
  'emergency-note':
    'ed physician documentation|ed provider notes|ed notes|ed chart|emergency physician note|emergency department note|ed note|ed provider note|emergency note|ed visit note|emergency department provider note|emergency room note|ed physician note|emergency department record|emergency visit',
  'radiology-report':
    'radiology report|imaging report|imaging results|imaging|radiology|ct report|mri report|x ray report|xray report|ultrasound report|mammogram report|mammography report|diagnostic imaging report|chest x ray|pet ct report|nuclear medicine report|diagnostic imaging',
  'pathology-report':
    'pathology report|surgical pathology report|surgical pathology|pathology|cytology report|dermatopathology report|biopsy report',
  'nursing-note':
    'nurses note|nurses notes|nursing progress note|rn note|shift note|nursing shift note|nursing note|nursing notes|nurse note|triage note|nursing assessment|nursing documentation',
  letter:
    'clinic letter|outpatient letter|discharge letter|consult letter|specialist letter|gp letter|letter|referral letter|correspondence|letter to referring physician|letter to patient',
  addendum: 'note addendum|late entry note|addendum note|addendum|addenda|late entry|amendment',
  other: 'report|therapy note|physical therapy note|case management note|social work note|pharmacy note|nutrition note|wound care note',
};

export const SECTIONS: Partial<Record<SectionKind, string>> = {
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
