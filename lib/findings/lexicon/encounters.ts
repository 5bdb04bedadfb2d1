import type { Attributes } from '../finding';
import { concept as c } from './concept';
import { ANOTHER_DAY, GIVEN, REFUSED, SHOTS, TALKED_OF } from './vaccines';

/** Operations by the part of the body that the aftercare is coded to. */
const SYSTEMS: Record<string, string> = {
  digestive:
    'appendectomy|cholecystectomy|colectomy|hernia repair|inguinal hernia repair|gastric bypass|bowel resection|sleeve gastrectomy|laparoscopic cholecystectomy|laparoscopic appendectomy|umbilical hernia repair|ventral hernia repair|incisional hernia repair|hiatal hernia repair|nissen fundoplication|fundoplication|hemorrhoidectomy|lap chole|hemicolectomy|pyloromyotomy|ostomy closure|splenectomy|thyroidectomy|bariatric surgery|gallbladder surgery',
  genitourinary:
    'hysterectomy|prostatectomy|nephrectomy|salpingectomy|oophorectomy|circumcision|cesarean section|orchiopexy|vasectomy|tubal ligation|turp|hydrocelectomy|hypospadias repair|pyeloplasty|ureteral reimplantation|cystoscopy|lithotripsy|sling procedure|vaginal repair|anterior repair|myomectomy',
  circulatory: 'cabg|coronary artery bypass|valve replacement|carotid endarterectomy|pacemaker placement|vascular surgery|heart surgery',
  nervous: 'craniotomy|shunt placement|shunt surgery|shunt revision|carpal tunnel surgery',
  sense:
    'cataract surgery|cataract extraction|tympanoplasty|ear tube placement|eye surgery|vitrectomy|strabismus surgery|myringotomy and tubes|myringotomy|tympanostomy tubes|pe tubes|ear tubes|tympanomastoidectomy|mastoidectomy|blepharoplasty',
  teeth: 'dental extraction|tooth extraction|oral surgery',
  respiratory:
    'lobectomy|thoracotomy|sinus surgery|tonsillectomy|septoplasty|tonsillectomy and adenoidectomy|adenoidectomy|adenotonsillectomy|endoscopic sinus surgery|t&a',
  skin: 'skin graft|excision of skin lesion|mohs surgery|mohs|lesion excision|cyst excision|excision of cyst|lipoma excision|skin lesion removal|scar revision',
  neoplasm: 'cancer surgery|tumor resection|mastectomy|lumpectomy',
  joint:
    'arthroplasty|knee replacement|hip replacement|shoulder replacement|joint replacement|total knee arthroplasty|total hip arthroplasty|total knee replacement|total hip replacement',
  orthopedic:
    'acl reconstruction|rotator cuff repair|spinal fusion|meniscectomy|arthroscopy|carpal tunnel release|bunionectomy|knee arthroscopy|shoulder arthroscopy|laminectomy|discectomy|microdiscectomy|lumbar fusion|cervical fusion|trigger finger release|hammertoe correction|spine surgery|back surgery',
};
const AFTER =
  'follow-up|followup|follow-up of|followup of|follow-up after|followup after|follow-up status post|followup status post|postoperative follow-up status post|postoperative follow-up of|postop follow-up of|postop follow-up after|postop check status post|postoperative check status post|postoperative visit status post|satisfactory course after|satisfactory course following|satisfactory recovery after|good recovery after|uneventful recovery after|uneventful recovery from|recovering well after|recovering well from|recovering well following|doing well after|doing well following|doing well status post|doing well postoperatively after|healing well after|healing well following|normal postoperative course after|normal postoperative course following|uncomplicated postoperative course after|postoperative visit after|postoperative follow-up after|postoperative follow up for|postop check after|post-op check after|aftercare following|postoperative check after|surgical aftercare following|postop visit after|postoperative visit for|post-op visit after|postoperative care after'.split(
    '|',
  );

const BEHIND =
  'follow-up|followup|follow-up visit|postop check|postoperative check|postoperative follow-up|postop follow-up|wound check|aftercare'.split(
    '|',
  );
/** What an operation is for: told beside it, and gone with it. */
const FOR: Record<string, string[]> = {
  circumcision: ['phimosis', 'paraphimosis', 'balanitis'],
  appendectomy: ['appendicitis', 'perforated appendicitis', 'ruptured appendicitis'],
  'laparoscopic appendectomy': ['appendicitis', 'perforated appendicitis'],
  cholecystectomy: ['cholecystitis', 'cholelithiasis', 'gallstones', 'symptomatic cholelithiasis'],
  'laparoscopic cholecystectomy': ['cholecystitis', 'cholelithiasis', 'gallstones', 'symptomatic cholelithiasis'],
  orchiopexy: ['undescended testis', 'undescended testicle', 'cryptorchidism', 'testicular torsion'],
  tonsillectomy: ['chronic tonsillitis', 'recurrent tonsillitis', 'tonsillar hypertrophy'],
};

/** `Aftercare following appendectomy` names the operation itself. */
const afterOperations = (): Record<string, Attributes> =>
  Object.fromEntries(
    Object.entries(SYSTEMS).flatMap(([type, operations]) =>
      operations
        .split('|')
        .flatMap((operation) => [
          ...AFTER.map((lead): [string, Attributes] => [`${lead} ${operation}`, { type }]),
          ...BEHIND.map((tail): [string, Attributes] => [`${operation} ${tail}`, { type }]),
          ...(FOR[operation] ?? []).flatMap((condition) =>
            AFTER.map((lead): [string, Attributes] => [`${lead} ${operation} for ${condition}`, { type }]),
          ),
        ]),
    ),
  );

/** Reasons to be seen that are no illness: examinations, screening, prevention, contraception, aftercare, advice. */
export const encounters = [
  c(
    'gynecologic-exam',
    'status',
    'well woman exam|well-woman exam|well woman visit|well-woman visit|annual gynecologic exam|annual gynecological exam|annual gyn exam|annual gynecologic examination|routine gynecological examination|routine gynecologic exam|gynecologic annual exam|annual pelvic exam|annual well woman exam|well woman check|annual gynecological examination|well woman examination|annual pap and pelvic|annual breast and pelvic exam|well-woman examination|encounter for gynecological examination',
    {
      types: { abnormal: 'abnormal findings|abnormal finding|with abnormal' },
    },
  ),
  c(
    'cervical-cancer-screening',
    'status',
    'cervical cancer screening|screening for cervical cancer|screening pap smear|routine pap smear|pap smear screening|screening pap|encounter for pap smear|pap smear for cervical cancer screening|cervical cancer screen|encounter for cervical pap smear|due for pap smear|pap smear today|here for pap smear',
  ),
  c(
    'vaginal-cancer-screening',
    'status',
    'vaginal pap smear screening|screening for vaginal cancer|vaginal cuff pap smear|pap smear of vaginal cuff',
  ),
  c(
    'breast-cancer-screening',
    'status',
    'breast cancer screening|screening for breast cancer|encounter for breast cancer screening|due for mammogram|due for routine mammogram|due for annual mammogram|due for screening mammogram|due for yearly mammogram|annual screening mammogram|mammogram due|due for a routine mammogram|due for an annual mammogram|screening breast exam',
    {
      types: { mammogram: 'mammogram|mammography' },
    },
  ),
  c(
    'mammogram-encounter',
    'symptom',
    'screening mammogram|bilateral screening mammogram|screening mammography|screening bilateral mammogram|digital screening mammogram|routine mammogram|annual mammogram|routine mammography|encounter for screening mammogram|encounter for screening mammography|screening mammogram ordered|order screening mammogram|ordered screening mammogram|will order screening mammogram|schedule screening mammogram|yearly mammogram',
  ),
  c('ovarian-cancer-screening', 'status', 'ovarian cancer screening|screening for ovarian cancer'),
  c(
    'osteoporosis-screening',
    'status',
    'osteoporosis screening|screening for osteoporosis|screening dexa|screening bone density|dexa scan screening|screening dexa scan|bone density screening|screening for bone density|screening bone densitometry',
  ),
  c(
    'cardiovascular-screening',
    'status',
    'screening for cardiovascular disease|cardiovascular screening|screening for heart disease|screening for hypertension|aaa screening|screening for abdominal aortic aneurysm|abdominal aortic aneurysm screening|screening for ischemic heart disease|screening for coronary artery disease',
  ),
  c(
    'thyroid-screening',
    'status',
    'thyroid screening|screening for thyroid disorder|screening for thyroid disease|screening for hypothyroidism|thyroid disorder screening|screening for endocrine disorder',
  ),
  c(
    'anemia-screening',
    'status',
    'anemia screening|screening for anemia|screening for iron deficiency anemia|screening for deficiency anemia|hemoglobin screening|screening for sickle cell',
  ),
  c(
    'nutrition-screening',
    'status',
    'screening for vitamin d deficiency|vitamin d deficiency screening|screening for nutritional disorder|screening for vitamin deficiency',
  ),
  c(
    'depression-screening',
    'status',
    'depression screening|screening for depression|screen for depression|encounter for depression screening|depression screen completed|negative depression screen|positive depression screen|depression screening performed|phq-9 screening|phq-2 screening|phq-9 completed for depression screening',
  ),
  c(
    'maternal-depression-screening',
    'status',
    'maternal depression screening|postpartum depression screening|screening for maternal depression|screening for postpartum depression|edinburgh postnatal depression scale completed|encounter for maternal postpartum depression screening',
  ),
  c(
    'behavior-screening',
    'status',
    'screening for alcohol misuse|alcohol screening|screening for alcoholism|screening for alcohol use|screening for substance abuse|behavioral health screening|screening for anxiety|anxiety screening|screening for mental health disorder|screening for adhd',
  ),
  c(
    'developmental-screening',
    'status',
    'developmental screening|developmental screen|screening for developmental delay|asq screening|screening for global developmental delays|ages and stages questionnaire completed|developmental delay screening|screening for developmental disability',
  ),
  c('autism-screening', 'status', 'autism screening|screening for autism|m-chat screening|mchat completed|m-chat completed|autism screen'),
  c(
    'lead-screening',
    'status',
    'lead screening|screening for lead poisoning|screening for lead exposure|blood lead screening|screening for lead|lead screen',
  ),
  c(
    'eye-ear-screening',
    'status',
    'vision screening|hearing screening|screening for hearing loss|screening for eye disorder|vision screen performed|hearing screen performed|screening for glaucoma|glaucoma screening|screening for vision|screening for hearing problem',
  ),
  c(
    'genetic-screening',
    'status',
    'genetic carrier screening|carrier screening|screening for genetic disease carrier status|genetic screening|preconception carrier screening|carrier testing for genetic disease',
  ),
  c(
    'other-screening',
    'symptom',
    'health screening|screening for condition|general screening|wellness screening|health maintenance screening|screening for celiac disease|screening for copd|screening for malnutrition|dental screening',
    { types: { dental: 'dental', respiratory: 'copd', gut: 'celiac' } },
  ),
  c(
    'antenatal-screening',
    'acute',
    'antenatal screening|prenatal screening|antenatal screening ultrasound|fetal anatomy survey|anatomy scan|fetal anatomic survey|anatomy ultrasound|nuchal translucency screening|first trimester screening|quad screen|screening for fetal anomalies|fetal survey ultrasound|antenatal screening for malformations|second trimester screening|nuchal translucency ultrasound|aneuploidy screening',
    {
      types: {
        nuchal: 'nuchal',
        malformation: 'anatomy|anatomic|malformations|anomalies|fetal survey',
        chromosome: 'aneuploidy|quad|first trimester',
        growth: 'growth',
      },
    },
  ),
  // Examinations for a purpose.
  c(
    'preoperative-exam',
    'symptom',
    'preoperative clearance|preoperative evaluation|preop evaluation|pre-op evaluation|pre-operative evaluation|preoperative assessment|preoperative medical clearance|medical clearance for surgery|for preoperative evaluation|preoperative examination|for preoperative examination|for preoperative assessment|for preoperative consultation|for pre-op evaluation|for preop evaluation|surgical clearance|preoperative medical evaluation|pre-op clearance|preop clearance|pre-operative clearance|preoperative exam|for pre-operative evaluation|clearance for surgery|presurgical evaluation|preprocedural examination|preoperative history and physical|pre-op exam|preop exam|preop examination|pre-op examination|preoperative physical|pre-op physical|preop physical|pre-surgical clearance|pre-operative exam|preop medical clearance|pre-op medical clearance|medical evaluation prior to surgery|dental clearance',
    {
      types: { cardiac: 'cardiac|cardiovascular|cardiology', pulmonary: 'pulmonary|respiratory', laboratory: 'laboratory|lab|labs' },
    },
  ),
  c(
    'preoperative-workup',
    'procedure',
    [
      'preoperative evaluation',
      'preoperative workup',
      'preoperative assessment',
      'preop evaluation',
      'pre-op evaluation',
      'pre-operative evaluation',
    ]
      .flatMap((name) =>
        'included|includes|including|revealed|showed|demonstrated|was|consisted|with|by|and|has been|will include|confirmed|found|suggested'
          .split('|')
          .map((tail) => `${name} ${tail}`),
      )
      .join('|'),
  ),
  c(
    'preoperative-laboratory',
    'symptom',
    'preoperative laboratory examination|preoperative laboratory testing|encounter for preoperative labs|pre-admission testing|preadmission testing',
  ),
  c(
    'preoperative-pulmonary',
    'symptom',
    'preoperative pulmonary evaluation|preoperative pulmonary clearance|preoperative respiratory examination|preoperative pulmonary assessment|pulmonary clearance for surgery',
  ),
  c(
    'sports-physical',
    'status',
    'sports physical|sports physical exam|sport physical|sports participation exam|preparticipation physical|pre-participation physical|sports clearance|preparticipation sports physical|camp physical|athletic physical|sports preparticipation examination|sports exam',
  ),
  c(
    'employment-exam',
    'status',
    'pre-employment physical|preemployment physical|employment physical|pre-employment exam|pre-employment examination|work physical|fitness for duty exam|fit for duty examination|return to work physical|annual employment physical|pre-employment physical exam|fitness for duty evaluation',
  ),
  c(
    'school-exam',
    'status',
    'school physical|school entry physical|kindergarten physical|college physical|daycare physical|school entrance exam|school physical exam|preschool physical|school admission physical|camp and school physical',
  ),
  c(
    'driver-exam',
    'status',
    'dot physical|dot exam|department of transportation physical|commercial driver license physical|cdl physical|driver license exam|dot physical exam|commercial drivers license exam|dot examination',
  ),
  c('military-exam', 'status', 'military physical|military entrance physical|examination for recruitment to armed forces'),
  c('insurance-exam', 'status', 'insurance physical|life insurance exam|insurance examination'),
  c(
    'disability-exam',
    'symptom',
    'disability evaluation|disability determination|disability exam|disability examination|social security disability evaluation|disability paperwork|fmla paperwork|fmla forms|disability forms|completion of disability forms',
    { types: { certificate: 'fmla|paperwork|forms' } },
  ),
  c(
    'administrative-exam',
    'symptom',
    'immigration physical|immigration exam|immigration medical exam|administrative physical|foster care physical|adoption physical|civil surgeon exam|prison physical|administrative examination|issue of medical certificate|drug test for employment|paternity test',
    {
      types: { certificate: 'certificate|excuse|note', adoption: 'adoption', welfare: 'foster care', drug: 'drug test' },
    },
  ),
  c(
    'residential-admission-exam',
    'status',
    'nursing home admission physical|assisted living physical|examination for admission to nursing home|nursing home admission examination|residential facility admission exam',
  ),
  c(
    'hearing-exam',
    'symptom',
    'hearing exam|routine hearing exam|hearing examination|routine hearing evaluation|encounter for hearing examination|annual hearing test',
    { types: { failed: 'failed|following failed' } },
  ),
  c(
    'dental-exam',
    'symptom',
    'routine dental exam|dental examination and cleaning|routine dental cleaning|dental cleaning|dental checkup|routine dental examination|dental prophylaxis',
  ),
  c(
    'blood-pressure-check',
    'symptom',
    'blood pressure check|bp check|blood pressure recheck visit|nurse visit for blood pressure|blood pressure check visit',
  ),
  c(
    'allergy-testing',
    'symptom',
    'allergy testing|allergy skin testing|skin prick testing|encounter for allergy testing|allergy skin test|percutaneous allergy testing',
  ),
  c(
    'observation-ruled-out',
    'status',
    'observation for suspected condition ruled out|suspected condition not found|observation and evaluation ruled out',
  ),
  c(
    'mva-observation',
    'status',
    'examination after motor vehicle accident without injury|evaluation after motor vehicle accident no injury|exam following mva without complaints|observation following motor vehicle accident',
  ),
  c('work-accident-observation', 'status', 'examination following work accident without injury|observation following work accident'),
  c(
    'assault-exam',
    'status',
    'alleged sexual assault examination|sexual assault exam|sane exam|alleged rape examination|forensic sexual assault exam|evaluation for alleged sexual assault|examination following alleged rape',
    { types: { child: 'child|pediatric' } },
  ),
  c(
    'abuse-exam',
    'status',
    'evaluation for suspected child abuse|examination following alleged child abuse|alleged child physical abuse examination|child abuse evaluation|alleged physical abuse examination',
    { types: { child: 'child' } },
  ),
  c(
    'psychiatric-clearance',
    'symptom',
    'psychiatric clearance|medical clearance for psychiatric admission|medical clearance for jail|medical clearance for incarceration|jail clearance|clearance for incarceration|medical screening exam for custody|psychiatric evaluation requested by authority|court ordered psychiatric evaluation|medical clearance for detox|medical clearance for rehab',
    {
      types: { authority: 'authority|court' },
    },
  ),
  c(
    'research-encounter',
    'status',
    'clinical trial participant|enrolled in clinical trial|participation in clinical trial|research study visit|examination of participant in clinical trial|participant in clinical research',
  ),
  c(
    'organ-donor-exam',
    'status',
    'kidney donor evaluation|living donor evaluation|living kidney donor evaluation|potential organ donor evaluation',
  ),
  // Follow-up, aftercare, supply.
  c(
    'follow-up-completed',
    'symptom',
    'follow-up examination after completed treatment|follow up after completed treatment|follow-up exam following completed treatment|follow-up after completed antibiotic treatment|test of cure',
  ),
  c(
    'suture-removal',
    'symptom',
    'suture removal|removal of sutures|staple removal|removal of staples|stitches out|stitches removed today|here for suture removal|presents for suture removal|removal of stitches|sutures removed today|staples removed today|encounter for suture removal|encounter for removal of sutures',
  ),
  c(
    'dressing-change',
    'symptom',
    'dressing change|wound dressing change|encounter for dressing change|surgical dressing change|change of surgical dressing|packing change|wound packing change|packing removal',
    { types: { surgical: 'surgical|postoperative|incision' } },
  ),
  c(
    'drain-removal',
    'symptom',
    'drain removal|removal of drain|jp drain removal|drain removed today|surgical drain removal|here for drain removal',
  ),
  c(
    'joint-replacement-aftercare',
    'symptom',
    'rehabilitation after joint replacement|rehabilitation following joint replacement|rehabilitation following total knee replacement|rehabilitation following total hip replacement|rehab after total knee replacement|rehab after total hip replacement|rehabilitation status post total knee replacement|rehabilitation status post total hip replacement|rehabilitation after total knee arthroplasty|rehabilitation after total hip arthroplasty|rehabilitation following total knee arthroplasty|rehabilitation following total hip arthroplasty|physical therapy after total knee replacement|physical therapy after total hip replacement|physical therapy after total knee arthroplasty|physical therapy status post total knee arthroplasty|physical therapy status post total knee replacement|physical therapy status post total hip replacement|rehab status post total knee replacement|rehab status post total hip replacement|postoperative rehabilitation for total knee replacement|postoperative rehabilitation for total hip replacement|aftercare following joint replacement|aftercare following knee replacement|aftercare following hip replacement|aftercare following total knee arthroplasty|aftercare following total hip arthroplasty|joint replacement aftercare|aftercare following joint replacement surgery|aftercare following total hip replacement|aftercare following total knee replacement|rehabilitation after total knee replacement|rehabilitation after total hip replacement',
  ),
  c(
    'amputation-aftercare',
    'symptom',
    'aftercare following amputation|orthopedic aftercare following surgical amputation|stump check|amputation stump care|residual limb check',
  ),
  c(
    'orthopedic-aftercare',
    'symptom',
    'orthopedic aftercare|orthopedic surgical aftercare|aftercare following orthopedic surgery|aftercare following spine surgery|aftercare following spinal fusion',
  ),
  c(
    'surgical-aftercare',
    'symptom',
    'surgical aftercare|postsurgical aftercare|aftercare following surgery|postoperative visit|postoperative check|post-op check|postop check|postoperative follow-up|postop visit|postop follow-up|post-op follow-up|postsurgical visit|wound check after surgery|post-operative visit|postoperative follow up visit|postoperative wound check',
    { types: SYSTEMS, implies: afterOperations() },
  ),
  c(
    'hardware-removal',
    'symptom',
    'encounter for removal of hardware|encounter for hardware removal|encounter for removal of internal fixation|removal of internal fixation device|retained hardware',
  ),
  c(
    'attention-to-opening',
    'symptom',
    'attention to gastrostomy|peg tube replacement|gastrostomy tube replacement|g-tube replacement|peg tube change|peg tube removal|attention to tracheostomy|tracheostomy care|trach change|attention to cystostomy|closure of gastrostomy|gastrostomy closure|surgical closure of gastrostomy|gastrostomy takedown|gastrostomy no longer needed|gastrostomy , no longer needed|g-tube no longer needed|no longer needs gastrostomy|g-tube removal|removal of g-tube|removal of gastrostomy tube|gastrostomy tube removal|removal of peg tube|g-tube change|gastrostomy tube change|clogged g-tube|dislodged g-tube|dislodged gastrostomy tube|g-tube fell out|g-tube came out|peg tube fell out|tracheostomy closure|closure of tracheostomy|decannulation|tracheostomy tube change|nephrostomy tube change|nephrostomy tube exchange',
    {
      types: {
        gastrostomy: 'gastrostomy|g-tube|peg|peg tube',
        colostomy: 'colostomy',
        tracheostomy: 'tracheostomy|trach|decannulation',
        ileostomy: 'ileostomy',
        cystostomy: 'suprapubic|cystostomy',
        urinary: 'nephrostomy',
      },
    },
  ),
  c(
    'urinary-device-care',
    'symptom',
    'catheter change|foley removal|foley catheter removal|foley catheter exchange|urinary catheter change|removal of foley catheter|stent removal cystoscopic|pessary fitting|pessary check|pessary change|pessary cleaning|pessary management',
    { types: { pessary: 'pessary' } },
  ),
  c(
    'port-removal',
    'symptom',
    'port removal|removal of port|removal of port-a-cath|removal of venous port|venous port removal|port-a-cath removal|mediport removal|removal of mediport|removal of infusaport|comes for port removal|no longer needs port|no longer needs venous port|no longer needs port-a-cath|no longer requires port|no longer requires venous port|no longer requires port-a-cath|no longer needs mediport|port no longer needed|port-a-cath no longer needed|hickman removal|removal of hickman catheter|broviac removal|removal of broviac catheter|no longer needs hickman|no longer needs central line|removal of tunneled catheter|tunneled catheter removal|no longer needs dialysis catheter|no longer needs tunneled catheter|picc line removal|picc removal|removal of picc line|port flush|port-a-cath flush|attention to port',
  ),
  c(
    'circumcision-encounter',
    'symptom',
    'newborn circumcision desired|parental preference|parental request|parental desire|parental desire for circumcision|parental request for circumcision|parents desire circumcision|parents request circumcision|parents requested circumcision|mother requests circumcision|mother desires circumcision|family desires circumcision|per parental request|circumcision per parental request|circumcision requested by parents|circumcision desired by parents|circumcision desired|requests circumcision|presents for circumcision|here for circumcision|for elective circumcision|for routine circumcision|routine neonatal circumcision|routine newborn circumcision|elective newborn circumcision|elective neonatal circumcision|ritual circumcision|ritual and routine circumcision|uncircumcised newborn male',
  ),
  c(
    'rehabilitation-stay',
    'status',
    'transitional care unit|TCU|admitted for rehabilitation|admitted to rehabilitation|admitted to rehab|transferred to rehabilitation|transferred to rehab|acute rehabilitation|inpatient rehabilitation|subacute rehabilitation|subacute rehab|skilled rehabilitation|inpatient rehab|rehabilitation unit|rehab unit|comprehensive rehabilitation|for physical therapy and occupational therapy|referred to physical therapy|referred for physical therapy|outpatient physical therapy|physical therapy evaluation|continued physical therapy|for rehabilitation|for rehab',
  ),
  c(
    'drug-monitoring',
    'symptom',
    'therapeutic drug monitoring|therapeutic drug level monitoring|inr check|coumadin monitoring|anticoagulation monitoring|warfarin monitoring|protime check|coumadin check|medication monitoring encounter|drug level monitoring|encounter for therapeutic drug monitoring|anticoagulation management|coumadin management|inr monitoring|coumadin clinic visit|encounter for medication monitoring|medication monitoring',
  ),
  c(
    'medication-refill',
    'symptom',
    'medication refill|medication refills|prescription refill|refill of medication|refill of medications|refill medications|needs medication refill|needs refills|med refill|medication refill request|here for refills|out of medications needs refill|encounter for medication refill|requests medication refill|repeat prescription',
  ),
  c(
    'test-results-consult',
    'symptom',
    'review of test results|discuss test results|discussion of test results|here for test results|to discuss lab results|review of lab results|here to review results|follow-up of test results|explanation of test results|counseling about test results',
  ),
  c(
    'worried-well',
    'symptom',
    'feared complaint without diagnosis|worried well|person with feared complaint|no diagnosis found feared condition|feared condition not demonstrated',
  ),
  c(
    'consult-for-another',
    'symptom',
    'consult on behalf of another person|family conference about patient|visit on behalf of family member',
  ),
  c(
    'parent-prebirth-visit',
    'status',
    'prenatal pediatric visit|pre-birth pediatrician visit|expectant parent visit|expectant parents visit',
  ),
  c(
    'allergen-immunotherapy',
    'symptom',
    'desensitization to allergens|allergy shot|allergy injection visit|allergen immunotherapy|allergy shots|allergy injections|allergy immunotherapy|subcutaneous immunotherapy',
  ),
  c(
    'rhogam-encounter',
    'status',
    'rhogam administration|rhogam given|rho(d) immune globulin given|rhogam injection|need for rhogam|rh immune globulin administered|encounter for rhogam|rhogam today|received rhogam',
  ),
  c(
    'rsv-immunotherapy',
    'status',
    'nirsevimab given|beyfortus given|synagis injection|palivizumab injection|rsv immunoprophylaxis|rsv prophylaxis given|synagis administration|need for rsv immunoglobulin|encounter for rsv immunization of infant',
  ),
  c(
    'fluoride-encounter',
    'status',
    'fluoride varnish applied|fluoride varnish application|prophylactic fluoride|application of fluoride varnish|topical fluoride application|fluoride varnish today',
  ),
  c(
    'vaccine-given',
    'status',
    'vaccines administered today|tetanus was updated|tetanus given today|tetanus was given|tetanus given in emergency department|vaccines given today|vaccinations given today|vaccination given today|vaccinations today|will receive vaccines today|will receive immunizations today|immunizations were given today|vaccines were given today|here for vaccines|here for immunizations|presents for immunizations|presents for vaccines|vaccination today|immunizations administered today|tdap given|tdap given today|flu vaccine administered|shingrix given today|pneumovax given today|prevnar given today|hpv vaccine given today|gardasil given today|mmr given today|hepatitis b vaccine given today|hepatitis a vaccine given today|received flu shot today|received influenza vaccine today|influenza vaccination given|covid vaccine given today|covid-19 vaccine given today|immunizations today|vaccines today|influenza vaccine today|flu shot today|flu vaccine today|immunization update today|routine immunizations given|childhood immunizations given|tetanus booster given|tetanus updated|tetanus shot given|td given today|encounter for vaccine administration|menactra given today|varicella vaccine given today',
  ),
  c('vaccine-talked-of', 'procedure', TALKED_OF),
  c('vaccine-given-today', 'status', SHOTS.join('|'), { types: { given: GIVEN, other: ANOTHER_DAY } }),
  c(
    'underimmunized',
    'symptom',
    'immunizations not up to date|behind on immunizations|behind on vaccines|under-immunized|underimmunized|delinquent immunizations|vaccines not up to date|underimmunization|unvaccinated child|unimmunized|delayed immunization schedule|delayed vaccination schedule|vaccinations not up to date|incomplete immunizations|immunizations delayed|immunizations are behind',
  ),
  c(
    'vaccine-refusal',
    'status',
    `vaccine refusal|refuses vaccines|declines vaccines|refused immunizations|declined immunization|vaccination refused|parental vaccine refusal|parents refuse vaccines|parents decline vaccines|parental refusal of vaccines|refuses flu shot|declines flu shot|declined flu shot|declines influenza vaccine|declined influenza vaccine|declines vaccination|refuses vaccination|refused flu shot|declined vaccines|vaccine declined|declines covid vaccine|parent refuses vaccines|${REFUSED}`,
    {
      types: { caregiver: 'parental|parents|parent|mother' },
    },
  ),
  c(
    'covid-unvaccinated',
    'status',
    'unvaccinated for covid|unvaccinated for covid-19|not vaccinated against covid|not vaccinated for covid|unvaccinated against covid-19|not vaccinated against covid-19',
  ),
  // Contraception and family planning.
  c(
    'contraceptive-management',
    'symptom',
    'contraceptive management|contraception management|birth control management|encounter for contraceptive management|contraception visit|family planning visit|birth control visit|encounter for contraception',
  ),
  c(
    'contraceptive-counseling',
    'symptom',
    'contraceptive counseling|contraception counseling|birth control counseling|family planning counseling|contraception consult|contraceptive advice|counseling for birth control|counseling about contraception|contraceptive options discussed|general counseling on contraception|contraception consultation|family planning advice|discussed contraceptive options|contraceptive education|desires contraception|desires birth control|wants birth control',
  ),
  c(
    'contraceptive-pill-start',
    'symptom',
    'initiation of oral contraceptives|start birth control pills|initial prescription of contraceptive pills|oral contraceptive initiation|starting oral contraceptives|initiation of birth control pills|start oral contraceptives|initiate oral contraceptive pills|ocp initiation|start ocps|birth control pill initiation',
  ),
  c(
    'contraceptive-pill-surveillance',
    'symptom',
    'oral contraceptive surveillance|surveillance of contraceptive pills|birth control pill refill|ocp refill|oral contraceptive refill|refill of birth control pills|refill birth control|contraceptive pill surveillance|refill oral contraceptives|birth control refill|surveillance of oral contraceptives|refill of oral contraceptives|encounter for birth control pills maintenance|birth control surveillance',
  ),
  c(
    'contraceptive-injection',
    'symptom',
    'depo-provera injection|depo provera shot|depo-provera shot|surveillance of injectable contraceptive|depo provera contraceptive|here for depo provera|depo injection|depo shot|depot medroxyprogesterone injection|encounter for depo-provera|depo-provera surveillance|depo provera injection today',
    {
      types: { initial: 'initial|first|start' },
    },
  ),
  c(
    'iud-insertion',
    'symptom',
    'iud insertion|insertion of iud|insertion of mirena|insertion of intrauterine device|intrauterine device insertion|iud placement|insertion of intrauterine contraceptive device|mirena iud insertion|encounter for iud insertion|placement of iud',
  ),
  c(
    'iud-check',
    'symptom',
    'iud check|iud string check|iud surveillance|iud follow-up|string check|surveillance of intrauterine device|checking of iud|iud check-up|iud recheck',
  ),
  c(
    'iud-removal',
    'symptom',
    'iud removal|removal of iud|mirena removal|removal of intrauterine device|removal of mirena|intrauterine device removal|encounter for iud removal|desires iud removal|requests iud removal|paragard removal|removal of mirena iud',
  ),
  c(
    'iud-exchange',
    'symptom',
    'iud removal and reinsertion|encounter for iud removal and reinsertion|encounter for removal and reinsertion of iud|iud exchange|removal and reinsertion of iud|iud removal and replacement|iud replacement|removal and insertion of iud',
    { covers: 'iud-insertion|iud-removal' },
  ),
  c(
    'implant-contraceptive',
    'symptom',
    'nexplanon insertion|insertion of nexplanon|implanon insertion|nexplanon placement|insertion of contraceptive implant|subdermal contraceptive implant insertion|nexplanon removal|removal of nexplanon|implanon removal|nexplanon check|surveillance of nexplanon|nexplanon removal and reinsertion|surveillance of implantable subdermal contraceptive|removal of contraceptive implant',
    {
      types: { surveillance: 'removal|check|surveillance|reinsertion' },
    },
  ),
  c(
    'contraceptive-ring-patch',
    'symptom',
    'nuvaring surveillance|contraceptive patch surveillance|nuvaring refill|contraceptive ring refill|contraceptive patch refill|surveillance of vaginal ring|start nuvaring|nuvaring initiation|start contraceptive patch|initial prescription of vaginal ring',
    {
      types: {
        'ring-start': 'start nuvaring|initiation|initial prescription of vaginal ring',
        'patch-start': 'start contraceptive patch',
        patch: 'patch',
      },
    },
  ),
  c(
    'emergency-contraception',
    'symptom',
    'emergency contraception|plan b prescription|morning after pill|prescription of emergency contraception|emergency contraceptive|postcoital contraception',
  ),
  c(
    'sterilization-encounter',
    'status',
    'requested sterilization|elective sterilization|elective male sterilization|male sterilization|requesting sterilization|fertile male with completed family|desired infertility|desires infertility|desire for infertility|requests tubal ligation|request for tubal ligation|request tubal coagulation|request for tubal coagulation|desires tubal ligation|desires permanent contraception|desire for permanent sterilization|multiparity requested sterilization|family planning complete|desires surgical sterilization|undesired future fertility|requests permanent sterilization|requests a tubal ligation|desires bilateral tubal ligation|desires a tubal ligation|desires postpartum tubal ligation|multiparity seeking family planning|multiparity , seeking family planning|completed family requests vasectomy|desires permanent birth control|wants tubal ligation|wants a vasectomy|wants vasectomy|vasectomy consultation|vasectomy consult|requesting tubal ligation|requests sterilization permanent|request for permanent sterilization|requested tubal ligation|requesting postpartum tubal ligation|requested postpartum tubal ligation|desired permanent sterilization|desires sterility permanent|permanent sterilization desired',
  ),
  c(
    'post-vasectomy-check',
    'symptom',
    'post-vasectomy sperm count|post vasectomy semen analysis|postvasectomy semen analysis|post-vasectomy semen analysis|post vasectomy sperm check|post-vasectomy check',
  ),
  c(
    'fertility-testing',
    'symptom',
    'fertility testing|infertility testing|infertility evaluation|infertility workup|fertility evaluation|fertility workup|encounter for fertility testing',
  ),
  c(
    'preconception-counseling',
    'symptom',
    'preconception counseling|preconception visit|pre-conception counseling|prepregnancy counseling|preconceptional counseling|preconception consultation|procreative counseling|desires pregnancy counseling|trying to conceive|attempting to conceive|wants to conceive|desires to conceive',
  ),
  c(
    'assisted-reproduction',
    'symptom',
    'ivf cycle|in vitro fertilization cycle|embryo transfer|egg retrieval|oocyte retrieval|assisted reproductive fertility procedure|intrauterine insemination|frozen embryo transfer',
    { types: { insemination: 'insemination' } },
  ),
  c('genetic-counseling', 'symptom', 'genetic counseling|encounter for genetic counseling|genetics counseling', {
    types: { procreative: 'prenatal|preconception|procreative|pregnancy' },
  }),
  c(
    'positive-pregnancy-test',
    'symptom',
    'positive pregnancy test|positive home pregnancy test|positive urine pregnancy test|pregnancy test positive|positive upt|positive hcg|positive urine hcg|pregnancy confirmed by test|positive serum pregnancy test|upt positive|confirmation of pregnancy|pregnancy confirmation',
  ),
  c(
    'negative-pregnancy-test',
    'symptom',
    'encounter for pregnancy test with result negative|pregnancy test negative encounter|pregnancy examination or test , negative',
  ),
  // Advice.
  c('exercise-counseling', 'symptom', 'exercise counseling|physical activity counseling|counseled on exercise encounter'),
  c(
    'travel-counseling',
    'symptom',
    'travel counseling|travel advice encounter|travel consult|pre-travel consultation|travel medicine visit|travel medicine consultation|pretravel counseling|international travel advice|travel consultation|foreign travel advice',
  ),
  c(
    'immunization-counseling',
    'symptom',
    'immunization safety counseling|vaccine counseling|vaccine safety counseling|encounter for vaccine counseling',
  ),
  c('transition-counseling', 'symptom', 'transition to adult care counseling|pediatric to adult transition counseling'),
  c(
    'other-counseling',
    'symptom',
    'advance care planning|advance directive counseling|end of life counseling|health counseling|medication counseling encounter|general medical counseling|goals of care discussion|injury prevention counseling|sun protection counseling|advance care planning discussion|advance directive discussion',
  ),
  c(
    'sex-counseling',
    'symptom',
    'sexual counseling|safe sex counseling|std prevention counseling|sexual health counseling|counseling on sexually transmitted diseases|high risk sexual behavior counseling',
  ),
  c(
    'parenting-counseling',
    'symptom',
    'parent-child conflict counseling|parenting counseling|parental concern|parenting education|childcare instruction|anticipatory guidance visit',
    { types: { care: 'childcare instruction|parenting education|anticipatory' } },
  ),
  c('childbirth-education', 'symptom', 'childbirth class|childbirth education|childbirth instruction|lamaze class'),
  c(
    'cosmetic-encounter',
    'symptom',
    'cosmetic surgery encounter|desires cosmetic surgery|cosmetic procedure|encounter for cosmetic surgery|elective cosmetic surgery|desires facial rejuvenation|desires breast augmentation|desires cosmetic improvement|cosmetic deformity|desires liposuction|desires tummy tuck|requests cosmetic surgery|cosmetic consultation',
  ),
  c('ear-piercing', 'status', 'ear piercing'),
  c('prophylactic-organ-removal', 'status', 'prophylactic salpingectomy|opportunistic salpingectomy|risk reducing salpingectomy'),
  c(
    'left-against-advice',
    'status',
    'left against medical advice|signed out against medical advice|left AMA|signed out AMA|leaving against medical advice|left hospital against medical advice|discharge against medical advice|discharged against medical advice|against medical advice discharge|eloped from emergency department|AMA discharge',
  ),
  c(
    'left-without-being-seen',
    'status',
    'left without being seen|LWBS|left prior to being seen|left before being seen|left before evaluation',
  ),
  c(
    'procedure-refused',
    'symptom',
    'refused procedure|refused surgery|declined surgery|declines surgery|refuses surgery|patient refused treatment|refused recommended treatment|refuses treatment|declined procedure|refused blood draw|refuses trial of labor|refusing trial of labor|declines trial of labor|refuses hospitalization|refused hospitalization|refused admission|declines admission|declined treatment',
  ),
  c(
    'procedure-cancelled',
    'status',
    'procedure not carried out|surgery cancelled|procedure cancelled|surgery canceled|procedure canceled|cancelled procedure|aborted procedure|procedure aborted|surgery aborted|cancelled surgery',
    { types: { contraindication: 'contraindication|contraindicated|due to fever|due to illness|due to elevated' } },
  ),
  c(
    'converted-other-procedure',
    'status',
    'thoracoscopic converted to open|vats converted to thoracotomy|converted to thoracotomy|arthroscopic converted to open|arthroscopy converted to open|converted to open arthrotomy',
    { types: { chest: 'thoracoscopic|vats|thoracotomy', joint: 'arthroscopic|arthroscopy|arthrotomy' }, covers: 'converted-to-open' },
  ),
  c(
    'boarder',
    'symptom',
    'healthy person accompanying sick person|boarder in hospital|boarder baby|well baby boarder|awaiting placement|awaiting nursing home placement|awaiting skilled nursing facility placement|awaiting rehab placement|placement pending|awaiting bed at facility',
    { types: { waiting: 'awaiting|placement|pending' } },
  ),
];
