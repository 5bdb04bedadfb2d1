/** Gut, liver, glands, kidney and urinary tract in one list. */
import { anorectal } from './anorectal';
import { bariatric } from './bariatric';
import { biliaryPancreas } from './biliary-pancreas';
import { bowel } from './bowel';
import { diabetesAndItsComplications } from './diabetes';
import { glands } from './glands';
import { gutAndKidneyProcedures } from './gut-kidney-procedures';
import { gutAndKidneyStatus } from './gut-kidney-status';
import { hernias } from './hernias';
import { liver } from './liver';
import { maleGenital } from './male-genital';
import { metabolism } from './metabolism';
import { nephrology } from './nephrology';
import { upperGut } from './upper-gut';
import { urology } from './urology';

export const gutAndGlands = [
  ...upperGut,
  ...bowel,
  ...anorectal,
  ...hernias,
  ...liver,
  ...biliaryPancreas,
  ...bariatric,
  ...diabetesAndItsComplications,
  ...glands,
  ...metabolism,
  ...nephrology,
  ...urology,
  ...maleGenital,
  ...gutAndKidneyStatus,
  ...gutAndKidneyProcedures,
];
