import { concept as c } from './concept';

/** Signs of heart and circulation, and lipids. */
export const heartSigns = [
  c(
    'murmur',
    'symptom',
    'heart murmur|cardiac murmur|systolic murmur|murmur|diastolic murmur|systolic ejection murmur|innocent murmur|functional murmur|heart murmurs',
    { types: { innocent: 'innocent|functional|benign|physiologic' } },
  ),
  c(
    'chest-pain',
    'symptom',
    'chest pain|chest hurts|pain across chest|pain over chest|chest ache|aching in chest|sharp pain in chest|hurting in chest|pains in chest|chest pains|pain in chest',
    {
      implies: {
        'substernal pain': { type: 'precordial' },
        'retrosternal pain': { type: 'precordial' },
        'chest discomfort': { type: 'discomfort' },
        'substernal chest pain': { type: 'precordial' },
        'precordial pain': { type: 'precordial' },
      },
      types: { precordial: 'precordial', pleuritic: 'pleuritic', atypical: 'atypical|noncardiac|non-cardiac|musculoskeletal' },
    },
  ),
  c(
    'chest-tightness',
    'symptom',
    'chest tightness|tight chest|chest feels tight|squeezing in chest|chest squeezing|tight feeling in chest|heavy chest|chest pressure|tightness in chest|pressure in chest|chest heaviness|heaviness in chest|chest tightening',
  ),
  c(
    'palpitations',
    'symptom',
    'palpitations|heart is racing|heart races|heart flutter|heart skips|heart skips beats|thumping in chest|heart thumping|heart beating fast|heart beating hard|racing heartbeat|heart pounds|irregular heartbeats|fluttering of heart|heart was racing|heart racing|racing heart|heart palpitations|heart fluttering|fluttering in chest|irregular heartbeat|irregular heart beat|skipped beats|skipping heartbeats|skipped heartbeats|heart skipping beats|heart flutters|palpitation|pounding heart|heart pounding',
  ),
  c(
    'syncope',
    'symptom',
    'syncope|blacked out|blacking out|passing out|passes out|pass out|lost consciousness|loses consciousness|almost passed out|nearly passed out|almost fainted|nearly fainted|felt faint|feels faint|feeling faint|faintness|faints|syncopal episode|fainting|passed out|near syncope|presyncope|near-syncope|pre-syncope|vasovagal syncope|loss of consciousness|vasovagal episode|vasovagal reaction|neurocardiogenic syncope|syncopal event|near-syncopal episode|syncopal episodes|fainting spells|fainting spell|fainted|syncopal attack|presyncopal episode|vasovagal event|pre-syncopal episode|cardiogenic syncope|fainting episode|near fainting|vasodepressor syncope',
    { integral: 'dizziness' },
  ),
  c(
    'elevated-troponin',
    'symptom',
    'elevated troponin|troponin elevation|elevated troponins|elevated cardiac enzymes|positive troponin|positive troponins|troponinemia|elevated troponin level|elevated troponin i|elevated cardiac biomarkers|elevated cardiac troponin|positive cardiac enzymes|troponin leakage|troponin rise',
  ),
  c(
    'fluid-overload',
    'acute',
    'fluid overload|volume overload|hypervolemia|fluid volume overload|circulatory overload|volume overloaded|fluid overloaded',
    { integral: 'edema|dyspnea' },
  ),
  c(
    'edema',
    'symptom',
    'edema|swollen feet|swollen foot|feet swelling|feet are swollen|legs are swollen|ankles are swollen|ankles swell|feet swell|legs swell|puffy ankles|swelling of feet|swelling of foot|foot swelling|swelling in foot|swelling in lower extremities|water retention|swollen extremities|swollen lower extremities|leg is swollen|pedal edema|leg edema|lower extremity edema|peripheral edema|ankle edema|pitting edema|ankle swelling|pedal swelling|swelling of ankles|swollen ankles|bilateral leg edema|foot edema|dependent edema|edema of legs|edema of extremities|lower leg edema|extremity edema|swelling in ankles|swelling in feet|arm edema|upper extremity edema|pretibial edema|fluid retention',
    {
      implies: {
        'leg swelling': { type: 'swelling' },
        'swelling of legs': { type: 'swelling' },
        'swelling in legs': { type: 'swelling' },
        'lower extremity swelling': { type: 'swelling' },
        'swelling in leg': { type: 'swelling' },
        'swelling of extremities': { type: 'swelling' },
        'swelling of leg': { type: 'swelling' },
        'swelling of lower extremities': { type: 'swelling' },
        'swollen legs': { type: 'swelling' },
        'swollen leg': { type: 'swelling' },
      },
      types: {
        local:
          'leg|legs|lower leg|lower extremity|lower extremities|extremity|extremities|foot|feet|ankle|ankles|pedal|pretibial|peripheral|arm|upper extremity|hand|hands|calf|calves|thigh|shin|shins|limb|limbs|localized|le|LE',
        general: 'generalized|diffuse|total body',
      },
    },
  ),
  c('orthopnea', 'symptom', 'orthopnea', { implies: { 'paroxysmal nocturnal dyspnea': { type: 'nocturnal' } } }),
  c(
    'elevated-bnp',
    'symptom',
    'elevated bnp|elevated brain natriuretic peptide|bnp elevation|elevated pro-bnp|elevated nt-probnp|elevated probnp',
  ),
  c(
    'carotid-bruit',
    'symptom',
    'carotid bruit|carotid bruits|femoral bruit|abdominal bruit|arterial bruit|cervical bruit|bruit of carotid',
  ),
  c(
    'abnormal-echocardiogram',
    'symptom',
    'abnormal echocardiogram|abnormal echo|abnormal coronary calcium score|elevated coronary calcium score|elevated calcium score|elevated coronary artery calcium score|abnormal cardiac mri|abnormal cardiac ct|wall motion abnormality|wall motion abnormalities',
  ),
  c(
    'abnormal-rhythm-monitor',
    'symptom',
    'abnormal holter monitor|abnormal holter|abnormal event monitor|abnormal cardiac function study|abnormal tilt table test|positive tilt table test',
  ),
  c(
    'hyperlipidemia',
    'chronic',
    'hyperlipidemia|HLD|dyslipidemia|hyperlipidaemia|high lipids|elevated lipids|lipid disorder|hyperlipedemia|hyperlipemia|hyperlipoproteinemia|dyslipidaemia|lipidemia|disorder of lipid metabolism|lipid abnormalities|elevated lipid panel|dyslipidemias|lipid abnormality|hyperlipidemic',
    { needs: ['type'] },
  ),
  c(
    'hypercholesterolemia',
    'chronic',
    'hypercholesterolemia|high cholesterol|elevated cholesterol|pure hypercholesterolemia|hypercholesterolaemia|elevated ldl|high ldl|hypercholesteremia|elevated ldl cholesterol|hypercholesteraemia|elevated cholesterol levels|hypercholesterinemia',
    {
      covers: 'hyperlipidemia',
    },
  ),
  c(
    'mixed-hyperlipidemia',
    'chronic',
    'mixed hyperlipidemia|combined hyperlipidemia|mixed dyslipidemia|mixed hyperlipoproteinemia|hyperlipidemia mixed|hyperlipidemia, mixed|hypercholesterolemia with hypertriglyceridemia',
    {
      covers: 'hyperlipidemia|hypercholesterolemia|hypertriglyceridemia',
    },
  ),
  c(
    'hypertriglyceridemia',
    'chronic',
    'hypertriglyceridemia|elevated triglycerides|high triglycerides|hypertriglyceridaemia|triglyceridemia|hyperglyceridemia|elevated triglyceride level|high triglyceride level|hypertryglyceridemia',
  ),
];
