import { type Concept, concept as c } from './concept';
import { fill, injuriesOf } from './injury';
import { FINGER_TYPES } from './regions';

const STRAINED =
  '{} strain|strained {}|strain of {}|strain to {}|{} muscle strain|muscle strain of {}|strain {}|pulled {} muscle|{} muscle tear|torn {} muscle|{} tendon strain|strain of {} tendon|strain of {} muscle|strain of {} muscle and tendon|strain to {} muscle|{} muscle strain injury|strain injury of {}|{} strain injury|{} muscle and tendon strain|{} musculotendinous strain|{} myotendinous strain|{} grade 1 strain|{} grade 2 strain';

/** A tendon that was cut, by its own name or an abbreviation. */
const cut = (tendons: string): string =>
  tendons
    .split('|')
    .flatMap((name) => [
      `${name} tendon laceration`,
      `laceration of ${name} tendon`,
      `laceration to ${name} tendon`,
      `lacerated ${name} tendon`,
      `${name} tendon transection`,
      `transection of ${name} tendon`,
      ...(name === 'flexor' || name === 'extensor' ? [] : [`${name} laceration`, `laceration of ${name}`, `laceration to ${name}`]),
    ])
    .join('|');

/** Strained muscles and tendons. */
export const strains: Concept[] = injuriesOf(STRAINED, [
  [
    'cervical-strain',
    'cervical|neck|cervical spine|trapezius|cervical paraspinal|sternocleidomastoid|paracervical|levator scapulae|scalene|splenius capitis|upper trapezius|cervicothoracic',
    'neck-pain',
  ],
  [
    'thoracic-strain',
    'thoracic|thoracic spine|rhomboid|thoracic back|thoracic paraspinal|parathoracic|latissimus dorsi',
    'thoracic-back-pain|low-back-pain',
    { also: 'mid back strain|upper back strain|midback strain' },
  ],
  [
    'lumbar-strain',
    'lumbar|lumbosacral|lumbar spine|lumbosacral spine|back|lumbar paraspinal|low back|paralumbar|lumbar paraspinous|paraspinal|quadratus lumborum|erector spinae|lumbar muscle|lumbosacral muscle|low back muscle|lumbar paravertebral|paravertebral',
    'low-back-pain',
    { also: 'strain of lumbar spine' },
  ],
  [
    'chest-wall-strain',
    'chest wall|intercostal|pectoral|pectoralis|chest|pectoralis major|pectoralis minor|serratus anterior',
    'chest-pain',
    {
      also: 'pectoralis major tear|pectoralis major tendon rupture|pectoralis major tendon tear|pectoralis major rupture|pectoralis tendon rupture|torn pectoral muscle',
    },
  ],
  ['abdominal-wall-strain', 'abdominal wall|abdominal|rectus abdominis|oblique|abdominal muscle', 'abdominal-pain'],
  [
    'groin-strain',
    'groin|adductor|hip adductor|adductor longus|adductor magnus|adductor brevis|gracilis|pectineus',
    'hip-pain|groin-pain|leg-pain',
    { also: 'pulled groin|groin pull' },
  ],
  ['shoulder-strain', 'shoulder|deltoid', 'shoulder-pain'],
  ['rotator-cuff-strain', 'rotator cuff|supraspinatus|infraspinatus|subscapularis|teres minor', 'shoulder-pain'],
  ['biceps-strain', 'biceps', 'arm-pain|shoulder-pain'],
  [
    'triceps-strain',
    'triceps',
    'arm-pain|elbow-pain',
    { also: 'triceps tendon rupture|triceps rupture|triceps tendon tear|triceps tear|ruptured triceps tendon|torn triceps' },
  ],
  [
    'forearm-strain',
    'forearm|brachioradialis|pronator teres|flexor pronator|forearm flexor|forearm extensor|wrist extensor|wrist flexor|common extensor|common flexor',
    'arm-pain|elbow-pain',
    { also: 'elbow strain|strain of elbow|strained elbow' },
  ],
  ['wrist-strain', 'wrist|hand', 'wrist-pain|hand-pain'],
  [
    'finger-strain',
    'finger|thumb|index finger|middle finger|long finger|ring finger|small finger|little finger',
    'finger-pain|hand-pain',
    { covers: 'wrist-strain' },
  ],
  [
    'wrist-tendon-tear',
    'extensor carpi ulnaris|ecu|flexor carpi ulnaris|fcu|flexor carpi radialis|fcr|extensor carpi radialis|ecrb|ecrl|palmaris longus',
    'wrist-pain|hand-pain',
    {
      also: fill(
        '{} tear|{} tendon tear|tear of {} tendon|split tear of {} tendon|longitudinal split tear of {} tendon|{} tendon rupture|ruptured {} tendon|torn {} tendon|{} split tear|{} tendon split tear|longitudinal tear of {} tendon|partial tear of {} tendon|{} tendon partial tear',
        'extensor carpi ulnaris|ecu|flexor carpi ulnaris|fcu|flexor carpi radialis|fcr|extensor carpi radialis longus|extensor carpi radialis brevis|ecrb|ecrl',
      ),
      covers: 'wrist-strain|forearm-strain|wrist-tendinitis',
    },
  ],
  [
    'hip-strain',
    'hip|hip flexor|gluteal|gluteus|iliopsoas|psoas|piriformis|gluteus medius|gluteus maximus|gluteus minimus|tensor fascia lata|tensor fasciae latae|hip rotator|obturator|hip abductor',
    'hip-pain',
    { also: 'traumatic gluteus medius tear' },
  ],
  [
    'quadriceps-strain',
    'quadriceps|quad|rectus femoris|vastus lateralis|vastus medialis|vastus intermedius|patellar tendon',
    'leg-pain|knee-pain',
  ],
  [
    'hamstring-strain',
    'hamstring|biceps femoris|semimembranosus|semitendinosus|proximal hamstring|distal hamstring',
    'leg-pain',
    {
      also: 'hamstring tear|torn hamstring|hamstring rupture|proximal hamstring tear|proximal hamstring rupture|hamstring avulsion|hamstring injury|pulled hamstring',
    },
  ],
  ['thigh-strain', 'thigh|sartorius|it band|iliotibial band', 'leg-pain'],
  [
    'calf-strain',
    'calf|gastrocnemius|soleus|gastroc|plantaris|popliteus|popliteal|tibialis posterior|posterior tibial|flexor hallucis longus|medial gastrocnemius|lateral gastrocnemius|gastrocsoleus',
    'leg-pain',
    {
      also: 'popliteus tear|popliteus tendon tear|tear of popliteus|tear of popliteus tendon|soleus tear|gastrocnemius tear|calf tear|torn calf muscle|plantaris rupture|tennis leg|medial gastrocnemius tear',
    },
  ],
  ['anterior-leg-strain', 'tibialis anterior|anterior tibial|extensor hallucis longus|anterior tibialis', 'leg-pain|ankle-pain'],
  ['leg-strain', 'leg|knee|lower leg', 'leg-pain|knee-pain'],
  ['peroneal-strain', 'peroneal|peroneus longus|peroneus brevis|peroneal tendon', 'ankle-pain|foot-pain'],
  ['ankle-strain', 'ankle|foot', 'ankle-pain|foot-pain'],
]);

/** Tendons and soft parts torn outright. */
export const ruptures: Concept[] = [
  c(
    'rotator-cuff-tear-traumatic',
    'injury',
    'traumatic rotator cuff tear|traumatic tear of rotator cuff|acute traumatic rotator cuff tear|traumatic supraspinatus tear|traumatic rupture of rotator cuff|traumatic full thickness rotator cuff tear',
    {
      covers: 'rotator-cuff-tear',
      integral: 'shoulder-pain',
      needs: ['laterality'],
    },
  ),
  c(
    'slap-tear',
    'injury',
    'slap tear|slap lesion|type 1 slap tear|type i slap tear|type 3 slap tear|type iii slap tear|slap type ii tear|slap type 2 tear|slap type ii lesion|torn superior labrum|tear of superior labrum|slap tears|slap injury|superior labral fraying|superior labrum anterior and posterior lesion|superior labrum anterior posterior tear|superior labral tear|superior labrum tear|superior glenoid labrum lesion|type ii slap tear|superior labrum anterior and posterior tear|superior labral lesion|type 2 slap tear',
    {
      covers: 'labral-tear-shoulder',
      integral: 'shoulder-pain',
      needs: ['laterality'],
    },
  ),
  c(
    'labral-tear-shoulder',
    'injury',
    'glenoid labral tear|tear of glenoid labrum|tear of anterior labrum|tear of posterior labrum|labral tear, shoulder|shoulder labrum tear|torn shoulder labrum|tear of labrum of shoulder|anteroinferior labral tear|anterior inferior labrum tear|posterior labrum tear|reverse bankart lesion|alpsa lesion|glenohumeral labral tear|torn labrum of shoulder|glenoid labral tear|shoulder labral tear|labral tear of shoulder|bankart lesion|bankart tear|anterior labral tear|posterior labral tear|torn glenoid labrum|glenoid labrum tear|anterior inferior labral tear',
    {
      integral: 'shoulder-pain',
      needs: ['laterality'],
    },
  ),
  c(
    'labral-tear-hip',
    'injury',
    'hip labral tear|labral tear, hip|torn labrum of hip|tear of labrum of hip|hip labrum tear|torn hip labrum|anterior acetabular labral tear|tear of hip labrum|hip labral tears|acetabular labral tear|labral tear of hip|tear of acetabular labrum|torn acetabular labrum|acetabular labrum tear',
    {
      types: { degenerative: 'degenerative' },
      integral: 'hip-pain',
      needs: ['laterality'],
    },
  ),
  c(
    'biceps-rupture',
    'injury',
    'biceps tendon rupture|tear of biceps tendon|tear of long biceps tendon|tear of long head of biceps|ruptured biceps tendon|biceps rupture|rupture of biceps tendon|proximal biceps tendon rupture|long head biceps rupture|long head of biceps tendon rupture|biceps tendon tear|torn biceps tendon|rupture of long head of biceps|torn biceps|popeye deformity|biceps tear|long head of biceps tear',
    {
      integral: 'arm-pain|shoulder-pain',
      covers: 'biceps-strain',
      needs: ['laterality'],
    },
  ),
  c(
    'distal-biceps-rupture',
    'injury',
    'distal biceps tendon rupture|ruptured distal biceps tendon|ruptured distal biceps|distal biceps rupture|distal biceps tear|distal biceps tendon tear|rupture of distal biceps tendon|distal biceps avulsion|torn distal biceps',
    {
      integral: 'arm-pain|elbow-pain',
      covers: 'biceps-rupture|biceps-strain',
      needs: ['laterality'],
    },
  ),
  c(
    'quadriceps-rupture',
    'injury',
    'quadriceps tendon rupture|ruptured quadriceps tendon|quadriceps rupture|quadriceps tendon tear|rupture of quadriceps tendon|quad tendon rupture|quad tendon tear|torn quadriceps tendon|patellar tendon rupture|ruptured patellar tendon|patellar tendon tear|rupture of patellar tendon|torn patellar tendon|extensor mechanism rupture',
    {
      integral: 'knee-pain',
      needs: ['laterality'],
    },
  ),
  c(
    'achilles-rupture',
    'injury',
    'achilles tendon rupture|achilles rupture|ruptured achilles tendon|rupture of achilles tendon|achilles tendon tear|achilles tear|torn achilles tendon|torn achilles|ruptured achilles|achilles tendon strain|achilles strain',
    {
      integral: 'ankle-pain|foot-pain',
      covers: 'achilles-tendinitis',
      needs: ['laterality', 'encounter'],
    },
  ),
  c(
    'peroneal-tendon-tear',
    'injury',
    'peroneal tendon tear|avulsion of peroneus longus tendon|peroneus brevis tear|peroneus longus tear|peroneal tendon rupture|torn peroneal tendon|tear of peroneus brevis tendon|split tear of peroneus brevis',
    {
      integral: 'ankle-pain|foot-pain',
      covers: 'peroneal-strain',
      needs: ['laterality'],
    },
  ),
  c(
    'flexor-tendon-finger',
    'injury',
    `${cut('flexor digitorum profundus|flexor digitorum superficialis|flexor pollicis longus|fdp|fds|fpl|flexor')}|flexor tendon injury|jersey finger|fdp avulsion|flexor tendon laceration of finger|zone ii flexor tendon laceration`,
    {
      types: { thumb: 'thumb|flexor pollicis', ...FINGER_TYPES },
      causes: { strain: 'jersey|avulsion|rupture' },
      needs: ['laterality'],
    },
  ),
  c(
    'extensor-tendon-finger',
    'injury',
    `${cut('extensor digitorum|extensor digitorum communis|extensor pollicis longus|extensor indicis proprius|edc|epl|extensor')}|extensor tendon injury|extensor tendon laceration of finger|extensor tendon rupture|epl rupture`,
    {
      types: { thumb: 'thumb|extensor pollicis|epl', ...FINGER_TYPES },
      causes: { strain: 'rupture|avulsion' },
      needs: ['laterality'],
    },
  ),
  c(
    'muscle-strain',
    'injury',
    'muscle strain|muscular sprain|muscle sprain|strained muscle|pulled muscle|musculoskeletal strain|muscular strain|torn muscle',
    {
      types: {
        back: 'back|low back|lumbar|lumbosacral',
        thoracic: 'thoracic|upper back|mid back',
        neck: 'neck|cervical|trapezius',
        chest: 'chest|chest wall|pectoral|intercostal',
        abdomen: 'abdominal|abdominal wall',
        shoulder: 'shoulder',
        groin: 'groin|adductor',
        hip: 'hip|gluteal',
        thigh: 'thigh|quadriceps',
        hamstring: 'hamstring',
        calf: 'calf|gastrocnemius',
        forearm: 'forearm',
      },
      integral: 'myalgia|muscle-spasm',
      needs: ['laterality'],
    },
  ),
];
