import { concept as c } from './concept';

/** `Heart failure with reduced ejection fraction`, `CHF due to diastolic dysfunction`: the name says the type. */
const FAILURE_WITH = Object.fromEntries(
  ['heart failure', 'congestive heart failure', 'CHF', 'HF'].flatMap((name) => [
    ...['reduced', 'mildly reduced', 'mid-range', 'midrange'].flatMap((word) => [
      [`${name} with ${word} ejection fraction`, { type: 'systolic' }],
      [`${name} with ${word} ef`, { type: 'systolic' }],
    ]),
    ...['preserved', 'recovered', 'improved'].flatMap((word) => [
      [`${name} with ${word} ejection fraction`, { type: 'diastolic' }],
      [`${name} with ${word} ef`, { type: 'diastolic' }],
    ]),
    ...['with', 'due to', 'secondary to'].flatMap((word) => [
      [`${name} ${word} systolic dysfunction`, { type: 'systolic' }],
      [`${name} ${word} diastolic dysfunction`, { type: 'diastolic' }],
      ...['left ventricular', 'LV'].flatMap((side) => [
        [`${name} ${word} ${side} systolic dysfunction`, { type: 'systolic' }],
        [`${name} ${word} ${side} diastolic dysfunction`, { type: 'diastolic' }],
      ]),
    ]),
  ]),
);

/** Blood pressure, heart failure, coronary disease, common arrhythmias. */
export const cardiology = [
  c(
    'hypertension',
    'chronic',
    'hypertension|htn|high blood pressure|hypertensive|arterial hypertension|essential hypertension|hypertensive disease|hypertention|systemic hypertension|benign hypertension|malignant hypertension|accelerated hypertension|hypertensive vascular disease|labile hypertension|hypertensive disorder|high bp',
    {
      types: { resistant: 'resistant|refractory' },
      implies: {
        'hypertensive heart disease': { type: 'heart' },
        'hypertensive cardiovascular disease': { type: 'heart' },
        'hypertensive cardiomyopathy': { type: 'heart' },
        'hypertensive heart failure': { type: 'heart' },
        'resistant hypertension': { type: 'resistant' },
        'refractory hypertension': { type: 'resistant' },
      },
      integral: 'elevated-blood-pressure',
      needs: ['control'],
    },
  ),
  c('secondary-hypertension', 'chronic', 'secondary hypertension|renovascular hypertension|endocrine hypertension|renal hypertension', {
    types: {
      renovascular: 'renovascular|renal artery',
      renal: 'renal',
      endocrine: 'endocrine|aldosteronism|hyperaldosteronism|pheochromocytoma',
    },
    covers: 'hypertension',
  }),
  c('hypertensive-urgency', 'acute', 'hypertensive urgency'),
  c('hypertensive-emergency', 'acute', 'hypertensive emergency'),
  c(
    'pulmonary-hypertension',
    'chronic',
    'pulmonary hypertension|elevated pulmonary artery pressure|elevated pulmonary pressures|secondary pulmonary hypertension',
    {
      causes: { primary: 'idiopathic|primary|heritable|familial' },
      types: {
        primary: 'primary|idiopathic|heritable',
        'left-heart':
          'left heart disease|left heart failure|group 2|group ii|left-sided heart disease|postcapillary|left ventricular failure',
        lung: 'lung disease|group 3|group iii|due to copd|hypoxia|hypoxic|hypoxemia|interstitial lung disease',
        thromboembolic: 'thromboembolic|cteph|group 4|group iv',
        other: 'group 5|group v',
        arterial: 'pulmonary arterial|group 1',
      },
      implies: {
        'pulmonary arterial hypertension': { type: 'arterial' },
        PAH: { type: 'arterial' },
        'primary pulmonary hypertension': { type: 'primary' },
        'idiopathic pulmonary arterial hypertension': { type: 'primary' },
        IPAH: { type: 'primary' },
        'chronic thromboembolic pulmonary hypertension': { type: 'thromboembolic' },
        CTEPH: { type: 'thromboembolic' },
        'pulmonary artery hypertension': { type: 'arterial' },
      },
      integral: 'dyspnea',
      needs: ['type'],
    },
  ),
  c(
    'elevated-blood-pressure',
    'symptom',
    'elevated blood pressure|elevated blood pressure reading|white coat hypertension|elevated bp|borderline hypertension|white-coat syndrome|blood pressure elevation|white coat effect|transient hypertension|prehypertension|pre-hypertension|elevated blood pressures|elevated bp reading|high blood pressure reading',
  ),
  c('low-blood-pressure-reading', 'symptom', 'low blood pressure reading|low blood pressure readings|low bp reading|low bp readings'),
  c('hypotension', 'acute', 'hypotension|low blood pressure|hypotensive|low bp|arterial hypotension|hypotensive episode', {
    types: {
      dialysis: 'intradialytic|dialysis|hemodialysis',
      drug: 'drug induced|drug-induced|medication induced|medication-induced|due to medication|due to medications|iatrogenic|due to antihypertensives',
      postprocedural: 'postoperative|postprocedural|post-operative|postop',
    },
    implies: { 'intradialytic hypotension': { type: 'dialysis' } },
  }),
  c('orthostatic-hypotension', 'chronic', 'orthostatic hypotension|postural hypotension|orthostasis|neurogenic orthostatic hypotension', {
    types: { neurogenic: 'neurogenic' },
    covers: 'hypotension',
    integral: 'dizziness',
  }),
  c(
    'heart-failure',
    'chronic',
    'heart failure|CHF|congestive heart failure|cardiac failure|congestive cardiac failure|HF|decompensated heart failure|congestive failure|acute decompensated heart failure|ADHF|chronic heart failure|cardiac decompensation|congestive heart disease',
    {
      causes: {
        none: 'no decompensation|without decompensation|not decompensated|no acute decompensation|no significant decompensation|no evidence of decompensation|without exacerbation|no exacerbation|no acute exacerbation|without acute exacerbation',
      },
      types: {
        systolic:
          'systolic|reduced ejection fraction|reduced ef|hfref|systolic dysfunction|mildly reduced ejection fraction|mid-range ejection fraction|midrange ejection fraction|mildly reduced ef',
        diastolic:
          'diastolic|preserved ejection fraction|preserved ef|hfpef|diastolic dysfunction|recovered ejection fraction|recovered ef|improved ejection fraction|normal ejection fraction',
        combined: 'combined systolic and diastolic|systolic and diastolic|diastolic and systolic|systolic/diastolic',
        right: 'right heart|right-sided|right sided|right ventricular',
        biventricular: 'biventricular',
        'high-output': 'high output|high-output',
        'end-stage': 'end stage|end-stage',
      },
      implies: {
        ...FAILURE_WITH,
        hfmref: { type: 'systolic' },
        hfrecef: { type: 'diastolic' },
        hfimpef: { type: 'diastolic' },
        'right heart failure': { type: 'right' },
        'right-sided heart failure': { type: 'right' },
        'right ventricular failure': { type: 'right' },
        'rv failure': { type: 'right' },
        'biventricular heart failure': { type: 'biventricular' },
        'biventricular failure': { type: 'biventricular' },
        'high output heart failure': { type: 'high-output' },
        'end stage heart failure': { type: 'end-stage' },
        'left ventricular failure': { type: 'left' },
        'lv failure': { type: 'left' },
        'left heart failure': { type: 'left' },
        'left-sided heart failure': { type: 'left' },
        hfref: { type: 'systolic' },
        hfpef: { type: 'diastolic' },
        'systolic heart failure': { type: 'systolic' },
        'diastolic heart failure': { type: 'diastolic' },
        'systolic congestive heart failure': { type: 'systolic' },
        'diastolic congestive heart failure': { type: 'diastolic' },
        'combined systolic and diastolic heart failure': { type: 'combined' },
        'systolic and diastolic heart failure': { type: 'combined' },
        'systolic and diastolic congestive heart failure': { type: 'combined' },
        'diastolic and systolic heart failure': { type: 'combined' },
        'diastolic and systolic congestive heart failure': { type: 'combined' },
        'combined systolic and diastolic congestive heart failure': { type: 'combined' },
        'combined diastolic and systolic heart failure': { type: 'combined' },
        'systolic and diastolic chf': { type: 'combined' },
        'combined systolic and diastolic chf': { type: 'combined' },
        'mixed systolic and diastolic heart failure': { type: 'combined' },
        'combined heart failure': { type: 'combined' },
      },
      integral:
        'dyspnea|edema|pulmonary-edema|fluid-overload|pleural-effusion|fatigue|orthopnea|weight-gain|cough|ventricular-dysfunction|anasarca|elevated-bnp',
      covers: 'heart-disease',
      needs: ['type', 'acuity'],
    },
  ),
  c(
    'coronary-artery-disease',
    'chronic',
    'coronary artery disease|CAD|coronary disease|coronary heart disease|coronary atherosclerosis|atherosclerotic heart disease|ASHD|arteriosclerotic heart disease|coronary arteriosclerosis|multivessel disease|atherosclerotic coronary artery disease|three vessel disease|coronary artery stenosis|coronary artery calcification|coronary calcification|coronary calcifications|atherosclerotic cardiovascular disease|arteriosclerotic cardiovascular disease|ASCVD|ASCAD|coronary arteriosclerotic disease|atherosclerosis of coronary arteries|atherosclerosis of native coronary artery|atherosclerosis of coronary artery|left main disease|left main stenosis|left main coronary artery disease|left main coronary artery stenosis|LAD stenosis|stenosis of lad|stenosis of anterior descending|stenosis of anterior descending artery|left anterior descending stenosis|left anterior descending artery stenosis|RCA stenosis|stenosis of rca|right coronary artery stenosis|stenosis of mid coronary artery|stenosis of proximal coronary artery|stenosis of distal coronary artery|stenosis of ostial coronary artery|stenosis of proximal anterior descending|stenosis of mid anterior descending|stenosis of coronary artery|stenosis of proximal lad|stenosis of mid lad|stenosis of circumflex|circumflex stenosis|stenosis of obtuse marginal|triple vessel disease|three-vessel coronary artery disease|multivessel coronary artery disease|single vessel disease|two vessel disease|double vessel disease|3-vessel disease|2-vessel disease|single-vessel coronary artery disease|triple-vessel coronary artery disease|nonobstructive coronary artery disease|coronary stenosis|coronary occlusive disease|obstructive coronary artery disease|coronary artery plaque|coronary plaque|coronary artery atherosclerosis|premature coronary artery disease|coronary atherosclerotic disease|coronary arterial disease|native vessel coronary artery disease',
    {
      integral: 'chest-pain|abnormal-stress-test|abnormal-cardiac-imaging',
      covers: 'heart-disease|cardiovascular-disease|ischemic-heart-disease|myocardial-ischemia',
    },
  ),
  c('angina', 'chronic', 'angina|angina pectoris|anginal pain|anginal symptoms|anginal equivalent|chronic angina|angina of effort', {
    types: {
      stable: 'stable|exertional|effort|equivalent',
      spasm: 'vasospastic|variant|spasm|prinzmetal',
      refractory: 'refractory|intractable',
      microvascular: 'microvascular',
    },
    implies: {
      'exertional angina': { type: 'stable' },
      'stable angina': { type: 'stable' },
      'chronic stable angina': { type: 'stable' },
      'angina equivalent': { type: 'stable' },
      "prinzmetal's angina": { type: 'spasm' },
      'prinzmetal angina': { type: 'spasm' },
      'variant angina': { type: 'spasm' },
      'vasospastic angina': { type: 'spasm' },
      'coronary vasospasm': { type: 'spasm' },
      'coronary artery spasm': { type: 'spasm' },
      'coronary artery vasospasm': { type: 'spasm' },
      'coronary spasm': { type: 'spasm' },
      'refractory angina': { type: 'refractory' },
      'microvascular angina': { type: 'microvascular' },
    },
    integral: 'chest-pain',
  }),
  c(
    'unstable-angina',
    'acute',
    'unstable angina|crescendo angina|accelerating angina|unstable angina pectoris|preinfarction angina|intermediate coronary syndrome|worsening angina|rest angina|angina at rest|accelerated angina|progressive angina|new onset angina',
    { integral: 'chest-pain', covers: 'angina' },
  ),
  c(
    'myocardial-infarction',
    'acute',
    'myocardial infarction|MI|heart attack|acute myocardial infarction|AMI|myocardial infarct|acute mi|myocardial infarctions|q-wave infarct|q wave infarct|heart attacks|inferior wall infarct|anterior wall infarct',
    {
      integral: 'chest-pain|dyspnea|elevated-troponin',
      types: {
        'type-2': 'type 2|type ii',
        anterior: 'anterior|anterolateral|anteroseptal|lad',
        inferior: 'inferior|inferolateral|inferoposterior|rca',
        old: 'old|remote|prior|healed|age indeterminate|age undetermined',
      },
      implies: {
        'type 2 myocardial infarction': { type: 'type-2' },
        'type ii myocardial infarction': { type: 'type-2' },
        'type 2 mi': { type: 'type-2' },
        'type ii mi': { type: 'type-2' },
        'type 2 nstemi': { type: 'type-2' },
        'type ii nstemi': { type: 'type-2' },
      },
      needs: ['type'],
    },
  ),
  c(
    'nstemi',
    'acute',
    'nstemi|non-st elevation myocardial infarction|non st segment elevation myocardial infarction|non-q-wave myocardial infarction|subendocardial infarction|non-stemi|non-st-elevation mi|non st elevation mi|non-st segment elevation mi|non-st-segment elevation myocardial infarction|non-q wave mi|subendocardial myocardial infarction|nontransmural myocardial infarction|NSTE-ACS|non-st elevation coronary syndrome|subendocardial mi',
    { integral: 'chest-pain|dyspnea|elevated-troponin', covers: 'myocardial-infarction|coronary-syndrome' },
  ),
  c(
    'stemi',
    'acute',
    'stemi|st elevation myocardial infarction|st segment elevation myocardial infarction|st elevation mi|st segment elevation mi|transmural myocardial infarction',
    {
      types: {
        anterior: 'anterior|anterolateral|anteroseptal|anterior wall',
        inferior: 'inferior|inferolateral|inferior wall|inferoposterior',
        other: 'posterior|lateral|posterolateral|septal',
      },
      causes: {
        'left-main': 'left main',
        lad: 'lad|left anterior descending',
        rca: 'rca|right coronary artery|right coronary',
        circumflex: 'circumflex|lcx',
      },
      integral: 'chest-pain|dyspnea|elevated-troponin',
      covers: 'myocardial-infarction|coronary-syndrome',
    },
  ),
  c('coronary-syndrome', 'acute', 'acute coronary syndrome|ACS|acute ischemic heart disease|acute coronary syndromes', {
    integral: 'chest-pain',
  }),
  c('atrial-fibrillation', 'chronic', 'atrial fibrillation|afib|a-fib|a fib|AF|atrial fib|auricular fibrillation|atrial fibrilation', {
    types: {
      paroxysmal: 'paroxysmal',
      'longstanding-persistent': 'longstanding persistent|long standing persistent',
      persistent: 'persistent',
      permanent: 'permanent',
      chronic: 'chronic',
    },
    implies: { PAF: { type: 'paroxysmal' } },
    integral: 'palpitations|tachycardia',
    covers: 'arrhythmia',
    needs: ['type'],
  }),
  c('atrial-flutter', 'chronic', 'atrial flutter|a-flutter|aflutter|a flutter|auricular flutter|atrial flutter/fibrillation', {
    types: {
      atypical: 'atypical|type ii|non-cavotricuspid|left atrial',
      typical: 'typical|type i|cavotricuspid|isthmus dependent|counterclockwise',
    },
    integral: 'palpitations|tachycardia',
    covers: 'arrhythmia',
  }),
  c(
    'svt',
    'chronic',
    'supraventricular tachycardia|SVT|psvt|paroxysmal supraventricular tachycardia|supra-ventricular tachycardia|supraventricular tachyarrhythmia',
    { implies: { 'paroxysmal tachycardia': { type: 'unspecified' } }, integral: 'palpitations|tachycardia', covers: 'arrhythmia' },
  ),
  c(
    'ventricular-tachycardia',
    'acute',
    'ventricular tachycardia|VT|v-tach|vtach|nsvt|v tach|nonsustained ventricular tachycardia|non-sustained ventricular tachycardia|sustained ventricular tachycardia|vt storm|electrical storm|monomorphic ventricular tachycardia|ventricular tachyarrhythmia|v. tach|vt arrest',
    { integral: 'palpitations|tachycardia' },
  ),
  c(
    'ventricular-fibrillation',
    'acute',
    'ventricular fibrillation|v-fib|vfib|vf arrest|v fib|ventricular fib|v-fib arrest|ventricular fibrillation arrest|vfib arrest',
  ),
  c(
    'arrhythmia',
    'chronic',
    'cardiac arrhythmia|arrhythmia|cardiac dysrhythmia|dysrhythmia|ventricular arrhythmia|atrial arrhythmia|cardiac arrhythmias|irregular heart rhythm|ventricular dysrhythmia|atrial dysrhythmia|atrial arrhythmias',
    { integral: 'palpitations' },
  ),
  c('bradycardia', 'symptom', 'bradycardia|sinus bradycardia|symptomatic bradycardia|bradycardic|slow heart rate|junctional bradycardia'),
  c('tachycardia', 'symptom', 'sinus tachycardia|tachycardia|tachycardic|rapid heart rate|fast heart rate|rapid heartbeat'),
  c(
    'sick-sinus',
    'chronic',
    'sick sinus syndrome|tachy-brady syndrome|tachybrady syndrome|sinus node dysfunction|SSS|tachy brady syndrome|tachycardia-bradycardia syndrome|sinus node disease|sa node dysfunction|brady-tachy syndrome|sinoatrial node dysfunction|tachycardia bradycardia syndrome|bradycardia-tachycardia syndrome|sick sinus',
  ),
  c(
    'pvc',
    'chronic',
    'premature ventricular contraction|PVC|PVCs|premature ventricular complexes|premature ventricular beats|ventricular ectopy|ventricular premature beats|ventricular premature contractions|ventricular premature complexes|ventricular bigeminy|ventricular trigeminy|premature ventricular depolarizations|VPCs|ventricular ectopic beats|ventricular couplets',
    { integral: 'palpitations' },
  ),
  c(
    'heart-block-complete',
    'chronic',
    'complete heart block|third degree heart block|third degree av block|complete av block|third-degree atrioventricular block|complete atrioventricular block|3rd degree av block|3rd degree heart block|av block complete|heart block, complete|heart block third degree|third degree atrioventricular block|complete heart block with escape|CHB',
  ),
  c(
    'heart-block-second',
    'chronic',
    'second degree heart block|second degree av block|mobitz type ii|mobitz ii|mobitz i|mobitz type i|wenckebach|wenckebach block|2:1 av block|2nd degree av block|2nd degree heart block|second degree atrioventricular block|mobitz type 1|mobitz type 2|mobitz 1|mobitz 2|type ii second degree av block|type i second degree av block|mobitz block|2 to 1 av block|two to one av block|wenckebach phenomenon|2:1 heart block|2:1 atrioventricular block',
  ),
  c(
    'heart-block-first',
    'chronic',
    'first degree av block|first degree heart block|1st degree av block|1st degree heart block|first degree atrioventricular block|prolonged pr interval|av block first degree|first degree a-v block|first-degree atrioventricular block',
  ),
  c('lbbb', 'chronic', 'left bundle branch block|LBBB|left bundle-branch block|left bundle block|incomplete left bundle branch block'),
  c(
    'rbbb',
    'chronic',
    'right bundle branch block|RBBB|incomplete right bundle branch block|incomplete rbbb|right bundle block|right bundle-branch block',
    {
      types: { incomplete: 'incomplete|partial' },
    },
  ),
];
