/** Parts of the body that many rules share: words and characters of ICD-10-PCS, right before left. */
import type { Choice } from './pcs-rule';

/** Bones or joints under one operation: its character behind that of the body system. */
export const operated = (operation: string, parts: Choice[]): Choice[] =>
  parts.map(([words, value]) => [words, value.replace(/[^ +]+/g, ([system = '', ...part]) => `${system}${operation}${part.join('')}`)]);

/** Body system 0D, upper part. */
export const UPPER_GUT: Choice[] = [
  ['esophagogastric junction|gastroesophageal junction|ge junction|gej|z line|squamocolumnar junction', '4'],
  ['upper esophagus|proximal esophagus|cervical esophagus', '1'],
  ['mid esophagus|middle esophagus|midesophagus|mid esophageal', '2'],
  ['lower esophagus|distal esophagus|distal esophageal', '3'],
  ['esophagus|esophageal', '5'],
  ['pylorus|pyloric|antrum|antral', '7'],
  ['stomach|gastric|fundus|cardia|gastric body', '6'],
  ['duodenum|duodenal|duodenal bulb', '9'],
  ['jejunum|jejunal', 'A'],
  ['small bowel|small intestine', '8'],
];

/** Body system 0D, lower part; the flexures belong to the transverse colon, the rectosigmoid to the sigmoid (body part key). */
export const LOWER_GUT: Choice[] = [
  ['ileocecal valve', 'C'],
  ['terminal ileum|ileum|ileal', 'B'],
  ['appendix|appendiceal orifice', 'J'],
  ['cecum|cecal', 'H'],
  ['ascending colon|ascending', 'K'],
  ['transverse colon|transverse|hepatic flexure|splenic flexure', 'L'],
  ['descending colon|descending', 'M'],
  ['sigmoid colon|sigmoid|rectosigmoid|rectosigmoid junction', 'N'],
  ['right colon', 'F'],
  ['left colon', 'G'],
  ['rectum|rectal', 'P'],
  ['anus|anal canal', 'Q'],
  ['colon|colonic|random', 'E'],
];

/** Body system 0H. Over a joint: shoulder upper arm, elbow and wrist lower arm, hip upper leg, knee lower leg, ankle foot (B4.6). */
export const SKIN: Choice[] = [
  ['scalp', '0'],
  ['ear|earlobe|auricle|auricular|pinna|helix', '2 3'],
  ['face|facial|forehead|cheek|chin|nose|nasal|temple|brow|jaw|glabella|malar|nasolabial', '1'],
  ['neck|cervical', '4'],
  ['chest|chest wall|sternal|sternum', '5'],
  ['back|lower back|upper back|scapular|sacral|sacrum|flank|presacral|coccyx|lumbar', '6'],
  ['abdomen|abdominal|abdominal wall|umbilical|umbilicus|periumbilical', '7'],
  ['buttock|gluteal|ischial|ischium', '8'],
  ['perineum|perineal|perianal|natal cleft|pilonidal', '9'],
  ['groin|inguinal', 'A'],
  ['upper arm|shoulder', 'B C'],
  ['forearm|lower arm|elbow|wrist|antecubital', 'D E'],
  ['hand|palm|finger|thumb|fingertip', 'F G'],
  ['thigh|upper leg|hip|trochanteric|trochanter', 'H J'],
  ['lower leg|calf|shin|pretibial|knee', 'K L'],
  ['foot|ankle|heel|toe|plantar|malleolus|malleolar|metatarsal', 'M N'],
];

/** Body system 0J. */
export const SUBCUTANEOUS: Choice[] = [
  ['scalp', '0'],
  ['face|facial|forehead|cheek|chin|nose|temple|jaw|submandibular|periorbital', '1'],
  ['neck|cervical', '4 5'],
  ['chest|chest wall|sternal|sternum|breast', '6'],
  ['back|lower back|upper back|scapular|sacral|sacrum|flank|presacral|coccyx|lumbar', '7'],
  ['abdomen|abdominal|abdominal wall|umbilical|umbilicus', '8'],
  ['buttock|gluteal|ischial|ischium', '9'],
  ['perineum|perineal|perianal|natal cleft|pilonidal', 'B'],
  ['groin|inguinal|pelvic region', 'C'],
  ['upper arm|shoulder', 'D F'],
  ['forearm|lower arm|elbow|wrist|antecubital', 'G H'],
  ['hand|palm|finger|thumb|web space', 'J K'],
  ['thigh|upper leg|hip|trochanteric', 'L M'],
  ['lower leg|calf|shin|pretibial|knee', 'N P'],
  ['foot|ankle|heel|toe|plantar', 'Q R'],
];

/** Bones of body systems 0P and 0Q with the letter of the system; both malleoli are tibia and fibula. */
export const BONES: Choice[] = [
  [
    'intertrochanteric|subtrochanteric|peritrochanteric|trochanteric|greater trochanter|femoral neck|femoral head|proximal femur|subcapital|basicervical|neck of femur|neck of the femur|hip|proximal femoral',
    'Q6 Q7',
  ],
  ['distal femur|distal femoral|supracondylar femur|supracondylar femoral|femoral condyle|lower femur', 'QB QC'],
  ['femoral shaft|femur shaft|midshaft femur|midshaft femoral|femoral diaphysis|shaft of the femur|shaft of femur', 'Q8 Q9'],
  ['patella|patellar', 'QD QF'],
  [
    'bimalleolar|trimalleolar|bimalleolar ankle|trimalleolar ankle|tibia and fibula|tibia fibula|tib fib|distal tibia fibula',
    'QG QH+QJ QK',
  ],
  ['lateral malleolus|lateral malleolar|fibula|fibular', 'QJ QK'],
  ['medial malleolus|medial malleolar|posterior malleolus|tibial plateau|tibial plafond|pilon|tibia|tibial', 'QG QH'],
  ['calcaneus|calcaneal|talus|talar|tarsal navicular|cuboid|cuneiform|tarsal', 'QL QM'],
  ['metatarsal', 'QN QP'],
  ['toe|hallux|phalanx of toe', 'QQ QR'],
  ['acetabulum|acetabular', 'Q4 Q5'],
  ['pelvis|pelvic|iliac|ilium|pubic|pubis|symphysis|ischium', 'Q2 Q3'],
  ['sacrum|sacral', 'Q1'],
  ['clavicle|clavicular', 'P9 PB'],
  ['glenoid', 'P7 P8'],
  ['scapula|scapular', 'P5 P6'],
  ['proximal humerus|proximal humeral|humeral head|humeral neck|greater tuberosity|surgical neck|neck of humerus', 'PC PD'],
  [
    'humeral shaft|humerus shaft|midshaft humerus|distal humerus|distal humeral|supracondylar humerus|supracondylar humeral|humeral condyle|epicondyle|supracondylar|lateral condyle',
    'PF PG',
  ],
  ['both bone|both bone forearm|radius and ulna|radial and ulnar|distal radius and ulna', 'PH PJ+PK PL'],
  ['radius|radial|radial head|colles|distal radius', 'PH PJ'],
  ['ulna|ulnar|olecranon|coronoid', 'PK PL'],
  ['scaphoid|lunate|hamate|carpal|trapezium|triquetrum', 'PM PN'],
  ['metacarpal|boxer', 'PP PQ'],
  ['thumb', 'PR PS'],
  ['finger|phalanx|phalangeal|proximal phalanx|middle phalanx|distal phalanx', 'PT PV'],
];

/** Joints of body systems 0R and 0S with the letter of the system. */
export const JOINTS: Choice[] = [
  ['shoulder|glenohumeral', 'RJ RK'],
  ['acromioclavicular|ac joint', 'RG RH'],
  ['elbow', 'RL RM'],
  ['wrist|radiocarpal', 'RN RP'],
  ['carpometacarpal|cmc', 'RS RT'],
  ['metacarpophalangeal|mcp', 'RU RV'],
  ['interphalangeal joint of finger|pip joint|dip joint|finger', 'RW RX'],
  ['hip', 'S9 SB'],
  ['knee', 'SC SD'],
  ['ankle|tibiotalar', 'SF SG'],
  ['subtalar|talonavicular|calcaneocuboid|midfoot', 'SH SJ'],
  ['tarsometatarsal|lisfranc', 'SK SL'],
  ['metatarsophalangeal|mtp', 'SM SN'],
  ['toe', 'SP SQ'],
];

/** Qualifier of contrast in the imaging section; asks for `contrast` where none is named. */
export const CONTRAST: Choice[] = [
  ['omnipaque|isovue|optiray|visipaque|ultravist|iohexol|iopamidol|iodixanol|low osmolar|nonionic', '1'],
  ['conray|hypaque|renografin|cystografin|high osmolar|ionic contrast', '0'],
];

/** Body system 0K. */
export const MUSCLES: Choice[] = [
  ['neck', '2 3'],
  ['shoulder', '5 6'],
  ['upper arm', '7 8'],
  ['forearm|lower arm|wrist', '9 B'],
  ['hand', 'C D'],
  ['back|sacral|sacrum|flank|trunk', 'F G'],
  ['chest', 'H J'],
  ['abdomen|abdominal', 'K L'],
  ['perineum|perineal', 'M'],
  ['hip|buttock|gluteal|ischial|trochanteric', 'N P'],
  ['thigh|upper leg', 'Q R'],
  ['lower leg|calf', 'S T'],
  ['foot', 'V W'],
];

/** Body system 07, chains of nodes. */
export const NODES: Choice[] = [
  ['axillary|axilla', '5 6'],
  ['inguinal|groin', 'H J'],
  ['cervical|neck|supraclavicular|submandibular|jugular', '1 2'],
  ['mediastinal|hilar|paratracheal|subcarinal|thoracic', '7'],
  ['mesenteric', 'B'],
  ['pelvic|iliac|obturator', 'C'],
  ['retroperitoneal|aortic|para aortic|paraaortic|periaortic|rplnd', 'D'],
  ['parotid|occipital', '0'],
];

/** The vein that something is given into. */
export const VEIN: Choice[] = [
  ['central|port|picc|hickman|subclavian|jugular', '4'],
  ['peripheral', '3'],
];
