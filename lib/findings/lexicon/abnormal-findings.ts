import { concept as c } from './concept';

/** Abnormal laboratory values and images, where the provider names them as such. */
export const abnormalFindings = [
  c(
    'abnormal-chest-exam',
    'symptom',
    'abnormal chest sounds|lung field abnormal finding|lung field abnormal findings|abnormal lung field finding|abnormal lung finding|abnormal lung exam|abnormal lung examination|abnormal lung sounds|abnormal breath sounds|abnormal chest examination|abnormal lung auscultation|abnormal finding on lung exam',
  ),
  // Blood.
  c(
    'elevated-inflammatory-markers',
    'symptom',
    'elevated inflammatory markers|raised inflammatory markers|increased inflammatory markers|elevated procalcitonin|elevated acute phase reactants',
  ),
  c(
    'elevated-ck',
    'symptom',
    'elevated creatine kinase|elevated ck|elevated cpk|elevated cpk level|cpk elevation|high cpk|elevated creatine phosphokinase|elevated ck level|elevated muscle enzymes|hyperckemia',
  ),
  c(
    'elevated-ldh',
    'symptom',
    'elevated ldh|elevated lactate dehydrogenase|elevated lactic dehydrogenase|elevated lactic acid dehydrogenase',
  ),
  c(
    'elevated-lactate',
    'symptom',
    'elevated lactate|elevated lactic acid|lactate elevation|high lactate|elevated serum lactate|hyperlactatemia|elevated lactate level|elevated lactic acid level',
  ),
  c(
    'elevated-d-dimer',
    'symptom',
    'elevated d-dimer|positive d-dimer|d-dimer elevation|elevated d dimer|high d-dimer|d-dimer positive|d-dimer elevated',
  ),
  c(
    'abnormal-protein',
    'symptom',
    'elevated total protein|elevated protein level|hyperproteinemia|abnormal protein electrophoresis|abnormal plasma protein|elevated globulin|abnormal upep',
    { types: { globulin: 'globulin' } },
  ),
  c(
    'positive-rheumatoid-factor',
    'symptom',
    'positive rheumatoid factor|elevated rheumatoid factor|rheumatoid factor positive|positive rf|elevated rf|positive anti-ccp|positive ccp antibody|positive ccp|positive anti-ccp antibody|elevated ccp',
  ),
  c(
    'elevated-antibody-titer',
    'symptom',
    'elevated antibody titer|positive lyme titer|raised antibody titer|elevated antibody titers|elevated aso titer|positive lyme antibody|elevated aso|positive antibody titer',
  ),
  c(
    'false-positive-syphilis',
    'symptom',
    'false positive rpr|false positive vdrl|biologic false positive rpr|false positive syphilis test|biological false positive serology',
  ),
  c(
    'abnormal-mineral',
    'symptom',
    'abnormal iron level|low serum iron|low iron|elevated iron level|elevated serum iron|abnormal blood mineral level|low copper|elevated zinc level|abnormal iron studies|elevated iron saturation|high iron saturation|elevated transferrin saturation|elevated iron',
  ),
  c(
    'abnormal-hormone-level',
    'symptom',
    'elevated cortisol|abnormal cortisol|low cortisol|elevated testosterone level|abnormal hormone level|abnormal endocrine function|elevated dhea-s|elevated fsh|elevated estradiol|abnormal dexamethasone suppression test|low igf-1|elevated metanephrines|elevated catecholamines',
    {
      types: { endocrine: 'function|suppression test|abnormal hormone' },
    },
  ),
  c(
    'abnormal-blood-chemistry',
    'symptom',
    'abnormal blood chemistry|abnormal laboratory test results|abnormal blood test results|abnormal serum chemistry|abnormal laboratory test|abnormal chemistry panel',
    {
      types: { chemistry: 'chemistry' },
    },
  ),
  c(
    'abnormal-cbc',
    'symptom',
    'abnormal red blood cells|elevated hematocrit|elevated rdw|abnormal red cells|anisocytosis|low mcv|high mcv|poikilocytosis',
  ),
  c(
    'hematocrit-drop',
    'symptom',
    'drop in hematocrit|drop in hemoglobin|hemoglobin drop|falling hematocrit|precipitous drop in hematocrit|falling hemoglobin|hematocrit drop|decreasing hemoglobin|declining hemoglobin|decline in hemoglobin',
  ),
  c('abnormal-white-count', 'symptom', 'abnormal white blood cell count|abnormal wbc|elevated wbc'),
  c(
    'elevated-lead',
    'symptom',
    'elevated blood lead level|elevated lead level|elevated lead|abnormal lead level|elevated blood lead|high lead level|abnormal blood lead level|high blood lead level|elevated serum lead',
  ),
  c(
    'alcohol-in-blood',
    'symptom',
    'elevated blood alcohol level|elevated blood alcohol|elevated alcohol level|finding of alcohol in blood|elevated ethanol level|elevated etoh level',
  ),
  c(
    'positive-drug-screen',
    'symptom',
    'positive urine drug screen|positive drug screen|positive uds|urine drug screen positive|positive toxicology screen|abnormal urine drug screen|positive drug test|positive tox screen|positive urine toxicology|inconsistent urine drug screen',
  ),
  c(
    'elevated-drug-level',
    'symptom',
    'elevated dilantin level|elevated phenytoin level|supratherapeutic dilantin level|elevated digoxin level|supratherapeutic digoxin level|elevated lithium level|supratherapeutic lithium level|elevated drug level|supratherapeutic drug level|elevated vancomycin level|supratherapeutic vancomycin|elevated tacrolimus level|elevated depakote level|supratherapeutic phenytoin level|abnormal drug level|elevated valproic acid level|subtherapeutic drug level|subtherapeutic dilantin level',
  ),
  c(
    'abnormal-blood-gas',
    'symptom',
    'abnormal arterial blood gas|abnormal blood gas|abnormal abg|abnormal blood gases|abnormal arterial blood gases',
  ),
  c(
    'abnormal-csf',
    'symptom',
    'abnormal csf|abnormal cerebrospinal fluid|elevated csf protein|csf pleocytosis|pleocytosis|elevated protein in csf|abnormal spinal fluid|elevated csf cell count',
    { types: { cells: 'pleocytosis|cell count', protein: 'protein' } },
  ),
  c(
    'abnormal-semen',
    'symptom',
    'abnormal semen analysis|abnormal sperm count|abnormal sperm|abnormal sperm morphology|poor sperm motility',
  ),
  c(
    'abnormal-genetic-test',
    'symptom',
    'abnormal genetic test|variant of uncertain significance|abnormal genetic testing|abnormal chromosomal microarray',
  ),
  // Urine.
  c(
    'orthostatic-proteinuria',
    'symptom',
    'orthostatic proteinuria|postural proteinuria|isolated proteinuria|persistent proteinuria|bence jones proteinuria',
    {
      types: { orthostatic: 'orthostatic|postural', isolated: 'isolated', persistent: 'persistent', 'bence-jones': 'bence jones' },
      covers: 'proteinuria',
    },
  ),
  c('hemoglobinuria', 'symptom', 'hemoglobinuria|bilirubinuria|chyluria', { types: { bili: 'bilirubinuria', chyle: 'chyluria' } }),
  c('abnormal-urine-culture', 'symptom', 'abnormal urine culture|contaminated urine culture|abnormal urine microbiology'),
  // Cervix and other smears.
  c(
    'abnormal-pap',
    'symptom',
    'abnormal pap smear|abnormal pap|abnormal cervical cytology|abnormal papanicolaou smear|abnormal cervical pap smear|abnormal pap smear of cervix|abnormal pap test|abnormal cervical smear|abnormal cytology of cervix|abnormal papanicolaou',
    {
      types: {
        ascus: 'ascus|asc-us|atypical squamous cells of undetermined significance',
        asch: 'asc-h|cannot exclude high grade',
        lsil: 'lsil|lgsil|low grade squamous intraepithelial lesion|low-grade',
        hsil: 'hsil|hgsil|high grade squamous intraepithelial lesion|high-grade',
        agus: 'agus|agc|atypical glandular cells',
      },
    },
  ),
  c(
    'ascus',
    'symptom',
    'ascus|asc-us|atypical squamous cells of undetermined significance|ascus pap|ascus pap smear|asc-us pap|ascus on pap smear|atypical squamous cells on pap smear|atypical squamous cells of uncertain significance',
    { types: { anus: 'anal|anus', vagina: 'vaginal pap|vaginal cuff' }, covers: 'abnormal-pap' },
  ),
  c(
    'asc-h',
    'symptom',
    'asc-h|atypical squamous cells cannot exclude high grade|asc-h pap|atypical squamous cells , cannot exclude high-grade',
    { covers: 'abnormal-pap|ascus' },
  ),
  c(
    'lsil',
    'symptom',
    'low grade squamous intraepithelial lesion|LSIL|LGSIL|lsil pap|lgsil pap smear|low-grade sil|lsil on pap smear|lgsil on pap',
    { types: { anus: 'anal|anus', vagina: 'vaginal pap|vaginal cuff' }, covers: 'abnormal-pap' },
  ),
  c(
    'hsil',
    'symptom',
    'high grade squamous intraepithelial lesion|HSIL|HGSIL|hsil pap|hgsil pap smear|high-grade sil|hsil on pap smear|hgsil on pap',
    { types: { anus: 'anal|anus', vagina: 'vaginal pap|vaginal cuff' }, covers: 'abnormal-pap' },
  ),
  c(
    'atypical-glandular-cells',
    'symptom',
    'atypical glandular cells|AGUS|agus pap|atypical glandular cells of undetermined significance|atypical glandular cells on pap smear|atypical endocervical cells',
    { covers: 'abnormal-pap' },
  ),
  c(
    'unsatisfactory-pap',
    'symptom',
    'unsatisfactory pap smear|unsatisfactory pap|unsatisfactory cervical cytology|inadequate pap smear|insufficient pap smear',
  ),
  c(
    'hpv-positive',
    'symptom',
    'hpv positive|high risk hpv positive|positive hpv|high-risk hpv|positive high risk hpv|high risk human papillomavirus|cervical high risk hpv|hpv 16 positive|hpv 18 positive|positive for high risk hpv|cervical high risk hpv test positive|hr hpv positive|human papillomavirus positive|high risk hpv',
    {
      types: { low: 'low risk|low-risk', vagina: 'vaginal', anus: 'anal|anus' },
    },
  ),
  c(
    'abnormal-vaginal-smear',
    'symptom',
    'abnormal vaginal pap smear|abnormal pap smear of vagina|abnormal vaginal cuff pap|abnormal vaginal cytology',
    { covers: 'abnormal-pap' },
  ),
  c('abnormal-anal-pap', 'symptom', 'abnormal anal pap smear|abnormal anal pap|abnormal anal cytology'),
  c(
    'abnormal-cytology-other',
    'symptom',
    'abnormal cytology|atypical cytology|abnormal histology|abnormal biopsy|abnormal cytologic findings',
  ),
  // Images and function studies.
  c(
    'abnormal-abdominal-imaging',
    'symptom',
    'abnormal ct of abdomen|abnormal abdominal ct|abnormal ct abdomen|abnormal abdominal imaging|abnormal abdominal ultrasound|abnormal ultrasound of abdomen|abnormal pelvic ultrasound|abnormal ct scan of abdomen|abnormal pelvic imaging|abnormal ct abdomen and pelvis|retroperitoneal mass on imaging|abnormal uterine ultrasound|abnormal transvaginal ultrasound',
  ),
  c(
    'abnormal-gi-imaging',
    'symptom',
    'abnormal upper gi series|abnormal barium enema|abnormal barium swallow|abnormal colonoscopy finding|abnormal ct of bowel|bowel wall thickening|thickening of bowel wall|colonic wall thickening|gastric wall thickening|esophageal thickening|abnormal imaging of bowel|abnormal ct of colon|abnormal gi imaging|esophageal wall thickening|thickened gastric wall',
  ),
  c(
    'abnormal-liver-imaging',
    'symptom',
    'abnormal liver ultrasound|abnormal imaging of liver|abnormal hida scan|abnormal liver scan|abnormal ct of liver|abnormal gallbladder ultrasound|abnormal mri of liver|abnormal biliary imaging',
  ),
  c(
    'abnormal-renal-imaging',
    'symptom',
    'abnormal renal ultrasound|abnormal kidney ultrasound|abnormal imaging of kidney|abnormal renal scan|abnormal imaging of bladder|abnormal renal imaging',
    { types: { bladder: 'bladder' }, needs: ['laterality'] },
  ),
  c(
    'abnormal-limb-imaging',
    'symptom',
    'abnormal x-ray of limb|abnormal limb imaging|abnormal mri of extremity|abnormal x-ray of knee|abnormal x-ray of hand',
  ),
  c(
    'abnormal-skeletal-imaging',
    'symptom',
    'abnormal bone scan|abnormal bone density|abnormal spine x-ray|abnormal mri of spine|abnormal dexa|abnormal x-ray of spine|abnormal imaging of musculoskeletal system|abnormal dexa scan|abnormal spine mri',
  ),
  c(
    'abnormal-thyroid-imaging',
    'symptom',
    'abnormal thyroid ultrasound|abnormal ultrasound of thyroid|abnormal neck ultrasound|abnormal imaging of neck|abnormal pet scan|abnormal imaging|abnormal ct scan|abnormal mri|abnormal radiologic finding|abnormal radiograph|abnormal imaging findings|pet avid lesion|abnormal pet/ct',
  ),
  c(
    'abnormal-skull-imaging',
    'symptom',
    'abnormal sinus ct|abnormal skull x-ray|abnormal ct of sinuses|abnormal imaging of head|abnormal imaging of orbit|abnormal temporal bone ct',
  ),
  c('abnormal-testicular-imaging', 'symptom', 'abnormal testicular ultrasound|abnormal scrotal ultrasound', { needs: ['laterality'] }),
  c(
    'abnormal-emg',
    'symptom',
    'abnormal emg|abnormal electromyogram|abnormal nerve conduction study|abnormal nerve conduction studies|abnormal emg/ncs',
    { types: { ncs: 'nerve conduction' } },
  ),
  c('abnormal-sleep-study', 'symptom', 'abnormal sleep study|abnormal polysomnogram|abnormal overnight oximetry|abnormal function study'),
  c(
    'abnormal-eye-study',
    'symptom',
    'abnormal visual field test|abnormal visual evoked potential|abnormal vision screen|abnormal vision screening|failed vision screen|failed vision screening|abnormal electroretinogram',
    { types: { vep: 'evoked', erg: 'electroretinogram' } },
  ),
  c(
    'abnormal-cardiac-imaging',
    'symptom',
    'abnormal cardiac catheterization|abnormal myocardial perfusion imaging|abnormal nuclear study|abnormal thallium scan|abnormal cardiolite|abnormal dobutamine stress echo|abnormal stress echo|abnormal myoview|abnormal cardiac pet|positive nuclear stress test|abnormal treadmill test',
    {
      types: { stress: 'stress|treadmill|thallium|myoview|cardiolite|perfusion|nuclear' },
    },
  ),
  c(
    'abnormal-vascular-study',
    'symptom',
    'abnormal ankle brachial index|abnormal abi|abnormal carotid ultrasound|abnormal arterial doppler|abnormal vascular study|abnormal carotid doppler|abnormal venous doppler',
  ),
  c('incidental-finding', 'symptom', 'incidental finding on imaging|incidentaloma|incidental finding|incidental radiologic finding'),
];
