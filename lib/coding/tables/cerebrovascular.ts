import type { Attributes } from '../../findings/finding';
import { type CodeTable, choices, type Joint, joint, plain, sided } from './table';

type Row = [Partial<Attributes>, string];

const ARTERIES: [site: string, third: string, sides: string][] = [
  ['middle cerebral artery', '1', '1239'],
  ['anterior cerebral artery', '2', '1239'],
  ['posterior cerebral artery', '3', '1239'],
  ['cerebellar artery', '4', '1239'],
];
const PRECEREBRAL: [site: string, third: string][] = [
  ['vertebral artery', '1'],
  ['carotid artery', '3'],
];
/** Thrombosis, embolism, or not said, by the fourth character of I63. */
const MECHANISMS: [type: string | null, cerebral: string, precerebral: string][] = [
  ['embolic', '4', '1'],
  ['thrombotic', '3', '0'],
  [null, '5', '2'],
];
const LATERALITY: [Attributes['laterality'], number][] = [
  ['right', 0],
  ['left', 1],
  ['bilateral', 2],
  [undefined, 3],
];
const infarcts: Row[] = MECHANISMS.flatMap(([type, cerebral, precerebral]) => {
  const rows = [
    ...ARTERIES.map(([site, third]) => [site, `I63.${cerebral}${third}`] as const),
    ...PRECEREBRAL.map(([site, third]) => [site, `I63.${precerebral}${third}`] as const),
  ];
  return [
    ...rows.flatMap(([site, stem]) =>
      LATERALITY.map(
        ([laterality, at]): Row => [{ site, ...(type && { type }), ...(laterality && { laterality }) }, `${stem}${'1239'[at]}`],
      ),
    ),
    [{ site: 'basilar artery', ...(type && { type }) }, `I63.${precerebral}2`] as Row,
  ];
});

/** ICD-10-CM chapter 9, cerebrovascular disease. */
export const cerebrovascularCodes: CodeTable = {
  ...plain(`
    tia G45.9 Z86.73
    amaurosis-fugax G45.3
    transient-global-amnesia G45.4
    vertebrobasilar-insufficiency G45.0
    spinal-epidural-hematoma G95.19
    cerebral-avm Q28.2
    cavernous-malformation Q28.3
    cerebral-venous-thrombosis I67.6
    vertebral-artery-dissection I77.74
    carotid-artery-dissection I77.71
    basilar-artery-stenosis I65.1
    intracranial-artery-stenosis I66.9
    moyamoya I67.5
    small-vessel-ischemic-disease I67.82
    cerebral-atherosclerosis I67.2
    cerebral-vasospasm I67.848
    reversible-cerebral-vasoconstriction I67.841
    posterior-reversible-encephalopathy I67.83
    hypertensive-encephalopathy I67.4
    cerebral-vasculitis I67.7
    cadasil I67.850
    stroke-sequelae I69.30
  `),
  'cerebrovascular-disease': { code: 'I67.9', choices: choices([{ type: 'insufficiency' }, 'I67.81'], [{ acuity: 'acute' }, 'I67.89']) },
  'brainstem-stroke-syndrome': { code: 'G46.3', choices: choices([{ type: 'cerebellar' }, 'G46.4']) },
  stroke: {
    code: 'I63.9',
    history: 'Z86.73',
    choices: choices(
      [{ acuity: 'chronic' }, 'Z86.73'],
      ...infarcts,
      [{ type: 'lacunar' }, 'I63.81'],
      [{ type: 'embolic' }, 'I63.40'],
      [{ type: 'thrombotic' }, 'I63.30'],
    ),
  },
  'intracerebral-hemorrhage': {
    code: 'I61.9',
    history: 'Z86.79',
    choices: choices(
      [{ type: 'traumatic' }, 'S06.36AA'],
      [{ type: 'subcortical' }, 'I61.0'],
      [{ type: 'cortical' }, 'I61.1'],
      [{ type: 'brainstem' }, 'I61.3'],
      [{ type: 'cerebellar' }, 'I61.4'],
      [{ type: 'intraventricular' }, 'I61.5'],
    ),
  },
  'intracranial-hemorrhage': { code: 'I62.9', history: 'Z86.79', choices: choices([{ type: 'traumatic' }, 'S06.36AA']) },
  'subarachnoid-hemorrhage': { code: 'I60.9', history: 'Z86.79', choices: choices([{ type: 'traumatic' }, 'S06.6XAA']) },
  'subdural-hematoma': {
    // The Alphabetic Index takes a subdural hematoma as traumatic unless it is called nontraumatic.
    code: 'S06.5XAA',
    choices: choices(
      [{ type: 'nontraumatic', acuity: 'acute' }, 'I62.01'],
      [{ type: 'nontraumatic', acuity: 'subacute' }, 'I62.02'],
      [{ type: 'nontraumatic', acuity: 'chronic' }, 'I62.03'],
      [{ type: 'nontraumatic' }, 'I62.00'],
    ),
  },
  'subdural-hemorrhage': {
    code: 'I62.00',
    choices: choices(
      [{ type: 'traumatic' }, 'S06.5XAA'],
      [{ acuity: 'acute' }, 'I62.01'],
      [{ acuity: 'subacute' }, 'I62.02'],
      [{ acuity: 'chronic' }, 'I62.03'],
    ),
  },
  'epidural-hematoma': { code: 'S06.4XAA', choices: choices([{ type: 'spinal' }, 'G95.19'], [{ type: 'nontraumatic' }, 'I62.1']) },
  'cerebral-aneurysm': { code: 'I67.1', choices: choices([{ type: 'ruptured' }, 'I60.7']) },
  'cerebral-amyloid-angiopathy': { code: null, choices: choices([{}, 'E85.4 I68.0']) },
  'middle-cerebral-artery-stenosis': sided('I66.0_', '1239'),
  'anterior-cerebral-artery-stenosis': sided('I66.1_', '1239'),
  'posterior-cerebral-artery-stenosis': sided('I66.2_', '1239'),
  'vertebral-artery-stenosis': sided('I65.0_', '1239'),
};

const BLOCKED: [artery: string, stem: string][] = [
  ['middle-cerebral-artery-stenosis', 'I63.51'],
  ['anterior-cerebral-artery-stenosis', 'I63.52'],
  ['posterior-cerebral-artery-stenosis', 'I63.53'],
  ['vertebral-artery-stenosis', 'I63.21'],
];

/** An infarct with the artery whose closure caused it is one code (I63.2, I63.5; I65 and I66 Excludes1). */
export const cerebrovascularJoints: Joint[] = BLOCKED.flatMap(([artery, stem]) =>
  LATERALITY.map(([laterality, at]) =>
    joint('stroke', artery, `${stem}${'1239'[at]}`, 'I63.2, I63.5: infarction due to occlusion or stenosis of a named artery', {
      stated: true,
      ...(laterality && { withWhen: { laterality } }),
    }),
  ),
);
