/** Every invented encounter of the demo EHR, in the order of the index page. A new file in `encounters/` is added here. */
import type { DemoEncounter } from './encounter';
import afibClinic from './encounters/afib-clinic';
import annualExam from './encounters/annual-exam';
import chestCt from './encounters/chest-ct';
import dermLesion from './encounters/derm-lesion';
import dmCkdVisit from './encounters/dm-ckd-visit';
import edChestPain from './encounters/ed-chest-pain';
import hfClinic from './encounters/hf-clinic';
import hfFollowup from './encounters/hf-followup';
import hipStay from './encounters/hip-stay';
import kneeInjection from './encounters/knee-injection';
import migraine from './encounters/migraine';
import pneumoniaStay from './encounters/pneumonia-stay';
import psoriasis from './encounters/psoriasis';
import strokeFollowup from './encounters/stroke-followup';
import wristFracture from './encounters/wrist-fracture';

export const ENCOUNTERS: readonly DemoEncounter[] = [
  hfFollowup,
  dmCkdVisit,
  annualExam,
  hfClinic,
  afibClinic,
  kneeInjection,
  wristFracture,
  dermLesion,
  psoriasis,
  chestCt,
  migraine,
  strokeFollowup,
  edChestPain,
  pneumoniaStay,
  hipStay,
];
