import { type Concept, concept as c } from './concept';
import { nerveAndVesselInjuries } from './nerve-vessel-injuries';

/** `concussion with loss of consciousness`: the name says it, for the words are a symptom's name too. */
const conscious = (names: string): Record<string, { type: string }> =>
  Object.fromEntries(
    names.split('|').flatMap((name) =>
      (
        [
          [
            'none',
            'without loss of consciousness|without LOC|no loss of consciousness|with no loss of consciousness|with no LOC|no LOC|, no loss of consciousness|, without loss of consciousness|, no LOC',
          ],
          [
            'brief',
            'with brief loss of consciousness|with brief LOC|with momentary loss of consciousness|with loss of consciousness of 30 minutes or less|with loss of consciousness less than 30 minutes|with transient loss of consciousness|, brief loss of consciousness|, brief LOC',
          ],
          [
            'lost',
            'with loss of consciousness|with LOC|and loss of consciousness|, with loss of consciousness|, positive LOC|, + LOC|with positive LOC',
          ],
        ] as const
      ).flatMap(([type, ends]) => ends.split('|').map((end) => [`${name}${end.startsWith(',') ? '' : ' '}${end}`.toLowerCase(), { type }])),
    ),
  );
const CONSCIOUS = {
  none: 'no loc|without loc|denies loc|negative loc|did not lose consciousness|never lost consciousness|denies losing consciousness',
  brief:
    'brief loc|briefly lost consciousness|lost consciousness briefly|lost consciousness for a few seconds|lost consciousness for a minute|loc less than 30 minutes',
  lost: 'positive loc|with loc|lost consciousness|was knocked out|knocked unconscious',
};
const DEGREE = {
  minor: 'minor|grade i|grade 1|grade ii|grade 2',
  moderate: 'moderate|grade iii|grade 3',
  major: 'major|grade iv|grade 4|grade v|grade 5|shattered',
};

/** Harm to head, organs, nerves, vessels and spinal cord. */
export const injuries: Concept[] = [
  ...nerveAndVesselInjuries,
  c('fracture', 'injury', 'fracture|broken bone|fracture dislocation'),
  c('concussion', 'injury', 'concussion|concussive injury|mild traumatic brain injury|cerebral concussion|mild tbi|mtbi', {
    types: CONSCIOUS,
    implies: conscious('concussion'),
    covers: 'head-injury',
    integral: 'headache|dizziness|syncope|confusion|memory-loss',
    needs: ['type', 'encounter'],
  }),
  c(
    'head-injury',
    'injury',
    'head injury|closed head injury|head trauma|blunt head trauma|minor head injury|injury of head|injury to head|minor closed head injury|CHI|trauma to head|blunt head injury|minor head trauma',
    { types: CONSCIOUS, implies: conscious('head injury|closed head injury'), integral: 'headache' },
  ),
  c('traumatic-brain-injury', 'injury', 'traumatic brain injury|TBI|severe traumatic brain injury|moderate traumatic brain injury', {
    types: CONSCIOUS,
    implies: conscious('traumatic brain injury'),
    covers: 'head-injury',
    integral: 'headache',
  }),
  c(
    'cerebral-contusion',
    'injury',
    'cerebral contusion|brain contusion|hemorrhagic contusion of brain|frontal contusion|temporal contusion|contusion of brain|cerebral contusions|frontal lobe contusion|temporal lobe contusion|hemorrhagic brain contusion|brain contusions',
    {
      covers: 'head-injury|traumatic-brain-injury|concussion|head-contusion',
      integral: 'headache',
      needs: ['laterality'],
    },
  ),
  c('diffuse-axonal-injury', 'injury', 'diffuse axonal injury|DAI|shear injury of brain', {
    covers: 'head-injury|traumatic-brain-injury|concussion',
  }),
  c('facial-injury', 'injury', 'facial trauma|facial injury|blunt facial trauma|injury to face|injury of face'),
  c('multiple-trauma', 'injury', 'multiple trauma|polytrauma|multiple traumatic injuries|multisystem trauma'),
  c(
    'corneal-abrasion',
    'injury',
    'corneal abrasion|abrasion of cornea|scratched cornea|corneal scratch|conjunctival abrasion|corneal epithelial defect from trauma',
    {
      needs: ['laterality'],
      integral: 'eye-pain',
    },
  ),
  c(
    'eye-contusion',
    'injury',
    'contusion of eyeball|eyeball contusion|globe contusion|blunt ocular trauma|blunt eye trauma|traumatic hyphema|contusion of globe|blunt trauma to eye',
    {
      covers: 'eyelid-contusion',
      integral: 'eye-pain',
      needs: ['laterality'],
    },
  ),
  c(
    'ruptured-globe',
    'injury',
    'ruptured globe|globe rupture|open globe injury|corneal laceration|penetrating eye injury|scleral laceration',
    {
      integral: 'eye-pain',
      needs: ['laterality'],
    },
  ),
  c('traumatic-pneumothorax', 'injury', 'traumatic pneumothorax|pneumothorax due to trauma|post traumatic pneumothorax', {
    covers: 'pneumothorax',
    integral: 'chest-pain|dyspnea',
  }),
  c('traumatic-hemothorax', 'injury', 'traumatic hemothorax|hemothorax due to trauma|posttraumatic hemothorax', {
    integral: 'chest-pain|dyspnea',
  }),
  c('traumatic-hemopneumothorax', 'injury', 'traumatic hemopneumothorax|hemopneumothorax|hemo-pneumothorax', {
    covers: 'pneumothorax|traumatic-pneumothorax|traumatic-hemothorax',
    integral: 'chest-pain|dyspnea',
  }),
  c('pulmonary-contusion', 'injury', 'pulmonary contusion|lung contusion|contusion of lung|pulmonary contusions', {
    covers: 'chest-contusion',
    integral: 'chest-pain|dyspnea',
    needs: ['laterality'],
  }),
  c('cardiac-contusion', 'injury', 'cardiac contusion|myocardial contusion|blunt cardiac injury', {
    covers: 'chest-contusion',
    integral: 'chest-pain',
  }),
  c(
    'traumatic-aortic-injury',
    'injury',
    'traumatic aortic injury|blunt aortic injury|traumatic aortic transection|traumatic aortic rupture|aortic transection',
    { integral: 'chest-pain' },
  ),
  c('chest-injury', 'injury', 'blunt chest trauma|chest trauma|chest wall trauma|blunt chest injury|chest injury|chest wall injury', {
    integral: 'chest-pain',
  }),
  c(
    'splenic-laceration',
    'injury',
    'splenic laceration|laceration of spleen|spleen laceration|splenic rupture|ruptured spleen|traumatic splenic rupture|splenic injury|shattered spleen|traumatic rupture of spleen|injury of spleen',
    {
      types: { ...DEGREE, injury: 'injury' },
      integral: 'abdominal-pain',
    },
  ),
  c('splenic-contusion', 'injury', 'splenic contusion|contusion of spleen|splenic hematoma|subcapsular splenic hematoma', {
    integral: 'abdominal-pain',
  }),
  c(
    'liver-laceration',
    'injury',
    'liver laceration|hepatic laceration|laceration of liver|liver injury due to trauma|traumatic liver injury|blunt liver injury',
    {
      types: DEGREE,
      integral: 'abdominal-pain',
    },
  ),
  c('liver-contusion', 'injury', 'liver contusion|hepatic contusion|contusion of liver|traumatic liver hematoma', {
    integral: 'abdominal-pain',
  }),
  c(
    'renal-laceration',
    'injury',
    'renal laceration|kidney laceration|laceration of kidney|blunt renal injury|traumatic kidney injury|renal trauma',
    {
      types: DEGREE,
      integral: 'flank-pain|hematuria',
      needs: ['laterality'],
    },
  ),
  c('renal-contusion', 'injury', 'renal contusion|kidney contusion|contusion of kidney|perinephric hematoma due to trauma', {
    integral: 'flank-pain|hematuria',
    needs: ['laterality'],
  }),
  c(
    'bowel-injury',
    'injury',
    'traumatic bowel perforation|traumatic bowel injury|mesenteric laceration|traumatic small bowel perforation|traumatic small bowel injury|small bowel laceration due to trauma',
    {
      types: { colon: 'colon', mesentery: 'mesenteric' },
      integral: 'abdominal-pain',
    },
  ),
  c('urethral-injury', 'injury', 'traumatic urethral injury|urethral disruption|urethral injury|straddle injury|urethral laceration', {
    integral: 'hematuria',
  }),
  c(
    'abdominal-injury',
    'injury',
    'blunt abdominal trauma|abdominal trauma|blunt abdominal injury|abdominal injury|penetrating abdominal trauma',
    { integral: 'abdominal-pain' },
  ),
  c(
    'compartment-syndrome',
    'injury',
    'compartment syndrome|acute compartment syndrome|traumatic compartment syndrome|forearm compartment syndrome|leg compartment syndrome',
    {
      types: {
        arm: 'forearm|hand|arm|upper extremity',
        leg: 'leg|calf|thigh|foot|lower extremity|tibial|anterior compartment',
      },
      integral: 'leg-pain|arm-pain',
      needs: ['laterality'],
    },
  ),
  c(
    'nontraumatic-compartment-syndrome',
    'acute',
    'exertional compartment syndrome|nontraumatic compartment syndrome|abdominal compartment syndrome|exercise-induced compartment syndrome|postoperative compartment syndrome',
    {
      types: { arm: 'forearm|hand|arm|upper extremity', abdomen: 'abdominal|abdomen' },
      implies: { 'abdominal compartment syndrome': { type: 'abdomen' } },
      covers: 'compartment-syndrome',
      needs: ['laterality'],
    },
  ),
  c('subcutaneous-emphysema-traumatic', 'injury', 'traumatic subcutaneous emphysema'),
  c('fat-embolism', 'injury', 'fat embolism|fat embolism syndrome', { integral: 'hypoxia|dyspnea' }),
  c('traumatic-shock', 'injury', 'traumatic shock|hemorrhagic shock due to trauma'),
  c(
    'scrotal-contusion',
    'injury',
    'scrotal contusion|testicular contusion|testicular trauma|contusion of testicle|scrotal trauma|contusion of scrotum|scrotal hematoma from trauma|testicular injury',
  ),
  c('penile-fracture', 'injury', 'penile fracture|fracture of penis'),
  c(
    'vulvar-injury',
    'injury',
    'vaginal laceration due to trauma|vulvar laceration|vulvar hematoma|vulvar contusion|straddle injury of vulva',
    { types: { hematoma: 'hematoma|contusion' } },
  ),
];
