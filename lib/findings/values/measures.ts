/** The measures that notes give in numbers: vital signs, laboratory, heart and lungs, scores. */
import { type Measure, measures } from './measure';

const VITALS = `
  blood-pressure; blood pressure|bp|BP; mmhg|mm hg|-; 40; 300; pair
  heart-rate; heart rate|pulse|HR|pulse rate|ventricular rate; bpm|beats per minute|beats/minute|beats/min|-; 20; 300
  respiratory-rate; respiratory rate|respirations|respiration|RR|breathing rate; breaths per minute|/min|-; 4; 80
  temperature; temperature|temp|fever of|fever to|Tmax|temp max; degrees fahrenheit|degrees celsius|degrees|°f|°c|f|c|-; 30; 110
  oxygen-saturation; oxygen saturation|o2 saturation|o2 sat|o2 sats|sats|spo2|sao2|pulse oximetry|pulse ox|saturation|saturating|satting; %|percent|-; 40; 100
  weight; weight|wt|weighs|body weight; kg|kilograms|lb|lbs|pounds|g|grams|-; 0.3; 900
  height; height|ht; cm|centimeters|inches|in|feet|m|-; 1; 260
  bmi; body mass index|bmi|BMI; kg/m2|kg/m²|-; 8; 120
  pain-score; pain score|pain scale|pain level|pain rated|pain is rated; /10|out of 10|-; 0; 10
  head-circumference; head circumference; cm|-; 20; 70
`;

const LABORATORY = `
  hemoglobin-a1c; hemoglobin a1c|hgb a1c|hba1c|a1c|glycated hemoglobin|glycosylated hemoglobin|hemoglobin a 1 c; %|percent|-; 3; 20
  hemoglobin; hemoglobin|hgb|hb|Hb; g/dl|gm/dl|-; 2; 25
  hematocrit; hematocrit|hct|crit; %|percent|-; 8; 75
  white-cell-count; white blood cell count|white blood count|white count|wbc|WBC count|white cell count|leukocyte count; k/ul|thousand|x10|-; 0.1; 500000
  platelets; platelet count|platelets|plt; k/ul|thousand|-; 1; 2000000
  mcv; mean corpuscular volume|mcv; fl|-; 50; 140
  sodium; sodium|serum sodium|Na; meq/l|mmol/l|-; 95; 190
  potassium; potassium|serum potassium; meq/l|mmol/l|-; 1.2; 10
  chloride; chloride; meq/l|mmol/l|-; 60; 150
  bicarbonate; bicarbonate|bicarb|co2|hco3; meq/l|mmol/l|-; 3; 60
  creatinine; creatinine|serum creatinine|Cr; mg/dl|µmol/l|umol/l|-; 0.1; 25
  bun; blood urea nitrogen|bun|urea nitrogen; mg/dl|-; 1; 250
  egfr; egfr|gfr|estimated gfr|glomerular filtration rate|estimated glomerular filtration rate; ml/min/1.73|ml/min|-; 2; 200
  glucose; glucose|blood sugar|blood glucose|fasting glucose|fasting blood sugar|accucheck|finger stick|fingerstick|serum glucose|random glucose; mg/dl|mmol/l|-; 10; 1800
  calcium; calcium|serum calcium; mg/dl|-; 4; 20
  magnesium; magnesium; mg/dl|meq/l|-; 0.3; 10
  phosphorus; phosphorus|phosphate; mg/dl|-; 0.3; 15
  albumin; albumin|serum albumin; g/dl|-; 0.5; 7
  prealbumin; prealbumin; mg/dl|-; 1; 60
  bilirubin; total bilirubin|bilirubin|t bili|tbili; mg/dl|-; 0.1; 60
  alt; alt|ALT|sgpt; u/l|units/l|-; 1; 20000
  ast; ast|AST|sgot; u/l|units/l|-; 1; 20000
  alkaline-phosphatase; alkaline phosphatase|alk phos; u/l|-; 5; 5000
  lipase; lipase; u/l|-; 1; 30000
  amylase; amylase; u/l|-; 1; 20000
  lactate; lactate|lactic acid; mmol/l|mg/dl|-; 0.2; 40
  troponin; troponin|troponins|troponin i|troponin t|high sensitivity troponin|hs troponin; ng/ml|ng/l|pg/ml|-; 0; 100000
  bnp; brain natriuretic peptide|b type natriuretic peptide|bnp|nt probnp|pro bnp|probnp; pg/ml|ng/l|-; 1; 100000
  ck; creatine kinase|cpk|CK|total ck; u/l|-; 5; 500000
  inr; inr|INR; -; 0.5; 20
  d-dimer; d dimer; ng/ml|µg/ml|ug/ml|mg/l|-; 0; 100000
  tsh; thyroid stimulating hormone|tsh; miu/l|µiu/ml|uiu/ml|mu/l|-; 0; 300
  cholesterol; total cholesterol|cholesterol; mg/dl|-; 40; 900
  ldl; ldl|ldl cholesterol; mg/dl|-; 5; 700
  hdl; hdl|hdl cholesterol; mg/dl|-; 5; 200
  triglycerides; triglycerides|triglyceride; mg/dl|-; 10; 12000
  psa; prostate specific antigen|psa|PSA; ng/ml|-; 0; 10000
  ferritin; ferritin; ng/ml|-; 0; 20000
  vitamin-d; vitamin d|25 hydroxy vitamin d; ng/ml|-; 1; 200
  vitamin-b12; vitamin b12|b12; pg/ml|-; 20; 4000
  esr; sedimentation rate|sed rate|esr|ESR; mm/hr|mm/h|-; 0; 180
  crp; c reactive protein|crp|CRP; mg/dl|mg/l|-; 0; 700
  uric-acid; uric acid; mg/dl|-; 0.5; 25
  ph; arterial ph|pH; -; 6.5; 8
  po2; po2|pao2; mmhg|mm hg|-; 20; 700
  pco2; pco2|paco2; mmhg|mm hg|-; 8; 200
  ammonia; ammonia; µmol/l|umol/l|mcg/dl|-; 3; 900
  urine-protein; proteinuria of|urine protein; mg/dl|g|mg|-; 0; 30000
`;

const HEART_LUNG_EYE = `
  ejection-fraction; left ventricular ejection fraction|ejection fraction|lvef|ef|EF; %|percent|-; 3; 90
  aortic-valve-area; aortic valve area|valve area; cm2|cm²|square centimeters|-; 0.2; 5
  mean-gradient; mean gradient|peak gradient; mmhg|mm hg|-; 0; 250
  pulmonary-pressure; pulmonary artery pressure|rvsp|pa pressure|right ventricular systolic pressure; mmhg|mm hg|-; 5; 180
  stenosis; stenosis of; %|percent; 1; 100
  ankle-brachial-index; ankle brachial index|abi|ABI; -; 0; 2
  fev1; fev1|FEV1; %|l|liters|percent|-; 0.1; 150
  ahi; apnea hypopnea index|ahi|AHI; events per hour|-; 0; 200
  intraocular-pressure; intraocular pressure|iop|IOP; mmhg|mm hg|-; 1; 90
`;

const SCORES = `
  phq-9; phq-9|phq 9|phq9|PHQ-9 score; /27|-; 0; 27
  gad-7; gad-7|gad 7|gad7; /21|-; 0; 21
  nihss; nih stroke scale|nihss|nih stroke score|NIHSS score; /42|-; 0; 42
  glasgow-coma-scale; glasgow coma scale|glasgow coma score|gcs|GCS; /15|-; 3; 15
  mmse; mini mental state exam|mini mental status exam|mmse|MMSE; /30|-; 0; 30
  moca; montreal cognitive assessment|moca|MoCA; /30|-; 0; 30
  apgar; apgars|apgar|apgar score|apgar scores; -; 0; 10; pair
  meld; meld|meld score; -; 6; 40
  chads-vasc; cha2ds2 vasc|chads2 vasc|chads vasc score|chads2; -; 0; 9
  gleason; gleason score|gleason grade|gleason; -; 2; 10; pair
  gestational-age; gestational age|estimated gestational age; weeks|-; 3; 44
`;

export const MEASURES: readonly Measure[] = [VITALS, LABORATORY, HEART_LUNG_EYE, SCORES].flatMap(measures);
