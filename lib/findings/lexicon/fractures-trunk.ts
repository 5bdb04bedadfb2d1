import { type Concept, concept as c } from './concept';
import { broken, STANDING } from './fractures';
import { headFractures } from './fractures-head';

const span = (letter: string, count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`${letter}${at + 1}`, `${letter}${at + 1}`]));
const LEVELS = { ...span('c', 7), ...span('t', 12), ...span('l', 5) };

/** `L1 fracture`, `fracture of L1`, `L1 burst fracture`: the level is in the name. */
const levels = (letter: string, count: number, kinds: string[]): Record<string, { type: string }> =>
  Object.fromEntries(
    Object.keys(span(letter, count)).flatMap((level) =>
      kinds.flatMap((kind) =>
        [`${level} ${kind}`, `${kind} of ${level}`, `${kind} at ${level}`, `${kind}, ${level}`].map((name) => [name, { type: level }]),
      ),
    ),
  );
const everyLevel = (kinds: string[]): Record<string, { type: string }> => ({ ...levels('t', 12, kinds), ...levels('l', 5, kinds) });
const PLAIN = [
  'fracture',
  'vertebral fracture',
  'vertebral body fracture',
  'transverse process fracture',
  'spinous process fracture',
  'endplate fracture',
  'superior endplate fracture',
];
/** Two or more ribs by number: `5th and 6th`, `4 through 7`. */
const RIBS = ['multiple|several|consecutive']
  .concat(
    Array.from({ length: 11 }, (_, at) => at + 1).flatMap((from) =>
      Array.from({ length: 12 - from }, (_, more) => from + more + 1).flatMap((to) => [
        `${from}th and ${to}th`,
        `${from}th through ${to}th`,
        `${from} through ${to}`,
      ]),
    ),
  )
  .join('|');
const BURST = { stable: 'stable', unstable: 'unstable' };

/** Broken bones of head, spine, chest and pelvis. */
export const trunkFractures: Concept[] = [
  ...headFractures,
  c(
    'fracture-cervical-spine',
    'injury',
    "cervical spine fracture|cervical fracture|cervical vertebral fracture|fracture of cervical spine|c spine fracture|neck fracture|fracture of neck|fracture of cervical vertebra|broken neck|jefferson fracture|hangman fracture|hangman's fracture",
    {
      types: span('c', 7),
      causes: STANDING,
      implies: { ...levels('c', 7, PLAIN), 'jefferson fracture': { type: 'c1' }, "hangman's fracture": { type: 'c2' } },
      covers: 'fracture',
      integral: 'neck-pain',
      needs: ['encounter'],
    },
  ),
  c(
    'fracture-dens',
    'injury',
    'odontoid fracture|dens fracture|fracture of odontoid|fracture of dens|type ii odontoid fracture|type 2 odontoid fracture|type ii dens fracture|odontoid process fracture|c2 odontoid fracture|c2 dens fracture',
    {
      types: { posterior: 'posteriorly displaced|posterior displacement' },
      causes: STANDING,
      covers: 'fracture|fracture-cervical-spine',
      integral: 'neck-pain',
    },
  ),
  c(
    'fracture-thoracic-spine',
    'injury',
    'thoracic spine fracture|thoracic vertebral fracture|fracture of thoracic spine|fracture of thoracic vertebra|t spine fracture|thoracic fracture',
    {
      types: span('t', 12),
      causes: STANDING,
      implies: levels('t', 12, PLAIN),
      covers: 'fracture',
      integral: 'thoracic-back-pain|low-back-pain',
    },
  ),
  c(
    'lumbar-fracture',
    'injury',
    'lumbar spine fracture|lumbar fracture|lumbar vertebral fracture|fracture of lumbar spine|fracture of lumbar vertebra|lumbar transverse process fracture|fracture of lumbar|l spine fracture',
    { types: span('l', 5), causes: STANDING, implies: levels('l', 5, PLAIN), covers: 'fracture', integral: 'low-back-pain' },
  ),
  c(
    'fracture-burst',
    'injury',
    'burst fracture|vertebral burst fracture|burst fracture of lumbar spine|burst fracture of thoracic spine|burst fracture of lumbar vertebra|burst fracture of thoracic vertebra|stable burst fracture|unstable burst fracture',
    {
      types: LEVELS,
      implies: everyLevel(['burst fracture']),
      causes: { ...STANDING, ...BURST },
      covers: 'fracture|lumbar-fracture|fracture-thoracic-spine|compression-fracture',
      integral: 'low-back-pain|thoracic-back-pain',
      needs: ['site'],
    },
  ),
  c(
    'compression-fracture',
    'injury',
    'vertebral compression fracture|compression fracture|compression fracture of lumbar spine|compression fracture of thoracic spine|compression fracture of lumbar vertebra|compression fracture of thoracic vertebra|compression fracture of spine|lumbar compression fracture|thoracic compression fracture|compression deformity|vertebral fracture|collapsed vertebra|vertebral collapse|wedge compression fracture|wedge fracture|vertebral body compression fracture|vertebral wedging|compression fx|wedge deformity|vertebra plana|anterior wedging of vertebral body',
    {
      types: LEVELS,
      implies: everyLevel([
        'compression fracture',
        'compression deformity',
        'wedge fracture',
        'wedge compression fracture',
        'compression fx',
      ]),
      causes: {
        ...STANDING,
        traumatic: 'traumatic|after fall|post traumatic|posttraumatic',
        osteoporotic: 'osteoporotic|fragility|insufficiency|osteoporosis related|due to osteoporosis|secondary to osteoporosis',
        pathologic: 'pathologic|pathological',
        metastatic: 'metastatic|malignant|due to metastasis|neoplastic|myeloma',
      },
      covers: 'fracture',
      integral: 'low-back-pain|thoracic-back-pain',
      needs: ['site'],
    },
  ),
  c(
    'fracture-sacrum',
    'injury',
    'sacral fracture|sacrum fracture|fracture of sacrum|sacral ala fracture|fracture of sacral ala|fractured sacrum|s1 fracture|s2 fracture',
    {
      types: { 'zone 1': 'zone i|zone 1|sacral ala|alar', 'zone 2': 'zone ii|zone 2|transforaminal', 'zone 3': 'zone iii|zone 3' },
      causes: STANDING,
      covers: 'fracture|pelvis-fracture',
      integral: 'low-back-pain|sacroiliac-pain',
    },
  ),
  c(
    'fracture-coccyx',
    'injury',
    'coccyx fracture|coccygeal fracture|fracture of coccyx|tailbone fracture|fractured coccyx|broken tailbone|fractured tailbone',
    {
      causes: STANDING,
      covers: 'fracture',
      integral: 'sacroiliac-pain|low-back-pain',
    },
  ),
  c('rib-fracture', 'injury', 'rib fracture|fractured rib|fracture of rib|broken rib|cracked rib|rib fx|single rib fracture', {
    types: { multiple: RIBS },
    causes: STANDING,
    covers: 'fracture',
    integral: 'chest-pain',
    needs: ['laterality', 'encounter'],
  }),
  c(
    'fracture-ribs-multiple',
    'injury',
    'multiple rib fractures|rib fractures multiple|fractures of multiple ribs|multiple fractured ribs|multiple broken ribs|several rib fractures|fracture of ribs|bilateral rib fractures|two rib fractures|three rib fractures',
    { causes: STANDING, covers: 'fracture|rib-fracture', integral: 'chest-pain', needs: ['laterality'] },
  ),
  c('flail-chest', 'injury', 'flail chest|flail segment', {
    covers: 'fracture|rib-fracture|fracture-ribs-multiple',
    integral: 'chest-pain',
  }),
  c(
    'fracture-sternum',
    'injury',
    'sternal fracture|sternum fracture|fracture of sternum|fractured sternum|broken sternum|manubrium fracture|manubrial fracture|fracture of manubrium',
    {
      types: { manubrium: 'manubrium|manubrial', body: 'sternal body|body of sternum', xiphoid: 'xiphoid' },
      causes: STANDING,
      covers: 'fracture',
      integral: 'chest-pain',
    },
  ),
  c('pelvis-fracture', 'injury', 'pelvic fracture|pelvis fracture|fracture of pelvis|fractured pelvis|broken pelvis|pelvic bone fracture', {
    causes: STANDING,
    covers: 'fracture',
    integral: 'hip-pain|pelvic-pain',
    needs: ['encounter'],
  }),
  c(
    'fracture-pelvic-ring',
    'injury',
    'pelvic ring fracture|pelvic ring disruption|open book pelvic fracture|pelvic ring injury|unstable pelvic fracture|lateral compression pelvic fracture',
    {
      types: { unstable: 'unstable|open book|vertical shear|vertically unstable' },
      implies: { 'unstable pelvic fracture': { type: 'unstable' }, 'open book pelvic fracture': { type: 'unstable' } },
      causes: { ...STANDING, open: 'open fracture' },
      covers: 'fracture|pelvis-fracture|fracture-pubis|fracture-sacrum',
    },
  ),
  broken('fracture-acetabulum', 'acetabulum|acetabular', 'hip-pain|pelvic-pain', {
    types: {
      'anterior wall': 'anterior wall',
      'posterior wall': 'posterior wall',
      'anterior column': 'anterior column',
      'posterior column': 'posterior column',
      transverse: 'transverse',
    },
    covers: 'pelvis-fracture|femoral-neck-fracture',
  }),
  c(
    'fracture-pubis',
    'injury',
    'pubic ramus fracture|pubic rami fracture|fracture of pubic ramus|fracture of pubic rami|inferior pubic ramus fracture|superior pubic ramus fracture|pubis fracture|fracture of pubis|superior and inferior pubic rami fractures|superior and inferior pubic ramus fractures|pubic bone fracture|rami fracture',
    {
      types: { superior: 'superior pubic ramus|superior ramus' },
      causes: STANDING,
      covers: 'fracture|pelvis-fracture',
      integral: 'hip-pain|pelvic-pain',
      needs: ['laterality'],
    },
  ),
  c(
    'fracture-ilium',
    'injury',
    'iliac wing fracture|iliac fracture|ilium fracture|fracture of ilium|fracture of iliac wing|iliac crest fracture',
    {
      causes: STANDING,
      covers: 'fracture|pelvis-fracture',
      integral: 'hip-pain|pelvic-pain',
      needs: ['laterality'],
    },
  ),
  c(
    'fracture-ischium',
    'injury',
    'ischial fracture|ischium fracture|fracture of ischium|ischial tuberosity fracture|ischial tuberosity avulsion fracture|ischial ramus fracture',
    {
      types: { avulsion: 'avulsion' },
      causes: STANDING,
      covers: 'fracture|pelvis-fracture',
      integral: 'hip-pain|pelvic-pain',
      needs: ['laterality'],
    },
  ),
];
