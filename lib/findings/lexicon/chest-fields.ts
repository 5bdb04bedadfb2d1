/** Heart, vessels, lungs, ears, nose and throat in one list, beside `cardiology.ts` and `respiratory.ts`. */
import { arteries } from './arteries';
import { chestAndEarProcedures } from './chest-ear-procedures';
import { congenitalHeart } from './congenital-heart';
import { coronary } from './coronary';
import { ears } from './ears';
import { heartDevices } from './heart-devices';
import { heartMuscleAndValves } from './heart-muscle-valves';
import { heartProcedures } from './heart-procedures';
import { heartRhythm } from './heart-rhythm';
import { heartSigns } from './heart-signs';
import { heartStatus } from './heart-status';
import { lungs } from './lungs';
import { noseAndThroat } from './nose-throat';
import { pleuraAndAirways } from './pleura-airways';
import { valves } from './valves';
import { veins } from './veins';
import { vessels } from './vessels';

export const chestFields = [
  ...heartMuscleAndValves,
  ...vessels,
  ...heartDevices,
  ...heartSigns,
  ...coronary,
  ...heartRhythm,
  ...valves,
  ...congenitalHeart,
  ...arteries,
  ...veins,
  ...lungs,
  ...pleuraAndAirways,
  ...noseAndThroat,
  ...ears,
  ...heartStatus,
  ...heartProcedures,
  ...chestAndEarProcedures,
];

/** Phrases that hold a name of these fields and mean something else. */
export const chestFieldShields: readonly string[] =
  'icd shock|icd shocks|inappropriate shock|inappropriate icd shock|appropriate icd shock|appropriate shock|defibrillator shock|icd discharge|trace tr|trivial tr|trace mitral regurgitation|trivial mitral regurgitation|trace tricuspid regurgitation|trivial tricuspid regurgitation|trace aortic regurgitation|trivial aortic regurgitation|trace aortic insufficiency|trivial aortic insufficiency|trace mitral insufficiency|trivial mitral insufficiency|trace tricuspid insufficiency|trivial tricuspid insufficiency|trace pulmonic regurgitation|trivial pulmonic regurgitation|trace pulmonic insufficiency|trivial pulmonic insufficiency|trace pulmonary regurgitation|physiologic mitral regurgitation|physiologic tricuspid regurgitation|trace mitral valve regurgitation|trace tricuspid valve regurgitation|trivial pericardial effusion|trace pericardial effusion|ascvd risk|ascvd score|risk of heart disease|risk for heart disease|heart disease risk|heart disease prevention|prevention of heart disease|risk of cardiovascular disease|risk for cardiovascular disease|cardiovascular disease risk|cardiovascular disease prevention|risk of coronary artery disease|risk for coronary artery disease|risk factors for coronary artery disease|coronary artery disease risk factors|risk of sudden cardiac death|risk for sudden cardiac death|sudden cardiac death prevention|prevention of sudden cardiac death|mucous plugging of|mucus plugging of|mucous plug of|mucus plug of|mucous plugging of foley|mucus plugging of foley|mucous plug in foley|mucus plug in foley|mucous plugging of catheter|mucus plugging of catheter|thick mucous plug in foley|lost mucus plug|loss of mucus plug|passed mucus plug|lost mucous plug|loss of mucous plug|passed mucous plug|vaccinated for covid-19|vaccinated against covid-19|vaccinated for covid|vaccinated against covid|covid vaccinations|covid-19 vaccinations|covid vaccinated|start of covid-19|start of covid|during covid|during covid-19|since covid|since covid-19|covid restrictions|covid-19 restrictions|covid booster|covid-19 booster|covid screening|covid-19 screening|covid swab|covid-19 swab|covid precautions|covid-19 precautions|covid evaluation|covid negative|covid-19 negative|negative covid|negative covid-19|covid testing|covid-19 testing|covid antigen|covid pcr|covid-19 pcr|covid-19 antigen|covid unit|incentive spirometry|gastric pacemaker|bladder pacemaker|diaphragmatic pacemaker|pacemaker candidate|pacemaker evaluation|need for pacemaker|need for permanent pacemaker|indication for pacemaker|indications for pacemaker|indication for permanent pacemaker|need a pacemaker|need a permanent pacemaker|needs a pacemaker|need to have a pacemaker|need for aortic valve replacement|need for mitral valve replacement|need for valve replacement|evaluation for aortic valve replacement|evaluated for aortic valve replacement|considering aortic valve replacement|tavr evaluation|tavr workup|evaluation for tavr|evaluated for tavr|tavr candidate|lvad evaluation|evaluation for lvad|lvad candidate|lvad workup|vt zone|vf zone|tachycardia zone|ventricular tachycardia zone|tachycardia therapies|tachycardia detection|apnea test|apnea testing|apnea monitor|apnea hypopnea index|apnea index|apnea-hypopnea index|vte prophylaxis|vte risk|venous thromboembolism prophylaxis|thromboembolism prophylaxis|sbe prophylaxis|endocarditis prophylaxis|bacterial endocarditis prophylaxis|globus pallidus|heart disease education|pneumonia vaccines|pneumococcal pneumonia vaccine|temporary pacemaker settings|left heart bypass|prevention of stroke and heart disease'.split(
    '|',
  );
