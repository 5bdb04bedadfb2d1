import { byKind, fingersOr, injuries } from './sprains';
import { type Choice, type CodeTable, choices } from './table';

/** Loss of consciousness as far as it is written; the character A is for a note that does not tell. */
const conscious = (stem: string): Choice[] =>
  choices([{ type: 'none' }, `${stem}0`], [{ type: 'brief' }, `${stem}1`], [{ type: 'lost' }, `${stem}9`]);
const brain = (stem: string, history?: string): CodeTable[string] => ({
  code: `${stem}A`,
  choices: conscious(stem),
  injury: true,
  ...(history && { history }),
});

/** ICD-10-CM chapter 19, head, organs, nerves, vessels; six characters here, the seventh follows the encounter. */
export const injuryCodes: CodeTable = {
  concussion: brain('S06.0X', 'Z87.820'),
  'traumatic-brain-injury': brain('S06.9X', 'Z87.820'),
  'diffuse-axonal-injury': brain('S06.2X', 'Z87.820'),
  'head-injury': { code: 'S09.90X', choices: choices([{ type: 'brief' }, 'S06.9X1'], [{ type: 'lost' }, 'S06.9X9']), injury: true },
  'cerebral-contusion': byKind([{ laterality: 'right' }, 'S06.31A'], [{ laterality: 'left' }, 'S06.32A'], [{}, 'S06.33A']),
  ...injuries(`
    facial-injury S09.93X
    multiple-trauma T07.XXX
    corneal-abrasion S05.0_X 12-0
    eye-contusion S05.1_X 12-0
    ruptured-globe S05.3_X 12-0
    traumatic-pneumothorax S27.0XX
    traumatic-hemothorax S27.1XX
    traumatic-hemopneumothorax S27.2XX
    cardiac-contusion S26.11X
    traumatic-aortic-injury S25.00X
    chest-injury S29.9XX
    splenic-contusion S36.029
    liver-contusion S36.112
    renal-contusion S37.01_ 12-9
    urethral-injury S37.30X
    abdominal-injury S39.91X
    brachial-plexus-injury S14.3XX
    axillary-nerve-injury S44.3_X 12-0
    sciatic-nerve-injury S74.0_X 12-0
    peroneal-nerve-injury S84.1_X 12-0
    popliteal-artery-injury S85.00_ 12-9
    femoral-artery-injury S75.00_ 12-9
    brachial-artery-injury S45.10_ 12-9
    subcutaneous-emphysema-traumatic T79.7XX
    fat-embolism T79.1XX
    traumatic-shock T79.4XX
    scrotal-contusion S30.22X
    penile-fracture S39.840
  `),
  'pulmonary-contusion': byKind(
    [{ laterality: 'bilateral' }, 'S27.322'],
    [{ laterality: 'right' }, 'S27.321'],
    [{ laterality: 'left' }, 'S27.321'],
    [{}, 'S27.329'],
  ),
  'splenic-laceration': byKind(
    [{ type: 'minor' }, 'S36.030'],
    [{ type: 'moderate' }, 'S36.031'],
    [{ type: 'major' }, 'S36.032'],
    [{ type: 'injury' }, 'S36.00X'],
    [{}, 'S36.039'],
  ),
  'liver-laceration': byKind(
    [{ type: 'minor' }, 'S36.114'],
    [{ type: 'moderate' }, 'S36.115'],
    [{ type: 'major' }, 'S36.116'],
    [{}, 'S36.113'],
  ),
  'renal-laceration': byKind(
    [{ type: 'minor' }, 'S37.04_', '12-9'],
    [{ type: 'moderate' }, 'S37.05_', '12-9'],
    [{ type: 'major' }, 'S37.06_', '12-9'],
    [{}, 'S37.03_', '12-9'],
  ),
  'bowel-injury': byKind([{ type: 'mesentery' }, 'S36.893'], [{ type: 'colon' }, 'S36.599'], [{}, 'S36.499']),
  'spinal-cord-injury': byKind(
    [{ type: 'central' }, 'S14.129'],
    [{ site: 'cervical', type: 'complete' }, 'S14.119'],
    [{ site: 'thoracic', type: 'complete' }, 'S24.119'],
    [{ site: 'lumbar', type: 'complete' }, 'S34.119'],
    [{ site: 'lumbar', type: 'incomplete' }, 'S34.129'],
    [{ site: 'cervical' }, 'S14.109'],
    [{ site: 'thoracic' }, 'S24.109'],
    [{ site: 'lumbar' }, 'S34.109'],
    [{}, 'S14.109'],
  ),
  'digital-nerve-injury': byKind([{ type: 'thumb' }, 'S64.3_X', '12-0'], ...fingersOr('S64.49_', 'S64.40X')),
  'median-nerve-injury': byKind([{ type: 'wrist' }, 'S64.1_X', '12-0'], [{ type: 'arm' }, 'S44.1_X', '12-0'], [{}, 'S54.1_X', '12-0']),
  'ulnar-nerve-injury': byKind([{ type: 'wrist' }, 'S64.0_X', '12-0'], [{ type: 'arm' }, 'S44.0_X', '12-0'], [{}, 'S54.0_X', '12-0']),
  'radial-nerve-injury': byKind([{ type: 'wrist' }, 'S64.2_X', '12-0'], [{ type: 'arm' }, 'S44.2_X', '12-0'], [{}, 'S54.2_X', '12-0']),
  'radial-artery-injury': byKind([{ type: 'forearm' }, 'S55.11_', '12-9'], [{}, 'S65.11_', '12-9']),
  'ulnar-artery-injury': byKind([{ type: 'forearm' }, 'S55.01_', '12-9'], [{}, 'S65.01_', '12-9']),
  'compartment-syndrome': byKind([{ type: 'arm' }, 'T79.A1_', '12-9'], [{ type: 'leg' }, 'T79.A2_', '12-9'], [{}, 'T79.A0X']),
  'nontraumatic-compartment-syndrome': {
    ...byKind([{ type: 'abdomen' }, 'M79.A3'], [{ type: 'arm' }, 'M79.A1_', '12-9'], [{}, 'M79.A2_', '12-9']),
    injury: false,
  },
  'vulvar-injury': byKind([{ type: 'hematoma' }, 'S30.23X'], [{}, 'S31.41X']),
};
