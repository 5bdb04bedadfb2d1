/** What each documentation gap asks, and the choices it offers: clinical or alphabetical order, never a favourite. */

/**
 * `aspect` completes "please clarify, for what is documented as …,"; it names no diagnosis. `options`: the choices without the closing two.
 * `indicators`: sentences of the chart that bear on the question beside the mention itself. `yesNo` true: the question
 * confirms or relates what is already documented, the only place for yes and no.
 */
export interface Asking {
  aspect: string;
  options: string[];
  indicators?: RegExp;
  yesNo?: boolean;
}

/** Both close every list. */
export const CLOSING = ['Other (please specify): ____', 'Unable to determine'] as const;

const ACUITY = ['Acute', 'Chronic', 'Acute and chronic'];
const SEVERITY = ['Mild', 'Moderate', 'Severe'];
const SIDES = ['Bilateral', 'Left', 'Right'];

export const ASKED: Readonly<Record<string, Asking>> = {
  'afib-type-unspecified': {
    aspect: 'the type',
    options: ['Paroxysmal', 'Persistent', 'Long-standing persistent', 'Permanent'],
    indicators: /\b(?:cardiover\w+|ablation|rate control\w*|sinus rhythm|telemetry|EKG|ECG)\b/i,
  },
  'alcohol-use-disorder-severity-unspecified': {
    aspect: 'the severity, or remission',
    options: ['Mild', 'Moderate', 'Severe', 'In early remission', 'In sustained remission'],
    indicators: /\b(?:drinks?|drinking|withdrawal|AUDIT|CIWA)\b/i,
  },
  'anemia-type-unspecified': {
    aspect: 'the type or cause',
    options: [
      'Due to acute blood loss',
      'Due to chronic blood loss',
      'Due to chronic kidney disease',
      'Due to iron deficiency without blood loss',
      'Due to neoplastic disease',
      'Due to another chronic disease',
    ],
    indicators: /\b(?:h(?:emo)?globin|hgb|hematocrit|hct|h&h|ferritin|iron|transfus\w+|MCV|blood loss)\b/i,
  },
  'anxiety-type-unspecified': {
    aspect: 'the type',
    options: ['Generalized', 'Mixed', 'Panic', 'Situational, as a reaction to stress'],
    indicators: /\b(?:GAD-?7|panic|worry\w*|worries)\b/i,
  },
  'arrhythmia-type-unspecified': {
    aspect: 'the kind of rhythm disturbance',
    options: ['Atrial', 'Sinus node', 'Supraventricular', 'Ventricular'],
    indicators: /\b(?:EKG|ECG|telemetry|holter|monitor)\b/i,
  },
  'asthma-severity-unspecified': {
    aspect: 'the severity',
    options: ['Intermittent', 'Mild persistent', 'Moderate persistent', 'Severe persistent'],
    indicators: /\b(?:albuterol|inhaler|inhaled|nebuliz\w+|spirometry|peak flow|FEV1|wheez\w+|night\w*)\b/i,
  },
  'bipolar-type-severity-unspecified': {
    aspect: 'the type and the current episode',
    options: [
      'Type I, current episode depressed',
      'Type I, current episode manic',
      'Type I, current episode mixed',
      'Type I, in remission',
      'Type II, current episode',
      'Type II, in remission',
    ],
  },
  'cholecystitis-acuity-unspecified': {
    aspect: 'the acuity',
    options: ACUITY,
    indicators: /\b(?:murphy\w*|wall thickening|pericholecystic|white (?:blood )?(?:cell )?count|WBC|ultrasound|patholog\w+)\b/i,
  },
  'ckd-stage-3-substage-unspecified': { aspect: 'the stage', options: ['Stage 3a', 'Stage 3b'], indicators: /\b(?:e?GFR|creatinine)\b/i },
  'ckd-stage-unspecified': {
    aspect: 'the stage',
    options: ['Stage 1', 'Stage 2', 'Stage 3a', 'Stage 3b', 'Stage 4', 'Stage 5', 'End stage'],
    indicators: /\b(?:e?GFR|creatinine)\b/i,
  },
  'dementia-severity-behavior-unspecified': {
    aspect: 'the severity, and any behavioral disturbance',
    options: [
      'Mild',
      'Moderate',
      'Severe',
      'Mild, with behavioral disturbance',
      'Moderate, with behavioral disturbance',
      'Severe, with behavioral disturbance',
    ],
    indicators: /\b(?:MMSE|MoCA|agitat\w+|wander\w+|orient\w+|activities of daily living|ADLs?)\b/i,
  },
  'depression-episode-severity-unspecified': {
    aspect: 'the episode and the severity, or remission',
    options: [
      'Single episode, mild',
      'Single episode, moderate',
      'Single episode, severe',
      'Single episode, in remission',
      'Recurrent, mild',
      'Recurrent, moderate',
      'Recurrent, severe',
      'Recurrent, in remission',
    ],
    indicators: /\b(?:PHQ-?[29]|sertraline|fluoxetine|escitalopram|citalopram|bupropion|venlafaxine|duloxetine|therapy|mood)\b/i,
  },
  'diabetes-control-unspecified': {
    aspect: 'the status of glucose control',
    options: ['At goal', 'With hyperglycemia', 'With hypoglycemia'],
    indicators: /\b(?:A1c|glucose|blood sugars?)\b/i,
  },
  'diabetes-type-unspecified': {
    aspect: 'the type',
    options: ['Type 1', 'Type 2', 'Due to a drug or chemical', 'Due to another condition'],
    indicators: /\b(?:A1c|insulin|metformin|glucose|blood sugars?)\b/i,
  },
  'epilepsy-type-intractability-unspecified': {
    aspect: 'the type, and whether it is intractable',
    options: ['Focal, intractable', 'Focal, not intractable', 'Generalized, intractable', 'Generalized, not intractable'],
    indicators: /\b(?:EEG|seizures?|levetiracetam|keppra|lamotrigine|valpro\w+)\b/i,
  },
  'fracture-detail-unspecified': {
    aspect: 'the displacement, and whether it is open or closed',
    options: ['Closed, displaced', 'Closed, nondisplaced', 'Open, displaced', 'Open, nondisplaced'],
    indicators: /\b(?:x-?rays?|radiograph\w*|CT|alignment|fell|fall)\b/i,
  },
  'heart-failure-type-acuity-unspecified': {
    aspect: 'the type and the acuity',
    options: [
      'Systolic (reduced ejection fraction), acute',
      'Systolic (reduced ejection fraction), chronic',
      'Systolic (reduced ejection fraction), acute on chronic',
      'Diastolic (preserved ejection fraction), acute',
      'Diastolic (preserved ejection fraction), chronic',
      'Diastolic (preserved ejection fraction), acute on chronic',
      'Combined systolic and diastolic (please state the acuity): ____',
    ],
    indicators: /\b(?:ejection fraction|LVEF|EF|BNP|echocardiogram|echo|furosemide|lasix|bumetanide|torsemide|edema)\b/i,
  },
  'kidney-disease-type-stage-unspecified': {
    aspect: 'whether it is acute or chronic, and the stage if chronic',
    options: [
      'Acute',
      'Chronic, stage 1 or 2',
      'Chronic, stage 3a',
      'Chronic, stage 3b',
      'Chronic, stage 4',
      'Chronic, stage 5',
      'Acute on chronic (please state the stage): ____',
    ],
    indicators: /\b(?:e?GFR|creatinine|BUN|dialysis)\b/i,
  },
  'laterality-conflict': { aspect: 'the side', options: SIDES, yesNo: true },
  'laterality-unspecified': { aspect: 'the side', options: SIDES },
  'malnutrition-severity-unspecified': {
    aspect: 'the severity',
    options: SEVERITY,
    indicators: /\b(?:weight loss|BMI|albumin|intake|dietitian|muscle wasting)\b/i,
  },
  'obesity-class-bmi-unspecified': {
    aspect: 'the class',
    options: ['Class 1', 'Class 2', 'Class 3'],
    indicators: /\b(?:weight|height)\b/i,
  },
  'pyelonephritis-acuity-unspecified': { aspect: 'the acuity', options: ACUITY, indicators: /\b(?:urinalysis|culture|fever|flank)\b/i },
  'stroke-type-etiology-unspecified': {
    aspect: 'the type, the cause and the vessel',
    options: [
      'Embolic (please state the vessel): ____',
      'Hemorrhagic (please state the site): ____',
      'Thrombotic (please state the vessel): ____',
      'Small vessel',
    ],
    indicators: /\b(?:MRI|CT|NIHSS|carotid|occlusion|weakness)\b/i,
  },
  'thalassemia-type-unspecified': {
    aspect: 'the type',
    options: ['Alpha', 'Beta', 'Delta-beta', 'Trait (minor)'],
    indicators: /\b(?:electrophoresis|h(?:emo)?globin|MCV)\b/i,
  },
  'uncertain-diagnosis-unresolved': {
    aspect: 'whether the diagnosis is established',
    options: ['Confirmed', 'Ruled out', 'Still under investigation'],
    yesNo: true,
  },
  'cancer-site-laterality-unspecified': { aspect: 'the side', options: SIDES },
  'hemorrhage-acuity-unspecified': {
    aspect: 'the acuity',
    options: ['Acute', 'Subacute', 'Chronic', 'Acute on chronic'],
    indicators: /\b(?:CT|MRI|midline shift|density|fell|fall)\b/i,
  },
  'loss-of-consciousness-unspecified': {
    aspect: 'whether consciousness was lost, and for how long',
    options: ['Without loss of consciousness', '30 minutes or less', '31 to 59 minutes', '1 to 24 hours', 'More than 24 hours'],
    indicators: /\b(?:amnesia|alert|orient\w+|GCS|fell|fall|struck)\b/i,
  },
  'ulcer-depth-severity-unspecified': {
    aspect: 'the depth',
    options: [
      'Limited to breakdown of skin',
      'Fat layer exposed',
      'Muscle involved without necrosis',
      'Muscle necrosis',
      'Bone involved without necrosis',
      'Bone necrosis',
    ],
    indicators: /\b(?:wound|slough\w*|necrotic|debrid\w+|granulat\w+|cm)\b/i,
  },
  'hemiparesis-dominance-unspecified': { aspect: 'which side is dominant', options: ['Ambidextrous', 'Left', 'Right'] },
  'uti-organism-site-unspecified': {
    aspect: 'the site and the organism',
    options: ['Bladder (organism): ____', 'Kidney (organism): ____', 'Urethra (organism): ____'],
    indicators: /\b(?:urinalysis|culture|leukocyte esterase|nitrite|flank|dysuria|catheter)\b/i,
  },
  'sleep-apnea-type-unspecified': {
    aspect: 'the type',
    options: ['Central', 'Mixed', 'Obstructive'],
    indicators: /\b(?:CPAP|BiPAP|polysomno\w+|sleep study|snor\w+)\b/i,
  },
  'fibroid-location-unspecified': {
    aspect: 'the location',
    options: ['Intramural', 'Submucous', 'Subserosal'],
    indicators: /\b(?:ultrasound|MRI|patholog\w+|hysteroscop\w+)\b/i,
  },
  'respiratory-failure-not-documented': {
    aspect: 'the diagnosis, if any, that it belongs to',
    options: [
      'Acute respiratory failure with hypoxia',
      'Chronic respiratory failure with hypoxia',
      'Hypoxemia without respiratory failure',
      'Without clinical significance',
    ],
    indicators: /\b(?:nasal cannula|room air|oxygen|respiratory (?:rate|distress)|accessory muscles?|retractions|ABG)\b/i,
  },
  'acute-blood-loss-anemia-not-documented': {
    aspect: 'its clinical significance, if any',
    options: ['Acute blood loss anemia', 'Anemia of another cause (please specify): ____', 'Expected change without clinical significance'],
    indicators: /\b(?:transfus\w+|blood loss|EBL|hematocrit|ferrous|iron)\b/i,
  },
  'indication-missing': { aspect: 'the sign, symptom or condition that prompted the study', options: [] },
  'hyperlipidemia-type-unspecified': {
    aspect: 'the type',
    options: ['Familial', 'Mixed', 'Raised cholesterol alone', 'Raised triglycerides alone'],
    indicators: /\b(?:LDL|HDL|triglycerides?|cholesterol|statin)\b/i,
  },
  'pneumonia-organism-type-unspecified': {
    aspect: 'the organism or the kind, if known',
    options: ['Aspiration', 'Bacterial (organism or group): ____', 'Viral (organism): ____', 'Organism not known'],
    indicators:
      /\b(?:sputum|blood cultures?|gram stain|antibiotics?|levofloxacin|azithromycin|ceftriaxone|vancomycin|piperacillin\S*|swallow\w*)\b/i,
  },
  'arthritis-type-site-unspecified': {
    aspect: 'the kind and the joint',
    options: ['Inflammatory (please specify): ____', 'Primary degenerative', 'Post-traumatic', 'Secondary to another condition'],
    indicators: /\b(?:x-?rays?|radiograph\w*|rheumatoid factor|joint space)\b/i,
  },
  'osteoarthritis-type-site-laterality-unspecified': {
    aspect: 'the joint and its side',
    options: [
      'Hand (side): ____',
      'Hip (side): ____',
      'Knee (side): ____',
      'Shoulder (side): ____',
      'Several joints (please name them): ____',
    ],
    indicators: /\b(?:x-?rays?|radiograph\w*|joint space|range of motion)\b/i,
  },
  'rheumatoid-arthritis-detail-unspecified': {
    aspect: 'the rheumatoid factor, and any organ involved',
    options: [
      'With rheumatoid factor, without organ involvement',
      'With rheumatoid factor, with organ involvement (please specify): ____',
      'Without rheumatoid factor',
    ],
    indicators: /\b(?:methotrexate|rheumatoid factor|CCP|erosions?|nodules?)\b/i,
  },
  'gout-detail-unspecified': {
    aspect: 'the acuity, the joint and the cause',
    options: ['Acute (joint): ____', 'Chronic without tophi (joint): ____', 'Chronic with tophi (joint): ____'],
    indicators: /\b(?:allopurinol|colchicine|uric acid|febuxostat|tophi|toe)\b/i,
  },
  'migraine-detail-unspecified': {
    aspect: 'whether there is an aura, and whether it is intractable',
    options: ['With aura, intractable', 'With aura, not intractable', 'Without aura, intractable', 'Without aura, not intractable'],
    indicators: /\b(?:triptan|sumatriptan|topiramate|visual|photophobia|aura|days (?:a|per) month)\b/i,
  },
  'seizure-type-unspecified': {
    aspect: 'the kind, and the cause if known',
    options: ['Epilepsy (please specify the type): ____', 'Provoked (please specify the cause): ____', 'Single event, cause not known'],
    indicators: /\b(?:EEG|phenytoin|dilantin|keppra|levetiracetam|valpro\w+|lamotrigine|MRI)\b/i,
  },
  'mi-site-unspecified': {
    aspect: 'the kind and the site',
    options: ['ST elevation (please specify the wall): ____', 'Without ST elevation', 'Type 2 (please specify the cause): ____', 'Old'],
    indicators: /\b(?:troponins?|EKG|ECG|ST[- ]segment|catheterization|stent)\b/i,
  },
  'mi-timing-unspecified': {
    aspect: 'when it happened',
    options: ['Within the last four weeks (date): ____', 'More than four weeks ago (date, if known): ____'],
    indicators: /\b(?:stent\w*|bypass|CABG|catheterization|EKG|ECG)\b/i,
  },
  'hernia-obstruction-recurrence-unspecified': {
    aspect: 'any obstruction, and whether it is recurrent',
    options: [
      'Without obstruction, not recurrent',
      'Without obstruction, recurrent',
      'With obstruction, not recurrent',
      'With obstruction, recurrent',
      'With gangrene (recurrent or not): ____',
    ],
    indicators: /\b(?:sac|bowel|omentum|mesh|bulge|cough\w*|previous repair)\b/i,
  },
  'hepatitis-type-acuity-unspecified': {
    aspect: 'the kind and the acuity',
    options: ['Acute (please specify the kind): ____', 'Chronic (please specify the kind): ____', 'Past, resolved'],
    indicators: /\b(?:AST|ALT|viral load|RNA|antibod\w+|antigen|bilirubin)\b/i,
  },
  'hiv-status-b20-vs-z21-unspecified': {
    aspect: 'whether there has been any related illness',
    options: ['Asymptomatic, no related illness so far', 'With a related illness, now or in the past (please specify): ____'],
    indicators: /\b(?:CD4|viral load|antiretroviral|HAART)\b/i,
  },
  'pvd-detail-unspecified': {
    aspect: 'the cause, the limb and its symptoms',
    options: [
      'Atherosclerotic, without symptoms (limb): ____',
      'Atherosclerotic, with claudication (limb): ____',
      'Atherosclerotic, with rest pain (limb): ____',
      'Atherosclerotic, with tissue loss (limb): ____',
    ],
    indicators: /\b(?:ABI|ankle[- ]brachial|pulses?|doppler|cilostazol|angiogra\w+)\b/i,
  },
  'bronchitis-acuity-unspecified': {
    aspect: 'the acuity',
    options: ACUITY,
    indicators: /\b(?:cough|sputum|wheez\w+|weeks?|days?|smok\w+)\b/i,
  },
  'diverticular-disease-complication-unspecified': {
    aspect: 'any perforation, abscess or bleeding',
    options: [
      'Without perforation or abscess, without bleeding',
      'Without perforation or abscess, with bleeding',
      'With perforation or abscess, without bleeding',
      'With perforation or abscess, with bleeding',
    ],
    indicators: /\b(?:CT|fluid collection|free air|stool|hematochezia)\b/i,
  },
  'rotator-cuff-tear-detail-unspecified': {
    aspect: 'whether it is complete, and what caused it',
    options: ['Complete, from an injury', 'Complete, not from an injury', 'Incomplete, from an injury', 'Incomplete, not from an injury'],
    indicators: /\b(?:MRI|ultrasound|fell|fall|injur\w+|lifting|arthroscop\w+)\b/i,
  },
  'pulmonary-edema-etiology-unspecified': {
    aspect: 'the cause and the acuity',
    options: ['Acute, of cardiac cause', 'Acute, not of cardiac cause (please specify): ____', 'Chronic (please specify the cause): ____'],
    indicators: /\b(?:BNP|echo\w*|furosemide|lasix|fluid|effusions?)\b/i,
  },
  'pulmonary-fibrosis-type-unspecified': {
    aspect: 'the kind or the cause',
    options: ['Due to a drug or radiation (please specify): ____', 'Due to another disease (please specify): ____', 'Idiopathic'],
    indicators: /\b(?:CT|biopsy|oxygen|prednisone)\b/i,
  },
  'thrombocytopenia-etiology-unspecified': {
    aspect: 'the cause, if known',
    options: ['Due to a drug (please specify): ____', 'Due to another disease (please specify): ____', 'Immune', 'Cause not known'],
    indicators: /\b(?:platelets?|heparin|spleen|smear)\b/i,
  },
  'obstruction-vs-ileus-detail-unspecified': {
    aspect: 'the degree and the cause',
    options: ['Complete (cause): ____', 'Partial (cause): ____', 'Paralytic, without mechanical cause'],
    indicators: /\b(?:CT|transition point|dilated|nasogastric|NG tube|flatus)\b/i,
  },
  'retinopathy-stage-laterality-unspecified': {
    aspect: 'the stage, any macular edema, and the eye',
    options: [
      'Mild nonproliferative (eye, macular edema): ____',
      'Moderate nonproliferative (eye, macular edema): ____',
      'Severe nonproliferative (eye, macular edema): ____',
      'Proliferative (eye, macular edema): ____',
    ],
    indicators: /\b(?:fundus|laser|macul\w+|ophthalmolog\w+)\b/i,
  },
  'spine-level-unspecified': {
    aspect: 'the level',
    options: ['Cervical (level): ____', 'Thoracic (level): ____', 'Lumbar (level): ____', 'Lumbosacral (level): ____'],
    indicators: /\b(?:MRI|CT|x-?rays?|arms?|legs?)\b/i,
  },
  'ulcer-site-unspecified': {
    aspect: 'the site and its side',
    options: [],
    indicators: /\b(?:wound|cm|slough\w*|dressing)\b/i,
  },
  'lv-dysfunction-unspecified': {
    aspect: 'its clinical meaning',
    options: ['Finding without a related diagnosis', 'With a related diagnosis (please specify type and acuity): ____'],
    indicators: /\b(?:ejection fraction|EF|echo\w*|BNP|edema|furosemide|carvedilol)\b/i,
  },
  'treatment-without-diagnosis': {
    aspect: 'the condition that it treats',
    options: [],
  },
  'symptom-without-etiology': {
    aspect: 'the cause, if known or suspected',
    options: ['Cause known (please specify): ____', 'Cause suspected (please specify): ____', 'Cause not known after work-up'],
  },
  'finding-clinical-significance-unspecified': {
    aspect: 'its clinical significance',
    options: ['Clinically significant (please specify the diagnosis): ____', 'Without clinical significance'],
  },
  'abnormal-lab-without-diagnosis': {
    aspect: 'its clinical significance',
    options: ['Clinically significant (please specify the diagnosis): ____', 'Without clinical significance'],
  },
  'abnormal-vital-unaddressed': {
    aspect: 'its clinical significance',
    options: ['Clinically significant (please specify the diagnosis): ____', 'Without clinical significance'],
  },
  'conflicting-documentation': {
    aspect: 'which entry applies',
    options: [],
  },
  'documentation-incomplete': {
    aspect: 'what belongs here',
    options: [],
  },
  'stroke-nihss-missing': {
    aspect: 'the score of the NIH Stroke Scale',
    options: [],
    indicators: /\b(?:weakness|speech|aphasia|facial|droop|gaze)\b/i,
  },
  'tobacco-detail-unspecified': {
    aspect: 'the product, and whether it is use or dependence',
    options: ['Dependence, cigarettes', 'Dependence, another product (please specify): ____', 'Use without dependence', 'In remission'],
    indicators: /\b(?:smok\w+|tobacco|cessation)\b/i,
  },
  'headache-type-unspecified': {
    aspect: 'the kind or the cause, if known',
    options: [
      'Cluster',
      'Migraine (aura, intractability): ____',
      'Tension-type (episodic or chronic): ____',
      'Due to another condition (please specify): ____',
      'Kind not known',
    ],
  },
  'rash-etiology-unspecified': {
    aspect: 'the kind or the cause, if known',
    options: ['Kind known (please specify): ____', 'Kind suspected (please specify): ____', 'Kind not known'],
  },
  'altered-mental-status-etiology-unspecified': {
    aspect: 'the diagnosis that it belongs to, if known',
    options: [
      'Baseline state of a known condition (please specify): ____',
      'Delirium (cause): ____',
      'Encephalopathy (cause): ____',
      'Cause not known',
    ],
  },
  'nutrition-status-unspecified': {
    aspect: 'the nutritional state, or the cause',
    options: [
      'Malnutrition, mild',
      'Malnutrition, moderate',
      'Malnutrition, severe',
      'Weight loss of another cause (please specify): ____',
      'Without clinical significance',
    ],
  },
  'clinical-indicator-without-diagnosis': {
    aspect: 'the diagnosis, if any, that it belongs to',
    options: ['Clinically significant (please specify the diagnosis): ____', 'Without clinical significance'],
  },
  'diagnosis-specificity-unspecified': {
    aspect: 'its kind, site, acuity or cause, as far as known',
    options: [],
  },
  'procedure-detail-missing': {
    aspect: 'the details of what was done',
    options: [],
  },
  'device-unspecified': {
    aspect: 'the kind of valve',
    options: ['Mechanical', 'Tissue (xenogenic)', 'Tissue (from another person)'],
  },
  'copd-exacerbation-status-unspecified': {
    aspect: 'its status in this encounter',
    options: [
      'Acute exacerbation',
      'Acute exacerbation with an acute lower respiratory infection (please specify): ____',
      'Acute lower respiratory infection without exacerbation (please specify): ____',
      'Baseline',
    ],
  },
  'hypertension-crisis-unspecified': {
    aspect: 'its status in this encounter',
    options: ['Emergency (please specify the organ affected): ____', 'Urgency', 'Neither'],
  },
  'hypertension-ckd-relationship-unspecified': {
    aspect: 'whether it and what is documented of the kidneys are related',
    options: ['Related', 'Not related'],
    yesNo: true,
  },
  'metabolic-bone-disease-specificity-unspecified': {
    aspect: 'the kind',
    options: ['Adynamic bone', 'Osteodystrophy of the kidneys', 'Osteomalacia', 'Secondary overactivity of the parathyroids'],
  },
  'procedure-complication-relationship-unspecified': {
    aspect: 'its relation to the operation',
    options: ['Complication of the operation', 'Expected after the operation', 'Unrelated to the operation'],
  },
  'nonadherence-unspecified': {
    aspect: 'whether it was on purpose, and the reason',
    options: ['Not on purpose (reason): ____', 'On purpose, because of cost', 'On purpose, for another reason: ____'],
  },
  'blood-loss-unspecified': { aspect: 'the estimated blood loss', options: [] },
  'diagnostic-confirmation-missing': { aspect: 'what the examined tissue showed, and the diagnosis it belongs to', options: [] },
  'medication-unspecified': { aspect: 'which drug it is, with its dose', options: [] },
  'cancer-status-active-vs-history-unspecified': {
    aspect: 'its status in this encounter',
    options: [
      'Present, under observation',
      'Present, under treatment',
      'Removed or in remission, treatment continues to prevent return',
      'Removed, treatment is complete',
    ],
    indicators: /\b(?:resect\w+|surg\w+|therapy)\b/i,
  },
  'history-of-ambiguous': {
    aspect: 'whether it is present, and what was done for it',
    options: ['Present', 'Past, resolved', 'Past, treated or removed (please specify): ____'],
  },
  'diabetes-treatment-unspecified': {
    aspect: 'how it is treated',
    options: ['Diet alone', 'Injected drugs other than insulin', 'Insulin', 'Insulin and oral drugs', 'Oral drugs'],
    indicators: /\b(?:A1c|glucose|blood sugars?|medications?)\b/i,
  },
  'wound-infection-unspecified': {
    aspect: 'its state',
    options: ['Infected, deep', 'Infected, superficial', 'Not infected'],
    indicators: /\b(?:drainage|erythema|purulen\w+|antibiotics?|culture)\b/i,
  },
  'device-infection-relationship-unspecified': {
    aspect: 'whether the device and the infection are related',
    options: ['Related', 'Not related', 'No infection'],
    indicators: /\b(?:culture|antibiotics?|fever|drainage)\b/i,
    yesNo: true,
  },
  'organism-unspecified': {
    aspect: 'the organism, if known',
    options: ['Identified (please specify): ____', 'None identified'],
    indicators: /\b(?:cultures?|gram stain|antibiotics?)\b/i,
  },
  'procedure-approach-unspecified': {
    aspect: 'the approach',
    options: ['Laparoscopic or thoracoscopic', 'Laparoscopic, converted to open', 'Open'],
  },
  'causal-relationship-unspecified': { aspect: 'its cause', options: [] },
  'stroke-deficit-detail-unspecified': {
    aspect: 'which deficits remain, and on which side',
    options: [],
    indicators: /\b(?:weak\w*|speech|gait)\b/i,
  },
  'hypertension-diagnosis-clarify': {
    aspect: 'what the raised readings and the drug belong to',
    options: ['Chronic (please specify the diagnosis): ____', 'Passing reading without a diagnosis'],
    indicators: /\b(?:BP|blood pressure)\b/i,
  },
  'documentation-error-clarify': { aspect: 'what was meant', options: [] },
  'immunosuppression-status-unspecified': {
    aspect: 'the state of the immune system, and its cause',
    options: ['Weakened by a disease (please specify): ____', 'Weakened by a drug (please specify): ____', 'Not weakened'],
  },
  'fever-etiology-unspecified': {
    aspect: 'its source, if known',
    options: [],
    indicators: /\b(?:cultures?|antibiotics?|white (?:blood )?(?:cell )?count|WBC|temperature)\b/i,
  },
  'injury-external-cause-unspecified': { aspect: 'how, where and in what activity it came about', options: [] },
  'hyponatremia-etiology-unspecified': {
    aspect: 'its cause, if known',
    options: [],
    indicators: /\b(?:sodium|osmolality|diuretics?|fluids?|saline)\b/i,
  },
  'cancer-histology-unspecified': { aspect: 'the cell type', options: [], indicators: /\b(?:patholog\w+|biops\w+)\b/i },
  'cancer-stage-unspecified': { aspect: 'the secondary sites', options: [], indicators: /\b(?:CT|MRI|PET|bone scan)\b/i },
  'work-relatedness-unspecified': {
    aspect: 'where, and for what purpose, this was done',
    options: ['At home', 'At work', 'Elsewhere (please specify): ____'],
  },
  'bmi-missing': { aspect: 'the height, the weight and the body mass index', options: [], indicators: /\b(?:weight|weighs)\b/i },
  'clinical-validation': {
    aspect: 'whether it is established, and by what findings',
    options: ['Confirmed (clinical findings): ____', 'Ruled out'],
    yesNo: true,
  },
  'acne-type-unspecified': { aspect: 'the kind', options: ['Conglobata', 'Vulgaris'] },
  'mi-history-unverified': {
    aspect: 'whether what the study shows is established',
    options: ['Confirmed (date): ____', 'Ruled out'],
    yesNo: true,
  },
  'asthma-exacerbation-status-unspecified': {
    aspect: 'its status in this encounter',
    options: ['Acute exacerbation', 'Baseline', 'Status asthmaticus'],
    indicators: /\b(?:wheez\w+|prednis\w+|nebuliz\w+)\b/i,
  },
  'anesthesia-unspecified': { aspect: 'the kind of anesthesia', options: ['General', 'Local', 'Regional', 'Sedation'] },
};
