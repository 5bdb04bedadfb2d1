import { concept as c } from './concept';

/** Health-status statements and signs that belong to no one specialty. */
export const general = [
  c('bmi', 'status', 'body mass index|BMI|bmi'),
  c(
    'annual-exam',
    'status',
    'annual exam|annual physical|annual physical exam|annual wellness visit|annual physical examination|routine physical|complete physical|yearly physical|general medical examination|yearly physical exam',
    { types: { abnormal: 'abnormal findings|abnormal finding|with abnormal' } },
  ),
  c(
    'well-child',
    'status',
    'well child check|well child visit|well-child visit|well child exam|well child examination|well child care|well-child check',
    { types: { abnormal: 'abnormal findings|abnormal finding|with abnormal' } },
  ),
  c(
    'screening-colonoscopy',
    'status',
    'screening colonoscopy|colon cancer screening|colonoscopy for screening|colorectal cancer screening|screening for colon cancer',
  ),
  c(
    'history-colon-polyps',
    'status',
    'history of colon polyps|history of colonic polyps|personal history of colon polyps|history of polyps|history of adenomatous polyps',
  ),
  c('do-not-resuscitate', 'status', 'do not resuscitate|DNR|dnr/dni'),
  c('palliative-care', 'status', 'comfort care|comfort measures only|palliative care encounter|hospice care'),
  c(
    'nonadherence-medication',
    'status',
    'medication noncompliance|medication nonadherence|noncompliant with medications|noncompliance with medications|non-compliant with medication|medication non-compliance|noncompliance with medication|nonadherent with medications|medical noncompliance|noncompliant with medication|poor medication compliance',
  ),
  c('nonadherence-diet', 'status', 'dietary noncompliance|dietary non-compliance|noncompliance with diet|dietary nonadherence'),
  c(
    'converted-to-open',
    'status',
    'converted to open|conversion to open|conversion to an open|laparoscopic converted to open|laparoscopy converted to open|conversion to open procedure',
  ),
  c(
    'steroid-use-long',
    'status',
    'chronic steroid use|chronic prednisone|long term steroid|long-term steroids|chronic steroids|chronic steroid therapy',
  ),
  c('opioid-use-long', 'status', 'chronic opioid therapy|long term opioid|chronic narcotic use|chronic opioids|long-term opioid use'),
  c('chronic-pain', 'chronic', 'chronic pain|chronic pain syndrome', { types: { syndrome: 'syndrome' } }),
  c('postoperative-pain', 'symptom', 'postoperative pain|post-operative pain|postop pain|postsurgical pain|incisional pain'),
  c('pain-generalized', 'symptom', 'generalized pain'),
  c('failure-to-thrive', 'acute', 'failure to thrive', {
    types: {
      newborn: 'newborn|neonate|neonatal|premature baby|premature infant|preterm infant',
      child: 'infant|child|baby|toddler|pediatric|month old|week old|boy|girl',
    },
  }),
  c('debility', 'symptom', 'debility|deconditioning|physical deconditioning|debilitated'),
  c(
    'night-sweats',
    'symptom',
    'night sweats|sweating at night|sweats at night|nighttime sweats|nocturnal sweats|drenching night sweats|night sweat|sweats during night',
  ),
  c(
    'anorexia',
    'symptom',
    'loss of appetite|no appetite|lack of appetite|appetite is poor|appetite is decreased|appetite has been poor|appetite has decreased|reduced appetite|diminished appetite|not hungry|appetite loss|lost appetite|lost his appetite|lost her appetite|not eating well|poor appetite|decreased appetite|anorexia',
  ),
  c('abnormal-ekg', 'symptom', 'abnormal ekg|abnormal ecg|abnormal electrocardiogram'),
  c(
    'abnormal-stress-test',
    'symptom',
    'abnormal stress test|positive stress test|abnormal cardiac stress test|abnormal nuclear stress test',
  ),
  c('abnormal-mammogram', 'symptom', 'abnormal mammogram|mammographic abnormality'),
  c('sleep-disturbance', 'symptom', 'sleep disturbance'),
  c('obstructive-uropathy', 'acute', 'obstructive uropathy'),
  c('homelessness', 'status', 'homeless|homelessness'),
  c('gangrene', 'acute', 'gangrene|gangrenous toe|gangrene of foot'),
  c('organ-amputation-bka', 'status', 'below knee amputation|BKA|below-knee amputation', { needs: ['laterality'] }),
  c('organ-amputation-aka', 'status', 'above knee amputation|AKA|above-knee amputation', { needs: ['laterality'] }),
];
