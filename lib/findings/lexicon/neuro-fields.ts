/** Brain, nerves, mind and eyes beside what stands in `nervous`. */
import { anxiety } from './anxiety';
import { behavior } from './behavior';
import { behaviorSigns } from './behavior-signs';
import { cerebrovascular } from './cerebrovascular';
import { childhoodBehavior } from './childhood-behavior';
import { cognition } from './cognition';
import { cornea } from './cornea';
import { epilepsy } from './epilepsy';
import { eye } from './eye';
import { eyeSurface } from './eye-surface';
import { eyelid } from './eyelid';
import { glaucoma } from './glaucoma';
import { headache } from './headache';
import { lens } from './lens';
import { mood } from './mood';
import { movement } from './movement';
import { neuroProcedures } from './neuro-procedures';
import { neuroStatus, neuroShields as statusShields } from './neuro-status';
import { neuromuscular } from './neuromuscular';
import { neuropathy } from './neuropathy';
import { paralysis } from './paralysis';
import { psychosis } from './psychosis';
import { retina } from './retina';
import { sleep } from './sleep';
import { spinalCord } from './spinal-cord';
import { substanceUse } from './substance-use';
import { tobacco, tobaccoShields } from './tobacco';
import { uvea } from './uvea';
import { vision } from './vision';

export const neuroFields = [
  ...cerebrovascular,
  ...epilepsy,
  ...headache,
  ...movement,
  ...cognition,
  ...sleep,
  ...spinalCord,
  ...paralysis,
  ...neuropathy,
  ...neuromuscular,
  ...mood,
  ...anxiety,
  ...psychosis,
  ...behavior,
  ...childhoodBehavior,
  ...behaviorSigns,
  ...substanceUse,
  ...tobacco,
  ...lens,
  ...glaucoma,
  ...eye,
  ...vision,
  ...retina,
  ...uvea,
  ...eyelid,
  ...eyeSurface,
  ...cornea,
  ...neuroProcedures,
  ...neuroStatus,
];

export const neuroShields = [...statusShields, ...tobaccoShields];
