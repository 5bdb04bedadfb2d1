/** Pairs that the Alphabetic Index lists under “with”, of lungs, heart, gut, kidney, nerves, eyes and the connective tissue. */
import type { Attributes } from '../../findings/finding';
import { type Joint, joint } from './table';

const WITH = 'I.A.15: the Index has it under “with”';
const rule = (category: string): string => `${category}, ${WITH}`;
/** `of`, `with`, the code; `more` as in a joint. The rule names the category. */
const by = (of: string, others: string, code: string, more: Omit<Joint, 'of' | 'with' | 'code' | 'rule'> = {}): Joint =>
  joint(of, others, code, rule(code.slice(0, 3)), more);
const STATED = { stated: true };

const FLU: [manifestation: string, ending: string][] = [
  ['encephalopathy', '81'],
  ['myocarditis', '82'],
  ['otitis-media', '83'],
  ['gastroenteritis', '2'],
];
const lungsAndGerms: Joint[] = [
  by('lung-abscess', 'pneumonia', 'J85.1'),
  by('asthma-copd-overlap', 'pneumonia|bronchitis|lower-respiratory-infection', 'J44.0', { keeps: true }),
  by('adenoiditis', 'tonsillitis', 'J35.03', STATED),
  by('tonsil-hypertrophy', 'adenoid-hypertrophy', 'J35.3'),
  by('laryngitis', 'tracheitis', 'J37.1', { when: { acuity: 'chronic' } }),
  by('laryngitis', 'tracheitis', 'J37.1', { withWhen: { acuity: 'chronic' } }),
  ...FLU.flatMap(([manifestation, ending]) => [
    by('influenza', manifestation, `J10.${ending}`, { when: { type: 'identified' }, ...STATED }),
    by('influenza', manifestation, `J11.${ending}`, STATED),
  ]),
  by('pertussis', 'pneumonia', 'A37.91', STATED),
  by('varicella', 'pneumonia', 'B01.2', STATED),
  by('varicella', 'encephalitis', 'B01.11', STATED),
  by('varicella', 'meningitis', 'B01.0', STATED),
  by('west-nile', 'encephalitis', 'A92.31', STATED),
  by('mononucleosis', 'meningitis', 'B27.92', STATED),
  by('histoplasmosis', 'pneumonia', 'B39.2', STATED),
  by('silicosis', 'tuberculosis', 'J65', STATED),
  by('pneumoconiosis', 'tuberculosis', 'J65', STATED),
  by('cystic-fibrosis', 'pneumonia|bronchiectasis|bronchitis|respiratory-failure', 'E84.0', { keeps: true }),
  by('cystic-fibrosis', 'bowel-obstruction|fecal-impaction', 'E84.19', STATED),
];

const FASCICLE = 'left-anterior-fascicular-block|left-posterior-fascicular-block';
const heart: Joint[] = [
  by('aortic-stenosis', 'aortic-regurgitation', 'I06.2', { when: { type: 'rheumatic' } }),
  by('tricuspid-stenosis', 'tricuspid-regurgitation', 'I36.2', { withWhen: { type: 'nonrheumatic' } }),
  by('tricuspid-stenosis', 'tricuspid-regurgitation', 'I07.2'),
  by('mitral-stenosis', 'aortic-valve-disease', 'I08.0'),
  by('mitral-regurgitation', 'aortic-valve-disease', 'I08.0'),
  by('rbbb', `lbbb|${FASCICLE}`, 'I45.2'),
  by('rbbb', 'bbb', 'I45.2', { withWhen: { type: 'fascicular' } }),
  by('microvascular-dysfunction', 'angina', 'I20.81'),
  by('myocardial-infarction', 'demand-ischemia', 'I21.A1', STATED),
  by('nstemi', 'demand-ischemia', 'I21.A1', STATED),
  by('raynaud', 'gangrene', 'I73.01'),
  by('hypercholesterolemia', 'hypertriglyceridemia', 'E78.2'),
];

const PARTS: [type: string, stem: string][] = [
  ['pan', 'K51.0'],
  ['proctitis', 'K51.2'],
  ['rectosigmoid', 'K51.3'],
  ['left', 'K51.5'],
];
const CROHN: [type: string, stem: string][] = [
  ['small', 'K50.0'],
  ['large', 'K50.1'],
  ['both', 'K50.8'],
];
const gut: Joint[] = [
  by('gerd', 'esophagitis', 'K21.01', { withWhen: { cause: 'bleeding' } }),
  by('gerd', 'esophagitis', 'K21.00'),
  by('gangrene', 'cholecystitis', 'K82.A1', { keeps: true, ...STATED }),
  by('gallbladder-perforation', 'cholecystitis', 'K82.A2', { keeps: true }),
  by('choledocholithiasis', 'biliary-obstruction', 'K80.51'),
  by('appendicitis', 'gangrene', 'K35.891', STATED),
  by('liver-failure', 'coma', 'K70.41', { when: { type: 'alcoholic' } }),
  by('liver-failure', 'coma', 'K72.01', { when: { acuity: 'acute' } }),
  by('liver-failure', 'coma', 'K72.11', { when: { acuity: 'chronic' } }),
  by('liver-failure', 'coma', 'K72.91'),
  by('end-stage-liver', 'coma', 'K72.11'),
  by('drug-liver-injury', 'hepatitis', 'K71.6', STATED),
  by('drug-liver-injury', 'cirrhosis', 'K71.7', STATED),
  by('drug-liver-injury', 'cholestasis', 'K71.0', STATED),
  ...PARTS.flatMap(([type, stem]) => [
    by('ulcerative-colitis', 'bowel-obstruction', `${stem}12`, { when: { type } }),
    by('ulcerative-colitis', 'anal-fistula|rectal-fistula|intestinal-fistula', `${stem}13`, { when: { type } }),
    by('ulcerative-colitis', 'intra-abdominal-abscess|perirectal-abscess', `${stem}14`, { when: { type } }),
    by('ulcerative-colitis', 'abscess', `${stem}14`, { when: { type }, ...STATED }),
  ]),
  ...CROHN.map(([type, stem]) => by('crohn', 'abscess', `${stem}14`, { when: { type }, ...STATED })),
  by('crohn', 'abscess', 'K50.914', STATED),
];

const RESIDUAL = 'urinary-retention|bladder-outlet-obstruction|luts|nocturia|urinary-urgency|urinary-frequency|weak-urinary-stream';
const urinary: Joint[] = [
  by('prostatitis', 'cystitis', 'N41.3'),
  by('prostate-nodule', RESIDUAL, 'N40.3', { keeps: true }),
  by('vesicoureteral-reflux', 'pyelonephritis', 'N11.0', STATED),
  by('ureteral-obstruction', 'pyelonephritis', 'N13.6', { withWhen: { acuity: 'acute' } }),
  by('ureteral-obstruction', 'pyelonephritis', 'N11.1'),
  by('membranous-nephropathy', 'nephrotic', 'N04.21', { when: { type: 'primary' } }),
  by('membranous-nephropathy', 'nephrotic', 'N04.22', { when: { type: 'secondary' } }),
  ...['epididymitis', 'orchitis', 'epididymo-orchitis'].map((of) => by(of, 'abscess', 'N45.4', STATED)),
  by('salpingitis', 'oophoritis', 'N70.03', { when: { acuity: 'acute' } }),
  by('salpingitis', 'oophoritis', 'N70.13', { when: { acuity: 'chronic' } }),
  by('salpingitis', 'oophoritis', 'N70.03', { withWhen: { acuity: 'acute' } }),
  by('salpingitis', 'oophoritis', 'N70.13', { withWhen: { acuity: 'chronic' } }),
  by('salpingitis', 'oophoritis', 'N70.93'),
  by('mastitis', 'abscess', 'N61.1', STATED),
];

/** The epilepsy, its code in status epilepticus, and that where it is intractable. */
const EPILEPSIES: [of: string, status: string, intractable: string][] = [
  ['focal-epilepsy', 'G40.101', 'G40.111'],
  ['complex-partial-epilepsy', 'G40.201', 'G40.211'],
  ['generalized-epilepsy', 'G40.301', 'G40.311'],
  ['grand-mal-epilepsy', 'G40.401', 'G40.411'],
  ['absence-epilepsy', 'G40.A01', 'G40.A11'],
  ['juvenile-myoclonic-epilepsy', 'G40.B01', 'G40.B11'],
  ['lennox-gastaut', 'G40.811', 'G40.813'],
];
const nerves: Joint[] = [
  by('optic-chiasm-disorder', 'pituitary-adenoma|craniopharyngioma', 'H47.42', { keeps: 'first' }),
  ...EPILEPSIES.flatMap(([of, status, intractable]) => [
    by(of, 'status-epilepticus', intractable, { when: { type: 'intractable' } }),
    by(of, 'status-epilepticus', status),
  ]),
  by('status-epilepticus', 'epilepsy', 'G40.911', { withWhen: { type: 'intractable' } }),
];

const SIDES: [Attributes['laterality'] | undefined, string][] = [
  ['right', '1'],
  ['left', '2'],
  ['bilateral', '3'],
  [undefined, '9'],
];
const MYOPIC: [partner: string, stem: string][] = [
  ['choroidal-neovascularization', 'H44.2A'],
  ['macular-hole', 'H44.2B'],
  ['retinal-detachment', 'H44.2C'],
];
const eyes = MYOPIC.flatMap(([partner, stem]) =>
  SIDES.map(([laterality, side]) =>
    by('degenerative-myopia', partner, `${stem}${side}`, laterality ? { when: { laterality }, ...STATED } : STATED),
  ),
);

const connective: Joint[] = [
  by('sjogren', 'keratoconjunctivitis-sicca|dry-eye', 'M35.01', STATED),
  by('sjogren', 'interstitial-lung-disease|pulmonary-fibrosis', 'M35.02', STATED),
  by('sjogren', 'myopathy', 'M35.03', STATED),
  by('sjogren', 'renal-tubular-acidosis|interstitial-nephritis', 'M35.04', STATED),
  by('sjogren', 'inflammatory-arthritis', 'M35.05', STATED),
  by('sjogren', 'neuropathy', 'M35.06', STATED),
  by('sjogren', 'glomerulonephritis', 'M35.0A', STATED),
  by('sjogren', 'vasculitis', 'M35.0B', STATED),
  by('scleroderma', 'interstitial-lung-disease|pulmonary-fibrosis', 'M34.81', STATED),
  by('scleroderma', 'myopathy', 'M34.82', STATED),
  by('scleroderma', 'neuropathy', 'M34.83', STATED),
  by('dermatomyositis', 'interstitial-lung-disease|pulmonary-fibrosis', 'M33.91', STATED),
  by('polymyositis', 'interstitial-lung-disease|pulmonary-fibrosis', 'M33.21', STATED),
  by('lupus', 'pericarditis', 'M32.12', STATED),
  by('lupus', 'endocarditis', 'M32.11', STATED),
  by('lupus', 'interstitial-lung-disease', 'M32.13', STATED),
];

export const indexWithJoints: readonly Joint[] = [...lungsAndGerms, ...heart, ...gut, ...urinary, ...nerves, ...eyes, ...connective];
