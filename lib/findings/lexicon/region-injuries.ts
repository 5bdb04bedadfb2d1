import { type Concept, concept as c } from './concept';
import { fill } from './injury';

const HURT =
  '{} injury|injury to {}|injury of {}|{} trauma|trauma to {}|trauma of {}|injured {}|blunt trauma to {}|blunt {} trauma|twisting injury to {}|twisting injury of {}|twisting {} injury|blunt injury to {}|{} twisting injury';

/** Parts of limbs and trunk by which an injury that nothing more is known of is coded: id, words, the pain that comes with it. */
const PARTS: [id: string, words: string, pain: string, sided?: false][] = [
  ['shoulder', 'shoulder', 'shoulder-pain'],
  ['elbow', 'elbow', 'elbow-pain'],
  ['forearm', 'forearm', 'arm-pain'],
  ['hand', 'hand|wrist|finger|thumb', 'hand-pain|wrist-pain|finger-pain'],
  ['hip', 'hip', 'hip-pain'],
  ['thigh', 'thigh', 'leg-pain'],
  ['knee', 'knee|leg', 'knee-pain|leg-pain'],
  ['ankle', 'ankle', 'ankle-pain'],
  ['foot', 'foot', 'foot-pain'],
  ['toe', 'toe|great toe', 'toe-pain'],
  ['neck', 'neck', 'neck-pain', false],
  ['nose', 'nose|nasal', '', false],
];

/** Harm that is named by its place alone: coded as a complaint is, where nothing more is concluded. */
const places: Concept[] = PARTS.map(([id, words, pain, sided = true]) =>
  c(`${id}-injury`, 'symptom', fill(HURT, words), { ...(pain && { integral: pain }), ...(sided && { needs: ['laterality'] }) }),
);

const torn = (words: string): string => fill('{} laceration|laceration of {}|laceration to {}|lacerated {}', words);

/** Torn organs that stand in no other list. */
const organs: Concept[] = [
  c('bladder-laceration', 'injury', torn('bladder|urinary bladder'), { integral: 'hematuria' }),
  c('penile-laceration', 'injury', torn('penis|penile|foreskin|glans penis'), { covers: 'laceration' }),
  c('scrotal-laceration', 'injury', torn('scrotum|scrotal'), { covers: 'laceration' }),
  c('ureter-laceration', 'injury', torn('ureter|ureteral'), { integral: 'hematuria' }),
  c('stomach-laceration', 'injury', torn('stomach|gastric'), { integral: 'abdominal-pain' }),
  c('gallbladder-laceration', 'injury', torn('gallbladder'), { integral: 'abdominal-pain' }),
  c('diaphragm-laceration', 'injury', torn('diaphragm|diaphragmatic')),
];

export const regionInjuries: Concept[] = [...places, ...organs];
