import { type Concept, concept as c } from './concept';
import { JOINT_SITES } from './rheumatology';

/** Both spellings of an inflamed tendon. */
export const tendon = (names: string): string =>
  names
    .split('|')
    .flatMap((name) => [
      `${name} tendinitis`,
      `${name} tendonitis`,
      `${name} tendinopathy`,
      `${name} tendinosis`,
      `tendinitis of ${name}`,
      `tendonitis of ${name}`,
      `tendinopathy of ${name}`,
      `${name} tenosynovitis`,
      `tenosynovitis of ${name}`,
      `tendinosis of ${name}`,
      `${name} tendonosis`,
      `${name} with tendinosis`,
      ...(/tendon/.test(name)
        ? []
        : ['tendinitis', 'tendonitis', 'tendinosis', 'tendinopathy', 'tenosynovitis'].flatMap((ill) => [
            `${name} tendon ${ill}`,
            `${name} tendon with ${ill}`,
            `${ill} of ${name} tendon`,
          ])),
    ])
    .join('|');

/** Tendons of hip, leg, foot, hand and arm. */
export const tendons: Concept[] = [
  c(
    'gluteal-tendinitis',
    'chronic',
    `${tendon('gluteal|gluteus medius|gluteus minimus')}|gluteus medius tear|gluteus minimus tear|hip abductor tear|abductor tendon tear of hip`,
    {
      types: { tear: 'tear' },
      integral: 'hip-pain',
      needs: ['laterality'],
    },
  ),
  c('hip-flexor-tendinitis', 'chronic', tendon('iliopsoas|psoas|hip flexor|hip'), { integral: 'hip-pain', needs: ['laterality'] }),
  c('hamstring-tendinitis', 'chronic', tendon('hamstring|proximal hamstring|adductor|quadriceps'), {
    integral: 'leg-pain|hip-pain|knee-pain',
    needs: ['laterality'],
  }),
  c(
    'iliotibial-band-syndrome',
    'chronic',
    'iliotibial band syndrome|it band syndrome|itb syndrome|iliotibial band friction syndrome|it band tendinitis|iliotibial band tendinitis|iliotibial band tightness',
    { integral: 'knee-pain|hip-pain|leg-pain', needs: ['laterality'] },
  ),
  c('patellar-tendinitis', 'chronic', `${tendon('patellar|patella|patellar tendon')}|jumper's knee|jumpers knee|patellar tendinosis`, {
    integral: 'knee-pain',
    needs: ['laterality'],
  }),
  c(
    'achilles-tendinitis',
    'chronic',
    `${tendon('achilles|achilles tendon|insertional achilles')}|achillodynia|achilles bursitis|achilles tendinosis|achilles enthesopathy`,
    {
      integral: 'foot-pain|ankle-pain',
      needs: ['laterality'],
    },
  ),
  c(
    'achilles-contracture',
    'chronic',
    'short achilles tendon|tight achilles tendon|tight heel cord|contracture of achilles tendon|heel cord contracture|tight heel cords|achilles tightness',
    { covers: 'ankle-contracture', integral: 'foot-pain', needs: ['laterality'] },
  ),
  c('peroneal-tendinitis', 'chronic', tendon('peroneal|peroneus brevis|peroneus longus|peroneal tendon'), {
    integral: 'ankle-pain|foot-pain',
    needs: ['laterality'],
  }),
  c(
    'posterior-tibial-tendinitis',
    'chronic',
    `${tendon('posterior tibial|tibialis posterior|posterior tibialis|posterior tibial tendon')}|posterior tibial tendon dysfunction|PTTD|adult acquired flatfoot deformity|tibialis posterior dysfunction|posterior tibial tendon insufficiency|posterior tibialis dysfunction|adult acquired flatfoot`,
    {
      integral: 'ankle-pain|foot-pain',
      needs: ['laterality'],
    },
  ),
  c('anterior-tibial-tendinitis', 'chronic', tendon('anterior tibial|tibialis anterior'), {
    integral: 'ankle-pain|leg-pain',
    needs: ['laterality'],
  }),
  c('flexor-hallucis-tendinitis', 'chronic', tendon('flexor hallucis longus|fhl|foot|ankle|extensor tendon of foot'), {
    integral: 'ankle-pain|foot-pain',
    needs: ['laterality'],
  }),
  c('shin-splints', 'injury', 'shin splints|shin splint|medial tibial stress syndrome|tibial stress syndrome', {
    integral: 'leg-pain',
    needs: ['laterality'],
  }),
  c(
    'trigger-finger',
    'chronic',
    'trigger finger|trigger thumb|stenosing tenosynovitis of finger|stenosing tenosynovitis of thumb|stenosing flexor tenosynovitis|trigger digit|triggering of finger|triggering of thumb|stenosing tenosynovitis|stenosing tendinosis|stenosing tendonitis|stenosing tendinitis|stenosing tendovaginitis|trigger fingers|trigger index finger|trigger middle finger|trigger ring finger|trigger long finger|trigger small finger|trigger little finger|a1 pulley stenosis|triggering of ring finger|triggering of middle finger',
    {
      integral: 'finger-pain|hand-pain',
      types: { thumb: 'thumb', index: 'index', middle: 'middle|long', ring: 'ring', little: 'little|small|fifth' },
      needs: ['laterality'],
    },
  ),
  c(
    'de-quervain',
    'chronic',
    "de quervain tenosynovitis|de quervain's tenosynovitis|de quervain stenosing tenosynovitis|de quervain's stenosing tenosynovitis|de quervain's|dequervain tenosynovitis|de quervain disease|de quervain tendonitis|de quervain tendinitis|de quervain's tendonitis|de quervain's tendinitis|dequervain's tenosynovitis|dequervain's|de quervains tenosynovitis|de quervain's disease|radial styloid tenosynovitis|first dorsal compartment tenosynovitis|tenosynovitis first dorsal compartment|tenosynovitis of first dorsal compartment|tenosynovitis of first dorsal extensor compartment|tenosynovitis first dorsal extensor compartment|tenosynovitis of first extensor compartment|tenosynovitis 1st dorsal compartment|tenosynovitis of 1st dorsal compartment|tenosynovitis of 1st dorsal extensor compartment|stenosing tenosynovitis first dorsal compartment|stenosing tenosynovitis of first dorsal compartment|stenosing tenosynovitis of first dorsal extensor compartment|stenosing tenosynovitis first dorsal extensor compartment|stenosing tenosynovitis of first extensor compartment|stenosing tenosynovitis 1st dorsal compartment|stenosing tenosynovitis of 1st dorsal compartment|stenosing tenosynovitis of 1st dorsal extensor compartment|de quervain's syndrome|dequervain's tendinitis|de quervain syndrome|first extensor compartment tenosynovitis|first dorsal compartment stenosing tenosynovitis",
    { integral: 'wrist-pain|hand-pain', covers: 'wrist-tendinitis' },
  ),
  c('intersection-syndrome', 'chronic', 'intersection syndrome|oarsman wrist', {
    integral: 'wrist-pain|forearm-pain',
    needs: ['laterality'],
  }),
  c(
    'wrist-tendinitis',
    'chronic',
    tendon(
      'wrist|extensor carpi ulnaris|ecu|flexor carpi radialis|fcr|extensor|forearm|extensor tendon|wrist extensor|flexor carpi ulnaris|extensor pollicis longus',
    ),
    {
      integral: 'wrist-pain|hand-pain',
      needs: ['laterality'],
    },
  ),
  c('hand-tendinitis', 'chronic', `${tendon('hand|thumb|finger|flexor|flexor tendon|flexor digitorum')}`, {
    integral: 'hand-pain|finger-pain|wrist-pain',
    needs: ['laterality'],
  }),
  c(
    'infective-tenosynovitis',
    'acute',
    'septic tenosynovitis|infectious tenosynovitis|purulent flexor tenosynovitis|suppurative flexor tenosynovitis|pyogenic flexor tenosynovitis|infectious flexor tenosynovitis|suppurative tenosynovitis|septic flexor tenosynovitis|purulent tenosynovitis|pyogenic tenosynovitis',
    {
      types: JOINT_SITES,
      covers: 'hand-tendinitis|tendinitis',
      integral: 'hand-pain|finger-pain',
      needs: ['laterality'],
    },
  ),
  c('elbow-tendinitis', 'chronic', tendon('elbow|triceps|distal biceps|distal triceps'), { integral: 'elbow-pain', needs: ['laterality'] }),
  c('tendinitis', 'chronic', 'tendinitis|tendonitis|tendinopathy|tendinosis|enthesopathy|enthesitis|tendonosis', {
    types: {
      shoulder: 'shoulder',
      biceps: 'long biceps tendon|biceps tendon|long head of biceps|biceps long head',
      extensor: 'common extensor tendon|common extensor',
      flexor: 'common flexor tendon|common flexor',
      wrist: 'wrist|ecu|extensor carpi ulnaris|fcr|flexor carpi radialis|flexor carpi ulnaris',
      hand: 'hand|thumb|finger',
      gluteal: 'gluteus medius|gluteus minimus|gluteal',
      ankle: 'ankle|foot',
    },
    integral: 'joint-pain',
    needs: ['laterality'],
  }),
  c('tenosynovitis', 'chronic', 'tenosynovitis', { types: JOINT_SITES, needs: ['laterality'] }),
];
