import { byKind } from './sprains';
import { type Choice, type CodeRule, type CodeTable, choices, plain } from './table';

/** Artificial joints: hip right and left, knee right and left, another one, unspecified; `*` is that character. */
const joint = (pattern: string, characters = '012389', bySide = true): CodeRule => {
  const [hipRight, hipLeft, kneeRight, kneeLeft, other, none] = characters;
  const of = (character = ''): string => pattern.replace('*', character);
  const sides = (type: string, right = '', left = ''): Choice[] =>
    choices(
      [{ type, laterality: 'right' }, of(right)],
      [{ type, laterality: 'left' }, of(left)],
      [{ type, laterality: 'bilateral' }, `${of(right)} ${of(left)}`],
    );
  return {
    code: of(none),
    choices: [
      ...(bySide ? [...sides('hip', hipRight, hipLeft), ...sides('knee', kneeRight, kneeLeft)] : []),
      { when: { type: 'other' }, codes: [of(other)] },
    ],
    injury: true,
  };
};
/** Metal in bones of the limbs: humerus, forearm, femur, lower leg, each right and left. */
const metal = (pattern: string, cause?: string): Choice[] =>
  ['humerus', 'forearm', 'femur', 'leg'].flatMap((type, at) =>
    (['right', 'left'] as const).map((laterality, side) => ({
      when: { type, laterality, ...(cause && { cause }) },
      codes: [pattern.replace('*', `${2 * at + side}`)],
    })),
  );
const stump = (stem: string): CodeRule => ({
  code: `${stem}0`,
  choices: choices(
    [{ type: 'arm', laterality: 'right' }, `${stem}1`],
    [{ type: 'arm', laterality: 'left' }, `${stem}2`],
    [{ type: 'leg', laterality: 'right' }, `${stem}3`],
    [{ type: 'leg', laterality: 'left' }, `${stem}4`],
    [{ type: 'leg', laterality: 'bilateral' }, `${stem}3 ${stem}4`],
  ),
});

/** ICD-10-CM T80 to T88 and the complications of procedures in the chapters of the body systems. */
export const complicationCodes: CodeTable = {
  ...plain(`
    fusion-nonunion M96.0
    postlaminectomy-syndrome M96.1
    stump-dehiscence T87.81
    stump-pain T87.89
    postoperative-fever R50.82
    postoperative-nausea R11.2
    accidental-bowel-injury K91.71
    accidental-urinary-injury N99.71
    accidental-vessel-injury I97.52
    accidental-spleen-injury D78.12
    rib-fracture-cpr M96.A3
    transfusion-overload E87.71
    febrile-transfusion-reaction R50.84
  `),
  'prosthetic-joint-infection': {
    ...joint('T84.5*X', '123490'),
  },
  'prosthesis-loosening': joint('T84.03*'),
  'prosthesis-dislocation': joint('T84.02*'),
  'prosthesis-broken': joint('T84.01*'),
  'prosthesis-wear': joint('T84.06*'),
  'periprosthetic-osteolysis': joint('T84.05*'),
  'failed-arthroplasty': joint('T84.09*'),
  'prosthesis-pain': byKind([{}, 'T84.84X']),
  'periprosthetic-fracture': byKind(
    [{ type: 'hip', laterality: 'right' }, 'M97.01X'],
    [{ type: 'hip', laterality: 'left' }, 'M97.02X'],
    [{ type: 'knee', laterality: 'right' }, 'M97.11X'],
    [{ type: 'knee', laterality: 'left' }, 'M97.12X'],
    [{}, 'M97.9XX'],
  ),
  'hardware-failure': {
    code: 'T84.498',
    choices: [
      ...metal('T84.12*', 'displaced'),
      ...metal('T84.11*'),
      ...choices(
        [{ type: 'spine', cause: 'displaced' }, 'T84.226'],
        [{ type: 'spine' }, 'T84.216'],
        [{ cause: 'displaced' }, 'T84.129'],
        [{ type: 'humerus' }, 'T84.119'],
        [{ type: 'forearm' }, 'T84.119'],
        [{ type: 'femur' }, 'T84.119'],
        [{ type: 'leg' }, 'T84.119'],
      ),
    ],
    injury: true,
  },
  'hardware-infection': {
    code: 'T84.60X',
    choices: choices(
      [{ type: 'humerus', laterality: 'right' }, 'T84.610'],
      [{ type: 'humerus', laterality: 'left' }, 'T84.611'],
      [{ type: 'femur', laterality: 'right' }, 'T84.620'],
      [{ type: 'femur', laterality: 'left' }, 'T84.621'],
      [{ type: 'leg', laterality: 'right' }, 'T84.622'],
      [{ type: 'leg', laterality: 'left' }, 'T84.623'],
      [{ type: 'humerus' }, 'T84.619'],
      [{ type: 'forearm' }, 'T84.619'],
      [{ type: 'femur' }, 'T84.629'],
      [{ type: 'leg' }, 'T84.629'],
      [{ type: 'spine' }, 'T84.63X'],
    ),
    injury: true,
  },
  'stump-infection': stump('T87.4'),
  'stump-necrosis': stump('T87.5'),
  'stump-neuroma': stump('T87.3'),
  'wound-infection-postop': byKind(
    [{ type: 'superficial' }, 'T81.41X'],
    [{ type: 'deep' }, 'T81.42X'],
    [{ type: 'organ' }, 'T81.43X'],
    [{}, 'T81.49X'],
  ),
  'stitch-abscess': byKind([{ type: 'granuloma' }, 'T81.89X'], [{}, 'T81.41X']),
  'postoperative-sepsis': byKind([{}, 'T81.44X']),
  'wound-dehiscence': byKind([{ type: 'nonhealing' }, 'T81.89X'], [{ type: 'sternal' }, 'T81.328'], [{}, 'T81.31X']),
  'fascial-dehiscence': byKind([{}, 'T81.321']),
  'laceration-dehiscence': byKind([{}, 'T81.33X']),
  // The index sends it to the organ operated on (Complication, postprocedural, hemorrhage): without one there is no code.
  'postoperative-hemorrhage': {
    code: null,
    choices: choices(
      [{ type: 'airway' }, 'J95.830'],
      [{ type: 'gut' }, 'K91.840'],
      [{ type: 'genitourinary' }, 'N99.820'],
      [{ type: 'skin' }, 'L76.22'],
    ),
  },
  'postoperative-seroma': { code: 'L76.34', choices: choices([{ type: 'musculoskeletal' }, 'M96.842']) },
  'postoperative-hematoma': { code: 'L76.32', choices: choices([{ type: 'musculoskeletal' }, 'M96.840']) },
  'postoperative-shock': byKind([{ type: 'septic' }, 'T81.12X'], [{ type: 'cardiogenic' }, 'T81.11X'], [{}, 'T81.10X']),
  'retained-surgical-item': byKind([{}, 'T81.500']),
  'procedural-emphysema': byKind([{}, 'T81.82X']),
  'postprocedural-fistula': byKind([{}, 'T81.83X']),
  'skin-graft-failure': { code: 'T86.821', choices: choices([{ type: 'infected' }, 'T86.822']) },
  'line-infection': byKind([{ type: 'blood' }, 'T80.211'], [{ type: 'local' }, 'T80.212'], [{}, 'T80.219']),
  'infusion-phlebitis': byKind([{}, 'T80.1XX']),
  'infusion-extravasation': byKind([{ type: 'chemotherapy' }, 'T80.810'], [{}, 'T80.89X']),
  'infusion-reaction': byKind([{}, 'T80.90X']),
  'transfusion-reaction': {
    ...byKind([{ type: 'delayed' }, 'T80.911'], [{ type: 'hemolytic' }, 'T80.910'], [{}, 'T80.92X']),
  },
  'vaccine-reaction': byKind([{}, 'T88.1XX']),
  'malignant-hyperthermia': byKind([{}, 'T88.3XX']),
  'difficult-intubation': byKind([{}, 'T88.4XX']),
  'anesthesia-complication': byKind([{}, 'T88.59X']),
  'radiation-complication': byKind([{}, 'T66.XXX']),
};
