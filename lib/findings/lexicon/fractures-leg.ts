import type { Concept } from './concept';
import { broken, DIGITS, PHYSIS, RAYS, SHAFT } from './fractures';

const HIP = 'hip-pain|leg-pain';
const KNEE = 'knee-pain|leg-pain';
const ANKLE = 'ankle-pain|foot-pain|leg-pain';
const FOOT = 'foot-pain|toe-pain|ankle-pain';
const OF_FEMUR = 'femur-fracture|femoral-neck-fracture';

/** Broken bones from the hip to the toes. */
export const legFractures: Concept[] = [
  broken(
    'femoral-neck-fracture',
    'femoral neck|hip|subcapital|neck of femur|subcapital hip|subcapital femoral neck|basicervical femoral neck|transcervical femoral neck|femoral neck hip',
    HIP,
    {
      also: 'fracture, hip|fx, hip',
      types: {
        subcapital: 'subcapital|subcapital femoral neck',
        midcervical: 'midcervical|transcervical',
        basicervical: 'basicervical|basal neck|base of neck',
      },
      covers: 'femur-fracture',
    },
  ),
  broken('femoral-head-fracture', 'femoral head|head of femur', HIP, { covers: 'femur-fracture' }),
  broken(
    'intertrochanteric-fracture',
    'intertrochanteric|intertroch|intertrochanteric hip|intertrochanteric femur|intertrochanteric femoral|pertrochanteric|peritrochanteric|intertrochanteric proximal femur',
    HIP,
    {
      also: 'intertrochanteric fracture of hip|intertrochanteric fracture of femur|peritrochanteric hip fracture',
      covers: OF_FEMUR,
    },
  ),
  broken('subtrochanteric-fracture', 'subtrochanteric|subtrochanteric femur|subtrochanteric hip|subtrochanteric femoral', HIP, {
    also: 'subtrochanteric fracture of hip|subtrochanteric fracture of femur|subtrochanteric fracture of proximal femur',
    covers: OF_FEMUR,
  }),
  broken('greater-trochanter-fracture', 'greater trochanter|greater trochanteric|greater trochanter of femur', HIP, { covers: OF_FEMUR }),
  broken('femur-fracture', 'femur|femoral|proximal femur', HIP),
  broken(
    'femoral-shaft-fracture',
    'femoral shaft|femur shaft|shaft of femur|midshaft femur|midshaft femoral|femoral diaphyseal|femoral diaphysis|mid shaft femur',
    HIP,
    {
      types: SHAFT,
      covers: 'femur-fracture',
    },
  ),
  broken('distal-femur-fracture', 'distal femur|distal femoral|distal femoral metaphysis', KNEE, {
    types: PHYSIS,
    covers: 'femur-fracture',
  }),
  broken(
    'supracondylar-femur-fracture',
    'supracondylar femur|supracondylar femoral|supracondylar distal femur|supracondylar intercondylar femur|supracondylar intercondylar distal femur|supracondylar , intercondylar distal femur|supracondylar, intercondylar distal femur|supracondylar and intercondylar distal femur|supracondylar and intercondylar femur|supracondylar, intercondylar femur|intercondylar femur|intercondylar distal femur',
    KNEE,
    {
      also: 'supracondylar fracture of femur|supracondylar fracture of distal femur|supracondylar fracture, femur|supracondylar fracture, distal femur|intercondylar fracture of femur|intercondylar fracture of distal femur',
      types: { intercondylar: 'intercondylar|intracondylar|with intercondylar extension' },
      covers: 'distal-femur-fracture|femur-fracture|supracondylar-humerus-fracture',
    },
  ),
  broken('femoral-condyle-fracture', 'femoral condyle|condyle of femur|medial femoral condyle|lateral femoral condyle', KNEE, {
    types: { medial: 'medial', lateral: 'lateral' },
    covers: 'distal-femur-fracture|femur-fracture',
  }),
  broken('patella-fracture', 'patella|patellar|kneecap|knee cap', KNEE, {
    parts: 'inferior pole|superior pole|lower pole|upper pole',
    types: {
      transverse: 'transverse',
      comminuted: 'comminuted|stellate',
      longitudinal: 'longitudinal|vertical',
      osteochondral: 'osteochondral',
    },
  }),
  broken(
    'tibial-plateau-fracture',
    'tibial plateau|plateau of tibia|proximal tibia plateau|lateral condyle of tibia|medial condyle of tibia|lateral tibial condyle|medial tibial condyle',
    KNEE,
    {
      types: {
        lateral: 'lateral|schatzker i|schatzker ii|schatzker iii|schatzker 1|schatzker 2|schatzker 3|lateral tibial plateau',
        medial: 'medial|schatzker iv|schatzker 4|medial tibial plateau',
        bicondylar: 'bicondylar|schatzker v|schatzker vi|schatzker 5|schatzker 6',
      },
      covers: 'tibia-fracture|proximal-tibia-fracture',
    },
  ),
  broken('proximal-tibia-fracture', 'proximal tibia|proximal tibial', KNEE, { types: PHYSIS, covers: 'tibia-fracture' }),
  broken('tibial-spine-fracture', 'tibial spine|tibial eminence|intercondylar eminence', KNEE, { covers: 'tibia-fracture' }),
  broken(
    'tibial-tubercle-fracture',
    'tibial tubercle|tibial tuberosity|tubercle of tibia|tuberosity of tibia|tibial tubercle apophysis',
    KNEE,
    {
      also: 'tibial tubercle avulsion|avulsion of tibial tubercle|tibial tuberosity avulsion|avulsion of tibial tuberosity',
      covers: 'tibia-fracture',
    },
  ),
  broken('tibia-fracture', 'tibia|tibial|tibial shaft|shaft of tibia|midshaft tibia|tibia shaft|shinbone|shin bone', 'leg-pain', {
    also: "toddler's fracture|toddler fracture",
    types: SHAFT,
  }),
  broken('tibia-fibula-fracture', 'tib fib|tibia fibula|tibia and fibula|tibial and fibular|tibia and fibular shaft', 'leg-pain', {
    also: 'both bone leg fracture|both bones leg fracture|both bone fracture of leg|both bones fracture of leg|both bone lower leg fracture|both bone fracture of lower leg|fracture of both bones of leg|fracture of both bones of lower leg|fractures of both bones of leg|both bone tibia fibula fracture|both bone tib fib fracture',
    covers: 'tibia-fracture|fibula-fracture',
  }),
  broken('distal-tibia-fracture', 'distal tibia|distal tibial|distal tibial metaphysis|tillaux|triplane', ANKLE, {
    types: PHYSIS,
    covers: 'tibia-fracture|ankle-fracture',
  }),
  broken('pilon-fracture', 'pilon|tibial plafond|tibial pilon|plafond', ANKLE, {
    also: 'pilon fracture of ankle|pilon fracture of tibia|pilon fracture of distal tibia|tibial plafond fracture of ankle',
    covers: 'tibia-fracture|distal-tibia-fracture|ankle-fracture',
  }),
  broken('fibula-fracture', 'fibula|fibular|fibular shaft|fibula shaft|shaft of fibula', ANKLE, { types: SHAFT }),
  broken('distal-fibula-fracture', 'distal fibula|distal fibular|proximal fibula|fibular head|fibular neck|weber b|weber c', ANKLE, {
    types: PHYSIS,
    covers: 'fibula-fracture|ankle-fracture',
  }),
  broken('maisonneuve-fracture', 'maisonneuve', ANKLE, {
    also: 'maisonneuve fracture of ankle|maisonneuve fracture of fibula|maisonneuve fracture of leg',
    covers: 'fibula-fracture|distal-fibula-fracture|ankle-fracture',
  }),
  broken('ankle-fracture', 'ankle|ankle joint|posterior malleolus|posterior malleolar', ANKLE),
  broken('bimalleolar-fracture', 'bimalleolar|bimalleolar ankle|bimalleolar equivalent', ANKLE, {
    also: 'bimalleolar fracture of ankle|bimalleolar equivalent ankle fracture',
    covers: 'ankle-fracture|lateral-malleolus-fracture|medial-malleolus-fracture|distal-fibula-fracture|fibula-fracture',
  }),
  broken('trimalleolar-fracture', 'trimalleolar|trimalleolar ankle', ANKLE, {
    also: 'trimalleolar fracture of ankle',
    covers:
      'ankle-fracture|bimalleolar-fracture|lateral-malleolus-fracture|medial-malleolus-fracture|distal-fibula-fracture|fibula-fracture',
  }),
  broken('lateral-malleolus-fracture', 'lateral malleolus|lateral malleolar|lateral malleolus of fibula|tip of lateral malleolus', ANKLE, {
    covers: 'ankle-fracture|fibula-fracture',
  }),
  broken('medial-malleolus-fracture', 'medial malleolus|medial malleolar|medial malleolus of tibia', ANKLE, {
    covers: 'ankle-fracture|tibia-fracture',
  }),
  broken('talus-fracture', 'talus|talar', FOOT, {
    parts: 'neck|body|dome|posterior process|lateral process',
    types: { neck: 'neck', dome: 'dome|osteochondral', body: 'body', posterior: 'posterior process' },
  }),
  broken('calcaneus-fracture', 'calcaneus|calcaneal|heel bone|os calcis|anterior calcaneal process', FOOT, {
    parts: 'body|anterior process|anterior superior process|tuberosity|process',
    types: {
      intraarticular: 'intraarticular|intra-articular|joint depression',
      anterior: 'anterior process|anterior superior process|anterior calcaneal process',
      avulsion: 'tuberosity avulsion|avulsion',
      tuberosity: 'tuberosity',
      body: 'body',
    },
  }),
  broken('tarsal-navicular-fracture', 'tarsal navicular|navicular bone of foot|navicular of foot|foot navicular', FOOT, {
    covers: 'foot-fracture',
  }),
  broken('cuboid-fracture', 'cuboid', FOOT, { covers: 'foot-fracture' }),
  broken('cuneiform-fracture', 'cuneiform|medial cuneiform|lateral cuneiform', FOOT, {
    types: { lateral: 'lateral', middle: 'middle|intermediate' },
    covers: 'foot-fracture',
  }),
  broken(
    'metatarsal-fracture',
    'metatarsal|first metatarsal|second metatarsal|third metatarsal|fourth metatarsal|fifth metatarsal|1st metatarsal|2nd metatarsal|3rd metatarsal|4th metatarsal|5th metatarsal|fifth metatarsal base|base of metatarsal|base of fifth metatarsal|base of 5th metatarsal|metatarsal shaft|metatarsal neck|metatarsal head|metatarsal base',
    FOOT,
    {
      types: RAYS,
      covers: 'foot-fracture',
    },
  ),
  broken('jones-fracture', 'jones', FOOT, {
    also: 'jones fracture of foot|jones fracture of fifth metatarsal|jones fracture of metatarsal',
    covers: 'metatarsal-fracture|foot-fracture',
  }),
  broken('toe-fracture', 'toe|great toe|big toe|hallux|second toe|third toe|fourth toe|fifth toe|little toe|lesser toe', FOOT, {
    types: {
      'great toe': DIGITS['great toe'],
      'lesser toe': 'second toe|third toe|fourth toe|fifth toe|little toe|lesser toe|2nd toe|3rd toe|4th toe|5th toe',
    },
  }),
  broken('foot-fracture', 'foot|midfoot|tarsal|tarsal bone', FOOT),
];
